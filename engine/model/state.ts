/**
 * Everything that changes during a run, in one layout over one buffer: copying that buffer saves the run.
 * Minutes unless a comment says otherwise. What is not listed here may be thrown away between two events.
 */
import { calendarLayout } from '../core/calendar.ts'
import { recorderLayout } from '../core/recorder.ts'
import { stackLayout } from '../core/stack.ts'
import { f64, i16, i32, u8, type Columns } from '../core/store.ts'
import { FAMILY_COUNTERS, RECORDED_GROUPS, REGION_COUNTERS } from './counters.ts'

/** How large the columns of one cluster must be. */
export interface Sizes {
  readonly regions: number
  /** Families between 40 weeks before birth and the end of care, at most. */
  readonly families: number
  /** Caregivers of one region at once, at most; and trainees of the cluster. */
  readonly caregivers: number
  readonly trainees: number
  /** Days of the clock, from minute 0 to the end of the last care. */
  readonly days: number
  /** Weeks in which a family can be due. */
  readonly weeks: number
  /** Months of the recording window. */
  readonly months: number
}

/** A family meets at most one new caregiver on each of at most 14 care days. */
export const FACES = 14

const familyLayout = (n: number) => ({
  serial: i32(n),
  region: u8(n),
  birth: i32(n),
  due: i32(n),
  income: u8(n),
  wijktype: u8(n),
  isFirstChild: u8(n),
  isBreastfed: u8(n),
  isVulnerable: u8(n),
  hasLanguageBarrier: u8(n),
  /** 0 to 1: measures that reach a share of families reach those whose number lies below it. */
  reach: f64(n),
  /** Hours of need, before days in hospital are taken off. */
  need: f64(n),
  /** From birth to coming home. */
  stay: i32(n),
  asksMinimum: u8(n),
  /** Share of the hours above the floor that the family asks for at its price. */
  appetite: f64(n),
  needed: i32(n),
  indicated: i32(n),
  requested: i32(n),
  offered: i32(n),
  delivered: i32(n),
  floor: i32(n),
  /** Floor hours of a visit that lapsed and is not made up. */
  slipped: i32(n),
  /** Day numbers: the first day at home, and the day after the last care day. */
  firstDay: i32(n),
  endDay: i32(n),
  /** Caregivers who have been with the family, and the one who came last. */
  faces: i32(n * FACES),
  lastFace: i32(n),
  faceCount: u8(n),
})

const caregiverLayout = (n: number) => ({
  region: u8(n),
  serial: i32(n),
  /** Minutes, before the clock for most. */
  born: i32(n),
  hired: i32(n),
  /** Minutes a week. */
  contract: i32(n),
  isSelfEmployed: u8(n),
  /** 0 to 1: where in the round of leave weeks the person stands. */
  leavePhase: f64(n),
  /** 0 Monday to 6 Sunday: first of the days off in a row. */
  restDay: u8(n),
  /** Days of contract worked lately, fading by a fourteenth a day. */
  recentLoad: f64(n),
  isOnDuty: u8(n),
  minutesToday: i32(n),
  familiesToday: u8(n),
  /** Minutes with families, ever, and until the last turn of the year. */
  careMinutes: f64(n),
  careBefore: f64(n),
  /** What is left of the personal thresholds, in unit exponentials, and the events that used them up. */
  sickLeft: f64(n),
  quitLeft: f64(n),
  retireLeft: f64(n),
  moveLeft: f64(n),
  sickHandle: i32(n),
  quitHandle: i32(n),
  retireHandle: i32(n),
  moveHandle: i32(n),
  isSick: u8(n),
  /** Ill for long at any time of this year. */
  wasLongIll: u8(n),
  /** How many spells and moves so far: each draws anew. */
  spells: i32(n),
  moves: i32(n),
})

const traineeLayout = (n: number) => ({
  region: u8(n),
  route: u8(n),
  serial: i32(n),
  start: i32(n),
})

const regionLayout = ({ regions, families, caregivers, weeks }: Sizes) => ({
  /** Caregivers on the books, in the order in which they came, and how many. */
  staff: i32(regions * caregivers),
  caregivers: i32(regions),
  selfEmployed: i32(regions),
  trainees: i32(regions),
  /** People who ever entered the books, who left them, and the minutes these had given. */
  entered: i32(regions),
  left: i32(regions),
  pastMinutes: f64(regions),
  /** Sum of the minutes at which all on the books were born. */
  bornSum: f64(regions),
  /** The month that the region's hazards are in: its first minute, and that of the next. */
  monthStart: i32(regions),
  monthEnd: i32(regions),
  /** This month so far: worked, of which overtime, sustainable, unmet at the end of care, asked of a provider that refused. */
  monthWorked: f64(regions),
  monthOvertime: f64(regions),
  monthSustainable: f64(regions),
  monthUnmet: f64(regions),
  monthRefused: f64(regions),
  /** Smoothed: experienced load (ratio), need and supply (minutes a month). */
  load: f64(regions),
  need: f64(regions),
  supply: f64(regions),
  /** Load of 2022, month by month and then its mean, against which later load counts. */
  referenceSum: f64(regions),
  referenceMonths: i32(regions),
  reference: f64(regions),
  /** What the load does to this month's hazards, 1 when neutral. */
  quitFactor: f64(regions),
  sickFactor: f64(regions),
  /** Contract minutes a week of all on the books. */
  contract: f64(regions),
  /** Unused contract minutes that can be worked later. */
  bank: f64(regions),
  /** Weeks of leave taken per person since the start, as a running sum of shares. */
  leaveTaken: f64(regions),
  /** 1 when somebody in this week got less than the day's floor. */
  weekBelowFloor: u8(regions),
  /** Families to be born, by week of the due date. */
  committed: i16(regions * weeks),
  inCare: i32(regions * families),
  inCareCount: i32(regions),
  /** Minutes given to families whose care has ended: for the recount at year's end. */
  closedMinutes: f64(regions),
})

const scalarLayout = () => ({
  /** Index of the timeline's segment that holds now: follows from the time, kept so that it need not be looked up. */
  segment: i32(1),
  /** Caregiver slots: how many were ever taken, and a ring of those given back, from the one that has been free longest. */
  everTaken: i32(1),
  givenBack: i32(1),
  firstBack: i32(1),
  conceived: f64(1),
  concluded: f64(1),
})

/** Rows of the family recorder: region x group. */
export const familyRecorderShape = ({ regions, months }: Sizes) => ({
  rows: regions * RECORDED_GROUPS.length,
  months,
  counters: FAMILY_COUNTERS.length,
})

/** Rows of the region recorder: region. */
export const regionRecorderShape = ({ regions, months }: Sizes) => ({
  rows: regions,
  months,
  counters: REGION_COUNTERS.length,
})

/** The one list of all state of a run. */
export const stateLayout = (sizes: Sizes) => ({
  calendar: calendarLayout(
    sizes.families + 4 * sizes.caregivers + sizes.trainees + 8 * sizes.regions + 64,
    sizes.days,
  ),
  scalars: scalarLayout(),
  family: familyLayout(sizes.families),
  freeFamilies: stackLayout(sizes.families),
  caregiver: caregiverLayout(sizes.caregivers),
  freeCaregiver: i32(sizes.caregivers),
  trainee: traineeLayout(sizes.trainees),
  freeTrainees: stackLayout(sizes.trainees),
  region: regionLayout(sizes),
  familySums: recorderLayout(familyRecorderShape(sizes)),
  regionSums: recorderLayout(regionRecorderShape(sizes)),
})

export type State = Columns<ReturnType<typeof stateLayout>>
