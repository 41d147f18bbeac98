/** A scenario against the base as rows of the public contract, in the order of the rows of a result. */
import { REGIONS } from '../parameters/index.ts'
import { type Difference, differenceOf } from '../bands.ts'
import { assumptionsIn, fewestFor } from '../pairs.ts'
import { placesOf, type Result, valuesOf } from '../result.ts'
import type { Scenario } from '../scenario.ts'
import { cellsOf, type Key, type Wanted } from './rows.ts'

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
  'low',
  'high',
  'lowLuck',
  'highLuck',
  'above',
  'below',
  'correlation',
  'verdict',
] as const satisfies readonly (keyof ComparisonRow)[]

/**
 * Every row of a comparison, for the places that both results report; their periods must be the same.
 * @param only the rows that are wanted; the others are not computed
 */
export function* comparisonRowsOf(base: Named, variant: Named, only?: Wanted): Generator<ComparisonRow> {
  const inBase = new Map(placesOf(base.result).map((place) => [place.name, place]))
  const assumptions = assumptionsIn(base.result.scenario, variant.result.scenario)
  for (const { indicator, place, group, at, key } of cellsOf(variant.result)) {
    const before = inBase.get(place.name)
    if (before === undefined || only?.(key) === false) continue
    const ofBase = valuesOf(base.result, indicator, before, group, at)
    const ofVariant = valuesOf(variant.result, indicator, place, group, at)
    const difference = differenceOf(ofBase, ofVariant, indicator.better, assumptions)
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
 * both. Another seed or other assumptions are allowed, but then these are not shared.
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
  return { faults, remarks: [...unshared(base, variant), ...tooFew(base, variant)] }
}

/** What the two do not share, which makes differences larger or intervals wider. */
function unshared(base: Scenario, variant: Scenario): string[] {
  const remarks: string[] = []
  if (base.seed !== variant.seed)
    remarks.push(
      `has seed ${JSON.stringify(variant.seed)}, the base ${JSON.stringify(base.seed)}; chance is not shared, so intervals are wider: give both one with --seed`,
    )
  if (base.assumptions !== variant.assumptions)
    remarks.push(
      `has ${variant.assumptions} assumptions, the base ${base.assumptions}; differences are of assumptions as well: give both one with --assumptions`,
    )
  return remarks
}

/** Over how many replications it is compared, where that is fewer than either asks or than tells anything apart. */
function tooFew(base: Scenario, variant: Scenario): string[] {
  const few = Math.min(base.replications, variant.replications)
  const assumptions = assumptionsIn(base, variant)
  const fewest = fewestFor(assumptions)
  const remarks: string[] = []
  if (base.replications !== variant.replications)
    remarks.push(`is compared over ${few} replications, as many as both have`)
  if (few < fewest)
    remarks.push(
      `is compared over ${few} ${few === 1 ? 'replication' : 'replications'}; with ${assumptions} assumptions nothing is told apart with fewer than ${fewest}: give more with --replications`,
    )
  return remarks
}

function reported({ regions }: Scenario): readonly string[] {
  return regions ?? REGIONS.map(({ code }) => code)
}
