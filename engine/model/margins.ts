/** Margins: what an hour of a provider costs, what families of each wijktype take and bring in, and what that leaves. */
import { MINUTES_PER_HOUR } from '../core/dates.ts'
import { type Values, WIJKTYPEN } from '../parameters/index.ts'
import { ASSISTANCE } from './calls.ts'
import { centreMinutes, daysInCentre } from './centre.ts'
import { complexityOf } from './complexity.ts'
import { visitTravel } from './capacity.ts'
import { smoothed } from './load.ts'
import { billableShare, entryFees, hourPrice } from './prices.ts'
import { valuesOfProvider, type World } from './world.ts'

const KINDS = WIJKTYPEN.length

/** Paid minutes of its provider that a family took: care, travel, assistance at the birth and complexity. */
export function minutesTaken(w: World, f: number): number {
  const { family } = w.state
  const q = family.provider[f]!
  const p = valuesOfProvider(w, q)
  const inCentre = daysInCentre(w, f)
  const atHome = family.endDay[f]! - family.firstDay[f]! - inCentre
  return (
    family.delivered[f]! -
    family.inCentre[f]! +
    assistedMinutes(w, f, p) +
    complexityOf(w, f) +
    atHome * visitTravel(w, w.providers[q]!.region, p) +
    inCentre * centreMinutes(p)
  )
}

/** Notes what a family of its wijktype took, in minutes, and may be billed, for the month. */
export function addFamilyKind(w: World, f: number, taken: number): void {
  const { family, region } = w.state
  const k = family.region[f]! * KINDS + family.wijktype[f]!
  const p = valuesOfProvider(w, family.provider[f]!)
  region.kindFamilies[k] = region.kindFamilies[k]! + 1
  region.kindAssisted[k] = region.kindAssisted[k]! + (family.assistance[f] === ASSISTANCE.given ? 1 : 0)
  region.kindBilled[k] = region.kindBilled[k]! + family.delivered[f]! + assistedMinutes(w, f, p)
  region.kindComplex[k] = region.kindComplex[k]! + complexityOf(w, f)
  region.kindTaken[k] = region.kindTaken[k]! + taken
}

function assistedMinutes({ state: { family } }: World, f: number, p: Values): number {
  return family.assistance[f] === ASSISTANCE.given ? Math.round(p.assistedHours * MINUTES_PER_HOUR) : 0
}

/** Closes the month of a region: what a family of each wijktype was like in it; without one, as in the last that had some. */
export function closeKinds({ state: { region } }: World, r: number): void {
  const sums = [region.kindAssisted, region.kindBilled, region.kindComplex, region.kindTaken]
  const means = [region.meanAssisted, region.meanBilled, region.meanComplex, region.meanTaken]
  for (let k = r * KINDS; k < (r + 1) * KINDS; k++) {
    const families = region.kindFamilies[k]!
    if (families === 0) continue
    for (const [at, mean] of means.entries()) {
      mean[k] = sums[at]![k]! / families
      sums[at]![k] = 0
    }
    region.kindFamilies[k] = 0
  }
}

/**
 * What a minute cost in the month, over all providers of a region: that of one of them alone would be luck. Of all hours there
 * were, worked or not: idle staff is no reason to do without families.
 */
export function closeUnitCost(w: World, r: number, euros: number): void {
  const { provider, region } = w.state
  let minutes = 0
  for (let q = w.providersFrom[r]!; q < w.providersFrom[r + 1]!; q++)
    minutes += Math.max(provider.monthWorked[q]!, provider.monthSustainable[q]!)
  if (minutes > 0) region.unitCost[r] = euros / minutes
}

/** The margins of a month on every wijktype, as a provider remembers them. */
export function closeMargins(w: World, q: number, p: Values): void {
  const { margin } = w.state.provider
  for (let k = 0; k < KINDS; k++) {
    const at = q * KINDS + k
    margin[at] = smoothed(margin[at]!, marginOf(w, q, k, p), p.marginMemory)
  }
}

/** A loss is felt up to as much as families bring in. */
const WORST = -1

/** Margin of a provider on families of a wijktype last month, as a share of what they bring in; 0 while nothing is known. */
export function marginOf(w: World, q: number, wijktype: number, p: Values): number {
  const { region } = w.state
  const r = w.providers[q]!.region
  const k = r * KINDS + wijktype
  const cost = region.meanTaken[k]! * region.unitCost[r]!
  if (cost === 0) return 0
  const billed = region.meanBilled[k]! + region.meanComplex[k]! * billableShare(w, q, p)
  const fees = entryFees(p) + region.meanAssisted[k]! * p.assistanceFee * p.contractedPrice
  const revenue = (billed / MINUTES_PER_HOUR) * hourPrice(wijktype, p) + fees
  return revenue <= 0 ? WORST : Math.max(WORST, 1 - cost / revenue)
}
