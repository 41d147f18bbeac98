/** Euros for each extra family that gets the minimum or more, and why there are none where there are none. */
import type { Difference, Ratio } from '../../engine/index.ts'
import type { Language } from '../words/index.ts'
import { moneyWords } from '../words/money.ts'
import { columnsOf } from './budgetTable.ts'
import { changeCell, type MoneyTableText, ratioCell } from './cells.ts'
import type { Money } from './results.ts'

/** The rows: extra families, and what each costs before and after what families save. */
export function familyTable({ budget }: Money, language: Language): MoneyTableText {
  const words = moneyWords[language].family
  const scale = { language, factor: 1, digits: 0 }
  const ratios = (list: readonly Ratio[]) => list.map((ratio) => ratioCell(ratio, language))
  const rows = [
    { key: 'gross', name: words.gross, cells: ratios(budget.gross) },
    { key: 'net', name: words.net, cells: ratios(budget.net) },
  ].filter(({ cells }) => cells.some(({ tone }) => tone !== 'none'))
  const extra = budget.families.cells.map((cell) => changeCell(cell, scale))
  return {
    columns: columnsOf(budget, language),
    parts: [{ rows: [{ key: 'families', name: words.extra, cells: extra }, ...rows] }],
  }
}

/** What may be said of the structural column. */
export function familySentence(money: Money, language: Language): string {
  const words = moneyWords[language].family
  const { families, gross, net } = money.budget
  if (money.isEarly) return words.early
  if (!tellsFamilies(money)) return words.untold
  const last = families.cells.at(-1)!
  if (!isTold(last)) return words.someYears
  if ((last.difference ?? 0) < 0) return words.fewer
  const said = (ratio: Ratio) => {
    const isLess = (ratio.ratio ?? 0) < 0
    const { text, margin = '' } = ratioCell(isLess ? opposite(ratio) : ratio, language)
    return { text: `*${text}*`, margin, isLess, isTold: (ratio.ciLow ?? 0) > 0 || (ratio.ciHigh ?? 0) < 0 }
  }
  return words.each(said(gross.at(-1)!), said(net.at(-1)!))
}

/** Euros saved, where a ratio is of euros spent. */
function opposite({ n, ratio, ciLow, ciHigh }: Ratio): Ratio {
  const minus = (x: number | null) => (x === null ? null : -x)
  return { n, ratio: minus(ratio), ciLow: minus(ciHigh), ciHigh: minus(ciLow) }
}

const isTold = ({ verdict }: Difference): boolean => verdict !== 'not distinguishable'

/** Whether any column can tell how many more or fewer families reach the minimum. */
export const tellsFamilies = ({ budget }: Money): boolean => budget.families.cells.some(isTold)
