/** Table of contents of the engine: the door for hosts, playground and scenario tests; `declared.ts` is that of evidence. */
export {
  type BareLever,
  type BareParameter,
  type BarePolicy,
  type Evidence,
  GRADES,
  type Grade,
  type Lever,
  type Parameter,
  type Policy,
  weakest,
  type Words,
} from './core/declare.ts'
export { pack, unpack } from './core/packed.ts'
export { clustersOf, fold, type Job, jobsOf, partLengthIn, runJob } from './experiment/jobs.ts'
export { dealOut, runSharedJob, type SharedJob, sharedJobsOf } from './experiment/sharedJobs.ts'
export { type Fault, hint } from './faults.ts'
export type { Indicator } from './formulas.ts'
export type { Glimpse } from './glimpse.ts'
export { checkFigures, type Figure } from './heldOut.ts'
export { type IndicatorId, INDICATORS } from './indicators.ts'
export {
  differencesOf,
  fragmentOf,
  isLink,
  type LinkFault,
  MODEL_MARK,
  nameOfTitle,
  readFragment,
} from './link.ts'
export {
  DATA_VERSION,
  PARAMETERS,
  type ParameterId,
  type Region,
  REGION_NAMES,
  REGIONS,
  valuesOn,
} from './parameters/index.ts'
export { POLICIES } from './policies/bare.ts'
export { isNeutral, standingValue } from './standing.ts'
export { monthsIn } from './merged.ts'
export { askedOf, type AskedRow, askedRowsOf } from './report/asked.ts'
export { type AskedBy, askedFileOf, type Figures, readAskedFile } from './report/askedFile.ts'
export { type Naive, type Role, type Score, scoresOf } from './report/backcast.ts'
export {
  type Against,
  BACKCAST_COLUMNS,
  backcastRowOf,
  type Counts,
  countsOf,
} from './report/backcastRows.ts'
export {
  comparabilityOf,
  COMPARISON_COLUMNS,
  type ComparisonRow,
  comparisonRowsOf,
  type Named,
} from './report/comparison.ts'
export {
  changesIn,
  type Digest,
  DIGEST_INDICATORS,
  digestOf,
  levelsIn,
  readDigest,
  stampFaults,
} from './report/digest.ts'
export { forecastLines } from './report/forecast.ts'
export {
  type Feedback,
  structureLines,
  type StructureRange,
  structureRange,
  STRUCTURES,
  underStructure,
} from './report/structures.ts'
export { type Detail, REPLICATE_COLUMNS, type Row, ROW_COLUMNS, rowsOf, stampOf } from './report/rows.ts'
export { bandOf, type Band, type Difference, differenceOf, FEWEST, type Verdict } from './bands.ts'
export { assumptionsIn } from './pairs.ts'
export {
  type Group,
  GROUPS,
  groupsOf,
  type Place,
  placesOf,
  type Result,
  valuesOf,
  withoutRoster,
} from './result.ts'
export type { Per } from './run.ts'
export type { Assumptions } from './schema.ts'
export {
  type Checked,
  checkScenario,
  type Measure,
  type Scenario,
  scenarioHash,
  withoutTexts,
} from './scenario.ts'
export {
  CAREGIVER_KINDS,
  type CaregiverKind,
  type Choice,
  FAMILY_KINDS,
  type FamilyKind,
} from './story/choose.ts'
export type {
  CaregiverFacts,
  CaregiverTraits,
  Dated,
  FamilyFacts,
  FamilyTraits,
  ProviderName,
  Visit,
} from './story/facts.ts'
export { type CaregiverStory, type FamilyStory, tellStory } from './story/story.ts'
export type { Ratio } from './ratio.ts'
export { type Budget, type BudgetLine, budgetOf, STRUCTURAL_COLUMN } from './report/budget.ts'
export { BUDGET_COLUMNS, type BudgetRow, budgetRowsOf } from './report/budgetRows.ts'
export {
  WINNER_INDICATORS,
  WINNER_SPLITS,
  type WinnerGroup,
  type WinnerRow,
  type WinnerSplit,
  winnersOf,
} from './report/winners.ts'
export { type Hooks, type PairAnswer, type PairJob, Trunks, withParts } from './trunk.ts'
export { MODEL_VERSION } from './version.ts'
