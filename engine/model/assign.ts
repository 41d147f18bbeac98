/** Assignment: every visit of the day goes to a person, a known face first, then whoever has worked least lately. */
import { DAYS_PER_WEEK, MINUTES_PER_HOUR } from '../core/dates.ts'
import type { Values } from '../parameters/index.ts'
import { staffCentre } from './centre.ts'
import { NOBODY } from './families.ts'
import { guestTravel } from './help.ts'
import { recordHelp } from './record.ts'
import { BUCKETS, sortByBucket } from './scratch.ts'
import { FACES } from './state.ts'
import { valuesOfProvider, type World } from './world.ts'

/** Buckets per day of contract worked lately. */
const FINENESS = 8

/** Walks a provider's visits of the day; one for which nobody has room lapses. People go to a kraamcentrum first. */
export function assign(w: World, q: number, p: Values): void {
  const { granted, server } = w.scratch
  const { starts } = w.state.inCare
  putByLoad(w, q)
  if (w.scratch.days[q]!.centre > 0) staffCentre(w, q, p)
  const { travelPerVisit } = w.scratch.days[q]!
  const most = p.dayHoursMax * MINUTES_PER_HOUR
  for (let n = starts[q]!; n < starts[q + 1]!; n++) {
    if (granted[n]! <= 0 || server[n] !== q) continue
    const c = knownFace(w, n, q, granted[n]! + travelPerVisit, most, p.familiesPerDay)
    if (c !== NOBODY) serve(w, n, q, c, travelPerVisit)
  }
  assignOthers(w, q, travelPerVisit, most, p.familiesPerDay)
}

/** Visits still without a person: round the roster, first those without a family today, then those with one, and so on. */
function assignOthers(w: World, q: number, travel: number, most: number, families: number): void {
  const { granted, onDuty, rosters, server } = w.scratch
  const { caregiver, inCare } = w.state
  const { first, count } = rosters[q]!
  let turn = 0
  for (let n = inCare.starts[q]!; n < inCare.starts[q + 1]!; n++) {
    if (granted[n]! <= 0 || server[n] !== q) continue
    let c = NOBODY
    for (let tries = 0; c === NOBODY && tries < count && turn < families * count; tries++, turn++) {
      const x = onDuty[first + (turn % count)]!
      if (caregiver.familiesToday[x]! > Math.floor(turn / count)) continue
      if (hasRoom(w, x, granted[n]! + travel, most, families)) c = x
    }
    if (c === NOBODY) granted[n] = 0
    else serve(w, n, q, c, travel)
  }
}

/** Visits that other providers make, once each has seen to its own families. */
export function assignGuests(w: World): void {
  const { days, granted, server } = w.scratch
  const { starts } = w.state.inCare
  for (let q = 0; q < w.providers.length; q++) {
    for (let n = starts[q]!; n < starts[q + 1]!; n++) {
      const lender = server[n]!
      if (lender === q) continue
      const travel = guestTravel(w, lender, granted[n]!, days[q]!.travelPerVisit)
      const c = freePerson(w, n, lender, granted[n]! + travel)
      if (c === NOBODY) granted[n] = 0
      else serveGuest(w, n, q, lender, c, travel)
    }
  }
}

function freePerson(w: World, n: number, lender: number, minutes: number): number {
  const p = valuesOfProvider(w, lender)
  const most = p.dayHoursMax * MINUTES_PER_HOUR
  const known = knownFace(w, n, lender, minutes, most, p.familiesPerDay)
  if (known !== NOBODY) return known
  const { first, count } = w.scratch.rosters[lender]!
  for (let at = first; at < first + count; at++) {
    const c = w.scratch.onDuty[at]!
    if (hasRoom(w, c, minutes, most, p.familiesPerDay)) return c
  }
  return NOBODY
}

/** The visit stands in the lender's ledger of hours, and as lent and borrowed in the books of both. */
function serveGuest(w: World, n: number, q: number, lender: number, c: number, travel: number): void {
  const { provider, region } = w.state
  const minutes = w.scratch.granted[n]!
  const to = w.providers[q]!.region
  const from = w.providers[lender]!.region
  w.scratch.days[lender]!.regular += minutes + travel
  region.monthHelped[to] = region.monthHelped[to]! + minutes + travel
  region.monthHelped[from] = region.monthHelped[from]! - minutes - travel
  provider.lentMinutes[lender] = provider.lentMinutes[lender]! + minutes
  provider.borrowedMinutes[q] = provider.borrowedMinutes[q]! + minutes
  recordHelp(w, to, minutes)
  serve(w, n, lender, c, travel)
}

/** Yesterday's caregiver, else any other of the provider that the family knows, if on duty and with room; else nobody. */
function knownFace(w: World, n: number, q: number, minutes: number, most: number, families: number): number {
  const { caregiver, family, inCare } = w.state
  const f = inCare.items[n]!
  const last = family.lastFace[f]!
  if (last === NOBODY) return NOBODY
  if (caregiver.provider[last] === q && hasRoom(w, last, minutes, most, families)) return last
  for (let k = 0; k < family.faceCount[f]!; k++) {
    const c = family.faces[f * FACES + k]!
    if (caregiver.provider[c] === q && hasRoom(w, c, minutes, most, families)) return c
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
function serve(w: World, n: number, q: number, c: number, travel: number): void {
  const { caregiver, family } = w.state
  const { days, granted } = w.scratch
  const f = w.state.inCare.items[n]!
  const minutes = granted[n]!
  granted[n] = -minutes
  days[q]!.visits++
  days[q]!.care += minutes
  days[q]!.travel += travel
  family.delivered[f] = family.delivered[f]! + minutes
  caregiver.careMinutes[c] = caregiver.careMinutes[c]! + minutes
  caregiver.minutesToday[c] = caregiver.minutesToday[c]! + minutes + travel
  caregiver.familiesToday[c] = caregiver.familiesToday[c]! + 1
  caregiver.recentLoad[c] =
    caregiver.recentLoad[c]! + ((minutes + travel) * DAYS_PER_WEEK) / caregiver.contract[c]!
  meet(w, f, c)
}

/** The family knows her from now on. */
export function meet({ state: { family } }: World, f: number, c: number): void {
  if (family.lastFace[f] === c) return
  family.lastFace[f] = c
  const count = family.faceCount[f]!
  for (let k = 0; k < count; k++) if (family.faces[f * FACES + k] === c) return
  family.faces[f * FACES + count] = c
  family.faceCount[f] = count + 1
}

/** Puts those on duty at a provider in order, least worked lately first. */
function putByLoad({ state, scratch }: World, q: number): void {
  const { bucketOf, onDuty, order } = scratch
  const { first, count } = scratch.rosters[q]!
  const { recentLoad } = state.caregiver
  for (let at = first; at < first + count; at++) {
    bucketOf[at] = Math.min(BUCKETS - 1, Math.floor(recentLoad[onDuty[at]!]! * FINENESS))
  }
  sortByBucket(scratch, first, first + count)
  for (let k = 0; k < count; k++) order[k] = onDuty[order[k]!]!
  for (let k = 0; k < count; k++) onDuty[first + k] = order[k]!
}
