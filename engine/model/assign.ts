/** Assignment: every visit of the day goes to a person, a known face first, then whoever has worked least lately. */
import { DAYS_PER_WEEK, MINUTES_PER_HOUR } from '../core/dates.ts'
import type { Values } from '../parameters/index.ts'
import { NOBODY } from './families.ts'
import { BUCKETS, sortByBucket } from './scratch.ts'
import { FACES } from './state.ts'
import type { World } from './world.ts'

/** Buckets per day of contract worked lately. */
const FINENESS = 8

/** Walks the day's visits; one for which nobody has room lapses. */
export function assign(w: World, r: number, travel: number, p: Values): void {
  const { granted } = w.scratch
  const count = w.state.region.inCareCount[r]!
  const most = p.dayHoursMax * MINUTES_PER_HOUR
  putByLoad(w)
  for (let n = 0; n < count; n++) {
    if (granted[n] === 0) continue
    const c = knownFace(w, familyAt(w, r, n), granted[n]! + travel, most, p.familiesPerDay)
    if (c !== NOBODY) serve(w, r, n, c, travel)
  }
  assignOthers(w, r, travel, most, p.familiesPerDay)
}

/** Visits still without a person: round the roster, first those without a family today, then those with one, and so on. */
function assignOthers(w: World, r: number, travel: number, most: number, families: number): void {
  const { granted, roster, order } = w.scratch
  const { caregiver, region } = w.state
  let turn = 0
  for (let n = 0; n < region.inCareCount[r]!; n++) {
    if (granted[n]! <= 0) continue
    let c = NOBODY
    for (
      let tries = 0;
      c === NOBODY && tries < roster.count && turn < families * roster.count;
      tries++, turn++
    ) {
      const x = order[turn % roster.count]!
      if (caregiver.familiesToday[x]! > Math.floor(turn / roster.count)) continue
      if (hasRoom(w, x, granted[n]! + travel, most, families)) c = x
    }
    if (c === NOBODY) granted[n] = 0
    else serve(w, r, n, c, travel)
  }
}

/** Yesterday's caregiver, else any other the family knows, if on duty and with room; else nobody. */
function knownFace(w: World, f: number, minutes: number, most: number, families: number): number {
  const { family } = w.state
  const last = family.lastFace[f]!
  if (last === NOBODY) return NOBODY
  if (hasRoom(w, last, minutes, most, families)) return last
  for (let k = 0; k < family.faceCount[f]!; k++) {
    const c = family.faces[f * FACES + k]!
    if (hasRoom(w, c, minutes, most, families)) return c
  }
  return NOBODY
}

function hasRoom(
  { state: { caregiver } }: World,
  c: number,
  minutes: number,
  most: number,
  families: number,
): boolean {
  return (
    caregiver.isOnDuty[c] === 1 &&
    caregiver.familiesToday[c]! < families &&
    caregiver.minutesToday[c]! + minutes <= most
  )
}

/** The visit takes place: the same minutes on the family's side and on the caregiver's. A served visit is marked by a negative grant. */
function serve(w: World, r: number, n: number, c: number, travel: number): void {
  const { caregiver, family } = w.state
  const { day, granted } = w.scratch
  const f = familyAt(w, r, n)
  const minutes = granted[n]!
  granted[n] = -minutes
  day.care += minutes
  day.travel += travel
  family.delivered[f] = family.delivered[f]! + minutes
  caregiver.careMinutes[c] = caregiver.careMinutes[c]! + minutes
  caregiver.minutesToday[c] = caregiver.minutesToday[c]! + minutes + travel
  caregiver.familiesToday[c] = caregiver.familiesToday[c]! + 1
  caregiver.recentLoad[c] =
    caregiver.recentLoad[c]! + ((minutes + travel) * DAYS_PER_WEEK) / caregiver.contract[c]!
  meet(w, f, c)
}

function meet({ state: { family } }: World, f: number, c: number): void {
  if (family.lastFace[f] === c) return
  family.lastFace[f] = c
  const count = family.faceCount[f]!
  for (let k = 0; k < count; k++) if (family.faces[f * FACES + k] === c) return
  family.faces[f * FACES + count] = c
  family.faceCount[f] = count + 1
}

/** Fills `order` with those on duty, least worked lately first. */
function putByLoad({ state, scratch }: World): void {
  const { roster, bucketOf } = scratch
  const { count, onDuty } = roster
  const { recentLoad } = state.caregiver
  for (let k = 0; k < count; k++) {
    bucketOf[k] = Math.min(BUCKETS - 1, Math.floor(recentLoad[onDuty[k]!]! * FINENESS))
  }
  sortByBucket(scratch, count)
  const { order } = scratch
  for (let k = 0; k < count; k++) order[k] = onDuty[order[k]!]!
}

function familyAt({ state, sizes }: World, r: number, n: number): number {
  return state.region.inCare[r * sizes.families + n]!
}
