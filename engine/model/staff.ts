/** Caregivers: the start stock, person by person, and who of them is on duty today. */
import { normal } from '../core/distributions.ts'
import { DAYS_PER_WEEK, MINUTES_PER_HOUR, MINUTES_PER_WEEK, weekdayOf } from '../core/dates.ts'
import { REGIONS, type Region, type Timeline, type Values } from '../parameters/index.ts'
import { KIND } from './kinds.ts'
import { PURPOSE } from './purposes.ts'
import { valuesOfRegion, type World } from './world.ts'

const SHORTEST_CONTRACT = 8
/** Lately: the mean of about two weeks. */
const FADING = 13 / 14

/** Caregivers of a region at the start: the national stock shared out by the births of 2022, to whole persons by largest remainder. */
export function caregiversOf({ segments }: Timeline, { number }: Region): number {
  const total = segments[0]!.regional[number - 1]!.caregivers
  return shareOut(Math.round(total))[number - 1]!
}

/** Whole persons per region, in the order of REGIONS, that add up to `total`. */
export function shareOut(total: number): number[] {
  const births = REGIONS.reduce((sum, region) => sum + region.births[2022], 0)
  const exact = REGIONS.map((region) => (total * region.births[2022]) / births)
  const whole = exact.map(Math.floor)
  const left = total - whole.reduce((sum, n) => sum + n, 0)
  const byRemainder = exact
    .map((x, at) => ({ at, rest: x - whole[at]! }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at)
  for (const { at } of byRemainder.slice(0, left)) whole[at] = whole[at]! + 1
  return whole
}

/** Takes on the start stock: everybody has a contract, a round of leave weeks and days off of their own. */
export function startStaff(w: World): void {
  let c = 0
  for (const [r, region] of w.regions.entries()) {
    const count = caregiversOf(w.timeline, region)
    w.state.region.firstCaregiver[r] = c
    w.state.region.caregivers[r] = count
    for (let rank = 1; rank <= count; rank++) takeOn(w, c++, r, rank)
  }
}

function takeOn(w: World, c: number, r: number, serial: number): void {
  const { caregiver, region } = w.state
  const p = valuesOfRegion(w, r)
  const draw = (purpose: number) => w.draws.uniform(w.regions[r]!.number, serial, purpose, 0)
  const isSelfEmployed = draw(PURPOSE.selfEmployed) < p.selfEmployedShare
  const employed = p.contractHours + p.contractSd * normal(draw(PURPOSE.contract))
  const hours = isSelfEmployed
    ? p.selfEmployedHours
    : Math.min(p.fullTimeHours, Math.max(SHORTEST_CONTRACT, employed))
  caregiver.region[c] = r
  caregiver.isSelfEmployed[c] = isSelfEmployed ? 1 : 0
  region.selfEmployed[r] = region.selfEmployed[r]! + caregiver.isSelfEmployed[c]!
  caregiver.contract[c] = Math.round(hours * MINUTES_PER_HOUR)
  caregiver.leavePhase[c] = draw(PURPOSE.leave)
  caregiver.restDay[c] = Math.floor(draw(PURPOSE.restDay) * DAYS_PER_WEEK)
  region.contract[r] = region.contract[r]! + caregiver.contract[c]!
}

/** Monday: a new week of leave begins for those whose turn has come. */
export function startWeek(w: World, r: number): void {
  const { region } = w.state
  const week = Math.floor(w.calendar.now / MINUTES_PER_WEEK)
  region.leaveTaken[r] = region.leaveTaken[r]! + leaveShareOf(w, r, week)
  w.calendar.schedule(w.calendar.now + MINUTES_PER_WEEK, KIND.weekStart, r)
}

/** Share of a region's caregivers that is on leave in a week. */
export function leaveShareOf(w: World, r: number, week: number): number {
  return Math.min(1, valuesOfRegion(w, r).leaveShare * w.tables.leaveIndex[week]!)
}

/** Who is on duty in a region today: filled anew every day, so no state. */
export interface Roster {
  /** Indices of caregivers; the first `count` count. */
  readonly onDuty: Int32Array
  count: number
  /** Contract minutes a week of all who are not on leave. */
  contract: number
}

/** Everyone has the same right to leave; whose week it is goes round, so that the share of the week is always away. */
export function callRoster(w: World, r: number, p: Values): void {
  const { caregiver, region } = w.state
  const { roster } = w.scratch
  const first = region.firstCaregiver[r]!
  const last = first + region.caregivers[r]!
  const weekday = weekdayOf(w.calendar.now)
  const turn = region.leaveTaken[r]! - Math.floor(region.leaveTaken[r]!)
  const share = leaveShareOf(w, r, Math.floor(w.calendar.now / MINUTES_PER_WEEK))
  roster.count = 0
  roster.contract = 0
  for (let c = first; c < last; c++) {
    caregiver.recentLoad[c] = caregiver.recentLoad[c]! * FADING
    caregiver.minutesToday[c] = 0
    caregiver.familiesToday[c] = 0
    caregiver.isOnDuty[c] = 0
    const phase = caregiver.leavePhase[c]! + turn
    if (phase - Math.floor(phase) < share) continue
    roster.contract += caregiver.contract[c]!
    if ((weekday - caregiver.restDay[c]! + DAYS_PER_WEEK) % DAYS_PER_WEEK < p.restDays) continue
    caregiver.isOnDuty[c] = 1
    roster.onDuty[roster.count++] = c
  }
}
