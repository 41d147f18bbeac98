/** The year's recount: what was counted along the way must equal what the columns hold. A difference is an error of ours and stops the run. */
import { dateOf, firstMinuteOfYear, yearOf } from '../core/dates.ts'
import { KIND } from './kinds.ts'
import type { World } from './world.ts'

/** At the turn of the year: people, families and minutes are recounted. */
export function recount(w: World): void {
  const { scalars } = w.state
  const open = w.sizes.families - scalars.freeFamilies[0]!
  demand(w, 'families drawn, concluded or open', scalars.conceived[0]!, scalars.concluded[0]! + open)
  for (let r = 0; r < w.regions.length; r++) recountRegion(w, r)
  w.calendar.schedule(firstMinuteOfYear(yearOf(w.calendar.now) + 1), KIND.yearEnd, 0)
}

function recountRegion(w: World, r: number): void {
  const { caregiver, family, region } = w.state
  let people = 0
  let contract = 0
  let careMinutes = 0
  for (let c = 0; c < caregiver.region.length; c++) {
    if (caregiver.region[c] !== r) continue
    people++
    contract += caregiver.contract[c]!
    careMinutes += caregiver.careMinutes[c]!
  }
  let delivered = region.closedMinutes[r]!
  for (let n = 0; n < region.inCareCount[r]!; n++) {
    delivered += family.delivered[region.inCare[r * w.sizes.families + n]!]!
  }
  demand(w, 'caregivers on the books', region.caregivers[r]!, people)
  demand(w, 'contract minutes', region.contract[r]!, contract)
  demand(w, 'care minutes of families and of caregivers', delivered, careMinutes)
}

function demand(w: World, what: string, counted: number, recounted: number): void {
  if (counted === recounted) return
  throw new Error(
    `${what}: counted ${counted}, recounted ${recounted} on ${dateOf(w.calendar.now)}; the books do not close`,
  )
}
