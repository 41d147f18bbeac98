/** Working-time law: what of a week on call counts as worked, and who worked more than allowed or rested too little. */
import { DAYS_PER_MONTH, DAYS_PER_WEEK, MINUTES_PER_HOUR } from '../core/dates.ts'
import { itemsOf } from '../core/lists.ts'
import type { Values } from '../parameters/index.ts'
import { bedsideMinutes } from './capacity.ts'
import { BLOCK_MINUTES, blocksPerPerson } from './onCall.ts'
import { recordBreaches } from './record.ts'
import { DAYS_OF_MEMORY } from './roster.ts'
import { valuesOfRegion, type World } from './world.ts'

/** Short rests a week that the law allows. */
const SHORT_RESTS = 1

/** Share of hours on call that the law counts: all of them in a given place or at a very short response, none at a long one. */
export function legalShare(p: Values): number {
  if (p.onCallPlace === 1 || p.responseMinutes <= p.legalBound) return 1
  if (p.responseMinutes >= p.legalFree) return 0
  return (p.legalFree - p.responseMinutes) / (p.legalFree - p.legalBound)
}

/** Monday: the caregivers whose week broke the law. */
export function countBreaches(w: World, r: number): void {
  const { caregiver, staff } = w.state
  const p = valuesOfRegion(w, r)
  const most = p.weekMost * MINUTES_PER_HOUR
  let breaches = 0
  for (let q = w.providersFrom[r]!; q < w.providersFrom[r + 1]!; q++) {
    const onCall = legalShare(p) * weekWaiting(w, q)
    for (const c of itemsOf(staff, q)) {
      const minutes = weekWorked(w, c, p) + caregiver.standsBy[c]! * onCall
      const isOver = minutes > most || caregiver.shortRests[c]! > SHORT_RESTS
      if (isOver && caregiver.isSick[c] === 0) breaches++
      caregiver.shortRests[c] = 0
    }
  }
  recordBreaches(w, r, breaches)
}

/** Minutes a week that a person lately worked: with families and called, and the training and administration that go with it. */
function weekWorked({ state: { caregiver } }: World, c: number, p: Values): number {
  const atBedside = (caregiver.recentLoad[c]! * caregiver.contract[c]!) / DAYS_OF_MEMORY
  return atBedside / bedsideMinutes(1, p)
}

/** Minutes a week that each of those who stand by at a provider waits for a call. */
function weekWaiting(w: World, q: number): number {
  const onCall = (blocksPerPerson(w, q) / DAYS_PER_MONTH) * DAYS_PER_WEEK * BLOCK_MINUTES
  return onCall * w.state.provider.waiting[q]!
}
