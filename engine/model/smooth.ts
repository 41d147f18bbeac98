/** Memory: what staff feels fades in and out over months. */

/** The first month fills the memory, later ones fade in over `memory` months. */
export function smoothed(before: number, now: number, memory: number): number {
  return before === 0 ? now : before + (now - before) / memory
}
