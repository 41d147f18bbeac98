/** Results as the rows of the public contract, in one fixed order whatever the order of regions in the scenario. */
import { type Grade, weakest } from '../core/declare.ts'
import { INDICATORS } from '../indicators.ts'
import type { Indicator } from '../formulas.ts'
import { basisOfBirths, DATA_VERSION } from '../parameters/index.ts'
import { type Band, bandOf } from '../bands.ts'
import { type Group, groupsOf, type Place, placesOf, type Result, valuesOf } from '../result.ts'
import { scenarioHash, withoutTexts } from '../scenario.ts'
import { MODEL_VERSION } from '../version.ts'

/** One row; `low` and `high` are empty with fewer than 20 replications, or where no assumptions were drawn. */
export interface Row extends Band {
  readonly scenario: string
  readonly indicator: string
  readonly unit: string
  readonly basis: Grade
  readonly region: string
  readonly group: string
  readonly period: string
  /** With replicates: which one, counted from 1, and its own value. */
  readonly replication?: number
  readonly value?: number | null
}

/** Columns of a row in the order of the contract. */
export const ROW_COLUMNS = [
  'scenario',
  'indicator',
  'unit',
  'basis',
  'region',
  'group',
  'period',
  'n',
  'mean',
  'ciLow',
  'ciHigh',
  'low',
  'high',
  'lowLuck',
  'highLuck',
] as const satisfies readonly (keyof Row)[]

/** Columns that come on top with replicates. */
export const REPLICATE_COLUMNS = ['replication', 'value'] as const satisfies readonly (keyof Row)[]

/** What a row is about: the columns that say which one it is. */
export type Key = Pick<Row, 'indicator' | 'unit' | 'basis' | 'region' | 'group' | 'period'>

/** One cell of a result: an indicator in a place, a group and a period. */
export interface Cell {
  readonly indicator: Indicator
  readonly place: Place
  readonly group: Group
  /** Place of the period in the result. */
  readonly at: number
  readonly key: Key
}

/** Every cell of a result: indicators, places, groups, periods, in that order. */
export function* cellsOf(result: Result): Generator<Cell> {
  const places = placesOf(result)
  for (const [id, indicator] of Object.entries<Indicator>(INDICATORS)) {
    for (const place of places) {
      for (const group of groupsOf(indicator)) {
        for (const [at, { name: period }] of result.periods.entries()) {
          const basis = basisOf(indicator, place, period)
          const key = { indicator: id, unit: indicator.unit, basis, region: place.name, group, period }
          yield { indicator, place, group, at, key }
        }
      }
    }
  }
}

/** Which rows are wanted. */
export type Wanted = (key: Key) => boolean
const ALL: Wanted = () => true

/**
 * Every row of a result, cell by cell.
 * @param name what the scenario is called in the first column
 * @param only the rows that are wanted; the others are not computed
 */
export function* rowsOf(
  name: string,
  result: Result,
  { replicates }: Detail,
  only: Wanted = ALL,
): Generator<Row> {
  for (const { indicator, place, group, at, key } of cellsOf(result)) {
    if (!only(key)) continue
    const values = valuesOf(result, indicator, place, group, at)
    const row = { scenario: name, ...key, ...bandOf(values, result.scenario.assumptions) }
    if (!replicates) yield row
    else yield* values.map((value, r) => ({ ...row, replication: r + 1, value }))
  }
}

/** How much rows tell: means, or also every replication by itself. */
export interface Detail {
  readonly replicates: boolean
}

/** What a result is of, and how it is told: the same stamp gives the same rows. No clock. */
export function stampOf(name: string, { scenario, per }: Result, { replicates }: Detail) {
  return {
    name,
    model: MODEL_VERSION,
    data: DATA_VERSION,
    hash: scenarioHash(scenario),
    seed: scenario.seed,
    n: scenario.replications,
    parameters: scenario.assumptions,
    per,
    replicates,
    scenario: withoutTexts(scenario),
  }
}

/** The weakest input that differs between regions: the indicator's own, or the births of the place and year. */
function basisOf(indicator: Indicator, { members }: Place, period: string): Grade {
  const births = members.map(({ region }) => basisOfBirths(region.number, Number(period.slice(0, 4))))
  return weakest([indicator.basis, ...births])
}
