/** The first of the month: who stands by, who can guide trainees, and who of those hired years ago is still here. */
import { MINUTES_PER_YEAR, monthIndexOf } from '../core/dates.ts'
import { itemsOf } from '../core/lists.ts'
import type { Values } from '../parameters/index.ts'
import { ageForHazard } from './leaving.ts'
import { LABOUR_STARTS } from './load.ts'
import { PURPOSE } from './purposes.ts'
import { recordKept } from './record.ts'
import { drawOfCaregiver, type World } from './world.ts'

export function muster(w: World, r: number, p: Values): void {
  const { provider, region } = w.state
  region.experienced[r] = 0
  for (let q = w.providersFrom[r]!; q < w.providersFrom[r + 1]!; q++) {
    provider.standby[q] = 0
    for (const c of itemsOf(w.state.staff, q)) callOver(w, r, q, c, p)
  }
}

function callOver(w: World, r: number, q: number, c: number, p: Values): void {
  const { caregiver, provider, region } = w.state
  const hired = caregiver.hired[c]!
  const does = standsBy(w, c, p)
  caregiver.standsBy[c] = does ? 1 : 0
  if (does) provider.standby[q] = provider.standby[q]! + 1
  if (w.calendar.now - hired >= p.mentorYears * MINUTES_PER_YEAR)
    region.experienced[r] = region.experienced[r]! + 1
  if (hired >= LABOUR_STARTS) recordKept(w, r, monthIndexOf(w.calendar.now) - monthIndexOf(hired))
}

/** The self-employed do not stand by, and some of the oldest decline. */
function standsBy(w: World, c: number, p: Values): boolean {
  if (w.state.caregiver.isSelfEmployed[c] === 1) return false
  return ageForHazard(w, c, p) < p.declineFrom || drawOfCaregiver(w, c, PURPOSE.decline) >= p.declineShare
}
