/** The money of a place as the text of a csv file: budget, euros for each extra family and groups, one line for each figure. */
import {
  type Difference,
  INDICATORS,
  MODEL_VERSION,
  type Ratio,
  WINNER_INDICATORS,
} from '../../engine/index.ts'
import { nameOf } from '../regions.ts'
import {
  type Cell,
  type CsvFile,
  type CsvFormat,
  type CsvSource,
  csvText,
  verdictName,
} from '../table/csv.ts'
import type { View } from '../view.ts'
import { chartWords } from '../words/chart.ts'
import type { Language } from '../words/index.ts'
import { moneyWords } from '../words/money.ts'
import { NUMBERS } from '../words/numbers.ts'
import { tableWords } from '../words/table.ts'
import { columnsOf } from './budgetTable.ts'
import type { Money } from './results.ts'
import { groupName } from './winnersTable.ts'

/** Where a figure belongs: table, item, group and unit before the place, the period after it. */
interface Figure {
  readonly of: readonly [table: string, item: string, group: string, unit: string]
  readonly period: string
}

/** The file; euros are whole euros and not millions, as the command line writes them. */
export function moneyCsv(
  money: Money,
  { place, year }: Pick<View, 'place' | 'year'>,
  { title, link }: CsvSource,
  language: Language,
  format: CsvFormat,
): CsvFile {
  const words = moneyWords[language]
  const n = chartWords[language].replications(NUMBERS[language].whole(money.n))
  const where = nameOf(place, chartWords[language].nation)
  const figures = [
    ...budgetLines(money, where, language),
    ...(money.isVariant ? familyLines(money, where, language) : []),
    ...groupLines(money, where, year, language),
  ]
  const lines: Cell[][] = [
    [tableWords[language].stamp(MODEL_VERSION, title, n, link)],
    Object.values(words.csv),
    ...figures,
  ]
  return { name: `${words.file}-${place}.csv`, text: csvText(lines, format) }
}

function budgetLines({ budget, isVariant }: Money, where: string, language: Language): Cell[][] {
  const { tables } = moneyWords[language]
  const periods = columnsOf(budget, language)
  const { payers, others, memo } = budget
  return [...payers, ...others, ...memo].flatMap(({ id, cells }) =>
    cells.map((cell, at) => {
      const of = [tables.budget, INDICATORS[id].name[language], '', 'euro'] as const
      return differenceLine({ of, period: periods[at]! }, cell, where, isVariant, language)
    }),
  )
}

/** Extra families, and what each of them costs; whether there is a price is the verdict on those families. */
function familyLines({ budget }: Money, where: string, language: Language): Cell[][] {
  const { tables, family } = moneyWords[language]
  const periods = columnsOf(budget, language)
  const { cells } = budget.families
  const extra = cells.map((cell, at) => {
    const of = [tables.perFamily, family.extra, '', INDICATORS.atLeastFloor.unit] as const
    return differenceLine({ of, period: periods[at]! }, cell, where, true, language)
  })
  const prices = (item: string, ratios: readonly Ratio[]) =>
    ratios.map(({ n, ratio, ciLow, ciHigh }, at): Cell[] => {
      const told = verdictName(cells[at]!, language)
      return [
        tables.perFamily,
        item,
        '',
        'euro',
        where,
        periods[at]!,
        n,
        null,
        null,
        ratio,
        ciLow,
        ciHigh,
        told,
      ]
    })
  return [...extra, ...prices(family.gross, budget.gross), ...prices(family.net, budget.net)]
}

function groupLines(
  { winners, isVariant }: Money,
  where: string,
  year: number,
  language: Language,
): Cell[][] {
  const { tables } = moneyWords[language]
  return winners.flatMap(({ group, changes }) =>
    WINNER_INDICATORS.map((id) => {
      const { name, unit } = INDICATORS[id]
      const of = [tables.groups, name[language], groupName(group, language), unit] as const
      return differenceLine({ of, period: String(year) }, changes[id], where, isVariant, language)
    }),
  )
}

/** Without a variant there is a level, and nothing to hold it against. */
function differenceLine(
  { of, period }: Figure,
  { n, baseMean, mean, difference, ciLow, ciHigh, verdict }: Difference,
  where: string,
  isVariant: boolean,
  language: Language,
): Cell[] {
  const told = isVariant
    ? [mean, difference, ciLow, ciHigh, verdictName({ ciLow, verdict }, language)]
    : [null, null, null, null, null]
  return [...of, where, period, n, baseMean, ...told]
}
