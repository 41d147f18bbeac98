/** Cells of the tables of money: a number, how far it may be off, and whether it can be told from 0. */
import type { Difference, Ratio, Verdict } from '../../engine/index.ts'
import type { Language } from '../words/index.ts'
import { NUMBERS } from '../words/numbers.ts'

/** A cell as text. */
export interface MoneyCell {
  readonly text: string
  /** Half of the 95% interval, or the interval itself. */
  readonly margin?: string | undefined
  /** `none`: nothing to tell, as nothing is there or all of it is exactly 0. */
  readonly tone: Verdict | 'none'
}

/** A row of cells under the columns of its table. */
export interface MoneyRow {
  readonly key: string
  readonly name: string
  readonly cells: readonly MoneyCell[]
  /** A row that adds up the others. */
  readonly isTotal?: boolean
}

/** Rows that belong together; the first may go without a name. */
export interface MoneyRows {
  readonly name?: string
  /** Beside the name, such as that a split is assumed. */
  readonly remark?: string | undefined
  readonly rows: readonly MoneyRow[]
}

/** A table of money as text. */
export interface MoneyTableText {
  readonly columns: readonly string[]
  readonly parts: readonly MoneyRows[]
}

/** How the numbers of a table are written. */
export interface Scale {
  readonly language: Language
  readonly factor: number
  readonly digits: number
}

/** Millions for a whole table, with the digits that the largest of its amounts asks for; the margins need one more than a figure by itself. */
export function millionsFor(amounts: readonly number[], language: Language): Scale {
  const largest = Math.max(0, ...amounts.map(Math.abs))
  return { language, factor: 1 / MILLION, digits: largest >= 10 * MILLION ? 1 : largest >= MILLION ? 2 : 3 }
}

const MILLION = 1e6
const UNKNOWN: MoneyCell = { text: '\u2013', tone: 'none' }

/** A difference with its sign; exactly 0 in every replication is plain 0. */
export function changeCell(change: Difference, { language, factor, digits }: Scale): MoneyCell {
  const { difference, ciLow, ciHigh, above, below, verdict } = change
  if (difference === null) return UNKNOWN
  if (above === 0 && below === 0) return { text: '0', tone: 'none' }
  const numbers = NUMBERS[language]
  const half = ciLow === null || ciHigh === null ? undefined : (factor * (ciHigh - ciLow)) / 2
  return {
    text: numbers.signed(factor * difference, digits),
    margin: half === undefined ? undefined : `±\u00a0${numbers.decimal(half, digits)}`,
    tone: verdict,
  }
}

/** A level of the basispad. */
export function levelCell(mean: number | null, { language, factor, digits }: Scale): MoneyCell {
  if (mean === null) return UNKNOWN
  if (mean === 0) return { text: '0', tone: 'none' }
  return { text: NUMBERS[language].decimal(factor * mean, digits), tone: 'different' }
}

/** Euros for each extra family, with three digits that count; nothing where the families cannot be told from 0. */
export function ratioCell({ ratio, ciLow, ciHigh }: Ratio, language: Language): MoneyCell {
  if (ratio === null || ciLow === null || ciHigh === null) return UNKNOWN
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(ratio) || 1)) - 2)
  const rounded = (x: number) => Math.round(x / step) * step
  const { euro, range, whole } = NUMBERS[language]
  return {
    text: euro(rounded(ratio)),
    margin: range(rounded(ciLow), rounded(ciHigh), whole),
    tone: 'different',
  }
}
