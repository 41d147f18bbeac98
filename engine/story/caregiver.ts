/** The story of one caregiver, from the first day on the books in the window to the day of leaving, or the end of the window. */
import { dateOf, MINUTES_PER_DAY, MINUTES_PER_HOUR, MINUTES_PER_YEAR, yearOf } from '../core/dates.ts'
import { NOBODY } from '../model/families.ts'
import { KIND } from '../model/kinds.ts'
import { ROUTES } from '../model/routes.ts'
import { valuesOfRegion, type World } from '../model/world.ts'
import type { CaregiverFact, CaregiverFacts, CaregiverTraits } from './facts.ts'
import { nameOfProvider, staffIn } from './look.ts'
import type { Watch } from './watch.ts'

/** The load is told again once it has moved by this much: it moves a little every month. */
const LOAD_STEP = 0.05

/** Follows a caregiver by her identity, from the first time it is seen on the books. */
export class CaregiverWatch implements Watch {
  readonly facts: CaregiverFact[] = []
  readonly #r: number
  readonly #serial: number
  #c = NOBODY
  #illFrom: number | undefined
  #contract = 0
  #counted = 0
  #load = -Infinity
  #isDone = false

  /** @param r index of the region in the cluster */
  constructor(r: number, serial: number) {
    this.#r = r
    this.#serial = serial
  }

  before(): void {}

  after(w: World): boolean {
    const { id, kind, now } = w.calendar
    if (this.#c === NOBODY) this.#lookFor(w)
    else if (kind === KIND.monthStart) this.#seeMonth(w)
    else if (id === this.#c) this.#see(w, kind)
    return !this.#isDone && (this.#c !== NOBODY || now < w.timeline.end)
  }

  /** Whoever is on the books when the window opens is met there; others when they are hired. */
  #lookFor(w: World): void {
    const { id, kind, now } = w.calendar
    const isOpening = kind === KIND.monthStart && id === this.#r && now === w.timeline.start
    const isHired = kind === KIND.graduation && now > w.timeline.start
    if (!isOpening && !isHired) return
    const c = slotOf(w, this.#r, this.#serial)
    if (c === undefined) return
    this.#meet(w, c)
    if (isHired) this.#tell(w, 'hired', { ...traitsOf(w, c), route: ROUTES[w.state.trainee.route[id]!]! })
    else this.#tell(w, 'onBooks', { ...traitsOf(w, c), isSick: w.state.caregiver.isSick[c] === 1 })
    if (isOpening) this.#seeLoad(w)
  }

  #meet({ state: { caregiver } }: World, c: number): void {
    this.#c = c
    this.#contract = caregiver.contract[c]!
    this.#counted = caregiver.careBefore[c]!
  }

  #see(w: World, kind: number): void {
    const { caregiver } = w.state
    const [c, contract] = [this.#c, caregiver.contract[this.#c]!]
    if (kind === KIND.sicknessStart) this.#fallIll(w)
    if (kind === KIND.sicknessEnd) this.#recover(w)
    if (kind === KIND.quit) this.#leave(w, 'quit')
    if (kind === KIND.retirement) this.#leave(w, 'retire')
    if (kind !== KIND.move) return
    this.#contract = contract
    this.#tell(w, 'moves', { isSelfEmployed: caregiver.isSelfEmployed[c] === 1, contract })
  }

  #fallIll(w: World): void {
    this.#illFrom = w.calendar.now
    this.#tell(w, 'fallsIll', {})
  }

  #recover(w: World): void {
    const from = this.#illFrom
    this.#illFrom = undefined
    const days = from === undefined ? undefined : Math.ceil((w.calendar.now - from) / MINUTES_PER_DAY)
    this.#tell(w, 'recovers', { days })
  }

  #seeMonth(w: World): void {
    if (w.calendar.id !== this.#r) return
    this.#seeYear(w)
    if (slotOf(w, this.#r, this.#serial) !== this.#c) return this.#leave(w, 'register')
    const contract = w.state.caregiver.contract[this.#c]!
    if (contract !== this.#contract) this.#tell(w, 'contract', { contract })
    this.#contract = contract
    this.#seeLoad(w)
    if (w.calendar.now >= w.timeline.end) this.#close(w)
  }

  /** At the turn of the year the care given until then is noted, also of whoever leaves that day. */
  #seeYear(w: World): void {
    const { now } = w.calendar
    const year = yearOf(now - 1)
    const { careBefore, hired } = w.state.caregiver
    if (yearOf(now) === year || hired[this.#c] === now) return
    const counted = careBefore[this.#c]!
    const minutes = counted - this.#counted
    this.#counted = counted
    const wanted = valuesOfRegion(w, this.#r).registerHours * MINUTES_PER_HOUR
    this.#tell(w, 'worked', { year, minutes, isWhole: yearOf(hired[this.#c]! - 1) < year, wanted })
  }

  #seeLoad(w: World): void {
    const { provider } = w.state
    const q = w.state.caregiver.provider[this.#c]!
    const load = provider.load[q]!
    if (Math.abs(load - this.#load) < LOAD_STEP) return
    this.#load = load
    const blocks = provider.onCall[q]!
    this.#tell(w, 'load', { load, blocks, quit: provider.quitFactor[q]!, sick: provider.sickFactor[q]! })
  }

  #leave(w: World, reason: CaregiverFacts['leaves']['reason']): void {
    this.#tell(w, 'leaves', { reason, ...lengthsOf(w, this.#c) })
    this.#isDone = true
  }

  /** The window is over. */
  #close(w: World): void {
    this.#tell(w, 'stays', lengthsOf(w, this.#c))
    this.#isDone = true
  }

  #tell<K extends keyof CaregiverFacts>(w: World, what: K, told: CaregiverFacts[K]): void {
    this.facts.push({ what, date: dateOf(w.calendar.now), ...told } as CaregiverFact)
  }
}

/** The slot of a person who is on the books. */
function slotOf(w: World, r: number, serial: number): number | undefined {
  return staffIn(w, r).find((c) => w.state.caregiver.serial[c] === serial)
}

function traitsOf(w: World, c: number): CaregiverTraits {
  const { contract, isSelfEmployed, provider, region } = w.state.caregiver
  return {
    ...lengthsOf(w, c),
    contract: contract[c]!,
    isSelfEmployed: isSelfEmployed[c] === 1,
    provider: nameOfProvider(w, provider[c]!, region[c]!),
  }
}

/** Age and time in the work, in whole years. */
function lengthsOf(
  { calendar: { now }, state: { caregiver } }: World,
  c: number,
): { age: number; years: number } {
  const yearsSince = (minute: number) => Math.floor((now - minute) / MINUTES_PER_YEAR)
  return { age: yearsSince(caregiver.born[c]!), years: yearsSince(caregiver.hired[c]!) }
}
