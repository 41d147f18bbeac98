/** Why a variant shows no effect on what is on screen. */
import { isNeutral, type Scenario } from '../engine/index.ts'
import { isEarly, type Outcomes } from './outcomes.ts'
import type { View } from './view.ts'

/** The likeliest reason, from plain to subtle. */
export type Nothing = 'neutral' | 'later' | 'elsewhere' | 'nobody' | 'small'

/**
 * The reason why nothing can be told apart; undefined when something can, or nothing is known yet.
 * @param scenario the variant
 */
export function nothingOf(
  outcomes: Outcomes | undefined,
  { measures, parameters }: Pick<Scenario, 'measures' | 'parameters'>,
  { indicator, place, year }: Pick<View, 'indicator' | 'place' | 'year'>,
): Nothing | undefined {
  if (!outcomes || measures.length === 0) return undefined
  const changes = outcomes.changes(indicator, place)
  const change = changes[outcomes.years.indexOf(year)]
  if (!change || isEarly(change) || change.verdict !== 'not distinguishable') return undefined
  if (measures.every((measure) => isNeutral(measure, parameters))) return 'neutral'
  if (measures.every(({ from }) => Number(from.slice(0, 4)) > year)) return 'later'
  const isHere = ({ regions }: Scenario['measures'][number]) =>
    place === 'NL' || !regions || regions.includes(place)
  if (!measures.some(isHere)) return 'elsewhere'
  return changes.every(({ difference }) => difference === 0) ? 'nobody' : 'small'
}
