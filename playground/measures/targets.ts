/** For whom a measure is meant, in a few words, and lists of names that gain or lose one. */
import type { Measure } from '../../engine/index.ts'
import { nameOf } from '../regions.ts'
import type { Language } from '../words/index.ts'
import { measureWords } from '../words/measures.ts'
import { written } from './amount.ts'

/** For whom a measure is meant: "iedereen", or every way in which it is narrowed. */
export function forWhom(measure: Measure, language: Language): string {
  const words = measureWords[language]
  const { regions, incomeGroups, neighbourhoods, reach } = measure
  const parts = [
    ...(regions ? [namesOf(regions) ?? words.someRegions(regions.length)] : []),
    ...(incomeGroups ? [words.someIncomes(incomeGroups.map((name) => words.incomes[name]))] : []),
    ...(neighbourhoods ? [words.someWijktypen(neighbourhoods.map((name) => words.wijktypen[name]))] : []),
    ...(reach === undefined ? [] : [words.someReach(written(reach, 'share', language))]),
  ]
  return parts.length > 0 ? parts.join(', ') : words.everyone
}

/** The names in their own order, with one more or one less. */
export function toggled<T extends string>(all: readonly T[], chosen: readonly T[], name: T): T[] {
  return all.filter((one) => (one === name ? !chosen.includes(one) : chosen.includes(one)))
}

/** A few regions by name; undefined when there are more. */
function namesOf(regions: readonly string[]): string | undefined {
  return regions.length <= 2 ? regions.map((code) => nameOf(code)).join(', ') : undefined
}
