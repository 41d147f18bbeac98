/** When measures begin, for the chart: one mark for each day, named after its measures. */
import type { BarePolicy, Measure } from '../engine/index.ts'
import type { Start } from './charts/start.ts'
import type { Language } from './words/index.ts'

/** The starts of measures in order of time; a policy that begins twice on one day is named once. */
export function startsOf(
  measures: readonly Measure[],
  policies: Readonly<Record<string, BarePolicy>>,
  language: Language,
): Start[] {
  const names = new Map<string, Set<string>>()
  for (const { policy, from } of measures)
    names.set(from, (names.get(from) ?? new Set()).add(policies[policy]?.title[language] ?? policy))
  return [...names]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, titles]) => ({ year: yearOf(from), label: [...titles].join(', ') }))
}

/** A day as a number of years: 2027-07-01 is 2027.5. */
function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return year + (month - 1) / 12 + (day - 1) / 372
}
