/** What worlds give, for tests that compare them: counters by year or month, summed over the regions of some clusters. */
import { Moments } from '../../engine/core/moments.ts'
import { studentQuantile } from '../../engine/core/student.ts'
import { INDICATORS, type IndicatorId } from '../../engine/indicators.ts'
import { ACCOUNTS } from '../../engine/model/accounts.ts'
import {
  FAMILY,
  type FamilyCounter,
  GROUP,
  REGION,
  type RecordedGroup,
  type RegionCounter,
} from '../../engine/model/counters.ts'
import { simulate } from '../../engine/model/model.ts'
import type { Cluster } from '../../engine/parameters/index.ts'
import { type Place, type Result, valuesOf } from '../../engine/result.ts'
import { familyCell, partOf, type Per, periodsOf, regionCell } from '../../engine/run.ts'
import { timelineWith } from './harness.ts'

/** What each account took in on balance in a period, by replication. */
export function accountsOf(result: Result, place: Place, period: number): number[][] {
  const costOf = (account: string) => INDICATORS[`cost.${account}` as IndicatorId]
  return ACCOUNTS.map((account) => valuesOf(result, costOf(account), place, 'all', period) as number[])
}

/** Runs of one scenario: parts[replication][cluster]. */
export interface Outcomes {
  readonly clusters: readonly Cluster[]
  readonly periods: number
  readonly parts: readonly (readonly Int32Array[])[]
}

/** Runs a scenario on some clusters, as many times as asked. */
export function outcomesOf(
  changes: object,
  clusters: readonly Cluster[],
  replications: number,
  per: Per = 'year',
): Outcomes {
  const timeline = timelineWith(changes)
  const parts = Array.from({ length: replications }, (_, replication) =>
    clusters.map((cluster) => partOf(simulate(timeline, cluster, 'outcomes', replication), per)),
  )
  return { clusters, periods: periodsOf(timeline, per).length, parts }
}

/** A counter of families summed over all regions, in every replication. */
export function familiesIn(
  { clusters, periods, parts }: Outcomes,
  counter: FamilyCounter,
  group: RecordedGroup = 'all',
  period = 0,
): number[] {
  return parts.map((ofClusters) =>
    sumOver(clusters, (c, r) => {
      const at = familyCell(r, GROUP[group], period, periods) + FAMILY[counter]
      return ofClusters[c]![at]!
    }),
  )
}

/** A counter of regions summed over all of them, in every replication. */
export function regionsIn(
  { clusters, periods, parts }: Outcomes,
  counter: RegionCounter,
  period = 0,
): number[] {
  return parts.map((ofClusters) =>
    sumOver(clusters, (c, r) => {
      const at = regionCell(clusters[c]!.regions.length, r, period, periods) + REGION[counter]
      return ofClusters[c]![at]!
    }),
  )
}

function sumOver(clusters: readonly Cluster[], value: (cluster: number, region: number) => number): number {
  let sum = 0
  for (const [c, { regions }] of clusters.entries()) for (const r of regions.keys()) sum += value(c, r)
  return sum
}

export const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length

/** 95% t-interval of the mean difference b - a of runs with the same chance. */
export function pairedInterval(a: readonly number[], b: readonly number[]): [low: number, high: number] {
  const moments = new Moments()
  for (const [n, value] of a.entries()) moments.add(b[n]! - value)
  const half = studentQuantile(0.975, a.length - 1) * Math.sqrt(moments.variance / a.length)
  return [moments.mean - half, moments.mean + half]
}
