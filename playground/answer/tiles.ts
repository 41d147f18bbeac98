/** The key figures: which they are, and what each says of the year on screen. */
import type { Band, IndicatorId } from '../../engine/index.ts'
import { figureWordsOf, indicatorName, type Told } from '../charts/figureWords.ts'
import type { Outcomes } from '../outcomes.ts'
import type { View } from '../view.ts'
import type { Language } from '../words/index.ts'
import { sparkOf, type Spark } from './spark.ts'

/** A key figure as it is declared. */
interface Declared {
  readonly id: IndicatorId
  /** A second figure, small beside the first. */
  readonly beside?: IndicatorId
}

/** The key figures in their order. */
export const KEY_FIGURES: readonly Declared[] = [
  { id: 'noCareCapacity' },
  { id: 'noCarePrice' },
  { id: 'noCareChoice' },
  { id: 'hoursDelivered' },
  { id: 'caregivers', beside: 'fte' },
  { id: 'workload' },
]

/** A key figure as it is shown. */
export interface Tile {
  readonly id: IndicatorId
  readonly name: string
  readonly value: string
  /** Unit, or the second figure with its unit. */
  readonly unit: string
  readonly change: Told | undefined
  readonly spark: Spark
}

/** Every key figure for what is on screen. */
export function tilesOf(
  outcomes: Outcomes,
  { place, year }: Pick<View, 'place' | 'year'>,
  language: Language,
): Tile[] {
  const at = outcomes.years.indexOf(year)
  const shown = outcomes.isVariant ? 'variant' : 'basispad'
  return KEY_FIGURES.map(({ id, beside }) => {
    const figures = figureWordsOf(language, id)
    const levels = outcomes.levels(shown, id, place)
    const besideLevel = beside && outcomes.levels(shown, beside, place)[at]
    return {
      id,
      name: indicatorName(id, language).replace('verzorgende', '\u00adverzorgende'),
      value: valueOf(levels[at], figures.short) ?? '\u2013',
      unit: (beside && valueOf(besideLevel, figureWordsOf(language, beside).level)) ?? unitOf(figures.unit),
      change: outcomes.isVariant ? figures.change(outcomes.changes(id, place)[at]) : undefined,
      spark: sparkOf(outcomes.levels('basispad', id, place), outcomes.isVariant ? levels : []),
    }
  })
}

const unitOf = (unit: string) => (unit === '%' ? '' : unit)

function valueOf(band: Band | undefined, write: (x: number) => string): string | undefined {
  return band?.mean == null ? undefined : write(band.mean)
}
