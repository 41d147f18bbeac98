/** Day planning: what the families of a region ask today, the hours there are, who gets what from whom. */
import { DAYS_PER_WEEK, MINUTES_PER_DAY, MINUTES_PER_HOUR, dayOf } from '../core/dates.ts'
import type { Values } from '../parameters/index.ts'
import { assign } from './assign.ts'
import { bedsideMinutes, findRoom, settle, shiftMinutes, visitTravel } from './capacity.ts'
import { release } from './families.ts'
import { KIND } from './kinds.ts'
import { ration } from './ration.ts'
import { recordCare, recordDay } from './record.ts'
import { callRoster } from './roster.ts'
import { valuesOfRegion, type World } from './world.ts'

/** One day of one region, from the roster to the ledger of hours. */
export function planDay(w: World, r: number): void {
  const p = valuesOfRegion(w, r)
  const { region } = w.state
  const { day } = w.scratch
  const travel = visitTravel(w, r, p)
  callRoster(w, r, p)
  measureSupply(w, p)
  measureDemand(w, r, travel, p)
  findRoom(day, region.bank[r]!, p)
  ration(w, r, Math.floor(day.regular + day.overtime), travel, p)
  assign(w, r, travel, p)
  region.bank[r] = settle(day, region.bank[r]!, p)
  closeDay(w, r)
  recordDay(w, r, day, w.scratch.roster.sick)
  w.calendar.schedule(w.calendar.now + MINUTES_PER_DAY, KIND.dayPlanning, r)
}

function measureSupply({ scratch: { day, roster } }: World, p: Values): void {
  day.sustainable = bedsideMinutes(roster.contract, p) / DAYS_PER_WEEK
  day.physical = shiftMinutes(roster.count, p)
  day.care = 0
  day.travel = 0
}

/** Today's request and floor of every family in care, and their sums with travel. */
function measureDemand(w: World, r: number, travel: number, p: Values): void {
  const { asked, floor, day } = w.scratch
  const { family, region } = w.state
  const today = dayOf(w.calendar.now)
  const least = p.floorPerDay * MINUTES_PER_HOUR
  const most = p.maxPerFamilyDay * MINUTES_PER_HOUR
  const start = r * w.sizes.families
  const count = region.inCareCount[r]!
  let [allAsked, allFloor, allNeed] = [0, 0, 0]
  for (let n = 0; n < count; n++) {
    const f = region.inCare[start + n]!
    const days = family.endDay[f]! - today
    const delivered = family.delivered[f]!
    const left = family.offered[f]! - delivered
    const floorLeft = Math.max(0, family.floor[f]! - family.slipped[f]! - delivered)
    const request = Math.min(left, most, Math.max(least, Math.ceil(left / days)))
    asked[n] = request
    floor[n] = Math.min(asked[n]!, Math.ceil(floorLeft / days))
    if (asked[n]! > 0) allAsked += asked[n]! + travel
    if (floor[n]! > 0) allFloor += floor[n]! + travel
    allNeed += family.floor[f]! / (family.endDay[f]! - family.firstDay[f]!) + travel
  }
  day.asked = allAsked
  day.floor = allFloor
  day.floorNeed = allNeed
}

/** Notes whether all got the day's floor; families on their last day leave, the others keep their order. */
function closeDay(w: World, r: number): void {
  const { floor, granted, day } = w.scratch
  const { family, region } = w.state
  const tomorrow = dayOf(w.calendar.now) + 1
  const start = r * w.sizes.families
  const count = region.inCareCount[r]!
  let kept = 0
  day.isBelowFloor = false
  for (let n = 0; n < count; n++) {
    const f = region.inCare[start + n]!
    if (-granted[n]! < floor[n]!) day.isBelowFloor = true
    if (family.endDay[f]! > tomorrow) region.inCare[start + kept++] = f
    else {
      recordCare(w, f)
      release(w, f)
    }
  }
  region.inCareCount[r] = kept
}
