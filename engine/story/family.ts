/** The story of one family, from its registration to the end of its care. */
import { dateOf, MINUTES_PER_DAY, MINUTES_PER_HOUR, MINUTES_PER_WEEK } from '../core/dates.ts'
import { countOf } from '../core/lists.ts'
import { ASSISTANCE } from '../model/calls.ts'
import { NOBODY, WEEKS_OF_PREGNANCY } from '../model/families.ts'
import { careDayOf } from '../model/homecoming.ts'
import { KIND } from '../model/kinds.ts'
import { personalPrice } from '../model/price.ts'
import { valuesOfFamily, valuesOfRegion, type World } from '../model/world.ts'
import { INCOMES, WIJKTYPEN } from '../parameters/index.ts'
import { DayWatch } from './care.ts'
import type { FamilyFact, FamilyFacts, FamilyTraits } from './facts.ts'
import { answerTo, nameOfProvider, providersIn } from './look.ts'
import type { Watch } from './watch.ts'

/** Follows a family by its identity, from the event in which it registers; a slot is its own until its care has ended. */
export class FamilyWatch implements Watch {
  readonly facts: FamilyFact[] = []
  traits: FamilyTraits | undefined
  readonly #r: number
  readonly #serial: number
  readonly #days = new DayWatch()
  #f = NOBODY
  #registered = 0
  #isWaiting = false
  #isDone = false

  /** @param r index of the region in the cluster */
  constructor(r: number, serial: number) {
    this.#r = r
    this.#serial = serial
  }

  before(w: World): void {
    this.#days.before(w)
  }

  after(w: World): boolean {
    const { id, kind } = w.calendar
    if (this.#f === NOBODY) this.#lookFor(w)
    else if (kind === KIND.dayPlanning) this.#seeDay(w)
    else if (kind === KIND.weekStart) this.#seePlacing(w)
    else if (id === this.#f) this.#see(w, kind)
    return !this.#isDone
  }

  #lookFor(w: World): void {
    const { id, kind } = w.calendar
    const { family } = w.state
    if (kind !== KIND.registration || family.serial[id] !== this.#serial || family.region[id] !== this.#r)
      return
    this.#f = id
    this.traits = traitsOf(w, id)
    this.#registered = w.calendar.now
    const answer = answerTo(w, id)
    const week = weekOf(w, id)
    if (answer === 'noCareChoice' || answer === 'noCarePrice') {
      this.#tell(w, 'declines', { reason: answer, week, euros: priceOf(w, id) })
      this.#isDone = true
      return
    }
    this.#tell(w, 'registers', { week })
    this.#seeAnswer(w, answer)
  }

  #seeAnswer(w: World, answer: 'accepted' | 'waits' | 'noCareCapacity'): void {
    const f = this.#f
    this.#seeRefusals(w)
    if (answer === 'accepted')
      this.#tell(w, 'accepted', { by: nameOfProvider(w, w.state.family.provider[f]!, this.#r) })
    else if (answer === 'waits') {
      this.#isWaiting = true
      this.#tell(w, 'joinsList', { waiting: countOf(w.state.waiting, this.#r) })
    } else this.#endWithout(w)
  }

  #seeRefusals(w: World): void {
    const all = providersIn(w, this.#r)
    const refusing = all.filter((q) => w.scratch.hasTried[q] === 1)
    const by = refusing.map((q) => nameOfProvider(w, q, this.#r))
    if (by.length > 0 || w.state.family.provider[this.#f] === NOBODY)
      this.#tell(w, 'refused', { by, of: all.length })
  }

  /** The weekly round of its waiting list found it a place. */
  #seePlacing(w: World): void {
    const q = w.state.family.provider[this.#f]!
    if (!this.#isWaiting || q === NOBODY) return
    this.#isWaiting = false
    const weeks = Math.floor((w.calendar.now - this.#registered) / MINUTES_PER_WEEK)
    this.#tell(w, 'placed', { by: nameOfProvider(w, q, this.#r), weeks })
  }

  #see(w: World, kind: number): void {
    const f = this.#f
    const { family } = w.state
    if (kind === KIND.birthUnserved) this.#endWithout(w)
    if (kind === KIND.intake)
      this.#tell(w, 'intake', { asksMinimum: family.asksMinimum[f] === 1, euros: priceOf(w, f) })
    if (kind === KIND.birth) this.#seeBirth(w)
    if (kind === KIND.homecoming) this.#seeHomecoming(w)
  }

  #seeBirth(w: World): void {
    const f = this.#f
    const assistance = w.state.family.assistance[f]!
    this.#tell(w, 'born', { time: timeOf(w.calendar.now), days: daysLate(w, f) })
    if (assistance !== ASSISTANCE.none)
      this.#tell(w, 'assistance', { isGiven: assistance === ASSISTANCE.given })
  }

  #seeHomecoming(w: World): void {
    this.#tell(w, 'home', homecomingOf(w, this.#f))
    const got = w.state.family.delivered[this.#f]!
    if (got > 0) this.#tell(w, 'starts', { got })
    this.#days.begin(w, this.#f)
    if (this.#days.isOver) this.#end(w)
  }

  #seeDay(w: World): void {
    if (this.#days.isOver) return
    const fact = this.#days.after(w)
    if (fact) this.facts.push(fact)
    if (this.#days.isOver) this.#end(w)
  }

  #endWithout(w: World): void {
    this.#tell(w, 'noCare', { wasWaiting: this.#isWaiting })
    this.#isDone = true
  }

  #end(w: World): void {
    const { delivered, faceCount, floor, offered } = w.state.family
    const f = this.#f
    this.#tell(w, 'ends', {
      delivered: delivered[f]!,
      offered: offered[f]!,
      floor: floor[f]!,
      caregivers: faceCount[f]!,
    })
    this.#isDone = true
  }

  #tell<K extends keyof FamilyFacts>(w: World, what: K, told: FamilyFacts[K]): void {
    this.facts.push({ what, date: dateOf(w.calendar.now), ...told } as FamilyFact)
  }
}

function traitsOf({ state: { family } }: World, f: number): FamilyTraits {
  return {
    income: INCOMES[family.income[f]!]!,
    wijktype: WIJKTYPEN[family.wijktype[f]!]!,
    isFirstChild: family.isFirstChild[f] === 1,
    isBreastfed: family.isBreastfed[f] === 1,
    isVulnerable: family.isVulnerable[f] === 1,
    hasLanguageBarrier: family.hasLanguageBarrier[f] === 1,
    due: dateOf(family.due[f]!),
  }
}

/** Weeks of pregnancy that are complete. */
function weekOf({ calendar, state: { family } }: World, f: number): number {
  return Math.max(0, WEEKS_OF_PREGNANCY + Math.floor((calendar.now - family.due[f]!) / MINUTES_PER_WEEK))
}

/** Reads again what the cover is: chance is keyed, so asking leaves no mark. */
function priceOf(w: World, f: number): number {
  return personalPrice(w, f, valuesOfFamily(w, f))
}

function homecomingOf(w: World, f: number): FamilyFacts['home'] {
  const { family } = w.state
  const { startCutoff } = valuesOfRegion(w, family.region[f]!)
  const first = family.firstDay[f]!
  return {
    needed: family.needed[f]!,
    indicated: family.indicated[f]!,
    requested: family.requested[f]!,
    digital: family.digital[f]!,
    offered: family.offered[f]!,
    floor: family.floor[f]!,
    careDays: Math.max(0, family.endDay[f]! - first),
    hospitalDays: first - careDayOf(family.birth[f]!, startCutoff),
    centreDays: Math.max(0, family.centreUntil[f]! - first),
  }
}

function daysLate({ state: { family } }: World, f: number): number {
  return Math.floor(family.birth[f]! / MINUTES_PER_DAY) - Math.floor(family.due[f]! / MINUTES_PER_DAY)
}

/** Time of day, such as 09:05. */
function timeOf(minute: number): string {
  const ofDay = minute % MINUTES_PER_DAY
  const padded = (value: number) => String(value).padStart(2, '0')
  return `${padded(Math.floor(ofDay / MINUTES_PER_HOUR))}:${padded(ofDay % MINUTES_PER_HOUR)}`
}
