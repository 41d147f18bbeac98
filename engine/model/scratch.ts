/** Room to think: arrays that one event fills and reads, and that mean nothing between two events. */
import { FAMILY_COUNTERS } from './counters.ts'
import type { Day } from './capacity.ts'
import type { Roster } from './roster.ts'
import type { Sizes } from './state.ts'

/** For every family in care of the region being planned, by its place in the provider's list; minutes. */
export interface Scratch {
  readonly roster: Roster
  readonly day: Day
  readonly asked: Int32Array
  /** The day's floor, and the least to which a family may be brought down today. */
  readonly floor: Int32Array
  readonly least: Int32Array
  readonly granted: Int32Array
  /** Families or caregivers in the order in which they are taken. */
  readonly order: Int32Array
  readonly buckets: Int32Array
  /** What is to be recorded of one family, by counter. */
  readonly story: Float64Array
}

/** Enough for half-hours up to 80 hours, and for two weeks of full work in eighths of a day. */
export const BUCKETS = 192

export function scratchOf({ families, caregivers }: Sizes): Scratch {
  const n = Math.max(families, caregivers)
  return {
    roster: { onDuty: new Int32Array(caregivers), count: 0, contract: 0, sick: 0 },
    day: {
      sustainable: 0,
      physical: 0,
      asked: 0,
      floor: 0,
      floorNeed: 0,
      regular: 0,
      overtime: 0,
      care: 0,
      travel: 0,
      idle: 0,
      isBelowFloor: false,
    },
    asked: new Int32Array(families),
    floor: new Int32Array(families),
    least: new Int32Array(families),
    granted: new Int32Array(families),
    order: new Int32Array(n),
    buckets: new Int32Array(BUCKETS + 1),
    story: new Float64Array(FAMILY_COUNTERS.length),
  }
}
