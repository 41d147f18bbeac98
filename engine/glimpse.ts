/** What can be said of a run that goes on: the periods that are over, whose figures no longer change. */
import { MINUTES_PER_DAY } from './core/dates.ts'
import { TAIL_DAYS } from './model/sizes.ts'
import type { World } from './model/world.ts'
import { partOf, type Per, periodsOf } from './run.ts'

/** A part of which only the first periods count. */
export interface Glimpse<Part = Int32Array> {
  /** As `replicate` gives it, or packed; what stands behind the periods that are over may still change. */
  readonly part: Part
  /** Periods that are over. */
  readonly over: number
}

/**
 * Looks at a run between two of its events.
 * @param beyond a minute: nothing is told until a period is over that ends after it
 * @param known periods that were over when it was looked at before: nothing is told until there are more
 */
export function glimpseOf(w: World, per: Per, beyond: number, known: number): Glimpse | undefined {
  // Families are recorded when their care ends, in the month of their birth.
  const settled = w.calendar.now - TAIL_DAYS * MINUTES_PER_DAY
  const ends = endsOf(w, per).filter((end) => end <= settled)
  const isNews = ends.length > known && ends.at(-1)! > beyond
  return isNews ? { part: partOf(w, per), over: ends.length } : undefined
}

/** The minute at which each period ends. */
function endsOf({ timeline }: World, per: Per): number[] {
  let end = timeline.start
  return periodsOf(timeline, per).map(({ days }) => (end += days * MINUTES_PER_DAY))
}
