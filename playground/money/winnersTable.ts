/** Who gains and who loses, as text: sums by group, which add up to those of all families. */
import { type Difference, WINNER_INDICATORS, type WinnerGroup, type WinnerRow } from '../../engine/index.ts'
import { ASSUMED_SPLITS } from '../groups/assumed.ts'
import { SPLITS } from '../groups/splits.ts'
import { groupWords } from '../words/groups.ts'
import type { Language } from '../words/index.ts'
import { moneyWords } from '../words/money.ts'
import { amountOf } from './budgetTable.ts'
import {
  changeCell,
  levelCell,
  millionsFor,
  type MoneyCell,
  type MoneyRow,
  type MoneyTableText,
  type Scale,
} from './cells.ts'
import type { Money } from './results.ts'

type Column = (typeof WINNER_INDICATORS)[number]

/** All families, and then every split. */
export function winnersTable({ winners, isVariant }: Money, language: Language): MoneyTableText {
  const words = moneyWords[language].winners
  const scales = scalesOf(winners, isVariant, language)
  const cellOf = (figure: Difference, scale: Scale): MoneyCell =>
    isVariant ? changeCell(figure, scale) : levelCell(figure.baseMean, scale)
  const rowsOf = (split: WinnerRow['split']): MoneyRow[] =>
    winners
      .filter((row) => row.split === split)
      .map(({ group, changes }) => ({
        key: group,
        name: groupName(group, language),
        cells: WINNER_INDICATORS.map((id) => cellOf(changes[id], scales[id])),
        isTotal: group === 'all',
      }))
  return {
    columns: WINNER_INDICATORS.map((id) => words.columns[id]),
    parts: [
      { rows: rowsOf('all') },
      ...SPLITS.map(({ key }) => ({
        name: groupWords[language].splits[key],
        remark: ASSUMED_SPLITS.includes(key) ? groupWords[language].assumed : undefined,
        rows: rowsOf(key),
      })),
    ],
  }
}

/** The name of a group, also of the rest of a split. */
export function groupName(group: WinnerGroup, language: Language): string {
  const { all, rest } = moneyWords[language].winners
  if (group === 'all') return all
  if (group === 'language.no' || group === 'vulnerable.no') return rest[group]
  return groupWords[language].groups[group]
}

/** Families and hours are whole; both columns of euros are written alike. */
function scalesOf(
  winners: readonly WinnerRow[],
  isVariant: boolean,
  language: Language,
): Readonly<Record<Column, Scale>> {
  const euros = winners.flatMap(({ changes }) =>
    [changes.careEuros, changes.householdEuros].map((figure) => amountOf(figure, isVariant)),
  )
  const whole = { language, factor: 1, digits: 0 }
  const millions = millionsFor(euros, language)
  return { careHours: whole, atLeastFloor: whole, careEuros: millions, householdEuros: millions }
}
