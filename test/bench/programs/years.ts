/** Seconds that each simulated year takes, over the first so many clusters: years CLUSTERS. */
import { firstMinuteOfYear } from '../../../engine/core/dates.ts'
import { start, step } from '../../../engine/model/model.ts'
import { createWorld } from '../../../engine/model/world.ts'
import { CLUSTERS } from '../../../engine/parameters/index.ts'
import { checkScenario } from '../../../engine/scenario.ts'
import { timelineOf } from '../../../engine/timeline.ts'
import { tell, timed } from './workload.ts'

const FIRST = 2022
const LAST = 2035

const checked = checkScenario({ title: 'bench' })
if ('faults' in checked) throw new RangeError(checked.faults.map(({ message }) => message).join('; '))
const timeline = timelineOf(checked.scenario)
const seconds: Record<string, number> = {}
for (const cluster of CLUSTERS.slice(0, Number(process.argv[2] ?? 25))) {
  const w = createWorld(timeline, cluster, checked.scenario.seed, 0)
  start(w)
  for (let year = FIRST - 1; year <= LAST; year++) {
    const end = firstMinuteOfYear(year + 1)
    const taken = timed(() => {
      while (w.calendar.now < end && step(w));
    })
    seconds[year] = (seconds[year] ?? 0) + taken.seconds
  }
}
const total = Object.values(seconds).reduce((sum, x) => sum + x, 0)
tell({ name: 'years', units: LAST - FIRST + 1, seconds: total, check: 0, more: seconds })
