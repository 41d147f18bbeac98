/** The timeline of one replication. Apart from `timeline.ts`, because the page checks scenarios without any vectors at hand. */
import type { Timeline } from './parameters/index.ts'
import { POLICIES } from './policies/bare.ts'
import type { Scenario } from './scenario.ts'
import { timelineOf } from './timeline.ts'
import { rowOf, vectorAt } from './vectors.ts'

/**
 * Parameter values of a scenario in a replication, with the assumptions that it draws.
 * @param replication counted from 0
 */
export function drawnTimeline(scenario: Scenario, replication: number): Timeline {
  return timelineOf(scenario, POLICIES, vectorAt(rowOf(scenario, replication)))
}
