/** Where the time of the model goes: shares by source file of one replication, by the sampling profiler of V8. Call: phases CLUSTERS. */
import { type Profiler, Session } from 'node:inspector/promises'
import { CLUSTERS } from '../../../engine/parameters/index.ts'
import { replicate } from '../../../engine/run.ts'
import { checkScenario } from '../../../engine/scenario.ts'
import { timelineOf } from '../../../engine/timeline.ts'
import { tell, timed } from './workload.ts'

const SAMPLE_MICROSECONDS = 200

const checked = checkScenario({ title: 'bench' })
if ('faults' in checked) throw new RangeError(checked.faults.map(({ message }) => message).join('; '))
const { scenario } = checked
const timeline = timelineOf(scenario)
const clusters = CLUSTERS.slice(0, Number(process.argv[2] ?? 25))

const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.setSamplingInterval', { interval: SAMPLE_MICROSECONDS })
await session.post('Profiler.start')
const { seconds } = timed(() => {
  for (const cluster of clusters) replicate(timeline, cluster, scenario.seed, 0, 'year')
})
const { profile } = await session.post('Profiler.stop')
tell({ name: 'phases', units: 1, seconds, check: 0, more: sharesOf(profile) })

/** Self time by the file that a function stands in; functions of V8 and Node count as `elsewhere`. */
function sharesOf({ nodes, samples = [] }: Profiler.Profile): Record<string, number> {
  const fileOf = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame.url)]))
  const counts = new Map<string, number>()
  for (const sample of samples) {
    const file = fileOf.get(sample) ?? 'elsewhere'
    counts.set(file, (counts.get(file) ?? 0) + 1)
  }
  return Object.fromEntries(
    [...counts].toSorted(([, a], [, b]) => b - a).map(([file, count]) => [file, count / samples.length]),
  )
}

function placeOf(url: string): string {
  return /engine\/(.*)\.js$/.exec(url)?.[1] ?? 'elsewhere'
}
