/** The year's recount: what was counted along the way must equal what the columns hold. A difference is an error of ours and stops the run. */
import { dateOf, firstMinuteOfYear, yearOf } from '../core/dates.ts'
import { KIND } from './kinds.ts'
import type { World } from './world.ts'

/** At the turn of the year: people, families and minutes are recounted. */
export function recount(w: World): void {
  const { scalars } = w.state
  const open = w.sizes.families - w.state.freeFamilies.count[0]!
  demand(w, 'families drawn, concluded or open', scalars.conceived[0]!, scalars.concluded[0]! + open)
  for (let r = 0; r < w.regions.length; r++) recountRegion(w, r)
  w.calendar.schedule(firstMinuteOfYear(yearOf(w.calendar.now) + 1), KIND.yearEnd, 0)
}

function recountRegion(w: World, r: number): void {
  const { caregiver, family, region, trainee } = w.state
  const first = r * w.sizes.caregivers
  const staff = region.staff.subarray(first, first + region.caregivers[r]!)
  const sum = (column: ArrayLike<number>) => staff.reduce((total, c) => total + column[c]!, 0)
  let delivered = region.closedMinutes[r]!
  for (let n = 0; n < region.inCareCount[r]!; n++) {
    delivered += family.delivered[region.inCare[r * w.sizes.families + n]!]!
  }
  demand(w, 'caregivers entered, left or on the books', region.entered[r]!, region.left[r]! + staff.length)
  demand(
    w,
    'caregivers on the list of their region',
    staff.length,
    staff.filter((c) => caregiver.region[c] === r).length,
  )
  demand(w, 'contract minutes', region.contract[r]!, sum(caregiver.contract))
  demand(w, 'self-employed', region.selfEmployed[r]!, sum(caregiver.isSelfEmployed))
  demand(w, 'years of birth', region.bornSum[r]!, sum(caregiver.born))
  demand(
    w,
    'care minutes of families and of caregivers',
    delivered,
    region.pastMinutes[r]! + sum(caregiver.careMinutes),
  )
  if (r === 0) {
    const inTraining = region.trainees.reduce((a, b) => a + b)
    demand(w, 'trainees', inTraining, trainee.region.length - w.state.freeTrainees.count[0]!)
  }
}

function demand(w: World, what: string, counted: number, recounted: number): void {
  if (counted === recounted) return
  throw new Error(
    `${what}: counted ${counted}, recounted ${recounted} on ${dateOf(w.calendar.now)}; the books do not close`,
  )
}
