/** Room to think: arrays that one event fills and reads, and that mean nothing between two events. */
import { FAMILY_COUNTERS } from './counters.ts'
import { MOST_PURPOSES } from './purposes.ts'
import type { Sizes } from './state.ts'

/** One day of one provider, in minutes of care and travel; filled in the order of the fields. */
export interface Day {
  /** Paid for one visit. */
  travelPerVisit: number
  /** A seventh of the bedside minutes a week of all who are at work this week. */
  sustainable: number
  /** Most that those on duty today can do in their shifts. */
  physical: number
  /** Besides visits: called out since yesterday's planning, and what complexity takes. */
  besides: number
  /** Needed in a kraamcentrum for the families there; later, really worked there. */
  centre: number
  /** Asked by the families at home, and the part of it that keeps everybody at the day's floor. */
  asked: number
  floor: number
  /** What it would take to keep everybody at the floor and at nothing more, had they had no more so far. */
  floorNeed: number
  /** Room for regular work at home, from today's contracts and the bank, and for overtime. */
  regular: number
  overtime: number
  /** Idle minutes that others in the cluster may still use; and what was asked in visits that others make. */
  spare: number
  handed: number
  /** Really worked. */
  visits: number
  care: number
  travel: number
  /** Paid, not worked, and too much for the bank. */
  idle: number
  isBelowFloor: boolean
}

/** Who is on duty at a provider today: filled anew every day, so no state. */
export interface Roster {
  /** Where its persons stand in `onDuty`, and how many there are. */
  first: number
  count: number
  /** Contract minutes a week of all who are neither ill nor on leave, and of those who are ill. */
  contract: number
  sick: number
}

/** The bill of the family at hand, in whole euros. */
interface Bill {
  /** What its provider charges, what the family pays of that itself, and what it costs its provider. */
  charged: number
  paid: number
  cost: number
}

/** Rosters and days by provider; minutes of every family in care by its place in the list of those in care. */
export interface Scratch {
  /** Indices of caregivers, provider by provider. */
  readonly onDuty: Int32Array
  readonly rosters: readonly Roster[]
  readonly days: readonly Day[]
  readonly asked: Int32Array
  /** The day's floor, and the least to which a family may be brought down today. */
  readonly floor: Int32Array
  readonly least: Int32Array
  readonly granted: Int32Array
  /** The provider that makes today's visit for the family's own; the family's own where nobody does. */
  readonly server: Int32Array
  /** Families or caregivers in the order in which they are taken. */
  readonly order: Int32Array
  /** The bucket of everyone who is to be put in order, and where each bucket begins. */
  readonly bucketOf: Uint8Array
  readonly buckets: Int32Array
  /** Providers that the family at hand has asked. */
  readonly hasTried: Uint8Array
  readonly bill: Bill
  /** What is to be recorded of one family, by counter. */
  readonly story: Float64Array
  /** What chance says of one family, by purpose. */
  readonly drawn: Float64Array
}

/** Enough for half-hours up to 80 hours, and for two weeks of full work in eighths of a day. */
export const BUCKETS = 192

export function scratchOf({ families, caregivers, providers }: Sizes): Scratch {
  const n = Math.max(families, caregivers)
  return {
    onDuty: new Int32Array(caregivers),
    rosters: Array.from({ length: providers }, () => ({ first: 0, count: 0, contract: 0, sick: 0 })),
    days: Array.from({ length: providers }, emptyDay),
    asked: new Int32Array(families),
    floor: new Int32Array(families),
    least: new Int32Array(families),
    granted: new Int32Array(families),
    server: new Int32Array(families),
    hasTried: new Uint8Array(providers),
    order: new Int32Array(n),
    bucketOf: new Uint8Array(n),
    buckets: new Int32Array(BUCKETS + 1),
    bill: { charged: 0, paid: 0, cost: 0 },
    story: new Float64Array(FAMILY_COUNTERS.length),
    drawn: new Float64Array(MOST_PURPOSES),
  }
}

/** A day on which nothing is known yet. */
export function emptyDay(): Day {
  return {
    travelPerVisit: 0,
    sustainable: 0,
    physical: 0,
    besides: 0,
    centre: 0,
    asked: 0,
    floor: 0,
    floorNeed: 0,
    regular: 0,
    overtime: 0,
    spare: 0,
    handed: 0,
    visits: 0,
    care: 0,
    travel: 0,
    idle: 0,
    isBelowFloor: false,
  }
}

/** Fills `order` with `first` to `end` - 1, the lowest bucket first; within a bucket the order stays. */
export function sortByBucket({ order, bucketOf, buckets }: Scratch, first: number, end: number): void {
  let highest = 0
  buckets.fill(0)
  for (let n = first; n < end; n++) {
    const bucket = bucketOf[n]!
    if (bucket > highest) highest = bucket
    buckets[bucket + 1]!++
  }
  for (let b = 1; b <= highest; b++) buckets[b] = buckets[b]! + buckets[b - 1]!
  for (let n = first; n < end; n++) order[buckets[bucketOf[n]!]!++] = n
}
