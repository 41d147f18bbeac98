/** Who gains and who loses: hours, euros and families that get the floor, by group; the groups of a split add up to all. */
import { type Difference, differenceOf } from '../bands.ts'
import { type IndicatorId, INDICATORS } from '../indicators.ts'
import { assumptionsIn } from '../pairs.ts'
import { type Group, placesOf, type Place, type Result, valuesOf } from '../result.ts'

/** What is told of every group: sums, so that they add up. */
export const WINNER_INDICATORS = [
  'careHours',
  'householdEuros',
  'careEuros',
  'atLeastFloor',
] as const satisfies readonly IndicatorId[]
type WinnerIndicator = (typeof WINNER_INDICATORS)[number]

/** Splits of all families; the last group of two is the rest where results hold only the first. */
export const WINNER_SPLITS = {
  income: ['income.low', 'income.mid', 'income.high'],
  wijk: ['wijk.kwetsbaar', 'wijk.gemiddeld', 'wijk.sterk'],
  language: ['language.yes', 'language.no'],
  parity: ['parity.first', 'parity.later'],
  vulnerable: ['vulnerable.yes', 'vulnerable.no'],
} as const
export type WinnerSplit = keyof typeof WINNER_SPLITS
export type WinnerGroup = (typeof WINNER_SPLITS)[WinnerSplit][number] | 'all'

/** What changes for a group in a year, against the base. */
export interface WinnerRow {
  readonly split: WinnerSplit | 'all'
  readonly group: WinnerGroup
  readonly changes: Readonly<Record<WinnerIndicator, Difference>>
}

/**
 * All families, and then every group of every split.
 * @param place a region, a province or `NL` that both report
 * @param period such as `2030`
 * @returns nothing when the place or the period is not in both
 */
export function winnersOf(base: Result, variant: Result, place: string, period: string): WinnerRow[] {
  const [a, b] = [base, variant].map((result) => knownIn(result, place, period))
  if (a === undefined || b === undefined) return []
  const assumptions = assumptionsIn(base.scenario, variant.scenario)
  const row = (split: WinnerSplit | 'all', group: WinnerGroup): WinnerRow => ({
    split,
    group,
    changes: Object.fromEntries(
      WINNER_INDICATORS.map((id) => [
        id,
        differenceOf(sumsOf(a, id, group), sumsOf(b, id, group), INDICATORS[id].better, assumptions),
      ]),
    ) as WinnerRow['changes'],
  })
  const splits = Object.entries(WINNER_SPLITS) as [WinnerSplit, readonly WinnerGroup[]][]
  return [row('all', 'all'), ...splits.flatMap(([split, groups]) => groups.map((group) => row(split, group)))]
}

interface Known {
  readonly result: Result
  readonly place: Place
  readonly at: number
}

function knownIn(result: Result, name: string, period: string): Known | undefined {
  const place = placesOf(result).find((one) => one.name === name)
  const at = result.periods.findIndex((one) => one.name === period)
  return place === undefined || at < 0 ? undefined : { result, place, at }
}

/** A sum of a group in every replication; of a rest, that of all less that of the other group. */
function sumsOf(known: Known, id: WinnerIndicator, group: WinnerGroup): (number | null)[] {
  if (group !== 'language.no' && group !== 'vulnerable.no') return valuesIn(known, id, group)
  const others = valuesIn(known, id, group === 'language.no' ? 'language.yes' : 'vulnerable.yes')
  return valuesIn(known, id, 'all').map((all, n) => {
    const other = others[n] ?? null
    return all === null || other === null ? null : all - other
  })
}

function valuesIn({ result, place, at }: Known, id: WinnerIndicator, group: Group): (number | null)[] {
  return valuesOf(result, INDICATORS[id], place, group, at)
}
