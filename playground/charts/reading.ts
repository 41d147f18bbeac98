/** What the chart says of one year, in words. */
import type { Band } from '../../engine/index.ts'
import type { Outcomes } from '../outcomes.ts'
import type { View } from '../view.ts'
import { chartWords } from '../words/chart.ts'
import type { Language } from '../words/index.ts'
import { figureWordsOf } from './figureWords.ts'

/** The marked sentence of a year; empty when nothing is known of it. */
export function readingOf(
  outcomes: Outcomes,
  { indicator, place, year }: Pick<View, 'indicator' | 'place' | 'year'>,
  language: Language,
): string {
  const figures = figureWordsOf(language, indicator)
  const at = outcomes.years.indexOf(year)
  const basispad = outcomes.levels('basispad', indicator, place)[at]
  if (basispad?.mean == null) return ''
  const said = (band: Band) => {
    const range = figures.range(band)
    return figures.level(band.mean ?? 0) + (range === undefined ? '' : ` (${range})`)
  }
  const variant = outcomes.isVariant ? outcomes.levels('variant', indicator, place)[at] : undefined
  if (variant?.mean == null) return chartWords[language].reading(year, said(basispad), undefined, undefined)
  const { text, range } = figures.change(outcomes.changes(indicator, place)[at])
  const change = range === undefined ? text : `${text} (${range})`
  return chartWords[language].reading(year, said(basispad), said(variant), change)
}
