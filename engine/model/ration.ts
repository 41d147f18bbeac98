/** Rationing: when a day has too few hours, families are brought down towards the day's floor by a named rule. */
import { dayOf } from '../core/dates.ts'
import type { Values } from '../parameters/index.ts'
import { PURPOSE } from './purposes.ts'
import { BUCKETS, sortByBucket } from './scratch.ts'
import { drawOfFamily, type World } from './world.ts'

/** The values of `rationingRule`, in the order in which its declaration names them. */
const RULE = { share: 0, proRata: 1, firstCome: 2, needFirst: 3 } as const
const MINUTES_PER_BUCKET = 30

/** Grants every family of a provider its visit of today, in minutes; what it makes itself stays, with travel, within `limit`. */
export function ration(w: World, q: number, limit: number, p: Values): void {
  const { asked, granted, server } = w.scratch
  const { starts } = w.state.inCare
  const first = starts[q]!
  const end = starts[q + 1]!
  const { asked: allAsked, handed, travelPerVisit } = w.scratch.days[q]!
  for (let n = first; n < end; n++) if (server[n] === q) granted[n] = asked[n]!
  let excess = allAsked - handed - limit
  if (excess <= 0) return
  setLeast(w, q, p)
  if (p.rationingRule === RULE.proRata) excess = bringDownTogether(w, first, end, excess)
  else {
    putInOrder(w, first, end, p.rationingRule)
    excess = bringDownOneByOne(w, end - first, excess, travelPerVisit)
  }
  if (excess > 0) goBelow(w, q, limit, limit + excess)
  noteSlips(w, first, end)
}

/**
 * The daily floor, or less where no floor is guaranteed; nothing where the first visit of a family lapses.
 * A visit that others make is theirs, and stays as it is.
 */
function setLeast(w: World, q: number, p: Values): void {
  const { floor, granted, least, server } = w.scratch
  const { starts, items } = w.state.inCare
  const kept = p.floorGuarantee === 1 ? 1 : p.unguaranteedFloor
  for (let n = starts[q]!; n < starts[q + 1]!; n++) {
    if (server[n] !== q) least[n] = granted[n]!
    else least[n] = slips(w, items[n]!, p) ? 0 : Math.floor(floor[n]! * kept)
  }
}

function slips(w: World, f: number, p: Values): boolean {
  const today = dayOf(w.calendar.now)
  return w.state.family.firstDay[f] === today && drawOfFamily(w, f, PURPOSE.slip) < p.floorSlip
}

/** All lose the same share of what lies between their request and the least. Returns what is still too much. */
function bringDownTogether({ scratch }: World, first: number, end: number, excess: number): number {
  const { granted, least } = scratch
  let room = 0
  for (let n = first; n < end; n++) room += granted[n]! - least[n]!
  const share = Math.min(1, excess / Math.max(1, room))
  let left = excess
  for (let n = first; n < end; n++) {
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

/** Not even the least fits: every own visit shrinks in proportion, travel included. */
function goBelow({ scratch, state: { inCare } }: World, q: number, limit: number, total: number): void {
  const { granted, server } = scratch
  const travel = scratch.days[q]!.travelPerVisit
  const share = Math.max(0, limit) / total
  for (let n = inCare.starts[q]!; n < inCare.starts[q + 1]!; n++) {
    if (granted[n]! > 0 && server[n] === q)
      granted[n] = Math.max(0, Math.floor((granted[n]! + travel) * share) - travel)
  }
}

/** A first visit that lapsed is not made up: the floor of the days to come does without it. */
function noteSlips(w: World, first: number, end: number): void {
  const { asked, floor, granted, least } = w.scratch
  const { family, inCare } = w.state
  for (let n = first; n < end; n++) {
    if (granted[n] !== 0 || least[n] !== 0 || asked[n] === 0) continue
    const f = inCare.items[n]!
    family.slipped[f] = family.slipped[f]! + floor[n]!
  }
}

/** Fills `order` with the families' places, first to be brought down first; equal ones in the order of homecoming. */
function putInOrder(w: World, first: number, end: number, rule: number): void {
  const { order, bucketOf } = w.scratch
  const { family, inCare } = w.state
  if (rule === RULE.firstCome) {
    for (let n = first; n < end; n++) order[n - first] = first + end - 1 - n
    return
  }
  // Lowest indicated hours first, or lowest need first.
  const minutes = rule === RULE.needFirst ? family.needed : family.indicated
  for (let n = first; n < end; n++) {
    bucketOf[n] = Math.min(BUCKETS - 1, Math.floor(minutes[inCare.items[n]!]! / MINUTES_PER_BUCKET))
  }
  sortByBucket(w.scratch, first, end)
}
