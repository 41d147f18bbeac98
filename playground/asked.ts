/** What the page asks of the workers. */
import { REGIONS, type Scenario } from '../engine/index.ts'
import type { Outcomes } from './outcomes.ts'

/** What was asked of the workers; a new one is asked whenever scenario or place change. */
export interface Question {
  readonly scenario: Scenario
  readonly place: string
}

/** What the page has from its library need not be run for every region again; of some scenarios it has the nation only. */
export function askedOf({ scenario, place }: Question, library: Outcomes | undefined): Scenario {
  const covered = library?.replicationsOf(REGIONS[0]!.code) ?? 0
  const isCovered = covered >= scenario.replications
  return isCovered && place !== 'NL' ? { ...scenario, regions: [place] } : scenario
}
