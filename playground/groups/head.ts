/** What stands above and below the groups: their message, how to read them, and the gap between incomes. */
import { FEWEST } from '../../engine/index.ts'
import { figureWordsOf, indicatorName } from '../charts/figureWords.ts'
import { holdsDoubt } from '../charts/spans.ts'
import { isEarly, type Outcomes } from '../outcomes.ts'
import { nameOf } from '../regions.ts'
import type { View } from '../view.ts'
import { chartWords } from '../words/chart.ts'
import { groupWords } from '../words/groups.ts'
import type { Language } from '../words/index.ts'
import { NUMBERS } from '../words/numbers.ts'
import type { GroupFigures } from './dumbbells.ts'
import { gapSentence, groupTitle } from './message.ts'
import { comparableOf } from './splits.ts'

/** The texts of the groups. */
export interface Head {
  readonly title: string
  /** Marked. */
  readonly subtitle: string
  readonly gap: string | undefined
}

/** The texts for figures of the year and place on screen; one replication makes no message. */
export function headOf(
  outcomes: Outcomes,
  figures: readonly GroupFigures[],
  view: Pick<View, 'indicator' | 'place' | 'year'>,
  language: Language,
): Head {
  const words = groupWords[language]
  const id = comparableOf(view.indicator)
  const n = outcomes.replicationsOf(view.place)
  const place = nameOf(view.place, chartWords[language].nation)
  const { unit } = figureWordsOf(language, id)
  const parts = [
    words.measure(indicatorName(id, language), unit, place, view.year),
    outcomes.isVariant ? words.fromTo : words.onlyBase,
  ]
  const tops = figures.map(({ basispad, variant }) => variant ?? basispad)
  if (n >= FEWEST) parts.push(holdsDoubt(tops) ? words.bands : words.band)
  const isTooEarly = figures.every(({ basispad, change }) => isEarly(change ?? basispad))
  if (outcomes.isVariant && !isTooEarly) parts.push(words.openDot)
  const provisional = words.provisional(chartWords[language].replications(NUMBERS[language].whole(n)))
  return {
    title: isTooEarly ? provisional : groupTitle(figures, id, language),
    subtitle: parts.join(' '),
    gap: isTooEarly ? undefined : gapSentence(figures, id, language),
  }
}
