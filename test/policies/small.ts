/** Scenarios of one small cluster for the tests of measures, and what they give. */
import { CLUSTERS, type Timeline } from '../../engine/parameters/index.ts'
import { type Measure, type Scenario, checkScenario } from '../../engine/scenario.ts'
import { timelineOf } from '../../engine/timeline.ts'

/** Zaanstreek, the smallest cluster: one region. */
export const CODE = 'CR22'
export const CLUSTER = CLUSTERS.find(({ regions }) => regions.includes(CODE))!
export const SEED = 'kraamzorg-2026'

/** A measure as a file has it. */
export type Written = Pick<Measure, 'policy' | 'from' | 'levers'> & Partial<Measure>

/** A checked scenario that reports the small cluster; what is told of measures is told of the central values. */
export function scenarioWith(measures: readonly Written[], rest: object): Scenario {
  const checked = checkScenario({ assumptions: 'central', regions: [CODE], seed: SEED, ...rest, measures })
  if ('faults' in checked) throw new Error(checked.faults.map(({ message }) => message).join('\n'))
  return checked.scenario
}

/** What the engine runs of it. */
export function timelineWith(measures: readonly Written[], rest: object): Timeline {
  return timelineOf(scenarioWith(measures, rest))
}
