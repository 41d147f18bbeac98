/** Months of a result put together to one period, such as a summer or a year: whole numbers, so they add up exactly. */
import { FAMILY_COUNTERS, RECORDED_GROUPS, REGION_COUNTERS } from './model/counters.ts'
import type { Result } from './result.ts'
import { familyCell, partLength, regionCell } from './run.ts'

/** Most months in one period: what the largest region counts in two years fits in 32 bits with room to spare. */
export const MOST_MONTHS = 24

const PERIOD = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/

/**
 * The months of a period: a year (`2025`), a month (`2025-06`), from one to another (`2025-05/2025-09`), or several of
 * these with commas between.
 * @returns names of months as written, such as `2025-06`; undefined when the text names no period
 */
export function monthsIn(text: string): string[] | undefined {
  const spans = text.split(',').map(spanOf)
  const months: string[] = []
  for (const span of spans) {
    if (span === undefined || span[1] < span[0]) return undefined
    for (let month = span[0]; month <= span[1]; month++) months.push(nameOf(month))
  }
  return new Set(months).size === months.length ? months : undefined
}

/** The middle of some months, in years: that of 2025 is 2025.5. */
export function middleOf(months: readonly string[]): number {
  const sum = months.reduce(
    (total, month) => total + Number(month.slice(0, 4)) * 12 + Number(month.slice(5)),
    0,
  )
  return (sum / months.length - 0.5) / 12
}

/**
 * A result by month with some of its months as its only period.
 * @throws RangeError when a month is not in the result
 */
export function merged(result: Result, months: readonly string[]): Result {
  const chosen = months.map((month) => placeOf(result, month))
  const days = chosen.reduce((sum, at) => sum + result.periods[at]!.days, 0)
  const parts = result.parts.map((clusters) =>
    clusters.map((part, at) =>
      mergedPart(part, result.clusters[at]!.regions.length, chosen, result.periods.length),
    ),
  )
  return { ...result, periods: [{ name: months.join(), days }], parts }
}

function placeOf({ periods }: Result, month: string): number {
  const at = periods.findIndex(({ name }) => name === month)
  if (at < 0)
    throw new RangeError(
      `month is ${month}; it must be one of ${periods[0]?.name} to ${periods.at(-1)?.name}`,
    )
  return at
}

function mergedPart(
  part: Int32Array,
  regions: number,
  chosen: readonly number[],
  periods: number,
): Int32Array {
  const whole = new Int32Array(partLength(regions, 1))
  const add = (to: number, from: number, counters: number): void => {
    for (let n = 0; n < counters; n++) whole[to + n]! += part[from + n]!
  }
  for (let r = 0; r < regions; r++)
    for (const at of chosen) {
      add(regionCell(regions, r, 0, 1), regionCell(regions, r, at, periods), REGION_COUNTERS.length)
      for (let group = 0; group < RECORDED_GROUPS.length; group++)
        add(familyCell(r, group, 0, 1), familyCell(r, group, at, periods), FAMILY_COUNTERS.length)
    }
  return whole
}

/** First and last month of a piece, counted from year 0. */
function spanOf(piece: string): [number, number] | undefined {
  const [from = '', to = from, ...more] = piece.split('/')
  const [first, last] = [endsOf(from), endsOf(to)]
  return first === undefined || last === undefined || more.length > 0 ? undefined : [first[0], last[1]]
}

function endsOf(text: string): [number, number] | undefined {
  const [, year, month] = PERIOD.exec(text) ?? []
  if (year === undefined) return undefined
  const january = 12 * Number(year)
  return month === undefined
    ? [january, january + 11]
    : [january + Number(month) - 1, january + Number(month) - 1]
}

function nameOf(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}
