/** Births: every day the families of 40 weeks later are drawn, as a Poisson process with the season, weekday and hour of real births. */
import { MINUTES_PER_DAY } from '../core/dates.ts'
import { poisson } from '../core/distributions.ts'
import { familiesInYear } from '../parameters/index.ts'
import { conceive } from './families.ts'
import { KIND } from './kinds.ts'
import { PURPOSE } from './purposes.ts'
import { DAYS_AHEAD } from './sizes.ts'
import { valuesOfRegion, type World } from './world.ts'

/** Families of one region and day lie below this number, so that day and rank make one serial of 26 bits. */
const RANKS = 8192

/**
 * Expected families born on a day in a region; over a calendar year it adds up to the year's figure exactly.
 * @param r index of the region in the cluster
 * @param day days since the start of the clock
 */
export function birthRate(w: World, r: number, day: number): number {
  const families = familiesInYear(w.regions[r]!.number, w.tables.yearOfDay[day]!, w.timeline.births)
  return families * valuesOfRegion(w, r).birthFactor * w.tables.birthShare[day]!
}

/** Families born on a day in a region: a Poisson number of their own, whatever happens elsewhere. */
export function bornOn(w: World, r: number, day: number): number {
  return poisson(w.draws.uniform(w.regions[r]!.number, day, PURPOSE.birthsOfDay, 0), birthRate(w, r, day))
}

/** The clock starts with everybody who will be born within 40 weeks already on the way. */
export function startBirths(w: World): void {
  for (let day = 0; day < DAYS_AHEAD; day++) drawDay(w, day)
  w.calendar.schedule(0, KIND.births, 0)
}

/** Daily at midnight: the families to be born 40 weeks from today. */
export function births(w: World): void {
  const today = w.calendar.now / MINUTES_PER_DAY
  drawDay(w, today + DAYS_AHEAD)
  w.calendar.schedule(w.calendar.now + MINUTES_PER_DAY, KIND.births, 0)
}

function drawDay(w: World, day: number): void {
  for (let r = 0; r < w.regions.length; r++) {
    const count = bornOn(w, r, day)
    for (let rank = 0; rank < count; rank++) conceive(w, r, day, day * RANKS + rank)
  }
}
