/** Euros for each extra family that gets the minimum or more, and why there are none where there are none. */
import { type Ratio, STRUCTURAL_COLUMN } from '../../engine/index.ts'
import type { Outcomes } from '../outcomes.ts'
import type { Language } from '../words/index.ts'
import { moneyWords } from '../words/money.ts'
import { NUMBERS } from '../words/numbers.ts'
import { columnsOf } from './budgetTable.ts'
import { changeCell, type MoneyCell, type MoneyTableText, ratioCell } from './cells.ts'
import type { Money } from './results.ts'

/** Extra families of a column of the budget. */
interface Extra {
  readonly mean: number
  readonly cell: MoneyCell
}

/** The rows: extra families, and what each costs before and after what families save. */
export function familyTable(
  money: Money,
  outcomes: Outcomes,
  place: string,
  language: Language,
): MoneyTableText {
  const words = moneyWords[language].family
  const extras = extrasOf(money, outcomes, place, language)
  const ratios = (list: readonly Ratio[]) =>
    list.map((ratio, at) =>
      extras[at]!.mean > 0 ? ratioCell(ratio, language) : ratioCell(NOTHING, language),
    )
  const rows = [
    { key: 'gross', name: words.gross, cells: ratios(money.budget.gross) },
    { key: 'net', name: words.net, cells: ratios(money.budget.net) },
  ].filter(({ cells }) => cells.some(({ tone }) => tone !== 'none'))
  const first = { key: 'families', name: words.extra, cells: extras.map(({ cell }) => cell) }
  return { columns: columnsOf(money.budget, language), parts: [{ rows: [first, ...rows] }] }
}

/** What may be said of the structural column. */
export function familySentence(money: Money, outcomes: Outcomes, place: string, language: Language): string {
  const words = moneyWords[language].family
  const { gross, net } = money.budget
  if (money.n < 2) return words.early
  if (!tellsFamilies(money)) return words.untold
  const [public_, all] = [gross.at(-1)!, net.at(-1)!]
  if (public_.ratio === null) return words.someYears
  if (extrasOf(money, outcomes, place, language).at(-1)!.mean < 0) return words.fewer
  const said = (ratio: Ratio) => {
    const isLess = (ratio.ratio ?? 0) < 0
    const { text, margin = '' } = ratioCell(isLess ? opposite(ratio) : ratio, language)
    const isTold = (ratio.ciLow ?? 0) > 0 || (ratio.ciHigh ?? 0) < 0
    return { text: `*${text}*`, margin, isLess, isTold }
  }
  return words.each(said(public_), said(all))
}

/** Euros saved, where a ratio is of euros spent. */
function opposite({ n, ratio, ciLow, ciHigh }: Ratio): Ratio {
  const minus = (x: number | null) => (x === null ? null : -x)
  return { n, ratio: minus(ratio), ciLow: minus(ciHigh), ciHigh: minus(ciLow) }
}

/** Whether any column can tell how many more or fewer families reach the minimum. */
export const tellsFamilies = ({ budget }: Money): boolean => budget.gross.some(({ ratio }) => ratio !== null)

const NOTHING: Ratio = { n: 0, ratio: null, ciLow: null, ciHigh: null }

/** By column; the structural one is the mean of its years, told apart where euros for each of them are. */
function extrasOf({ budget }: Money, outcomes: Outcomes, place: string, language: Language): Extra[] {
  const changes = outcomes.changes('atLeastFloor', place)
  const yearly = (name: string) => changes[outcomes.years.indexOf(Number(name))]
  const scale = { language, factor: 1, digits: 0 }
  return budget.columns.map((name, at) => {
    const change = yearly(name)
    if (name !== STRUCTURAL_COLUMN && change)
      return { mean: change.difference ?? 0, cell: changeCell(change, scale) }
    const means = budget.structural.map((year) => yearly(year)?.difference ?? 0)
    const mean = means.reduce((sum, one) => sum + one, 0) / means.length
    const isTold = budget.gross[at]?.ratio !== null
    const tone = mean === 0 ? 'none' : !isTold ? 'not distinguishable' : mean > 0 ? 'better' : 'worse'
    return { mean, cell: { text: NUMBERS[language].signed(mean, 0), tone } }
  })
}
