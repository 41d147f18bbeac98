/** Table of contents of the engine: the only door for hosts, playground and scenario tests. */
export {
  type Evidence,
  GRADES,
  type Grade,
  type Lever,
  type Parameter,
  type Policy,
  type Words,
} from './core/declare.ts'
export { clustersOf, fold, type Job, jobsOf, runJob } from './experiment/jobs.ts'
export { dealOut, runSharedJob, type SharedJob, sharedJobsOf } from './experiment/sharedJobs.ts'
export { type Fault, hint } from './faults.ts'
export type { Indicator } from './formulas.ts'
export { type IndicatorId, INDICATORS } from './indicators.ts'
export { PARAMETERS, type ParameterId, type Region, REGIONS } from './parameters/index.ts'
export { POLICIES } from './policies/index.ts'
export {
  comparabilityOf,
  COMPARISON_COLUMNS,
  type ComparisonRow,
  comparisonRowsOf,
  type Named,
} from './report/comparison.ts'
export { listing, LISTINGS, type Listing, REGION_NAMES } from './report/listing.ts'
export { type Detail, REPLICATE_COLUMNS, type Row, ROW_COLUMNS, rowsOf, stampOf } from './report/rows.ts'
export {
  bandOf,
  type Band,
  type Difference,
  differenceOf,
  FEWEST,
  type Group,
  GROUPS,
  groupsOf,
  type Place,
  placesOf,
  type Result,
  valuesOf,
  type Verdict,
} from './result.ts'
export type { Per } from './run.ts'
export { checkScenario, type Measure, type Scenario } from './scenario.ts'
export { MODEL_VERSION } from './version.ts'
