/** Choosing whom a story is about: the so manieth of a region in the window, or the first to whom something happens. */
import { dayOf } from '../core/dates.ts'
import { KIND } from '../model/kinds.ts'
import { DAYS_AHEAD } from '../model/sizes.ts'
import type { World } from '../model/world.ts'
import { answerTo, isTold, staffIn } from './look.ts'
import type { Watch } from './watch.ts'

/** Families that can be asked for: refused everywhere, on a waiting list, in care and yet below the floor, vulnerable. */
export const FAMILY_KINDS = ['refused', 'waiting', 'belowFloor', 'vulnerable'] as const
export type FamilyKind = (typeof FAMILY_KINDS)[number]

/** Caregivers that can be asked for: hired in the window, ill, moving to or from self-employment, leaving. */
export const CAREGIVER_KINDS = ['hired', 'ill', 'moves', 'leaves'] as const
export type CaregiverKind = (typeof CAREGIVER_KINDS)[number]

/** Somebody by number, counted from 1, or the first of a kind. */
export type Choice =
  | { readonly whom: 'family'; readonly pick: number | FamilyKind }
  | { readonly whom: 'caregiver'; readonly pick: number | CaregiverKind }

/** Looks for whom a choice means: somebody by number, or the first of a kind. */
export abstract class Finder implements Watch {
  /** Identities of all who could have been meant and came by so far, in the order in which they are numbered. */
  readonly serials: number[] = []
  protected readonly r: number
  readonly #pick: number | string
  #first: number | undefined

  constructor(r: number, pick: number | string) {
    this.r = r
    this.#pick = pick
  }

  /** Identity of the one that was found. */
  get found(): number | undefined {
    return typeof this.#pick === 'number' ? this.serials[this.#pick - 1] : this.#first
  }

  before(): void {}

  abstract after(w: World): boolean

  /** Somebody of a kind came by. */
  protected meet(serial: number, kind: FamilyKind | CaregiverKind): void {
    if (this.#pick === kind) this.#first ??= serial
  }
}

/** @param r index of the region in the cluster */
export function finderOf({ whom, pick }: Choice, r: number): Finder {
  return whom === 'family' ? new FamilyFinder(r, pick) : new CaregiverFinder(r, pick)
}

/** Numbers families by the day of birth, and within a day as they were drawn. */
class FamilyFinder extends Finder {
  /** Families of the region that are in care, by slot. */
  readonly #inCare = new Set<number>()

  after(w: World): boolean {
    const { id, kind } = w.calendar
    if (kind === KIND.births) this.#number(w)
    if (kind === KIND.registration && isTold(w, id, this.r)) this.#seeAnswer(w, id)
    if (kind === KIND.homecoming && isTold(w, id, this.r)) this.#inCare.add(id)
    if (kind === KIND.dayPlanning) this.#seeEnds(w)
    return this.found === undefined
  }

  /** Families that have just been drawn are the only ones to be born on their day. */
  #number(w: World): void {
    const { family } = w.state
    const day = dayOf(w.calendar.now) + DAYS_AHEAD
    const drawn: number[] = []
    for (let f = 0; f < w.sizes.families; f++)
      if (dayOf(family.birth[f]!) === day && isTold(w, f, this.r)) drawn.push(family.serial[f]!)
    this.serials.push(...drawn.toSorted((a, b) => a - b))
  }

  #seeAnswer(w: World, f: number): void {
    const answer = answerTo(w, f)
    if (answer === 'waits') this.#meet(w, f, 'waiting')
    if (answer === 'noCareCapacity') this.#meet(w, f, 'refused')
    if (w.state.family.isVulnerable[f] === 1) this.#meet(w, f, 'vulnerable')
  }

  #seeEnds(w: World): void {
    const { delivered, endDay, floor } = w.state.family
    const tomorrow = dayOf(w.calendar.now) + 1
    for (const f of this.#inCare) {
      if (endDay[f]! > tomorrow) continue
      this.#inCare.delete(f)
      if (delivered[f]! < floor[f]!) this.#meet(w, f, 'belowFloor')
    }
  }

  #meet({ state }: World, f: number, kind: FamilyKind): void {
    this.meet(state.family.serial[f]!, kind)
  }
}

/** Numbers caregivers who are on the books when the window opens, provider by provider, and then those who are hired. */
class CaregiverFinder extends Finder {
  #isOpen = false

  after(w: World): boolean {
    const { id, kind, now } = w.calendar
    const { start, end } = w.timeline
    if (kind === KIND.monthStart && id === this.r && now === start) this.#open(w)
    else if (this.#isOpen) this.#see(w)
    return this.found === undefined && now < end
  }

  #open(w: World): void {
    this.#isOpen = true
    this.serials.push(...staffIn(w, this.r).map((c) => w.state.caregiver.serial[c]!))
  }

  #see(w: World): void {
    const { id, kind } = w.calendar
    if (kind === KIND.graduation) return this.#seeHire(w, id)
    if (kind === KIND.sicknessStart) this.#meet(w, id, 'ill')
    if (kind === KIND.move) this.#meet(w, id, 'moves')
    if (kind === KIND.quit || kind === KIND.retirement) this.#meet(w, id, 'leaves')
  }

  /** A graduate keeps her identity; who was not hired is on no books. */
  #seeHire(w: World, t: number): void {
    const { caregiver, trainee } = w.state
    const serial = trainee.serial[t]!
    if (trainee.region[t] !== this.r) return
    const c = staffIn(w, this.r).find((one) => caregiver.serial[one] === serial)
    if (c === undefined) return
    this.serials.push(serial)
    this.#meet(w, c, 'hired')
  }

  #meet({ state }: World, c: number, kind: CaregiverKind): void {
    const { region, serial } = state.caregiver
    if (region[c] === this.r) this.meet(serial[c]!, kind)
  }
}
