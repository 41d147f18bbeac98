/** Birth and homecoming: the hours of a family are settled when it comes home, and its care days begin. */
import { MINUTES_PER_DAY, MINUTES_PER_HOUR, dayOf } from '../core/dates.ts'
import { append } from '../core/lists.ts'
import type { Values } from '../parameters/index.ts'
import { callForBirth, callForStart } from './calls.ts'
import { enterCentre } from './centre.ts'
import { beginComplexity } from './complexity.ts'
import { endCare } from './ending.ts'
import { KIND } from './kinds.ts'
import { choosePlace } from './place.ts'
import { PURPOSE } from './purposes.ts'
import { drawOfFamily, valuesOfFamily, valuesOfProvider, valuesOfRegion, type World } from './world.ts'

/** The child is born, with assistance or without; the family comes home after its stay. */
export function birth(w: World, f: number): void {
  const { family } = w.state
  choosePlace(w, f)
  callForBirth(w, f)
  w.calendar.schedule(w.calendar.now + family.stay[f]!, KIND.homecoming, f)
}

/** The family is home: five quantities of hours, never mixed, and a place on the provider's list. */
export function comeHome(w: World, f: number): void {
  const p = valuesOfFamily(w, f)
  const fullStay = indicatedAtFullStay(w, f, p)
  const lostDays = settleDays(w, f, p, fullStay)
  settleHours(w, f, p, fullStay, lostDays)
  const { family } = w.state
  if (family.endDay[f]! <= family.firstDay[f]!) return endCare(w, f)
  append(w.state.inCare, family.provider[f]!, f)
  beginComplexity(w, f, p)
  enterCentre(w, f)
  callForStart(w, f)
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
function settleHours(w: World, f: number, p: Values, fullStay: number, lostDays: number): void {
  const { family } = w.state
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
  settleOffer(w, f, p)
}

/**
 * What the provider offers: what is asked, less what is given at a distance, up to the step of a declared shortage; the
 * floor to who came from the waiting list.
 */
function settleOffer(w: World, f: number, p: Values): void {
  const { family } = w.state
  const floor = family.floor[f]!
  const requested = family.requested[f]!
  family.digital[f] = family.isPlaced[f] === 1 ? 0 : digitalMinutes(w, f, requested - floor, p)
  const most = family.isPlaced[f] === 1 ? floor : Math.max(floor, stepMinutes(w, f))
  family.offered[f] = Math.min(requested - family.digital[f]!, most)
}

/** Minutes above the floor that a family of low need, which agrees to it, gets at a distance (loop B4). Never checks, which the floor holds. */
function digitalMinutes(w: World, f: number, above: number, p: Values): number {
  const { family } = w.state
  if (p.digitalShare === 0 || p.loopSubstitution === 0 || family.need[f]! > p.digitalNeedMost) return 0
  if (family.isVulnerable[f] === 1 || family.hasLanguageBarrier[f] === 1) return 0
  return drawOfFamily(w, f, PURPOSE.digital) < p.digitalConsent ? Math.round(above * p.digitalShare) : 0
}

/** Most that is offered while a shortage is declared: two steps, by how often the sustainable hours were asked last week. */
function stepMinutes(w: World, f: number): number {
  const q = w.state.family.provider[f]!
  const p = valuesOfProvider(w, q)
  const pressure = w.state.region.pressure[w.providers[q]!.region]!
  if (p.scarcitySteps === 0 || pressure < p.scarcityFirst) return Infinity
  return minutes(pressure < p.scarcitySecond ? p.scarcityFirstHours : p.scarcitySecondHours)
}

/**
 * Hours indicated for a full stay: a base by feeding, what is given above it on average, and how far it follows need; extra
 * hours for the vulnerable where there are any. Truncated before hospital days are taken off.
 */
function indicatedAtFullStay(w: World, f: number, p: Values): number {
  const { family } = w.state
  const q = family.provider[f]!
  const isKlim = w.providers[q]!.adopting < valuesOfProvider(w, q).klimShare
  const base = family.isBreastfed[f] === 1 ? p.lipBreast : p.lipBottle
  const mean = p.lipBottle + p.breastShare * (p.lipBreast - p.lipBottle) + p.needSurplus
  const beyond = family.need[f]! - mean
  const method = isKlim ? klimHours(w, f, mean, beyond, p) : p.lipTargeting * beyond
  const extra = family.isVulnerable[f] === 1 ? p.vulnerableExtraHours : 0
  return Math.min(p.maximumHours, Math.max(p.minimumHours, base + p.needSurplus + method + extra))
}

/** KLIM: follows need more closely, gives less on average, and moves hours from later children to first ones. */
function klimHours({ state: { family } }: World, f: number, mean: number, beyond: number, p: Values): number {
  const first = family.isFirstChild[f]! - p.firstChildShare
  return p.klimMeanShift * mean + p.klimTargeting * beyond + p.klimLaterChild * first
}

/** Rounding keeps order: what is more in hours is never less in minutes. */
function minutes(hours: number): number {
  return Math.round(hours * MINUTES_PER_HOUR)
}
