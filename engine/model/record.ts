/** What is written down: a family when its story ends, a region every day. */
import { DAYS_PER_WEEK, MINUTES_PER_DAY, MINUTES_PER_YEAR, weekdayOf } from '../core/dates.ts'
import { FAMILY, GROUP, RECORDED_GROUPS, REGION } from './counters.ts'
import type { Day } from './scratch.ts'
import { monthOfWindow, type World } from './world.ts'

/** A family that gets no care, for one of three reasons; lacking capacity, it also got less than its floor. */
export function recordNoCare(
  w: World,
  f: number,
  reason: 'noCareChoice' | 'noCarePrice' | 'noCareCapacity',
): void {
  const { story } = w.scratch
  story.fill(0)
  story[FAMILY.families] = 1
  story[FAMILY[reason]] = 1
  if (reason === 'noCareCapacity') story[FAMILY.belowFloor] = 1
  book(w, f)
}

/** A family whose care has ended, in the month of its birth. */
export function recordCare(w: World, f: number): void {
  const { family, region } = w.state
  const { story } = w.scratch
  const delivered = family.delivered[f]!
  story.fill(0)
  story[FAMILY.families] = 1
  story[FAMILY.belowFloor] = delivered < family.floor[f]! ? 1 : 0
  story[FAMILY.atFloor] = delivered <= family.floor[f]! ? 1 : 0
  story[FAMILY.needed] = family.needed[f]!
  story[FAMILY.indicated] = family.indicated[f]!
  story[FAMILY.requested] = family.requested[f]!
  story[FAMILY.offered] = family.offered[f]!
  story[FAMILY.delivered] = delivered
  book(w, f)
  const r = family.region[f]!
  region.closedMinutes[r] = region.closedMinutes[r]! + delivered
  region.monthUnmet[r] = region.monthUnmet[r]! + family.offered[f]! - delivered
  const month = monthOfWindow(w, family.birth[f]!)
  w.regionSums.add(r, month, REGION.served, 1)
  w.regionSums.add(r, month, REGION.faces, family.faceCount[f]!)
}

/** Adds the story to the whole and to every recorded group that the family belongs to. */
function book(w: World, f: number): void {
  const { family } = w.state
  const { story } = w.scratch
  const month = monthOfWindow(w, family.birth[f]!)
  const row = family.region[f]! * RECORDED_GROUPS.length
  const sums = w.familySums
  sums.addAll(row + GROUP.all, month, story)
  if (family.income[f] === 0) sums.addAll(row + GROUP['income.low'], month, story)
  if (family.income[f] === 1) sums.addAll(row + GROUP['income.mid'], month, story)
  if (family.wijktype[f] === 0) sums.addAll(row + GROUP['wijk.kwetsbaar'], month, story)
  if (family.wijktype[f] === 1) sums.addAll(row + GROUP['wijk.gemiddeld'], month, story)
  if (family.hasLanguageBarrier[f] === 1) sums.addAll(row + GROUP['language.yes'], month, story)
  if (family.isFirstChild[f] === 1) sums.addAll(row + GROUP['parity.first'], month, story)
  if (family.isVulnerable[f] === 1) sums.addAll(row + GROUP['vulnerable.yes'], month, story)
}

/** A region's day: people on the books, hours there were and hours worked; on Sundays whether all got the floor that week. */
export function recordDay(w: World, r: number, day: Day, sickMinutes: number): void {
  const { region } = w.state
  recordPeople(w, r, sickMinutes)
  count(w, r, REGION.sustainableMinutes, day.sustainable)
  count(w, r, REGION.floorMinutes, day.floorNeed)
  count(w, r, REGION.workedMinutes, day.care + day.travel)
  count(w, r, REGION.overtimeMinutes, day.overtime)
  region.monthSustainable[r] = region.monthSustainable[r]! + day.sustainable
  region.monthWorked[r] = region.monthWorked[r]! + day.care + day.travel
  region.monthOvertime[r] = region.monthOvertime[r]! + day.overtime
  if (day.isBelowFloor) region.weekBelowFloor[r] = 1
  if (weekdayOf(w.calendar.now) === DAYS_PER_WEEK - 1) closeWeek(w, r)
}

function recordPeople(w: World, r: number, sickMinutes: number): void {
  const { region } = w.state
  const heads = region.caregivers[r]!
  count(w, r, REGION.caregiverDays, heads)
  count(w, r, REGION.selfEmployedDays, region.selfEmployed[r]!)
  count(w, r, REGION.contractMinuteDays, region.contract[r]!)
  count(w, r, REGION.sickMinuteDays, sickMinutes)
  count(w, r, REGION.traineeDays, region.trainees[r]!)
  count(w, r, REGION.ageYearDays, (heads * w.calendar.now - region.bornSum[r]!) / MINUTES_PER_YEAR)
}

/** The load of the month that ends now, as weighted minutes; the month's last minute says which month it was. */
export function recordLoad(w: World, r: number, strain: number): void {
  w.regionSums.add(r, monthOfWindow(w, w.calendar.now - 1), REGION.strainMinutes, Math.round(strain))
}

/** Vacancies of the month that begins, on each of its days. */
export function recordVacancies(w: World, r: number, vacancies: number): void {
  const { monthStart, monthEnd } = w.state.region
  count(w, r, REGION.vacancyDays, (vacancies * (monthEnd[r]! - monthStart[r]!)) / MINUTES_PER_DAY)
}

/** Somebody is hired who came by a route. */
export function recordEntry(w: World, r: number, route: number): void {
  count(w, r, REGION['inflow.branch'] + route, 1)
}

/** Why somebody leaves the books. */
export type Reason = 'quit' | 'retire' | 'register'

export function recordLeaving(w: World, r: number, reason: Reason): void {
  count(w, r, REGION[`outflow.${reason}`], 1)
}

function closeWeek(w: World, r: number): void {
  const { region } = w.state
  count(w, r, REGION.weeks, 1)
  count(w, r, REGION.floorWeeks, 1 - region.weekBelowFloor[r]!)
  region.weekBelowFloor[r] = 0
}

function count(w: World, r: number, counter: number, amount: number): void {
  w.regionSums.add(r, monthOfWindow(w, w.calendar.now), counter, Math.round(amount))
}
