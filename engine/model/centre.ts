/** Kraamcentra: beds where families spend their first days, with fewer caregiver hours a family and no travel. */
import { DAYS_PER_WEEK, MINUTES_PER_HOUR } from '../core/dates.ts'
import type { Values } from '../parameters/index.ts'
import { shiftMinutes } from './capacity.ts'
import { PURPOSE } from './purposes.ts'
import type { Day } from './scratch.ts'
import { shareOfBirths } from './shares.ts'
import { drawOfFamily, valuesOfRegion, type World } from './world.ts'

/** A family that comes home goes to a kraamcentrum first, when a place is free and it wants to (loop B4). */
export function enterCentre(w: World, f: number): void {
  const { family, region } = w.state
  const r = family.region[f]!
  const p = valuesOfRegion(w, r)
  if (region.inCentre[r]! >= placesIn(w, r, p)) return
  if (drawOfFamily(w, f, PURPOSE.centre) >= p.centreUptake) return
  family.centreUntil[f] = Math.min(family.endDay[f]!, family.firstDay[f]! + Math.round(p.centreDays))
  region.inCentre[r] = region.inCentre[r]! + 1
}

/** Places that can be taken: a region's part of the beds, as far as they are filled on average. */
function placesIn({ regions }: World, r: number, p: Values): number {
  const beds = p.loopSubstitution === 1 ? p.centreBeds * shareOfBirths(regions[r]!) : 0
  return Math.round(beds * p.centreOccupancy)
}

/** Home, or at the end of care. */
export function leaveCentre({ state: { family, region } }: World, f: number): void {
  const r = family.region[f]!
  region.inCentre[r] = region.inCentre[r]! - 1
}

/** Days that a family spent there, of its whole care. */
export function daysInCentre({ state: { family } }: World, f: number): number {
  return Math.max(0, family.centreUntil[f]! - family.firstDay[f]!)
}

/** Caregiver minutes that a family takes on a day in a kraamcentrum, beds that stand empty included. */
export function centreMinutes(p: Values): number {
  return (p.centreHours * MINUTES_PER_HOUR) / (p.centreRatio * p.centreOccupancy)
}

/** A day in a kraamcentrum: the family has what it asked for, the provider works what the place takes. Asks nothing at home. */
export function creditCentre(
  { state: { family } }: World,
  f: number,
  day: Day,
  request: number,
  p: Values,
): 0 {
  family.delivered[f] = family.delivered[f]! + request
  family.inCentre[f] = family.inCentre[f]! + request
  day.centre += centreMinutes(p)
  return 0
}

/** Sends people to the kraamcentrum, least worked lately first, a shift each; they make no visits that day. */
export function staffCentre(w: World, q: number, p: Values): void {
  const { days, onDuty, rosters } = w.scratch
  const { caregiver, provider } = w.state
  const { first, count } = rosters[q]!
  const shift = Math.floor(shiftMinutes(1, p))
  let left = Math.round(days[q]!.centre)
  let given = 0
  for (let at = first; at < first + count && left > 0; at++) {
    const c = onDuty[at]!
    const minutes = Math.min(left, shift)
    left -= minutes
    given += minutes
    caregiver.centreMinutes[c] = caregiver.centreMinutes[c]! + minutes
    caregiver.minutesToday[c] = minutes
    caregiver.familiesToday[c] = Math.ceil(p.familiesPerDay)
    caregiver.recentLoad[c] = caregiver.recentLoad[c]! + (minutes * DAYS_PER_WEEK) / caregiver.contract[c]!
  }
  days[q]!.centre = given
  provider.centreMinutes[q] = provider.centreMinutes[q]! + given
}
