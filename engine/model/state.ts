/**
 * Everything that changes during a run, in one layout over one buffer: copying that buffer saves the run (`World.save`).
 * Minutes unless a comment says otherwise. What is not listed here may be thrown away between two events.
 */
import { calendarLayout } from '../core/calendar.ts'
import { listsLayout } from '../core/lists.ts'
import { recorderLayout } from '../core/recorder.ts'
import { stackLayout } from '../core/stack.ts'
import { f64, i16, i32, u8, type Columns } from '../core/store.ts'
import { WIJKTYPEN } from '../parameters/index.ts'
import { ACCOUNTS } from './accounts.ts'
import { providerLayout } from './providerState.ts'
import { FAMILY_COUNTERS, RECORDED_GROUPS, REGION_COUNTERS } from './counters.ts'

/** How large the columns of one cluster must be. */
export interface Sizes {
  readonly regions: number
  readonly providers: number
  /** Families between 40 weeks before birth and the end of care, at most. */
  readonly families: number
  /** Caregivers and trainees of the cluster at once, at most. */
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
  /** Who gives the care; -1 as long as nobody has said yes. */
  provider: i16(n),
  /** Taken from a waiting list, so at the floor. */
  isPlaced: u8(n),
  /** While it waits: the birth that would find it without a provider. */
  birthHandle: i32(n),
  waitsSince: i32(n),
  birth: i32(n),
  due: i32(n),
  income: u8(n),
  wijktype: u8(n),
  isFirstChild: u8(n),
  isBreastfed: u8(n),
  /** The midwife leads the birth; what came of assistance at it, by `ASSISTANCE`. */
  isFirstLine: u8(n),
  assistance: u8(n),
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
  /** Of the requested hours: given at a distance. Of the delivered ones: given in a kraamcentrum. */
  digital: i32(n),
  inCentre: i32(n),
  /** 0 to 1: what its supplementary policy repays. */
  cover: f64(n),
  /** Minutes a day that complexity takes on top of care, and whether an interpreter helps. */
  complexity: i32(n),
  hasInterpreter: u8(n),
  /** Placed by an insurer, which pays more for it. */
  isBought: u8(n),
  /** Floor hours of a visit that lapsed and is not made up. */
  slipped: i32(n),
  /** Day numbers: the first day at home, the day after the last one in a kraamcentrum, and that after the last care day. */
  firstDay: i32(n),
  centreUntil: i32(n),
  endDay: i32(n),
  /** Caregivers who have been with the family, and the one who came last. */
  faces: i32(n * FACES),
  lastFace: i32(n),
  faceCount: u8(n),
})

const caregiverLayout = (n: number) => ({
  provider: i16(n),
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
  /** Minutes on duty in a kraamcentrum, and of assistance at births, ever. */
  centreMinutes: f64(n),
  assistMinutes: f64(n),
  /** Does on-call duty this month. */
  standsBy: u8(n),
  /** End of the last call, and the team that was called; those of a partuspoule are numbered from -1 down. */
  callUntil: i32(n),
  callTeam: i16(n),
  /** Shifts of this week that began too soon after a call. */
  shortRests: u8(n),
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
  /** Minutes a week that others guide it, until it works alone. */
  guidance: i32(n),
  isAlone: u8(n),
})

const regionLayout = ({ regions }: Sizes) => ({
  /** People in training; of those who are guided, mbo pupils; and those who work alone in their last months. */
  trainees: i32(regions),
  pupils: i32(regions),
  alone: i32(regions),
  /** Who began a course this month: with a contract, and at school. */
  newTrainees: i32(regions),
  newPupils: i32(regions),
  /** Trainees with a contract, on each day of this month so far. */
  monthTrainees: f64(regions),
  /** Minutes a week for which trainees are guided, and caregivers who may guide them. */
  guidance: f64(regions),
  experienced: i32(regions),
  /** The partuspoule: teams, people in a block of each, and people who take turns. */
  poolTeams: i32(regions),
  poolStaff: i32(regions),
  poolStandby: i32(regions),
  /** The month that the region's hazards are in: its first minute, and that of the next. */
  monthStart: i32(regions),
  monthEnd: i32(regions),
  /** This month so far: requested and not given at the end of care, and asked of providers that all refused. */
  monthShort: f64(regions),
  /** Worked here by providers of other regions, less what those of this region worked there. */
  monthHelped: f64(regions),
  monthRefused: f64(regions),
  /** Smoothed: need and supply (minutes a month). */
  need: f64(regions),
  supply: f64(regions),
  /** Load of 2022, month by month and then its mean, against which later load of the region's providers counts. */
  referenceSum: f64(regions),
  referenceMonths: i32(regions),
  reference: f64(regions),
  /** Weeks of leave taken per person since the start, as a running sum of shares. */
  leaveTaken: f64(regions),
  /** 1 when somebody in this week got less than the day's floor. */
  weekBelowFloor: u8(regions),
  /** This week so far: minutes asked for, and sustainable ones; and their ratio of last week. */
  weekAsked: f64(regions),
  weekSustainable: f64(regions),
  pressure: f64(regions),
  /** Share of last month's work that was done in a kraamcentrum. */
  centreShare: f64(regions),
  /** Families in a kraamcentrum. */
  inCentre: i32(regions),
  /** By wijktype, this month so far: families whose care ended, how many were assisted at birth, and their minutes billed as hours, of complexity, and taken in all. */
  kindFamilies: f64(regions * WIJKTYPEN.length),
  kindAssisted: f64(regions * WIJKTYPEN.length),
  kindBilled: f64(regions * WIJKTYPEN.length),
  kindComplex: f64(regions * WIJKTYPEN.length),
  kindTaken: f64(regions * WIJKTYPEN.length),
  /** The same per family, of the last month with families. */
  meanAssisted: f64(regions * WIJKTYPEN.length),
  meanBilled: f64(regions * WIJKTYPEN.length),
  meanComplex: f64(regions * WIJKTYPEN.length),
  meanTaken: f64(regions * WIJKTYPEN.length),
  /** Euros that a minute of care, or ready for it, cost last month. */
  unitCost: f64(regions),
  /** Euros on every account since the clock began. */
  balance: f64(regions * ACCOUNTS.length),
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
    sizes.families + 4 * sizes.caregivers + 2 * sizes.trainees + 8 * sizes.regions + 64,
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
  provider: providerLayout(sizes),
  /** Caregivers on the books by provider, in the order in which they came. */
  staff: listsLayout(sizes.providers, sizes.caregivers),
  /** Families in care by provider, in the order of homecoming. */
  inCare: listsLayout(sizes.providers, sizes.families),
  /** Caregivers by provider who are called, or were until lately. */
  inCall: listsLayout(sizes.providers, sizes.caregivers),
  /** Families that wait for a provider by region, in the order in which they joined. */
  waiting: listsLayout(sizes.regions, sizes.families),
  familySums: recorderLayout(familyRecorderShape(sizes)),
  regionSums: recorderLayout(regionRecorderShape(sizes)),
})

export type State = Columns<ReturnType<typeof stateLayout>>
