/** What is counted, for whom: the rows and columns of the two recorders. Minutes, families, persons x days. */

/** Counted per family, by the month of its birth. */
export const FAMILY_COUNTERS = [
  'families',
  'noCareChoice',
  'noCarePrice',
  'noCareCapacity',
  'belowFloor',
  'atFloor',
  'needed',
  'indicated',
  'requested',
  'offered',
  'delivered',
  'digital',
  'placed',
  'careEuros',
  'householdEuros',
  'costEuros',
] as const

/** Counted per region: on its days, or in the month in which something happened. */
export const REGION_COUNTERS = [
  'caregiverDays',
  'selfEmployedDays',
  'contractMinuteDays',
  'sickMinuteDays',
  'ageYearDays',
  'traineeDays',
  'vacancyDays',
  'sustainableMinutes',
  'strainMinutes',
  'floorMinutes',
  'workedMinutes',
  'overtimeMinutes',
  'weeks',
  'floorWeeks',
  'served',
  'faces',
  'inflow.branch',
  'inflow.vig',
  'inflow.reentry',
  'inflow.mbo',
  'outflow.quit',
  'outflow.retire',
  'outflow.register',
  'waitingDays',
  'borrowedMinutes',
  'centreFamilies',
  'centreCredit',
  'centreMinutes',
  'standbyDays',
  'blocks',
  'assisted',
  'uncovered',
  'legalBreaches',
  'planned',
  'withoutRoster',
  'applicants',
  'withoutMentor',
  'guidanceMinuteDays',
  'onCallEuros',
  'zvw.providers',
  'supplementary.providers',
  'households.providers',
  'state.providers',
  'municipalities.providers',
  'zvw.others',
  'households.others',
  'state.others',
  'municipalities.others',
  'providers.caregivers',
  'providers.others',
  'programmeEuros',
  'laterEuros',
  'laterMost',
  'servingKwetsbaarDays',
  'wijkExits',
  'wijkReturns',
  'hired.1y',
  'hired.3y',
  'hired.5y',
  'kept.1y',
  'kept.3y',
  'kept.5y',
] as const

/** Groups that are recorded; of each split the last group is the rest and is worked out afterwards. */
export const RECORDED_GROUPS = [
  'all',
  'income.low',
  'income.mid',
  'wijk.kwetsbaar',
  'wijk.gemiddeld',
  'language.yes',
  'parity.first',
  'vulnerable.yes',
] as const

export type FamilyCounter = (typeof FAMILY_COUNTERS)[number]
export type RegionCounter = (typeof REGION_COUNTERS)[number]
export type RecordedGroup = (typeof RECORDED_GROUPS)[number]

type Numbered<T extends readonly string[]> = { readonly [K in T[number]]: number }

const numbered = <const T extends readonly string[]>(names: T): Numbered<T> =>
  Object.fromEntries(names.map((name, at) => [name, at])) as Numbered<T>

export const FAMILY = numbered(FAMILY_COUNTERS)
export const REGION = numbered(REGION_COUNTERS)
export const GROUP = numbered(RECORDED_GROUPS)
