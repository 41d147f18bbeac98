/** Matching: which providers a family asks, and whether they expect to have the hours in the weeks around the due date. */
import { MINUTES_PER_HOUR, MINUTES_PER_WEEK } from '../core/dates.ts'
import type { Values } from '../parameters/index.ts'
import { bedsideMinutes, visitTravel } from './capacity.ts'
import { usualComplexity } from './complexity.ts'
import { NOBODY } from './families.ts'
import { byIncome } from './income.ts'
import { serves } from './neighbourhoods.ts'
import { PURPOSE } from './purposes.ts'
import { drawOfFamily, valuesOfProvider, valuesOfRegion, type World } from './world.ts'

/**
 * The first provider to say yes, `NOBODY` when none does. A family asks providers of its region that serve its wijktype, larger
 * ones likelier, each once; after so many refusals it gives up, unless it is shown all.
 */
export function findProvider(w: World, f: number, p: Values): number {
  const { family } = w.state
  const tries = byIncome(family.income[f]!, p.triesLow, p.triesMid, p.triesHigh)
  w.scratch.hasTried.fill(0)
  for (let nth = 0; ; nth++) {
    if (nth >= tries && !seesAll(w, f, p)) return NOBODY
    const q = nextProvider(w, f, nth)
    if (q === NOBODY || roomFor(w, q, f, valuesOfProvider(w, q).acceptHours) >= 0) return q
    w.scratch.hasTried[q] = 1
  }
}

function seesAll(w: World, f: number, p: Values): boolean {
  return p.sightShare > 0 && drawOfFamily(w, f, PURPOSE.sight) < p.sightShare
}

/** One of the providers not yet asked, with a chance in proportion to its share; `NOBODY` when all have been. */
function nextProvider(w: World, f: number, nth: number): number {
  const r = w.state.family.region[f]!
  const p = valuesOfRegion(w, r)
  let rest = 0
  for (let q = w.providersFrom[r]!; q < w.providersFrom[r + 1]!; q++) {
    if (isOpen(w, q, f, p)) rest += w.providers[q]!.share
  }
  let left = drawOfFamily(w, f, PURPOSE.provider, nth) * rest
  let last = NOBODY
  for (let q = w.providersFrom[r]!; q < w.providersFrom[r + 1]! && left >= 0; q++) {
    if (!isOpen(w, q, f, p)) continue
    left -= w.providers[q]!.share
    last = q
  }
  return last
}

function isOpen(w: World, q: number, f: number, p: Values): boolean {
  return w.scratch.hasTried[q] === 0 && serves(w, q, w.state.family.wijktype[f]!, p)
}

/** The provider of a region with most room for a family, reckoned at so many hours; `NOBODY` when none that would take it has room. */
export function roomiest(w: World, r: number, f: number, hours: number, anyWijk: boolean): number {
  const p = valuesOfRegion(w, r)
  let most = 0
  let found = NOBODY
  for (let q = w.providersFrom[r]!; q < w.providersFrom[r + 1]!; q++) {
    if (!anyWijk && !serves(w, q, w.state.family.wijktype[f]!, p)) continue
    const room = roomFor(w, q, f, hours)
    if (room < most) continue
    most = room
    found = q
  }
  return found
}

/**
 * Minutes that a provider expects to have left around the due week if it takes a family, reckoned at so many hours; negative
 * where it must refuse. Weeks on either side are pooled, and more of them where a provider has few families: one week alone
 * would make small ones refuse by rounding. Births to assist at and hours that do not go to families come off every week.
 */
function roomFor(w: World, q: number, f: number, hours: number): number {
  const { committed } = w.state.provider
  const r = w.providers[q]!.region
  const p = valuesOfRegion(w, r)
  const perFamily = hours * MINUTES_PER_HOUR + p.careDays * visitTravel(w, r, p) + usualComplexity(p)
  const withoutLeave = forecast(w, q, p)
  const taken = w.state.provider.overhead[q]! + w.state.provider.assistance[q]!
  const due = dueWeek(w, f)
  const window = windowOf(withoutLeave * (1 - p.leaveShare), perFamily, p)
  const first = Math.max(0, due - window)
  const last = Math.min(w.sizes.weeks - 1, due + window)
  let families = 1
  let expected = 0
  for (let week = first; week <= last; week++) {
    families += committed[q * w.sizes.weeks + week]!
    const there = withoutLeave * (1 - Math.min(1, p.leaveShare * w.tables.leaveIndex[week]!))
    expected += Math.max(0, there - taken)
  }
  return expected * (1 + p.acceptOver) - families * perFamily
}

/** Weeks on either side of the due week, so many that the pool holds the families that make chance even out. */
function windowOf(weekly: number, perFamily: number, p: Values): number {
  if (weekly <= 0) return p.acceptWindow
  const needed = Math.ceil(((p.acceptPool * perFamily) / weekly - 1) / 2)
  return Math.max(p.acceptWindow, Math.min(p.acceptWidest, needed))
}

/** Bedside minutes that the provider expects in a week before leave, which it knows: it counts on the usual sickness. */
function forecast({ state: { provider } }: World, q: number, p: Values): number {
  return bedsideMinutes(provider.contract[q]!, p) * (1 - p.sickShare)
}

/** The week of the clock in which a family is due. */
export function dueWeek({ sizes, state: { family } }: World, f: number): number {
  return Math.min(sizes.weeks - 1, Math.max(0, Math.floor(family.due[f]! / MINUTES_PER_WEEK)))
}
