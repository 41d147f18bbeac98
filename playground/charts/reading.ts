/** What the chart says of one year, in words. */
import type { Band } from '../../engine/index.ts'
import type { Outcomes } from '../outcomes.ts'
import type { View } from '../view.ts'
import { chartWords } from '../words/chart.ts'
import type { Language } from '../words/index.ts'
import { figureWordsOf } from './figureWords.ts'

/**
 * The marked sentence of a year; empty when nothing is known of it.
 * @param isSpoken whether the range of luck alone is told as well: who sees the chart, sees it there
 */
export function readingOf(
  outcomes: Outcomes,
  { indicator, place, year }: Pick<View, 'indicator' | 'place' | 'year'>,
  language: Language,
  isSpoken = false,
): string {
  const words = chartWords[language]
  const figures = figureWordsOf(language, indicator)
  const at = outcomes.years.indexOf(year)
  const basispad = outcomes.levels('basispad', indicator, place)[at]
  if (basispad?.mean == null) return ''
  const withRange = (text: string, range: string | undefined, luck: string | undefined) => {
    const within = isSpoken && luck !== undefined ? `; ${words.ofLuck(luck)}` : ''
    return range === undefined ? text : `${text} (${range}${within})`
  }
  const said = (band: Band) =>
    withRange(figures.level(band.mean ?? 0), figures.range(band), figures.luck(band))
  const variant = outcomes.isVariant ? outcomes.levels('variant', indicator, place)[at] : undefined
  if (variant?.mean == null) return words.reading(year, said(basispad), undefined, undefined)
  const { text, range, luck } = figures.change(outcomes.changes(indicator, place)[at])
  return words.reading(year, said(basispad), said(variant), withRange(text, range, luck))
}
