/** What is written down: a family when its story ends, a region every day. */
import { DAYS_PER_WEEK, DAYS_PER_YEAR, MINUTES_PER_DAY, MINUTES_PER_YEAR, weekdayOf } from '../core/dates.ts'
import { countOf } from '../core/lists.ts'
import { FAMILY, GROUP, RECORDED_GROUPS, REGION } from './counters.ts'
import type { LaterEuros } from './laterCost.ts'
import { monthOfWindow, type World } from './world.ts'
import { KWETSBAAR } from './families.ts'

/** Why a family gets no care: three reasons, never mixed. */
export type NoCare = 'noCareChoice' | 'noCarePrice' | 'noCareCapacity'

/** A family that gets no care; lacking capacity, it also got less than its floor. */
export function recordNoCare(w: World, f: number, reason: NoCare): void {
  const { story } = w.scratch
  story.fill(0)
  story[FAMILY.families] = 1
  story[FAMILY[reason]] = 1
  if (reason === 'noCareCapacity') story[FAMILY.belowFloor] = 1
  book(w, f)
}

/** A family whose care has ended and that has its bill, in the month of its birth. */
export function recordCare(w: World, f: number): void {
  const { family } = w.state
  const { bill, story } = w.scratch
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
  story[FAMILY.digital] = family.digital[f]!
  story[FAMILY.placed] = family.isPlaced[f]!
  story[FAMILY.careEuros] = bill.charged
  story[FAMILY.householdEuros] = bill.paid
  story[FAMILY.costEuros] = bill.cost
  book(w, f)
  settleAccounts(w, f)
  const r = family.region[f]!
  const month = monthOfWindow(w, family.birth[f]!)
  w.regionSums.add(r, month, REGION.served, 1)
  w.regionSums.add(r, month, REGION.faces, family.faceCount[f]!)
  if (family.inCentre[f]! > 0) w.regionSums.add(r, month, REGION.centreFamilies, 1)
  w.regionSums.add(r, month, REGION.centreCredit, family.inCentre[f]!)
}

/** What a family's care leaves in the books of its provider, which feels what it offered, and of its region, which lacks what was asked. */
function settleAccounts({ state: { family, provider, region } }: World, f: number): void {
  const q = family.provider[f]!
  const r = family.region[f]!
  const delivered = family.delivered[f]!
  provider.closedMinutes[q] = provider.closedMinutes[q]! + delivered - family.inCentre[f]!
  provider.monthUnmet[q] = provider.monthUnmet[q]! + family.offered[f]! - delivered
  region.monthShort[r] = region.monthShort[r]! + family.requested[f]! - family.digital[f]! - delivered
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
export function recordDay(w: World, r: number): void {
  const { region } = w.state
  count(w, r, REGION.traineeDays, region.trainees[r]!)
  region.monthTrainees[r] = region.monthTrainees[r]! + region.trainees[r]! - region.pupils[r]!
  count(w, r, REGION.waitingDays, countOf(w.state.waiting, r))
  for (let q = w.providersFrom[r]!; q < w.providersFrom[r + 1]!; q++) {
    recordPeople(w, r, q)
    recordHours(w, r, q)
  }
  if (weekdayOf(w.calendar.now) === DAYS_PER_WEEK - 1) closeWeek(w, r)
}

/** A provider's hours of the day, in the region's counts and in the sums of its month and week. */
function recordHours(w: World, r: number, q: number): void {
  const { provider, region } = w.state
  const day = w.scratch.days[q]!
  const worked = day.care + day.travel + day.centre + day.besides
  count(w, r, REGION.sustainableMinutes, day.sustainable)
  count(w, r, REGION.floorMinutes, day.floorNeed)
  count(w, r, REGION.workedMinutes, worked)
  count(w, r, REGION.overtimeMinutes, day.overtime)
  count(w, r, REGION.centreMinutes, day.centre)
  provider.monthSustainable[q] = provider.monthSustainable[q]! + day.sustainable
  provider.monthWorked[q] = provider.monthWorked[q]! + worked
  provider.monthOvertime[q] = provider.monthOvertime[q]! + day.overtime
  provider.monthCentre[q] = provider.monthCentre[q]! + day.centre
  provider.monthVisits[q] = provider.monthVisits[q]! + day.visits
  region.weekAsked[r] = region.weekAsked[r]! + day.asked + day.centre + day.besides
  region.weekSustainable[r] = region.weekSustainable[r]! + day.sustainable
  if (day.isBelowFloor) region.weekBelowFloor[r] = 1
}

function recordPeople(w: World, r: number, q: number): void {
  const { provider } = w.state
  const heads = countOf(w.state.staff, q)
  count(w, r, REGION.caregiverDays, heads)
  count(w, r, REGION.selfEmployedDays, provider.selfEmployed[q]!)
  count(w, r, REGION.contractMinuteDays, provider.contract[q]!)
  provider.monthContract[q] = provider.monthContract[q]! + provider.contract[q]!
  provider.monthOwn[q] = provider.monthOwn[q]! + provider.ownContract[q]!
  count(w, r, REGION.sickMinuteDays, w.scratch.rosters[q]!.sick)
  count(w, r, REGION.ageYearDays, (heads * w.calendar.now - provider.bornSum[q]!) / MINUTES_PER_YEAR)
}

/** A visit to a family of this region that another provider made. */
export function recordHelp(w: World, r: number, minutes: number): void {
  count(w, r, REGION.borrowedMinutes, minutes)
}

/** The load of the month that ends now, as weighted minutes; the month's last minute says which month it was. */
export function recordLoad(w: World, r: number, strain: number): void {
  w.regionSums.add(r, monthOfWindow(w, w.calendar.now - 1), REGION.strainMinutes, Math.round(strain))
}

/** Vacancies of the month that begins, on each of its days. */
export function recordVacancies(w: World, r: number, vacancies: number): void {
  count(w, r, REGION.vacancyDays, vacancies * daysOfMonth(w, r))
}

/** A cohort is looked at again after so many months. */
const COHORTS = [
  [12, REGION['hired.1y'], REGION['kept.1y']],
  [36, REGION['hired.3y'], REGION['kept.3y']],
  [60, REGION['hired.5y'], REGION['kept.5y']],
] as const

/** Somebody is hired who came by a route; to be looked for again in the months in which that is so many years ago. */
export function recordEntry(w: World, r: number, route: number): void {
  const month = monthOfWindow(w, w.calendar.now)
  count(w, r, REGION['inflow.branch'] + route, 1)
  for (const [months, hired] of COHORTS) w.regionSums.add(r, month + months, hired, 1)
}

/** Somebody hired so many months ago is still on the books. */
export function recordKept(w: World, r: number, months: number): void {
  for (const [after, , kept] of COHORTS) if (months === after) count(w, r, kept, 1)
}

/** Why somebody leaves the books. */
export type Reason = 'quit' | 'retire' | 'register'

export function recordLeaving(w: World, r: number, reason: Reason): void {
  count(w, r, REGION[`outflow.${reason}`], 1)
}

/** A birth at which a caregiver was to assist, and whether one could. */
export function recordAssistance(w: World, r: number, isCovered: boolean): void {
  count(w, r, REGION.assisted, 1)
  if (!isCovered) count(w, r, REGION.uncovered, 1)
}

/** Somebody who wants to begin a training, and whether a mentor has room. */
export function recordApplicant(w: World, r: number, hasMentor: boolean): void {
  count(w, r, REGION.applicants, 1)
  if (!hasMentor) count(w, r, REGION.withoutMentor, 1)
}

/** Caregivers whose week broke the law. */
export function recordBreaches(w: World, r: number, caregivers: number): void {
  count(w, r, REGION.legalBreaches, caregivers)
}

/** Minutes a week for which trainees are guided in the month that begins, on each of its days. */
export function recordGuidance(w: World, r: number, weekly: number): void {
  count(w, r, REGION.guidanceMinuteDays, weekly * daysOfMonth(w, r))
}

/** People who stand by at a provider in the month that begins, and their blocks, on each of its days. */
export function recordOnCall(w: World, r: number, q: number): void {
  const { blocks, standby } = w.state.provider
  count(w, r, REGION.standbyDays, standby[q]! * daysOfMonth(w, r))
  count(w, r, REGION.blocks, blocks[q]! * daysOfMonth(w, r))
}

/** Families of the month that begins whose provider plans for so many a year, and whether it can have a roster. */
export function recordRoster(w: World, r: number, yearly: number, isPossible: boolean): void {
  const families = (yearly * daysOfMonth(w, r)) / DAYS_PER_YEAR
  count(w, r, REGION.planned, families)
  if (!isPossible) count(w, r, REGION.withoutRoster, families)
}

/** Later spending on mother and child of a family that got too little: as far as it counts, and if all of it did. */
export function recordLaterCost(w: World, r: number, month: number, { counted, most }: LaterEuros): void {
  w.regionSums.add(r, month, REGION.laterEuros, counted)
  w.regionSums.add(r, month, REGION.laterMost, most)
}

/** What programmes around measures cost, whoever pays them. */
export function recordProgramme(w: World, r: number, month: number, euros: number): void {
  w.regionSums.add(r, month, REGION.programmeEuros, euros)
}

/** A provider that serves a wijktype, on each day of the month that begins. */
export function recordServing(w: World, r: number, wijktype: number): void {
  if (wijktype === KWETSBAAR) count(w, r, REGION.servingKwetsbaarDays, daysOfMonth(w, r))
}

/** A provider stops serving a wijktype, or takes it up again. */
export function recordSwitch(w: World, r: number, isBack: boolean): void {
  count(w, r, isBack ? REGION.wijkReturns : REGION.wijkExits, 1)
}

function daysOfMonth({ state: { region } }: World, r: number): number {
  return (region.monthEnd[r]! - region.monthStart[r]!) / MINUTES_PER_DAY
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
