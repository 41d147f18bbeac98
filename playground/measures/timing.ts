/** The days between which a measure holds, as months and years to choose from. */
import type { Measure, Scenario } from '../../engine/index.ts'

/** A date in its parts; month 1 is January. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Months over which a measure can grow to its full size. */
export const RAMPS: readonly number[] = [0, 6, 12, 24, 36]

/** The parts of an ISO date. */
export function dayOf(date: string): Day {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return { year, month, day }
}

/** The first day of a month as an ISO date. */
export function firstOf({ year, month }: Pick<Day, 'year' | 'month'>): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`
}

/** Years in which a measure may start: those of the scenario, and the one that it has. */
export function startYears({ start, end }: Scenario, { from }: Measure): number[] {
  return sorted([...yearsBetween(dayOf(start).year, lastYearOf(end)), dayOf(from).year])
}

/** Days from which a measure may hold no longer: each 1 January after its start, and the one that it has. */
export function endDays({ end }: Scenario, { from, until }: Measure): string[] {
  const years = yearsBetween(dayOf(from).year + 1, lastYearOf(end))
  const days = years.map((year) => firstOf({ year, month: 1 }))
  return sorted(until === undefined ? days : [...days, until])
}

/** The ramps to choose from, and the one that the measure has. */
export function rampsOf({ rampMonths }: Measure): number[] {
  return sorted([...RAMPS, rampMonths])
}

/** A measure that starts on another day; one that would end before it starts goes on for good. */
export function startedOn({ until, ...measure }: Measure, from: string): Measure {
  return until !== undefined && until > from ? { ...measure, from, until } : { ...measure, from }
}

/** The last calendar year that is reported: `end` is the first day that no longer is. */
export function lastYearOf(end: string): number {
  const { year, month } = dayOf(end)
  return month === 1 ? year - 1 : year
}

function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
}

/** Rising, each once. */
function sorted<T extends number | string>(items: readonly T[]): T[] {
  return [...new Set(items)].toSorted((a, b) => (a < b ? -1 : 1))
}
