/** Birth and homecoming: the hours of a family are settled when it comes home, and its care days begin. */
import { MINUTES_PER_DAY, MINUTES_PER_HOUR, dayOf } from '../core/dates.ts'
import type { Values } from '../parameters/index.ts'
import { release } from './families.ts'
import { KIND } from './kinds.ts'
import { recordCare } from './record.ts'
import { valuesOfFamily, valuesOfRegion, type World } from './world.ts'

/** The child is born; the family comes home after its stay. */
export function birth(w: World, f: number): void {
  const { family } = w.state
  w.calendar.schedule(w.calendar.now + family.stay[f]!, KIND.homecoming, f)
}

/** The family is home: five quantities of hours, never mixed, and a place on the provider's list. */
export function comeHome(w: World, f: number): void {
  const p = valuesOfFamily(w, f)
  const fullStay = indicatedAtFullStay(w, f, p)
  const lostDays = settleDays(w, f, p, fullStay)
  settleHours(w, f, p, fullStay, lostDays)
  const { family, region } = w.state
  if (family.endDay[f]! <= family.firstDay[f]!) {
    recordCare(w, f)
    release(w, f)
    return
  }
  const r = family.region[f]!
  const count = region.inCareCount[r]!
  region.inCare[r * w.sizes.families + count] = f
  region.inCareCount[r] = count + 1
}

/** Day on which a birth or homecoming counts: after the cut-off it is the next day. */
export function careDayOf(minute: number, startCutoff: number): number {
  const day = dayOf(minute)
  return minute - day * MINUTES_PER_DAY < cutoffMinute(startCutoff) ? day : day + 1
}

/** The day's planning is made at the cut-off, when all who are served that day are known. */
export function cutoffMinute(startCutoff: number): number {
  return Math.round(startCutoff * MINUTES_PER_HOUR)
}

/** Care lasts a fixed number of calendar days from the day of birth; days in hospital are lost, and returned. */
function settleDays(w: World, f: number, p: Values, fullStay: number): number {
  const { family } = w.state
  const { startCutoff } = valuesOfRegion(w, family.region[f]!)
  const nominal = careDayOf(family.birth[f]!, startCutoff)
  const first = careDayOf(w.calendar.now, startCutoff)
  family.firstDay[f] = first
  family.endDay[f] = Math.max(first, nominal + (fullStay >= p.longCareFrom ? p.longCareDays : p.careDays))
  return first - nominal
}

/** Needed, indicated, requested and offered minutes, and the family's own floor. */
function settleHours(
  { state: { family } }: World,
  f: number,
  p: Values,
  fullStay: number,
  lostDays: number,
): void {
  const days = family.endDay[f]! - family.firstDay[f]!
  const lost = lostDays * (family.isBreastfed[f] === 1 ? p.hospitalCutBreast : p.hospitalCutBottle)
  const floor = Math.min(p.minimumHours, p.floorPerDay * days)
  const most = p.maxPerFamilyDay * days
  const indicated = Math.max(floor, Math.min(most, fullStay - lost))
  const needed = Math.max(floor, Math.min(most, family.need[f]! - lost))
  const requested = family.asksMinimum[f] === 1 ? floor : floor + (indicated - floor) * family.appetite[f]!
  family.floor[f] = minutes(floor)
  family.needed[f] = minutes(needed)
  family.indicated[f] = minutes(indicated)
  family.requested[f] = minutes(requested)
  family.offered[f] = family.requested[f]!
}

/** LIP: a base by feeding, what is given above it on average, and how far it follows need; truncated before hospital days are taken off. */
function indicatedAtFullStay({ state: { family } }: World, f: number, p: Values): number {
  const base = family.isBreastfed[f] === 1 ? p.lipBreast : p.lipBottle
  const mean = p.lipBottle + p.breastShare * (p.lipBreast - p.lipBottle) + p.needSurplus
  const hours = base + p.needSurplus + p.lipTargeting * (family.need[f]! - mean)
  return Math.min(p.maximumHours, Math.max(p.minimumHours, hours))
}

/** Rounding keeps order: what is more in hours is never less in minutes. */
function minutes(hours: number): number {
  return Math.round(hours * MINUTES_PER_HOUR)
}
