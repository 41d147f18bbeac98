/** The regional waiting list: families that were refused wait there, and every Monday those are placed for whom there is room at the floor. */
import { MINUTES_PER_WEEK } from '../core/dates.ts'
import { append, strike } from '../core/lists.ts'
import type { Values } from '../parameters/index.ts'
import { commit } from './answer.ts'
import { endRefused } from './ending.ts'
import { NOBODY } from './families.ts'
import { byIncome } from './income.ts'
import { KIND } from './kinds.ts'
import { roomiest } from './matching.ts'
import { PURPOSE } from './purposes.ts'
import { drawOfFamily, valuesOfRegion, type World } from './world.ts'

/** Whether a refused family finds its way to the list, where there is one (loop B5). */
export function joins(w: World, f: number, p: Values): boolean {
  const { loopHelp, waitingList } = valuesOfRegion(w, w.state.family.region[f]!)
  if (loopHelp === 0 || waitingList === 0) return false
  const chance = byIncome(w.state.family.income[f]!, p.joinLow, p.joinMid, p.joinHigh)
  return drawOfFamily(w, f, PURPOSE.join) < chance
}

/** At the end of the list, until it is placed or the child is born. */
export function wait(w: World, f: number): void {
  const { family, waiting } = w.state
  append(waiting, family.region[f]!, f)
  family.waitsSince[f] = w.calendar.now
  family.birthHandle[f] = w.calendar.schedule(family.birth[f]!, KIND.birthUnserved, f)
}

/** The weekly round of a region, in the order of joining; who is placed gets the floor. */
export function placeWaiting(w: World, r: number): void {
  const { starts, items } = w.state.waiting
  for (let n = starts[r]!; n < starts[r + 1]!;) {
    const f = items[n]!
    const found = placeFor(w, f, false)
    const q = found === NOBODY && buysHours(w, f) ? placeFor(w, f, true) : found
    if (q === NOBODY) {
      n++
      continue
    }
    w.state.family.isBought[f] = found === NOBODY ? 1 : 0
    place(w, f, q)
  }
}

/** An insurer acts on its duty of care: it buys hours of whoever has them, for some of those who have waited too long. */
function buysHours(w: World, f: number): boolean {
  const { family } = w.state
  const { dutyEffort, dutyTrigger } = valuesOfRegion(w, family.region[f]!)
  const weeks = Math.floor((w.calendar.now - family.waitsSince[f]!) / MINUTES_PER_WEEK)
  return dutyEffort > 0 && weeks >= dutyTrigger && drawOfFamily(w, f, PURPOSE.duty, weeks) < dutyEffort
}

/** Where there is room at the hours of the list: in the region itself, else elsewhere in the cluster. */
function placeFor(w: World, f: number, anyWijk: boolean): number {
  const home = w.state.family.region[f]!
  const { waitHours } = valuesOfRegion(w, home)
  const near = roomiest(w, home, f, waitHours, anyWijk)
  if (near !== NOBODY) return near
  for (let r = 0; r < w.regions.length; r++) {
    const q = r === home ? NOBODY : roomiest(w, r, f, waitHours, anyWijk)
    if (q !== NOBODY) return q
  }
  return NOBODY
}

function place(w: World, f: number, q: number): void {
  const { family, waiting } = w.state
  strike(waiting, family.region[f]!, f)
  w.calendar.cancel(family.birthHandle[f]!)
  family.isPlaced[f] = 1
  commit(w, f, q)
}

/** A child is born to a family that still waits: it goes without, for lack of capacity. */
export function bearUnserved(w: World, f: number): void {
  strike(w.state.waiting, w.state.family.region[f]!, f)
  endRefused(w, f)
}
