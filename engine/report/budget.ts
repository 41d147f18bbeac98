/** What a scenario costs against the base: by payer and year, as a ministry writes it, and for each extra family that gets the floor. */
import { type Difference, differenceOf } from '../bands.ts'
import { type Ratio, ratioOf } from '../ratio.ts'
import { type IndicatorId, INDICATORS } from '../indicators.ts'
import { placesOf, type Place, type Result, valuesOf } from '../result.ts'

/** The accounts, those who pay for care first; together they are 0. */
const PAYERS = [
  'cost.zvw',
  'cost.state',
  'cost.municipalities',
  'cost.households',
  'cost.supplementary',
] as const
const OTHERS = ['cost.providers', 'cost.caregivers', 'cost.others'] as const
/** Beside the accounts: counted in them already, or of no account. */
const MEMO = ['cost.policy', 'ownContribution', 'laterCost'] as const

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
  /** Euros for each extra family that gets the floor or more: of public payers, and net of what families and their policies save. */
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
  const spans = spansOf(variant)
  if (before === undefined || after === undefined || spans.length === 0) return undefined
  const pairs = (id: IndicatorId) =>
    spans.map(({ periods }) => ({
      base: yearly(base, id, before, periods),
      variant: yearly(variant, id, after, periods),
    }))
  const line = (id: IndicatorId): BudgetLine => ({
    id,
    cells: pairs(id).map((pair) => differenceOf(pair.base, pair.variant, INDICATORS[id].better)),
  })
  const perFamily = (payers: readonly IndicatorId[]): Ratio[] => {
    const families = pairs('atLeastFloor')
    const costs = payers.map((id) => pairs(id))
    return families.map((reached, column) =>
      ratioOf(
        changes(reached).map((more, n) => {
          const euros = costs.reduce((sum, of) => sum + (changes(of[column]!)[n] ?? 0), 0)
          return [euros, more] as const
        }),
      ),
    )
  }
  return {
    columns: spans.map(({ name }) => name),
    structural: spans.at(-1)!.periods.map((at) => variant.periods[at]!.name),
    payers: PAYERS.map(line),
    others: OTHERS.map(line),
    memo: MEMO.map(line),
    gross: perFamily(PAYERS.slice(0, 3)),
    net: perFamily(PAYERS),
  }
}

/** A column of a budget and the periods that it is the mean of, by their place in the result. */
interface Span {
  readonly name: string
  readonly periods: readonly number[]
}

function spansOf({ periods }: Result): Span[] {
  const whole = periods.flatMap(({ name, days }, at) =>
    /^\d{4}$/.test(name) && days >= 365 ? [{ name, at }] : [],
  )
  if (whole.length === 0) return []
  const shown = whole.filter(({ name }) => Number(name) >= FIRST && Number(name) <= LAST)
  return [
    ...shown.map(({ name, at }) => ({ name, periods: [at] })),
    { name: STRUCTURAL_COLUMN, periods: whole.slice(-STRUCTURAL).map(({ at }) => at) },
  ]
}

/** The mean of an indicator over some years, in every replication. */
function yearly(
  result: Result,
  id: IndicatorId,
  place: Place,
  periods: readonly number[],
): (number | null)[] {
  const years = periods.map((at) => valuesOf(result, INDICATORS[id], place, 'all', at))
  return years[0]!.map((_, n) =>
    years.reduce<number | null>((sum, year) => {
      const value = year[n] ?? null
      return sum === null || value === null ? null : sum + value / periods.length
    }, 0),
  )
}

/** Differences of the replications that both have; 0 where one cannot say, which no sum of euros or families is. */
function changes({ base, variant }: { base: (number | null)[]; variant: (number | null)[] }): number[] {
  return base.slice(0, variant.length).map((before, n) => (variant[n] ?? 0) - (before ?? 0))
}
