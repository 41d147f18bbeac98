/** The care days of one family: what it asked, what it got, and from whom. */
import { dateOf, dayOf } from '../core/dates.ts'
import { NOBODY } from '../model/families.ts'
import { FACES } from '../model/state.ts'
import type { World } from '../model/world.ts'
import type { FamilyFact, Visit } from './facts.ts'
import { nameOfProvider } from './look.ts'

/** What stood in the columns just before an event that may be the planning of a day. */
interface Before {
  /** Place in the list of families in care: that of everything the day works out for them. */
  readonly n: number
  readonly faces: number
  readonly slipped: number
  readonly inCentre: number
}

/** Looks at a family on each of its care days. */
export class DayWatch {
  #f = NOBODY
  #nth = 0
  #before: Before | undefined

  /** The family came home. */
  begin({ state: { family } }: World, f: number): void {
    if (family.endDay[f]! > family.firstDay[f]!) this.#f = f
  }

  /** Whether no care day is to come, or none has begun. */
  get isOver(): boolean {
    return this.#f === NOBODY
  }

  before({ state: { family, inCare } }: World): void {
    const f = this.#f
    if (f === NOBODY) return
    this.#before = {
      n: inCare.items.subarray(0, inCare.starts.at(-1)).indexOf(f),
      faces: family.faceCount[f]!,
      slipped: family.slipped[f]!,
      inCentre: family.inCentre[f]!,
    }
  }

  /** What the day that was planned brought. */
  after(w: World): FamilyFact | undefined {
    if (this.#before === undefined) return undefined
    const f = this.#f
    this.#nth++
    const fact = factOf(w, f, this.#nth, this.#before)
    if (w.state.family.endDay[f]! <= dayOf(w.calendar.now) + 1) this.#f = NOBODY
    return fact
  }
}

function factOf(w: World, f: number, nth: number, { n, faces, slipped, inCentre }: Before): FamilyFact {
  const { family } = w.state
  const date = dateOf(w.calendar.now)
  if (family.inCentre[f]! > inCentre)
    return { what: 'centreDay', date, nth, got: family.inCentre[f]! - inCentre }
  const asked = w.scratch.asked[n]!
  // A visit that took place is marked by a negative grant.
  const got = -w.scratch.granted[n]!
  if (asked === 0) return { what: 'nothingAsked', date, nth }
  if (got <= 0) return { what: 'lapsed', date, nth, asked, isFirst: family.slipped[f]! > slipped }
  return { what: 'visit', date, ...visitOf(w, f, n, faces), nth, asked, got }
}

function visitOf(
  w: World,
  f: number,
  n: number,
  faces: number,
): Pick<Visit, 'face' | 'isNew' | 'guest' | 'floor'> {
  const { family } = w.state
  const server = w.scratch.server[n]!
  const known = family.faces.subarray(f * FACES, f * FACES + family.faceCount[f]!)
  return {
    floor: w.scratch.floor[n]!,
    face: known.indexOf(family.lastFace[f]!) + 1,
    isNew: family.faceCount[f]! > faces,
    guest: server === family.provider[f] ? undefined : nameOfProvider(w, server, family.region[f]!),
  }
}
