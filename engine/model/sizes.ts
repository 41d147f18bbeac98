/** How much room a run needs, worked out before it starts, with a margin that chance does not exceed. */
import { DAYS_PER_WEEK, MINUTES_PER_DAY, monthIndexOf, yearOf } from '../core/dates.ts'
import { BIRTHS_UNTIL, familiesInYear, type Region, type Timeline } from '../parameters/index.ts'
import { countProviders } from './providers.ts'
import { caregiversOf } from './shares.ts'
import type { Sizes } from './state.ts'

/** Families are drawn 40 weeks before their birth. */
export const DAYS_AHEAD = 280

/** The clock runs on after the window until the last family born in it has had its care: 8 days in hospital and 10 of care, at most, and a day at either end. */
export const TAIL_DAYS = 21

/** Most families pending on a day: the yearly figure over 40 weeks and the days of care, in the busiest season. */
const BUSIEST = (1.1 * (DAYS_AHEAD + TAIL_DAYS)) / 365

/**
 * Places, per family a year: more than four times the caregivers it takes, beyond the start stock, and fifty times the
 * trainees of today. Who finds none is turned away; within the studied ranges nobody is.
 */
const MOST_HIRED = 0.3
const MOST_TRAINED = 0.5

/** Sizes of the columns for a timeline and the regions of one cluster. */
export function sizesOf(timeline: Timeline, regions: readonly Region[]): Sizes {
  const days = Math.ceil(timeline.end / MINUTES_PER_DAY) + TAIL_DAYS
  const busiest = busiestYear(timeline, regions)
  const stock = regions.reduce((sum, region) => sum + caregiversOf(timeline, region), 0)
  return {
    regions: regions.length,
    providers: countProviders(timeline, regions),
    families: roomFor(BUSIEST * busiest),
    caregivers: Math.ceil(stock + MOST_HIRED * busiest) + 256,
    trainees: roomFor(MOST_TRAINED * busiest),
    days,
    weeks: Math.ceil((days + DAYS_AHEAD + TAIL_DAYS) / DAYS_PER_WEEK) + 1,
    months: monthIndexOf(timeline.end) - monthIndexOf(timeline.start),
  }
}

/** A Poisson number exceeds its mean by ten standard deviations less than once in 10^20 runs. */
function roomFor(mean: number): number {
  return Math.ceil(mean + 10 * Math.sqrt(mean)) + 64
}

function busiestYear({ end, births, segments }: Timeline, regions: readonly Region[]): number {
  let most = 0
  for (let year = yearOf(0); year <= Math.min(BIRTHS_UNTIL, yearOf(end) + 1); year++) {
    const sum = regions.reduce((total, { number }) => {
      const factor = Math.max(...segments.map(({ regional }) => regional[number - 1]!.birthFactor))
      return total + factor * familiesInYear(number, year, births)
    }, 0)
    most = Math.max(most, sum)
  }
  return most
}
