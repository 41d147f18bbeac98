/** What a chart draws: a line for each scenario, or their difference, as points by year. */
import type { Band, Difference } from '../../engine/index.ts'
import type { Outcomes, Which } from '../outcomes.ts'
import type { View } from '../view.ts'
import { type Span, spansOf } from './spans.ts'

/** Both scenarios, or variant - basispad. */
export const SHOWS = ['both', 'difference'] as const
export type Shows = (typeof SHOWS)[number]

/** A year of a line. */
export interface Point {
  readonly year: number
  readonly value: number
  /** From wide to narrow; empty while there are too few replications. */
  readonly spans: readonly Span[]
  /** Whether the value can be told apart from zero; of a level always true. */
  readonly isTold: boolean
}

/** One line. */
export interface Series {
  readonly which: Which
  readonly points: readonly Point[]
}

/** The lines of a view; years that are not known are left out. */
export function seriesOf(
  outcomes: Outcomes,
  { indicator, place }: Pick<View, 'indicator' | 'place'>,
  shows: Shows,
): Series[] {
  const { years, isVariant } = outcomes
  if (shows === 'difference')
    return [{ which: 'variant', points: changePoints(years, outcomes.changes(indicator, place)) }]
  const basispad = outcomes.levels('basispad', indicator, place)
  const lines: Series[] = [{ which: 'basispad', points: levelPoints(years, basispad) }]
  if (!isVariant) return lines
  const variant = outcomes.levels('variant', indicator, place)
  const points = levelPoints(years, variant).slice(leavesAt(basispad, variant))
  return [...lines, { which: 'variant', points }]
}

/** Place of the last year in which both are still the same: worlds share their chance, so before a measure they are equal. */
function leavesAt(basispad: readonly Band[], variant: readonly Band[]): number {
  const first = variant.findIndex(({ mean }, at) => mean !== basispad[at]?.mean)
  return first < 0 ? Math.max(0, variant.length - 1) : Math.max(0, first - 1)
}

function levelPoints(years: readonly number[], bands: readonly Band[]): Point[] {
  return bands.flatMap((band, at) =>
    band.mean === null
      ? []
      : [{ year: years[at] ?? 0, value: band.mean, spans: spansOf(band), isTold: true }],
  )
}

function changePoints(years: readonly number[], changes: readonly Difference[]): Point[] {
  return changes.flatMap((change, at) =>
    change.difference === null
      ? []
      : [
          {
            year: years[at] ?? 0,
            value: change.difference,
            spans: spansOf(change),
            isTold: change.verdict !== 'not distinguishable',
          },
        ],
  )
}
