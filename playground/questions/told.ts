/** Figures of a question in words: a level, a change with more or less behind it, and those of many regions or years. */
import { type AskedRow, type Figures, type IndicatorId, INDICATORS } from '../../engine/index.ts'
import { nameOf } from '../regions.ts'
import type { Language } from '../words/index.ts'
import { NUMBERS, withUnit, writerOf } from '../words/numbers.ts'
import { toldWords } from '../words/told.ts'

/** What a sentence may say of the figures of its question, by their names. */
export interface Told {
  /** A level with its unit: 5.412 gezinnen. */
  level(name: string): string
  /**
   * A change with its unit: 1,2 uur meer; or that it cannot be told from nothing.
   * @param of what there is more of, behind the unit: zorg, kosten
   */
  more(name: string, of?: string): string
  /** A price in whole euros, or undefined when there is none to tell. */
  price(name: string): string | undefined
  /** Rows of many regions or years, as they are. */
  rows(name: string): readonly AskedRow[]
  /** A value of such a row, with its unit. */
  written(row: AskedRow): string
  /** The name of the region of such a row. */
  place(row: AskedRow): string
  /** The range of 80% of replications without its unit, of chance and assumptions together or of chance alone. */
  range(row: AskedRow): string
  luck(row: AskedRow): string
}

/** Words for the figures of one question. */
export function toldOf(figures: Figures, language: Language): Told {
  const rows = (name: string): readonly AskedRow[] => {
    const found = figures.get(name)
    if (!found) throw new RangeError(`${name} is no figure of this question`)
    return found
  }
  const one = (name: string): AskedRow => rows(name)[0]!
  return {
    level: (name) => written(one(name), language),
    more: (name, of) => changeText(one(name), of, language),
    price: (name) => priceText(one(name), language),
    rows,
    written: (row) => written(row, language),
    place: ({ region }) => nameOf(region, toldWords[language].nation),
    range: (row) => ends(row, row.low, row.high, language) ?? toldWords[language].unknown,
    luck: (row) => ends(row, row.lowLuck, row.highLuck, language) ?? toldWords[language].unknown,
  }
}

/** The range in which 80% of replications lie; undefined where its table tells none. */
export function rangeText(row: AskedRow, language: Language): string | undefined {
  return ends(row, row.low, row.high, language)
}

/** The 95% interval of the mean. */
export function intervalText(row: AskedRow, language: Language): string | undefined {
  return ends(row, row.ciLow, row.ciHigh, language)
}

function ends(
  row: AskedRow,
  low: number | null,
  high: number | null,
  language: Language,
): string | undefined {
  if (low === null || high === null) return undefined
  return NUMBERS[language].range(low, high, (x) => bare(row, x, language))
}

/** A value of a row with its unit: a change has its sign. */
export function valueText(row: AskedRow, language: Language): string {
  if (row.value === null) return toldWords[language].unknown
  const { unit, changeUnit } = writerOf(language, indicatorOf(row))
  if (row.unit === PRICE) return NUMBERS[language].euro(Math.round(row.value))
  return withUnit(bare(row, row.value, language), row.table === 'run' ? unit : changeUnit)
}

const PRICE = 'euroPerFamily'
/** Units of what is counted one by one. */
const COUNTED: ReadonlySet<string> = new Set([
  'families',
  'caregivers',
  'persons',
  'providers',
  'weeks',
  'blocks',
])

function bare(row: AskedRow, x: number, language: Language): string {
  if (row.unit === PRICE) return NUMBERS[language].whole(x)
  const writer = writerOf(language, indicatorOf(row))
  return row.table === 'run' ? writer.level(x) : writer.change(x)
}

/** How a row is written: accounts together as one account, prices by themselves. */
function indicatorOf({ item }: AskedRow): IndicatorId {
  return Object.hasOwn(INDICATORS, item) ? (item as IndicatorId) : 'cost.zvw'
}

function written(row: AskedRow, language: Language): string {
  return valueText({ ...row, table: 'run' }, language)
}

function isTold({ verdict, value }: AskedRow): boolean {
  return value !== null && value !== 0 && verdict !== 'not distinguishable'
}

function changeText(row: AskedRow, of: string | undefined, language: Language): string {
  const words = toldWords[language]
  if (row.value === null) return words.unknown
  const thing = of === undefined ? '' : ` ${of}`
  const { level, changeUnit } = writerOf(language, indicatorOf(row))
  const noun = COUNTED.has(row.unit) ? changeUnit : words.nouns[row.unit]
  if (!isTold(row)) return words.same(noun) + thing
  const how = row.value > 0 ? words.more : COUNTED.has(row.unit) ? words.fewer : words.less
  const size = level(Math.abs(row.value))
  // Told apart, and yet nothing is left of it once it is rounded.
  if (!/[1-9]/.test(size)) return words.barely(how, noun) + thing
  return `${withUnit(size, changeUnit)} ${how}${thing}`
}

function priceText({ value, verdict }: AskedRow, language: Language): string | undefined {
  if (value === null || verdict === 'not distinguishable') return undefined
  return NUMBERS[language].euro(Math.round(value / 100) * 100)
}
