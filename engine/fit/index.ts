/** The door of the fit, for the command line: it reads evidence, which the page must not load. */
export {
  type Accepted,
  acceptedVectors,
  type Asked,
  CENTRE,
  firstWave,
  nextWave,
  spreadOut,
} from './design.ts'
export { driftOf, levelShifts, middleOf, missesOf, type Shift, tiesOf } from './findings.ts'
export { type Aim, implausibilities, type Run } from './historyMatching.ts'
export { nelderMead, type Point } from './nelderMead.ts'
export {
  aimsOf,
  type Bridge,
  bridged,
  bridgeOf,
  FIT_SEED,
  outputsOf,
  pastScenario,
  SAMPLE,
  wholeClusters,
} from './pastRuns.ts'
export { COLUMNS, DRAWN, LEVELS, valueAt, withLevels } from './prior.ts'
export { type Sets, soundSets } from './soundSets.ts'
export { TARGETS } from './targets.ts'
export type { Vector } from '../vectors.ts'
