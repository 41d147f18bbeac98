/** The figures of all years as the text of a csv file, for Dutch Excel and for all else. */
import { type Difference, INDICATORS, MODEL_VERSION } from '../../engine/index.ts'
import { indicatorName } from '../charts/figureWords.ts'
import type { Ranged } from '../charts/spans.ts'
import { isEarly, type Outcomes } from '../outcomes.ts'
import { nameOf } from '../regions.ts'
import type { View } from '../view.ts'
import { chartWords } from '../words/chart.ts'
import type { Language } from '../words/index.ts'
import { NUMBERS } from '../words/numbers.ts'
import { tableWords } from '../words/table.ts'

/** Where figures come from: what a file says of itself. */
export interface CsvSource {
  /** Title of the scenario; whatever a reader typed. */
  readonly title: string
  /** Address that opens the same page again. */
  readonly link: string
}

/** `dutch`: semicolons, decimal commas and a byte order mark; `international`: commas and points. */
export const CSV_FORMATS = ['dutch', 'international'] as const
export type CsvFormat = (typeof CSV_FORMATS)[number]

/** A file to be saved. */
export interface CsvFile {
  readonly name: string
  readonly text: string
}

/** A cell: numbers are written in the way of the format, text is made harmless. */
export type Cell = string | number | null
type Asked = Pick<View, 'indicator' | 'place'>

const DIGITS = 6
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * The file of an indicator and a place.
 * Values are in the unit of the model, as the command line writes them: a share is 0 to 1.
 */
export function csvOf(
  outcomes: Outcomes,
  { indicator, place }: Asked,
  { title, link }: CsvSource,
  language: Language,
  format: CsvFormat,
): CsvFile {
  const words = tableWords[language]
  const n = chartWords[language].replications(NUMBERS[language].whole(outcomes.replicationsOf(place)))
  const lines: Cell[][] = [
    [words.stamp(MODEL_VERSION, title, n, link)],
    Object.values(words.columns),
    ...rowsOf(outcomes, { indicator, place }, language),
  ]
  return { name: `${words.file}-${indicator}-${place}.csv`, text: csvText(lines, format) }
}

/** Lines as the text of a file. */
export function csvText(lines: readonly (readonly Cell[])[], format: CsvFormat): string {
  const separator = format === 'dutch' ? ';' : ','
  const text = lines.map((cells) => `${cells.map((cell) => written(cell, format)).join(separator)}\r\n`)
  return (format === 'dutch' ? BYTE_ORDER_MARK : '') + text.join('')
}

/** A verdict in words; too few replications have none. */
export function verdictName(change: Pick<Difference, 'ciLow' | 'verdict'>, language: Language): string {
  const { tooEarly, verdicts } = tableWords[language]
  return isEarly(change) ? tooEarly : verdicts[change.verdict]
}

function rowsOf(outcomes: Outcomes, { indicator, place }: Asked, language: Language): Cell[][] {
  const name = indicatorName(indicator, language)
  const where = nameOf(place, chartWords[language].nation)
  const variant = outcomes.isVariant ? outcomes.levels('variant', indicator, place) : []
  const changes = outcomes.isVariant ? outcomes.changes(indicator, place) : []
  return outcomes.levels('basispad', indicator, place).map((base, at) => {
    const [level, change] = [variant[at], changes[at]]
    return [
      name,
      INDICATORS[indicator].unit,
      where,
      outcomes.years[at] ?? null,
      base.n,
      base.mean,
      ...rangeCells(base),
      level?.mean ?? null,
      ...rangeCells(level),
      change?.difference ?? null,
      ...rangeCells(change),
      change ? verdictName(change, language) : null,
    ]
  })
}

/** First the range of luck and assumptions together, where these were drawn, then that of luck alone. */
function rangeCells(band: Ranged | undefined): Cell[] {
  return band ? [band.low, band.high, band.lowLuck, band.highLuck] : [null, null, null, null]
}

function written(cell: Cell, format: CsvFormat): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return quoted(harmless(cell))
  const text = String(Number(cell.toFixed(DIGITS)))
  return format === 'dutch' ? text.replace('.', ',') : text
}

/** On one line, and never a formula for a spreadsheet. */
function harmless(text: string): string {
  const line = text.replace(/\p{Cc}+/gu, ' ')
  return /^\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]/.test(line) ? `'${line}` : line
}

/** Both separators are quoted in both formats: a program may read either with the other. */
function quoted(text: string): string {
  return /[;,"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
