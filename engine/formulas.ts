/** The shapes that an indicator can have: how counts become the number that is shown. */
import { DAYS_PER_MONTH } from './core/dates.ts'
import type { Grade, Words } from './core/declare.ts'
import { type Account, type Flow, FLOWS } from './model/accounts.ts'
import type { FamilyCounter, RegionCounter } from './model/counters.ts'

/** A sum of counters, each with its weight. */
type Sum<C extends string> = readonly (readonly [counter: C, weight: number])[]

/**
 * How counts become a number. `sum`: added over regions and time. `ratio`: top over bottom, both added first, then
 * times `scale` plus `shift`. `stock`: top added over regions and divided by the days of the period.
 */
type Formula<C extends string> =
  | { readonly over: 'sum'; readonly top: Sum<C> }
  | {
      readonly over: 'ratio'
      readonly top: Sum<C>
      readonly bottom: Sum<C>
      readonly scale: number
      readonly shift: number
    }
  | { readonly over: 'stock'; readonly top: Sum<C>; readonly scale: number }

/** The direction that is an improvement. */
export type Better = 'up' | 'down' | 'neither'

interface Described {
  readonly name: Words
  /** Which way is better for families and caregivers; `neither` where that depends on the reason. */
  readonly better: Better
  readonly unit:
    | 'families'
    | 'share'
    | 'hours'
    | 'caregivers'
    | 'fte'
    | 'persons'
    | 'years'
    | 'ratio'
    | 'blocks'
    | 'weeks'
    | 'providers'
    | 'euro'
  /** The weakest input, besides births, that differs between regions. */
  readonly basis: Grade
  /** Digits behind the decimal mark for a reader. */
  readonly digits: number
  /** Has a value even where no roster is possible, and so nothing else can be told. */
  readonly needsNoRoster?: true
}

/** Worked out from counts of families, so for every group. */
export interface FamilyIndicator extends Described {
  readonly of: 'families'
  readonly formula: Formula<FamilyCounter>
}

/** Worked out from counts of a region's days, so for everybody together. */
export interface RegionIndicator extends Described {
  readonly of: 'regions'
  readonly formula: Formula<RegionCounter>
}

export type Indicator = FamilyIndicator | RegionIndicator

export const ALL: Sum<FamilyCounter> = [['families', 1]]
export const WANTED: Sum<FamilyCounter> = [...ALL, ['noCareChoice', -1], ['noCarePrice', -1]]
const SERVED: Sum<FamilyCounter> = [...WANTED, ['noCareCapacity', -1]]
export const PER_HOUR = 1 / 60

export const families = (name: Words, counter: FamilyCounter, better: Better): FamilyIndicator => ({
  of: 'families',
  name,
  better,
  unit: 'families',
  basis: 'derived',
  digits: 0,
  formula: { over: 'sum', top: [[counter, 1]] },
})

export const share = (
  name: Words,
  counter: FamilyCounter,
  bottom: Sum<FamilyCounter>,
  better: Better,
): FamilyIndicator => ({
  of: 'families',
  name,
  better,
  unit: 'share',
  basis: 'derived',
  digits: 4,
  formula: { over: 'ratio', top: [[counter, 1]], bottom, scale: 1, shift: 0 },
})

export const hours = (name: Words, counter: FamilyCounter, better: Better = 'neither'): FamilyIndicator => ({
  of: 'families',
  name,
  better,
  unit: 'hours',
  basis: 'derived',
  digits: 1,
  formula: { over: 'ratio', top: [[counter, 1]], bottom: SERVED, scale: PER_HOUR, shift: 0 },
})

/** Staff is shared out by births: derived from counts, though no count of staff per region exists. */
export const staff = (
  name: Words,
  unit: 'caregivers' | 'fte' | 'persons' | 'families' | 'providers',
  counter: RegionCounter,
  scale: number,
): RegionIndicator => ({
  of: 'regions',
  name,
  better: 'neither',
  unit,
  basis: 'derived',
  digits: 0,
  formula: { over: 'stock', top: [[counter, 1]], scale },
})

export const daily = (
  name: Words,
  unit: 'share' | 'ratio',
  better: Better,
  top: RegionCounter,
  bottom: RegionCounter,
  shift = 0,
): RegionIndicator => ({
  of: 'regions',
  name,
  better,
  unit,
  basis: 'derived',
  digits: 4,
  formula: { over: 'ratio', top: [[top, 1]], bottom: [[bottom, 1]], scale: 1, shift },
})

/** Blocks in a mean month for each of those who stand by. */
export const blocksAMonth = (name: Words, top: RegionCounter, bottom: RegionCounter): RegionIndicator => ({
  of: 'regions',
  name,
  better: 'down',
  unit: 'blocks',
  basis: 'derived',
  digits: 1,
  formula: { over: 'ratio', top: [[top, 1]], bottom: [[bottom, 1]], scale: DAYS_PER_MONTH, shift: 0 },
})

/** People who come or go, by how or why. */
export const people = (
  name: Words,
  better: Better,
  ...counters: readonly RegionCounter[]
): RegionIndicator => ({
  of: 'regions',
  name,
  better,
  unit: 'persons',
  basis: 'derived',
  digits: 0,
  formula: { over: 'sum', top: counters.map((counter) => [counter, 1] as const) },
})

/** Euros of families, for every group; what a family gets or pays adds up over groups. */
export const familyEuros = (name: Words, counter: FamilyCounter): FamilyIndicator => ({
  ...families(name, counter, 'neither'),
  unit: 'euro',
})

/** Euros of a region, added over places and time. */
export const euros = (name: Words, ...counters: readonly RegionCounter[]): RegionIndicator => ({
  ...people(name, 'neither', ...counters),
  unit: 'euro',
})

/** What an account pays, less what it gets: all accounts together are 0 in every month. */
export const net = (name: Words, account: Account): RegionIndicator => ({
  ...euros(name),
  formula: { over: 'sum', top: [...flowsOf(0, account, 1), ...flowsOf(1, account, -1)] },
})

/** The payments that take from an account (end 0) or give to it (end 1), each with a weight. */
function flowsOf(end: 0 | 1, account: Account, weight: number): Sum<RegionCounter> {
  const flows = Object.keys(FLOWS) as Flow[]
  return flows.filter((flow) => FLOWS[flow][end] === account).map((flow) => [flow, weight] as const)
}

/** Minutes a week of one full-time contract of 36 hours. */
export const PER_FTE = 1 / (36 * 60)

/** Of those hired so many years before, in the period in which that is so long ago. */
export const retained = (years: 1 | 3 | 5, name: Words): RegionIndicator =>
  daily(name, 'share', 'up', `kept.${years}y`, `hired.${years}y`)
