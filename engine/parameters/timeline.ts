/** The dated values that a scenario hands to the model: types, and the order of the groups of families. */

import type { BirthPath } from './births.ts'
import type { Values } from './values.ts'

/** Income groups, in the order of their index. */
export const INCOMES = ['low', 'mid', 'high'] as const
/** Neighbourhood types, in the order of their index. */
export const WIJKTYPEN = ['kwetsbaar', 'gemiddeld', 'sterk'] as const

/** Parameter values from a minute on. */
export interface Segment {
  readonly from: number
  /** Values that govern providers and places, by region number - 1. */
  readonly regional: readonly Values[]
  /** Values that govern families, by region number - 1 and then by (income x 3 + wijktype) x bands + band. */
  readonly family: readonly (readonly Values[])[]
}

/** All values of a scenario in time; computed once, before the first replication. */
export interface Timeline {
  readonly start: number
  readonly end: number
  readonly births: BirthPath
  /** Rising reach thresholds; a family whose reach number lies below the b-th is in band <= b. Bands = thresholds.length + 1. */
  readonly thresholds: readonly number[]
  readonly segments: readonly Segment[]
  /** The same without measures, where measures act before the reference year 2022 is complete: its load is the reference. */
  readonly baseline?: Timeline
}
