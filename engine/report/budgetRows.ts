/** The budget of a scenario, its price for each extra family and who gains or loses, as rows of the public contract. */
import type { Difference, Verdict } from '../bands.ts'
import { type IndicatorId, INDICATORS } from '../indicators.ts'
import type { Ratio } from '../ratio.ts'
import { placesOf } from '../result.ts'
import { type Budget, type BudgetLine, budgetOf } from './budget.ts'
import type { Named } from './comparison.ts'
import { WINNER_INDICATORS, type WinnerGroup, winnersOf } from './winners.ts'

/** One row: an item of a table, for a place, a group and a period, in both scenarios. */
export interface BudgetRow extends Pick<
  Difference,
  'n' | 'baseMean' | 'mean' | 'difference' | 'ciLow' | 'ciHigh' | 'verdict'
> {
  readonly base: string
  readonly scenario: string
  readonly table: 'budget' | 'perFamily' | 'groups'
  /** An indicator, several accounts together, or a price: `gross` or `net`. */
  readonly item: IndicatorId | 'cost.public' | 'cost.all' | 'gross' | 'net'
  readonly unit: string
  readonly region: string
  readonly group: WinnerGroup
  /** A year, or `structural`. */
  readonly period: string
}

/** Columns of a row in the order of the contract. */
export const BUDGET_COLUMNS = [
  'base',
  'scenario',
  'table',
  'item',
  'unit',
  'region',
  'group',
  'period',
  'n',
  'baseMean',
  'mean',
  'difference',
  'ciLow',
  'ciHigh',
  'verdict',
] as const satisfies readonly (keyof BudgetRow)[]

/** Every row for the places that both results report: their budget, its prices, and the groups in every year. */
export function* budgetRowsOf(base: Named, variant: Named): Generator<BudgetRow> {
  for (const { name: region } of placesOf(variant.result)) {
    const rows = budgetRowsIn(base, variant, region)
    if (rows.length === 0) continue
    yield* rows
    const ends = { base: base.name, scenario: variant.name, region }
    for (const { name: period } of variant.result.periods)
      for (const { group, changes } of winnersOf(base.result, variant.result, region, period))
        for (const item of WINNER_INDICATORS) {
          const { unit } = INDICATORS[item]
          yield { ...ends, table: 'groups', item, unit, group, period, ...toldOf(changes[item]) }
        }
  }
}

/** The budget of a place and its prices, without the groups; empty when one of the results does not report the place. */
export function budgetRowsIn(base: Named, variant: Named, region: string): BudgetRow[] {
  const budget = budgetOf(base.result, variant.result, region)
  if (budget === undefined) return []
  const ends = { base: base.name, scenario: variant.name, region }
  return [...linesOf(budget), ...pricesOf(budget)].map((row) => ({ ...row, ...ends }))
}

type Row = Omit<BudgetRow, 'base' | 'scenario' | 'region'>

function linesOf({ columns, payers, publicPayers, others, together, memo }: Budget): Row[] {
  const lines: { id: Row['item']; cells: readonly Difference[] }[] = [
    ...payers,
    ...others,
    { id: 'cost.all', cells: together },
    { id: 'cost.public', cells: publicPayers },
    ...memo,
  ]
  return lines.flatMap(({ id: item, cells }) =>
    cells.map((cell, at) => ({ ...keyOf('budget', item, 'euro', columns[at]!), ...toldOf(cell) })),
  )
}

/** Extra families, and what each of them costs; whether there is a price is the verdict on those families. */
function pricesOf({ columns, families, gross, net }: Budget): Row[] {
  const price = (item: 'gross' | 'net', ratios: readonly Ratio[]): Row[] =>
    ratios.map((ratio, at) => ({
      ...keyOf('perFamily', item, 'euroPerFamily', columns[at]!),
      ...toldOfPrice(ratio, families.cells[at]!.verdict),
    }))
  return [...familyRows(families, columns), ...price('gross', gross), ...price('net', net)]
}

function familyRows({ id, cells }: BudgetLine, columns: readonly string[]): Row[] {
  const { unit } = INDICATORS[id]
  return cells.map((cell, at) => ({ ...keyOf('perFamily', id, unit, columns[at]!), ...toldOf(cell) }))
}

function keyOf<T extends Row['table']>(table: T, item: Row['item'], unit: string, period: string) {
  return { table, item, unit, group: 'all', period } as const
}

function toldOf({ n, baseMean, mean, difference, ciLow, ciHigh, verdict }: Difference) {
  return { n, baseMean, mean, difference, ciLow, ciHigh, verdict }
}

function toldOfPrice({ n, ratio, ciLow, ciHigh }: Ratio, verdict: Verdict) {
  return { n, baseMean: null, mean: null, difference: ratio, ciLow, ciHigh, verdict }
}
