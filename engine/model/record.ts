/** What is written down: a family when its story ends, a region every day. */
import { DAYS_PER_WEEK, weekdayOf } from '../core/dates.ts'
import type { Day } from './capacity.ts'
import { FAMILY, GROUP, RECORDED_GROUPS, REGION } from './counters.ts'
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
  story[FAMILY.faces] = family.faceCount[f]!
  book(w, f)
  const r = family.region[f]!
  region.closedMinutes[r] = region.closedMinutes[r]! + delivered
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

/** A region's day: staff on the books, hours there were and hours worked; on Sundays whether all got the floor that week. */
export function recordDay(w: World, r: number, day: Day): void {
  const { region } = w.state
  count(w, r, REGION.days, 1)
  count(w, r, REGION.caregiverDays, region.caregivers[r]!)
  count(w, r, REGION.selfEmployedDays, region.selfEmployed[r]!)
  count(w, r, REGION.contractMinuteDays, region.contract[r]!)
  count(w, r, REGION.sustainableMinutes, day.sustainable)
  count(w, r, REGION.floorMinutes, day.floorNeed)
  count(w, r, REGION.workedMinutes, day.care + day.travel)
  count(w, r, REGION.overtimeMinutes, day.overtime)
  count(w, r, REGION.travelMinutes, day.travel)
  count(w, r, REGION.idleMinutes, day.idle)
  if (day.isBelowFloor) region.weekBelowFloor[r] = 1
  if (weekdayOf(w.calendar.now) === DAYS_PER_WEEK - 1) closeWeek(w, r)
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
