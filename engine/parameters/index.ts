/** The door of parameters: data per region, paths of births, profiles of time, and every declared number. */

import { BIRTH_EVIDENCE } from './births.ts'
import { CLUSTER_EVIDENCE } from './clusters.ts'
import { REGION_EVIDENCE } from './regions.ts'
import { RETIREMENT_EVIDENCE } from './retirement.ts'
import { SEASON_EVIDENCE } from './season.ts'

export {
  BIRTH_PATHS,
  type BirthPath,
  BIRTHS_UNTIL,
  basisOfBirths,
  FAMILIES_PER_BIRTH,
  familiesInYear,
} from './births.ts'
export { type Cluster, CLUSTERS } from './clusters.ts'
export type { Region } from './region.ts'
export { REGION_NAMES, REGIONS } from './regions.ts'
export { RETIREMENT_HAZARD, retirementHazard } from './retirement.ts'
export { HOUR_PLANNED, HOUR_SPONTANEOUS, LEAVE_INDEX, MONTH_INDEX, WEEKDAY_SHARE } from './season.ts'
export { INCOMES, type Segment, type Timeline, WIJKTYPEN } from './timeline.ts'
export { PARAMETERS } from './bare.ts'
export type { ParameterId } from './declared.ts'
export { changeDates, compact, isParameter, type Values, valueFaults, valuesOn } from './values.ts'

/** Version of the data and declarations; a result names it. */
export const DATA_VERSION = '2026-11.6'

/** Sources of everything that is a table rather than a declared parameter. */
export const DATA_EVIDENCE = {
  regions: REGION_EVIDENCE,
  clusters: { regions: CLUSTER_EVIDENCE },
  births: BIRTH_EVIDENCE,
  season: SEASON_EVIDENCE,
  retirement: RETIREMENT_EVIDENCE,
} as const
