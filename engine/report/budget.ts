/** What a scenario costs against the base: by payer and year, as a ministry writes it, and for each extra family that gets the floor. */
import { type Difference, differenceOf } from '../bands.ts'
import type { Better } from '../formulas.ts'
import { type IndicatorId, INDICATORS } from '../indicators.ts'
import { assumptionsIn, type Values } from '../pairs.ts'
import { type Ratio, ratioOf, untold } from '../ratio.ts'
import { placesOf, type Place, type Result, valuesOf } from '../result.ts'
import type { Assumptions } from '../schema.ts'

/** The accounts, those who pay for care first; together they are 0. */
const PUBLIC_PAYERS = ['cost.zvw', 'cost.state', 'cost.municipalities'] as const
const PAYERS = [...PUBLIC_PAYERS, 'cost.households', 'cost.supplementary'] as const
const OTHERS = ['cost.providers', 'cost.caregivers', 'cost.others'] as const
/** Beside the accounts: counted in them already, or of no account. */
const MEMO = ['cost.policy', 'ownContribution', 'laterCost'] as const
/** What a price is asked of: families that get the floor or more. */
const REACHED = 'atLeastFloor'

/** The years that a budget shows one by one, and how many whole last years are its structural one. */
const FIRST = 2027
const LAST = 2032
const STRUCTURAL = 3

/** One line of a budget: the difference with the base, in euros a year, by column. */
export interface BudgetLine {
  readonly id: IndicatorId
  readonly cells: readonly Difference[]
}

/** A budget of one place. */
export interface Budget {
  /** Years, and last the mean of the last whole years of the run. */
  readonly columns: readonly string[]
  /** The years of the last column. */
  readonly structural: readonly string[]
  /** Who pays for care, who is paid, and what is counted in these or stands beside them. */
  readonly payers: readonly BudgetLine[]
  readonly others: readonly BudgetLine[]
  readonly memo: readonly BudgetLine[]
  /** The public payers together, and all accounts together, which is 0. */
  readonly publicPayers: readonly Difference[]
  readonly together: readonly Difference[]
  /** Families that get the floor or more. */
  readonly families: BudgetLine
  /** Euros for each extra one: of public payers, and net of what families and their policies save. Null unless there surely are more. */
  readonly gross: readonly Ratio[]
  readonly net: readonly Ratio[]
}

/** The name of the column of structural euros. */
export const STRUCTURAL_COLUMN = 'structural'

/**
 * The budget of a scenario against the base, over the replications that both have.
 * @param place a region, a province or `NL` that both report
 * @returns undefined when one of them does not report the place, or when they share no whole year
 */
export function budgetOf(base: Result, variant: Result, place: string): Budget | undefined {
  const [before, after] = [base, variant].map((result) => placesOf(result).find(({ name }) => name === place))
  const spans = spansOf(base, variant)
  if (before === undefined || after === undefined || spans.length === 0) return undefined
  const assumptions = assumptionsIn(base.scenario, variant.scenario)
  const sides = (ids: readonly IndicatorId[]): Sides[] =>
    spans.map(({ years }) => ({
      base: yearly(base, ids, before, years),
      variant: yearly(variant, ids, after, years),
    }))
  const cells = (ids: readonly IndicatorId[], better: Better = 'neither'): Difference[] =>
    sides(ids).map((side) => differenceOf(side.base, side.variant, better, assumptions))
  const line = (id: IndicatorId): BudgetLine => ({ id, cells: cells([id], INDICATORS[id].better) })
  const reached = sides([REACHED])
  const prices = (ids: readonly IndicatorId[]): Ratio[] =>
    sides(ids).map((euros, column) => priceOf(euros, reached[column]!, assumptions))
  return {
    columns: spans.map(({ name }) => name),
    structural: spans.at(-1)!.years,
    payers: PAYERS.map(line),
    others: OTHERS.map(line),
    memo: MEMO.map(line),
    publicPayers: cells(PUBLIC_PAYERS),
    together: cells([...PAYERS, ...OTHERS]),
    families: line(REACHED),
    gross: prices(PUBLIC_PAYERS),
    net: prices(PAYERS),
  }
}

/** A column of a budget and the years that it is the mean of. */
interface Span {
  readonly name: string
  readonly years: readonly string[]
}

/** Whole years that both have. */
function spansOf(base: Result, variant: Result): Span[] {
  const wholeIn = ({ periods }: Result) =>
    periods.filter(({ name, days }) => /^\d{4}$/.test(name) && days >= 365).map(({ name }) => name)
  const inBase = new Set(wholeIn(base))
  const whole = wholeIn(variant).filter((year) => inBase.has(year))
  if (whole.length === 0) return []
  const shown = whole.filter((year) => Number(year) >= FIRST && Number(year) <= LAST)
  return [
    ...shown.map((year) => ({ name: year, years: [year] })),
    { name: STRUCTURAL_COLUMN, years: whole.slice(-STRUCTURAL) },
  ]
}

/** The same quantity in the base and in the scenario, by replication. */
interface Sides {
  readonly base: Values
  readonly variant: Values
}

/**
 * The sum of some indicators, as a mean over some years, in every replication; null where one of them has no value.
 * Whole numbers are added before they are divided, so that all accounts together are 0 to the last bit.
 */
function yearly(result: Result, ids: readonly IndicatorId[], place: Place, years: readonly string[]): Values {
  const periods = years.map((year) => result.periods.findIndex(({ name }) => name === year))
  const columns = periods.flatMap((at) => ids.map((id) => valuesOf(result, INDICATORS[id], place, 'all', at)))
  const add = (sum: number | null, value: number | null) =>
    sum === null || value === null ? null : sum + value
  return columns[0]!.map((_, n) => {
    const sum = columns.map((values) => values[n] ?? null).reduce(add, 0)
    return sum === null ? null : sum / periods.length
  })
}

/** Euros for each extra family. Where there are fewer families money does not buy any, and a ratio would mislead. */
function priceOf(euros: Sides, families: Sides, assumptions: Assumptions): Ratio {
  const [spent, more] = [changes(euros), changes(families)]
  const pairs = spent.map((top, n) => {
    const bottom = more[n] ?? null
    return top === null || bottom === null ? null : ([top, bottom] as const)
  })
  const known = pairs.filter((pair) => pair !== null)
  const extra = known.reduce((sum, [, bottom]) => sum + bottom, 0)
  return extra > 0 ? ratioOf(pairs, assumptions) : untold(known.length)
}

/** Differences of the replications that both have; null where one of them has no value. */
function changes({ base, variant }: Sides): (number | null)[] {
  return base.slice(0, variant.length).map((before, n) => {
    const after = variant[n] ?? null
    return before === null || after === null ? null : after - before
  })
}
