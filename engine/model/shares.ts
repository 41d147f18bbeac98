/** What is known of the nation only, shared out over the regions by their births of 2022. */
import { REGIONS, type Region, type Timeline } from '../parameters/index.ts'

const BIRTHS_2022 = REGIONS.reduce((sum, region) => sum + region.births[2022], 0)

/** A region's share of the births of 2022. */
export function shareOfBirths(region: Region): number {
  return region.births[2022] / BIRTHS_2022
}

/** Caregivers of a region at the start: the national stock shared out by the births of 2022, to whole persons by largest remainder. */
export function caregiversOf({ segments }: Timeline, { number }: Region): number {
  const total = segments[0]!.regional[number - 1]!.caregivers
  return shareOut(Math.round(total))[number - 1]!
}

/** Whole persons per region, in the order of REGIONS, that add up to `total`. */
export function shareOut(total: number): number[] {
  return apportion(total, REGIONS.map(shareOfBirths))
}

/** Whole numbers that add up to `total`, as near to the shares as can be: by largest remainder. */
export function apportion(total: number, shares: readonly number[]): number[] {
  const exact = shares.map((share) => total * share)
  const whole = exact.map(Math.floor)
  const left = total - whole.reduce((sum, n) => sum + n, 0)
  const byRemainder = exact
    .map((x, at) => ({ at, rest: x - whole[at]! }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at)
  for (const { at } of byRemainder.slice(0, left)) whole[at] = whole[at]! + 1
  return whole
}
