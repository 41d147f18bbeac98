/** A scenario against the base as rows of the public contract, in the order of the rows of a result. */
import { REGIONS } from '../parameters/index.ts'
import { type Difference, differenceOf } from '../bands.ts'
import { placesOf, type Result, valuesOf } from '../result.ts'
import type { Scenario } from '../scenario.ts'
import { cellsOf, type Key } from './rows.ts'

/** A result and what it is called. */
export interface Named {
  readonly name: string
  readonly result: Result
}

/** One row: an indicator of a place, a group and a period in both scenarios. */
export interface ComparisonRow extends Key, Difference {
  readonly base: string
  readonly scenario: string
}

/** Columns of a row in the order of the contract. */
export const COMPARISON_COLUMNS = [
  'base',
  'scenario',
  'indicator',
  'unit',
  'basis',
  'region',
  'group',
  'period',
  'n',
  'baseMean',
  'mean',
  'difference',
  'ciLow',
  'ciHigh',
  'lowLuck',
  'highLuck',
  'above',
  'below',
  'correlation',
  'verdict',
] as const satisfies readonly (keyof ComparisonRow)[]

/** Every row of a comparison, for the places that both results report; their periods must be the same. */
export function* comparisonRowsOf(base: Named, variant: Named): Generator<ComparisonRow> {
  const inBase = new Map(placesOf(base.result).map((place) => [place.name, place]))
  for (const { indicator, place, group, at, key } of cellsOf(variant.result)) {
    const before = inBase.get(place.name)
    if (before === undefined) continue
    const ofBase = valuesOf(base.result, indicator, before, group, at)
    const ofVariant = valuesOf(variant.result, indicator, place, group, at)
    const difference = differenceOf(ofBase, ofVariant, indicator.better)
    yield { base: base.name, scenario: variant.name, ...key, ...difference }
  }
}

/** Why a scenario cannot be compared with the base, or what to know when it is; half sentences that follow its name. */
export interface Comparability {
  readonly faults: readonly string[]
  readonly remarks: readonly string[]
}

/**
 * Judges whether two scenarios can be compared: their periods must be the same and some region must be reported in
 * both. Another seed is allowed, but then chance is not shared.
 */
export function comparabilityOf(base: Scenario, variant: Scenario): Comparability {
  const dates = (['start', 'end'] as const).filter((key) => base[key] !== variant[key])
  const faults = dates.map(
    (key) =>
      `has ${key} ${variant[key]}, the base ${base[key]}; periods must be the same: change one of the two`,
  )
  const shared = reported(variant).filter((code) => reported(base).includes(code))
  if (shared.length === 0)
    faults.push('reports no region that the base reports; choose some for all with --regions')
  const remarks: string[] = []
  if (base.seed !== variant.seed)
    remarks.push(
      `has seed ${JSON.stringify(variant.seed)}, the base ${JSON.stringify(base.seed)}; chance is not shared, so intervals are wider: give both one with --seed`,
    )
  const few = Math.min(base.replications, variant.replications)
  if (base.replications !== variant.replications)
    remarks.push(`is compared over ${few} replications, as many as both have`)
  if (few < 2)
    remarks.push('is compared over one replication, which tells nothing apart; give more with --replications')
  return { faults, remarks }
}

function reported({ regions }: Scenario): readonly string[] {
  return regions ?? REGIONS.map(({ code }) => code)
}
