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
  const { openShare } = w.scratch
  const end = w.providersFrom[r + 1]!
  let left = drawOfFamily(w, f, PURPOSE.provider, nth) * findOpen(w, r, f)
  let last = NOBODY
  for (let q = w.providersFrom[r]!; q < end && left >= 0; q++) {
    if (openShare[q] === 0) continue
    left -= openShare[q]!
    last = q
  }
  return last
}

/** Notes the share of every provider of the region that the family may still ask, 0 for the others. Returns their sum. */
function findOpen(w: World, r: number, f: number): number {
  const { hasTried, openShare } = w.scratch
  const p = valuesOfRegion(w, r)
  const wijktype = w.state.family.wijktype[f]!
  const end = w.providersFrom[r + 1]!
  let sum = 0
  for (let q = w.providersFrom[r]!; q < end; q++) {
    const isOpen = hasTried[q] === 0 && serves(w, q, wijktype, p)
    openShare[q] = isOpen ? w.providers[q]!.share : 0
    sum += openShare[q]!
  }
  return sum
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
  const { weeks } = w.sizes
  const { leaveIndex } = w.tables
  // As 32-bit integers: the loop is compiled for doubles otherwise.
  const first = Math.max(0, due - window) | 0
  const last = Math.min(weeks - 1, due + window) | 0
  let families = 1
  let expected = 0
  for (let week = first; week <= last; week++) {
    families += committed[q * weeks + week]!
    const away = p.leaveShare * leaveIndex[week]!
    const left = away < 1 ? withoutLeave * (1 - away) - taken : 0
    if (left > 0) expected += left
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
