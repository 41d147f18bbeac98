/** What the page can say of two scenarios, the basispad and the variant: every chart, tile and sentence asks here. */
import type { Band, Difference, Group, IndicatorId, Result } from '../engine/index.ts'

/** The two scenarios of a comparison. */
export type Which = 'basispad' | 'variant'

/** Figures of one comparison. A list by year is empty when nothing is known of the place yet. */
export interface Outcomes {
  readonly years: readonly number[]
  /** Whether the variant differs from the basispad at all; without a difference both say the same. */
  readonly isVariant: boolean
  /** Whether the figures come with the page instead of from a run on this computer. */
  readonly isLibrary: boolean
  /** Pairs of replications done for a place: `NL`, the name of a province or a COROP code; 0 when there are none. */
  replicationsOf(place: string): number
  /** An indicator of a place and a group, by year. */
  levels(which: Which, id: IndicatorId, place: string, group?: Group): readonly Band[]
  /** Variant - basispad over the same replications, by year. */
  changes(id: IndicatorId, place: string, group?: Group): readonly Difference[]
  /**
   * The results of a place over the same replications, for what is more than figures by year, such as a budget; the same
   * one twice when there is no variant. Undefined when nothing of the place was run on this computer.
   */
  resultsOf(place: string): Readonly<Record<Which, Result>> | undefined
}

/** Whether nothing can be said of a figure yet: of too few replications there is no interval. */
export function isEarly({ ciLow }: Pick<Band, 'ciLow'>): boolean {
  return ciLow === null
}

/** Whether the first replication of a place is still being run, and only years that are over can be told. */
export function isUnderWay(outcomes: Outcomes, place: string): boolean {
  return outcomes.replicationsOf(place) === 0
}
