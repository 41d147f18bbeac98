/** Several scenarios as jobs that simulate a common past once: scenarios that may have one stand in one group. */
import { CLUSTERS, type Timeline } from '../parameters/index.ts'
import { type Per, replicateAll } from '../run.ts'
import type { Scenario } from '../scenario.ts'
import { drawnTimeline } from '../drawnTimeline.ts'
import { rowOf } from '../vectors.ts'
import { type Job, jobsOf } from './jobs.ts'

/** One cluster and one replication of every scenario of a group that asks for it. */
export interface SharedJob extends Job {
  /** Places in the list of scenarios, rising. */
  readonly scenarios: readonly number[]
}

/** The jobs of all scenarios, group by group, each by replication and then by cluster. */
export function sharedJobsOf(scenarios: readonly Scenario[]): SharedJob[] {
  return groupsOf(scenarios).flatMap((places) => {
    const jobs = new Map<string, SharedJob>()
    for (const place of places) {
      for (const job of jobsOf(scenarios[place]!)) {
        const key = `${job.replication} ${job.cluster}`
        const known = jobs.get(key) ?? { ...job, weight: 0, scenarios: [] }
        const weight = known.weight + job.weight
        jobs.set(key, { ...job, weight, scenarios: [...known.scenarios, place] })
      }
    }
    return [...jobs.values()].toSorted((a, b) => a.replication - b.replication || a.cluster - b.cluster)
  })
}

/**
 * Runs one job.
 * @returns a part for each of the job's scenarios, the same as each would have alone; their buffers may be transferred
 */
export function runSharedJob(scenarios: readonly Scenario[], job: SharedJob, per: Per): Int32Array[] {
  const own = job.scenarios.map((place) => scenarios[place]!)
  const timelines = own.map((scenario) => timelined(scenario, job.replication))
  return replicateAll(timelines, CLUSTERS[job.cluster]!, own[0]!.seed, job.replication, per)
}

/**
 * Deals the answers of all jobs out to their scenarios.
 * @param answers one for each job, in the order of `sharedJobsOf`
 * @returns for every scenario its parts in the order of `jobsOf`
 */
export function dealOut(
  scenarios: readonly Scenario[],
  jobs: readonly SharedJob[],
  answers: readonly (readonly Int32Array[])[],
): Int32Array[][] {
  return scenarios.map((_, place) =>
    jobs.flatMap((job, at) => answers[at]?.[job.scenarios.indexOf(place)] ?? []),
  )
}

/** The latest timeline of each scenario: a worker needs the same one for every cluster of a replication, and often of the next. */
const TIMELINES = new WeakMap<Scenario, { readonly row: number; readonly timeline: Timeline }>()

function timelined(scenario: Scenario, replication: number): Timeline {
  const row = rowOf(scenario, replication)
  const known = TIMELINES.get(scenario)
  if (known?.row === row) return known.timeline
  const timeline = drawnTimeline(scenario, replication)
  TIMELINES.set(scenario, { row, timeline })
  return timeline
}

/** Places of scenarios that differ in their measures only, in the order in which the groups first appear. */
function groupsOf(scenarios: readonly Scenario[]): number[][] {
  const groups = new Map<string, number[]>()
  for (const [place, { seed, start, end, parameters, assumptions, outside }] of scenarios.entries()) {
    const key = JSON.stringify([seed, start, end, parameters, assumptions, outside])
    groups.set(key, [...(groups.get(key) ?? []), place])
  }
  return [...groups.values()]
}
