/** The budget as text: a row for each payer, years as columns, and a line in which all together are 0. */
import { type Budget, type BudgetLine, type Difference, STRUCTURAL_COLUMN } from '../../engine/index.ts'
import type { Language } from '../words/index.ts'
import { moneyWords, type Payer } from '../words/money.ts'
import { changeCell, levelCell, millionsFor, type MoneyRow, type MoneyTableText } from './cells.ts'
import type { Money } from './results.ts'

/** The table of the place: differences with the basispad, or levels when there is no variant. */
export function budgetTable({ budget, isVariant }: Money, language: Language): MoneyTableText {
  const words = moneyWords[language]
  const { payers, others, memo, together } = budget
  const amounts = [...payers, ...others, ...memo].flatMap(({ cells }) =>
    cells.map((cell) => amountOf(cell, isVariant)),
  )
  const scale = millionsFor(amounts, language)
  const cellOf = (figure: Difference) =>
    isVariant ? changeCell(figure, scale) : levelCell(figure.baseMean, scale)
  const rowOf = ({ id, cells }: BudgetLine): MoneyRow => ({
    key: id,
    name: words.payers[id as Payer],
    cells: cells.map(cellOf),
  })
  const total = { key: 'together', name: words.together, isTotal: true }
  return {
    columns: columnsOf(budget, language),
    parts: [
      { name: words.paying, rows: payers.map(rowOf) },
      {
        name: words.paid,
        rows: [...others.map(rowOf), { ...total, cells: together.map(cellOf) }],
      },
      { name: words.memo, rows: memo.map(rowOf) },
    ],
  }
}

/** Heads of the columns of a budget. */
export function columnsOf({ columns }: Budget, language: Language): string[] {
  return columns.map((name) => (name === STRUCTURAL_COLUMN ? moneyWords[language].structural : name))
}

/** What a line adds: the difference, or the level without one. */
export const amountOf = ({ difference, baseMean }: Difference, isVariant: boolean): number =>
  (isVariant ? difference : baseMean) ?? 0
