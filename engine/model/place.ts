/** Place of birth and stay there, settled at birth: an outpatient birth that has become cheaper draws some births from home. */
import { MINUTES_PER_DAY, MINUTES_PER_HOUR } from '../core/dates.ts'
import { exponential } from '../core/distributions.ts'
import { exp } from '../core/math.ts'
import type { Values } from '../parameters/index.ts'
import { PURPOSE } from './purposes.ts'
import { drawOfFamily, valuesOfFamily, valuesOfRegion, type World } from './world.ts'

/** Longer stays end after the days of care anyhow. */
const LONGEST_STAY = 8 * MINUTES_PER_DAY

/** Share of births that are clinical. */
export function clinicalShare(p: Values): number {
  return 1 - p.homeShare - p.birthCentreShare - p.outpatientShare
}

/** Whether a clinical birth is by caesarean, by its draw. */
export function isByCaesarean(u: number, p: Values): boolean {
  return u * clinicalShare(p) < p.caesareanShare
}

/** At birth: where the child is born and how long the family stays there, at the values of the day. */
export function choosePlace(w: World, f: number): void {
  const { family } = w.state
  const p = valuesOfRegion(w, family.region[f]!)
  const u = drawOfFamily(w, f, PURPOSE.place)
  const isClinical = u >= 1 - clinicalShare(p)
  family.isFirstLine[f] = isClinical ? 0 : 1
  const stay = isClinical ? clinicalStay(w, f, p) : p.outpatientStayHours * MINUTES_PER_HOUR
  family.stay[f] = u < p.homeShare ? stayFromHome(w, f, u) : Math.floor(Math.min(LONGEST_STAY, stay))
}

/** Half of a stay after a caesarean is the same for all, the other half is chance. */
function clinicalStay(w: World, f: number, p: Values): number {
  const e = exponential(drawOfFamily(w, f, PURPOSE.stay))
  const isCaesarean = isByCaesarean(drawOfFamily(w, f, PURPOSE.caesarean), p)
  const days = isCaesarean ? (p.caesareanStayDays * (1 + e)) / 2 : p.clinicalStayDays * e
  return days * MINUTES_PER_DAY
}

/** None; but a family that would stay at home goes to hospital for some hours, if the price makes it. */
function stayFromHome(w: World, f: number, u: number): number {
  const p = valuesOfFamily(w, f)
  const cheaper = p.owedOutpatient - p.outpatientContribution
  if (cheaper <= 0) return 0
  const staysHome = p.homeShare * exp(-p.homePriceSlope * cheaper)
  return u < staysHome ? 0 : Math.round(p.outpatientStayHours * MINUTES_PER_HOUR)
}
