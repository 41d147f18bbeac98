/** What the page shows of a result: one region, year by year, as bands over replications. */
import {
  type Band,
  bandOf,
  type IndicatorId,
  INDICATORS,
  placesOf,
  type Result,
  valuesOf,
} from '../engine/index.ts'
import { nameOf } from './regions.ts'

/** Bands of one region; every list has one entry for each year. */
export interface Outcome {
  readonly region: string
  readonly replications: number
  readonly years: readonly number[]
  readonly families: readonly Band[]
  readonly noCareChoice: readonly Band[]
  readonly noCarePrice: readonly Band[]
  readonly noCareCapacity: readonly Band[]
  readonly belowFloor: readonly Band[]
  readonly requested: readonly Band[]
  readonly delivered: readonly Band[]
  readonly caregivers: readonly Band[]
  readonly trend: Trend
}

/** What happens to the hours that families ask for and do not get, from the first year to the last. */
export type Trend = 'grows' | 'shrinks' | 'same' | 'unknown'

/**
 * Works out the figures of one region.
 * @throws RangeError when the result does not cover the region
 */
export function outcomeOf(result: Result, code: string): Outcome {
  const place = placesOf(result).find(({ name }) => name === code)
  if (!place) throw new RangeError(`region is ${code}; the result must cover it, compute it first`)
  const values = (id: IndicatorId) =>
    result.periods.map((_, at) => valuesOf(result, INDICATORS[id], place, 'all', at))
  const bands = (id: IndicatorId) => values(id).map(bandOf)
  return {
    region: nameOf(code),
    replications: result.parts.length,
    years: result.periods.map(({ name }) => Number(name)),
    families: bands('families'),
    noCareChoice: bands('noCareChoice.share'),
    noCarePrice: bands('noCarePrice.share'),
    noCareCapacity: bands('noCareCapacity.share'),
    belowFloor: bands('belowFloor.share'),
    requested: bands('hoursRequested'),
    delivered: bands('hoursDelivered'),
    caregivers: bands('caregivers'),
    trend: trendOf(values('hoursRequested'), values('hoursDelivered')),
  }
}

type Values = readonly (readonly (number | null)[])[]

/** Growth of the gap within each replication; its 95% interval decides, once there are replications enough for a band. */
function trendOf(requested: Values, delivered: Values): Trend {
  const gap = (year: number, replication: number) => {
    const asked = requested.at(year)?.[replication]
    const got = delivered.at(year)?.[replication]
    return asked == null || got == null ? null : asked - got
  }
  const growth = (requested[0] ?? []).map((_, replication) => {
    const first = gap(0, replication)
    const last = gap(-1, replication)
    return first === null || last === null ? null : last - first
  })
  const { ciLow, ciHigh, lowLuck } = bandOf(growth)
  if (ciLow === null || ciHigh === null || lowLuck === null) return 'unknown'
  if (ciLow > 0) return 'grows'
  return ciHigh < 0 ? 'shrinks' : 'same'
}
