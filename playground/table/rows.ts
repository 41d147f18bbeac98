/** The table of all years of an indicator, as text. */
import { type Band, FEWEST, type Verdict } from '../../engine/index.ts'
import { figureWordsOf } from '../charts/figureWords.ts'
import { holdsDoubt } from '../charts/spans.ts'
import type { Outcomes } from '../outcomes.ts'
import type { View } from '../view.ts'
import { chartWords } from '../words/chart.ts'
import type { Language } from '../words/index.ts'
import { NUMBERS } from '../words/numbers.ts'
import { tableWords } from '../words/table.ts'
import { verdictName } from './csv.ts'

/** A mean and its range; in brackets that of luck alone, where assumptions make the first one wider. */
export interface TableCell {
  readonly text: string
  readonly range: string | undefined
}

/** A year. */
export interface TableRow {
  readonly year: number
  readonly basispad: TableCell
  /** Undefined when there is no variant. */
  readonly against: Against | undefined
}

interface Against {
  readonly variant: TableCell
  readonly change: TableCell
  readonly verdict: string
  readonly tone: Verdict
}

type Asked = Pick<View, 'indicator' | 'place'>

const UNKNOWN = '\u2013'

/** Every year that is known. */
export function tableRows(outcomes: Outcomes, { indicator, place }: Asked, language: Language): TableRow[] {
  const figures = figureWordsOf(language, indicator)
  const cell = (band: Band | undefined): TableCell =>
    band?.mean == null
      ? { text: UNKNOWN, range: undefined }
      : { text: figures.bare(band.mean), range: rangeText(figures.range(band), figures.luck(band)) }
  const variant = outcomes.levels('variant', indicator, place)
  const changes = outcomes.isVariant ? outcomes.changes(indicator, place) : []
  return outcomes.levels('basispad', indicator, place).map((band, at) => {
    const change = changes[at]
    const told = figures.change(change)
    const against: Against | undefined = change && {
      variant: cell(variant[at]),
      change: {
        text: change.difference === null ? UNKNOWN : figures.bareChange(change.difference),
        range: rangeText(told.range, told.luck),
      },
      verdict: verdictName(change, language),
      tone: change.verdict,
    }
    return { year: outcomes.years[at] ?? 0, basispad: cell(band), against }
  })
}

function rangeText(range: string | undefined, luck: string | undefined): string | undefined {
  return range === undefined || luck === undefined ? range : `${range} (${luck})`
}

/** What the figures are in, and how many replications they rest on. */
export function tableNote(outcomes: Outcomes, { indicator, place }: Asked, language: Language): string {
  const words = tableWords[language]
  const { whole } = NUMBERS[language]
  const replications = outcomes.replicationsOf(place)
  const n = chartWords[language].replications(whole(replications))
  const means =
    replications < FEWEST
      ? words.means(n, whole(FEWEST))
      : words.ranges(n, holdsDoubt(outcomes.levels('basispad', indicator, place)))
  return [words.measure(figureWordsOf(language, indicator).unit), means].join(' ').trim()
}
