/** Hazards against a personal threshold: what a month adds is taken from what is left; where it runs out, the event falls. */
import { NONE } from '../core/calendar.ts'
import type { World } from './world.ts'

/**
 * Exposes a person to a hazard from now to the end of the month and schedules the event if the threshold is used up.
 * Exact for a hazard that is constant within the month.
 * @param left what is left of the unit-exponential threshold, per person; reduced
 * @param handles where the event's handle is kept, per person
 * @param hazard per month
 */
export function expose(
  w: World,
  c: number,
  left: Float64Array,
  handles: Int32Array,
  hazard: number,
  kind: number,
): void {
  const { caregiver, region } = w.state
  const r = caregiver.region[c]!
  const { now } = w.calendar
  const monthEnd = region.monthEnd[r]!
  const rest = monthEnd - now
  const spent = (hazard * rest) / (monthEnd - region.monthStart[r]!)
  const before = left[c]!
  left[c] = Math.max(0, before - spent)
  if (before >= spent) return
  const at = now + Math.floor((before / spent) * rest)
  handles[c] = w.calendar.schedule(Math.min(at, monthEnd - 1), kind, c)
}

/** Takes back an event that was scheduled for a person, if any. */
export function takeBack(w: World, c: number, handles: Int32Array): void {
  w.calendar.cancel(handles[c]!)
  handles[c] = NONE
}
