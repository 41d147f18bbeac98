/** Rationing: when a day has too few hours, families are brought down towards the day's floor by a named rule. */
import { dayOf } from '../core/dates.ts'
import type { Values } from '../parameters/index.ts'
import { PURPOSE } from './purposes.ts'
import { BUCKETS, sortByBucket } from './scratch.ts'
import { drawOfFamily, type World } from './world.ts'

/** The values of `rationingRule`, in the order in which its declaration names them. */
const RULE = { share: 0, proRata: 1, firstCome: 2, needFirst: 3 } as const
const MINUTES_PER_BUCKET = 30

/**
 * Grants every family its visit of today, in minutes; what is granted and its travel stay within `limit`.
 * @param travel paid minutes of travel for each visit
 */
export function ration(w: World, r: number, limit: number, travel: number, p: Values): void {
  const { asked, granted, day } = w.scratch
  const count = w.state.region.inCareCount[r]!
  for (let n = 0; n < count; n++) granted[n] = asked[n]!
  let excess = day.asked - limit
  if (excess <= 0) return
  setLeast(w, r, p)
  if (p.rationingRule === RULE.proRata) excess = bringDownTogether(w, count, excess)
  else {
    putInOrder(w, r, p.rationingRule)
    excess = bringDownOneByOne(w, count, excess, travel)
  }
  if (excess > 0) goBelow(w, count, limit, limit + excess, travel)
  noteSlips(w, r, count)
}

/** The daily floor, or less where no floor is guaranteed; nothing where the first visit of a family lapses. */
function setLeast(w: World, r: number, p: Values): void {
  const { floor, least } = w.scratch
  const { region } = w.state
  const kept = p.floorGuarantee === 1 ? 1 : p.unguaranteedFloor
  for (let n = 0; n < region.inCareCount[r]!; n++) {
    const f = region.inCare[r * w.sizes.families + n]!
    least[n] = slips(w, f, p) ? 0 : Math.floor(floor[n]! * kept)
  }
}

function slips(w: World, f: number, p: Values): boolean {
  const today = dayOf(w.calendar.now)
  return w.state.family.firstDay[f] === today && drawOfFamily(w, f, PURPOSE.slip) < p.floorSlip
}

/** All lose the same share of what lies between their request and the least. Returns what is still too much. */
function bringDownTogether({ scratch }: World, count: number, excess: number): number {
  const { granted, least } = scratch
  let room = 0
  for (let n = 0; n < count; n++) room += granted[n]! - least[n]!
  const share = Math.min(1, excess / Math.max(1, room))
  let left = excess
  for (let n = 0; n < count; n++) {
    const cut = Math.ceil((granted[n]! - least[n]!) * share)
    granted[n] = granted[n]! - cut
    left -= cut
  }
  return left
}

/** In turn, each as far as it may go, until the day fits. Returns what is still too much. */
function bringDownOneByOne({ scratch }: World, count: number, excess: number, travel: number): number {
  const { granted, least, order } = scratch
  let left = excess
  for (let k = 0; k < count && left > 0; k++) {
    const n = order[k]!
    if (granted[n] === 0) continue
    const lapses = least[n] === 0
    const cut = lapses ? granted[n]! : Math.min(Math.ceil(left), granted[n]! - least[n]!)
    granted[n] = granted[n]! - cut
    left -= lapses ? cut + travel : cut
  }
  return left
}

/** Not even the least fits: every visit shrinks in proportion, travel included. */
function goBelow({ scratch }: World, count: number, limit: number, total: number, travel: number): void {
  const { granted } = scratch
  const share = Math.max(0, limit) / total
  for (let n = 0; n < count; n++) {
    if (granted[n]! > 0) granted[n] = Math.max(0, Math.floor((granted[n]! + travel) * share) - travel)
  }
}

/** A first visit that lapsed is not made up: the floor of the days to come does without it. */
function noteSlips(w: World, r: number, count: number): void {
  const { asked, floor, granted, least } = w.scratch
  const { family, region } = w.state
  for (let n = 0; n < count; n++) {
    if (granted[n] !== 0 || least[n] !== 0 || asked[n] === 0) continue
    const f = region.inCare[r * w.sizes.families + n]!
    family.slipped[f] = family.slipped[f]! + floor[n]!
  }
}

/** Fills `order` with the families' places, first to be brought down first; equal ones in the order of homecoming. */
function putInOrder(w: World, r: number, rule: number): void {
  const { order, bucketOf } = w.scratch
  const { family, region } = w.state
  const count = region.inCareCount[r]!
  if (rule === RULE.firstCome) {
    for (let n = 0; n < count; n++) order[n] = count - 1 - n
    return
  }
  // Lowest indicated hours first, or lowest need first.
  const minutes = rule === RULE.needFirst ? family.needed : family.indicated
  for (let n = 0; n < count; n++) {
    const f = region.inCare[r * w.sizes.families + n]!
    bucketOf[n] = Math.min(BUCKETS - 1, Math.floor(minutes[f]! / MINUTES_PER_BUCKET))
  }
  sortByBucket(w.scratch, count)
}
