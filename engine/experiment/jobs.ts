/** An experiment as jobs: one cluster, one replication each. Jobs may run anywhere and in any order; the fold puts them in order. */
import { minuteOf } from '../core/dates.ts'
import { CLUSTERS, familiesInYear, REGIONS, type Cluster } from '../parameters/index.ts'
import type { Result } from '../result.ts'
import { partLength, type Per, type Period, periodsOf, replicate } from '../run.ts'
import type { Scenario } from '../scenario.ts'
import { drawnTimeline } from '../drawnTimeline.ts'

export interface Job {
  /** Place of the cluster in CLUSTERS. */
  readonly cluster: number
  readonly replication: number
  /** Work relative to other jobs: the cluster's families a year. */
  readonly weight: number
}

/** Clusters that a scenario needs: those that hold one of its regions; all when it names none. A cluster is always run whole. */
export function clustersOf({ regions }: Scenario): Cluster[] {
  return CLUSTERS.filter((cluster) => !regions || cluster.regions.some((code) => regions.includes(code)))
}

/** The jobs of a scenario in the order in which their results are folded: by replication, then by cluster. */
export function jobsOf(scenario: Scenario): Job[] {
  const clusters = clustersOf(scenario)
  return Array.from({ length: scenario.replications }, (_, replication) =>
    clusters.map((cluster) => ({
      cluster: CLUSTERS.indexOf(cluster),
      replication,
      weight: weightOf(cluster),
    })),
  ).flat()
}

/**
 * Runs one job.
 * @returns the part of its cluster; its buffer may be transferred
 */
export function runJob(scenario: Scenario, job: Job, per: Per): Int32Array {
  return replicate(
    drawnTimeline(scenario, job.replication),
    CLUSTERS[job.cluster]!,
    scenario.seed,
    job.replication,
    per,
  )
}

/**
 * Puts the parts of all jobs together.
 * @param parts one for each job, in the order of `jobsOf`
 * @throws RangeError when a part is missing or of another length than its cluster needs
 */
export function fold(scenario: Scenario, per: Per, parts: readonly Int32Array[]): Result {
  const clusters = clustersOf(scenario)
  const periods = periodsIn(scenario, per)
  const replications = Array.from({ length: scenario.replications }, (_, replication) =>
    clusters.map((cluster, at) => {
      const part = parts[replication * clusters.length + at]
      const length = partLength(cluster.regions.length, periods.length)
      if (part?.length === length) return part
      throw new RangeError(
        `${cluster.name}, replication ${replication}: ${part?.length ?? 0} numbers; it must be ${length}`,
      )
    }),
  )
  return { scenario, per, periods, clusters, parts: replications }
}

/** Whole numbers in the part of a cluster, given by its place in CLUSTERS. */
export function partLengthIn(scenario: Scenario, cluster: number, per: Per): number {
  return partLength(CLUSTERS[cluster]!.regions.length, periodsIn(scenario, per).length)
}

function periodsIn({ start, end }: Scenario, per: Per): Period[] {
  return periodsOf({ start: minuteOf(start), end: minuteOf(end) }, per)
}

function weightOf(cluster: Cluster): number {
  const regions = REGIONS.filter(({ code }) => cluster.regions.includes(code))
  return regions.reduce((sum, { number }) => sum + familiesInYear(number, 2022, 'midden'), 0)
}
