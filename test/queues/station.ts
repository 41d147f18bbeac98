/**
 * A station where customers come, wait, are served, are lost or give up: the queue of the textbooks on the calendars
 * and the keyed draws of the engine. One customer is one serial; every quantity of it is drawn by what it is for.
 */
import { exponential, pick } from '../../engine/core/distributions.ts'
import { FATE, type Plan, type Start } from './plan.ts'
import type { Uniforms } from './services.ts'

const KIND = { arrival: 0, departure: 1, patience: 2, look: 3 } as const
const PURPOSE = { gap: 0, thinning: 1, class: 2, service: 3, patience: 4 } as const

/** Serves a plan to its end. */
export function serve(plan: Plan): Served {
  const served = new Served(plan)
  while (served.isUnfinished && plan.calendar.next()) served.happen()
  if (plan.until !== undefined) served.see(plan.until * (plan.minutes ?? 1))
  return served
}

/** The customers of one replication by serial, in the order of arrival, and what was seen. */
export class Served {
  readonly waits: number[] = []
  readonly fates: number[] = []
  readonly classes: number[] = []
  /** Whether the customer found no server free; the wait may still be 0 where time is whole. */
  readonly queued: boolean[] = []
  /** Numbers present at the times of looking. */
  readonly looks: number[] = []
  /** Time with someone waiting, times how many; the same for those present. */
  lineTime = 0
  presentTime = 0
  /** Serial of the first customer who came after the start. */
  readonly first: number
  /** How many were awaited; their fates are settled. */
  readonly awaited: number
  private readonly plan: Plan
  private readonly perUnit: number
  private readonly cumulative: readonly number[]
  private readonly lines: Line[]
  private readonly arrivals: number[] = []
  private readonly patienceHandles: number[] = []
  private present = 0
  private busy = 0
  private pending: number
  private seenUntil = 0
  private nextArrival = 0
  private candidates = 0
  private serial = 0
  private purpose = 0
  private readonly drawnNow: Uniforms = (nth) => this.plan.draws.uniform(1, this.serial, this.purpose, nth)

  constructor(plan: Plan) {
    this.plan = plan
    this.perUnit = plan.minutes ?? 1
    let sum = 0
    this.cumulative = plan.station.classes.map(({ share }) => (sum += share))
    this.lines = plan.station.classes.map(() => new Line(plan.station.isLastFirst ?? false, this.fates))
    this.awaited = plan.customers ?? 0
    this.pending = plan.customers ?? Infinity
    this.first = plan.start.left.length + plan.start.waiting
    for (const time of plan.looks ?? []) this.at(time, KIND.look, 0)
    this.begin(plan.start)
  }

  /** Whether customers are awaited. */
  get isUnfinished(): boolean {
    return this.pending > 0
  }

  /** What the calendar says now. */
  happen(): void {
    const { calendar, watch } = this.plan
    const { now, kind, id } = calendar
    watch?.(now, kind, id)
    this.see(now)
    if (kind === KIND.arrival) this.arrive()
    else if (kind === KIND.departure) this.depart()
    else if (kind === KIND.patience) this.giveUp(id)
    else this.looks.push(this.present)
  }

  /** Adds what passed since the last look at the clock. */
  see(now: number): void {
    const passed = (now - this.seenUntil) / this.perUnit
    this.lineTime += this.waiting * passed
    this.presentTime += this.present * passed
    this.seenUntil = now
  }

  private get waiting(): number {
    return this.present - this.busy
  }

  private begin({ left, waiting }: Start): void {
    for (const span of left) {
      this.enrol(0, FATE.served)
      this.present++
      this.busy++
      this.at(span, KIND.departure, 0)
    }
    for (let i = 0; i < waiting; i++) this.admit(this.enrol(0, FATE.pending))
    if (this.plan.customers !== undefined) this.at(0, KIND.arrival, 0)
    else this.awaitArrival()
  }

  private enrol(inClass: number, fate: number): number {
    this.waits.push(NaN)
    this.queued.push(false)
    this.patienceHandles.push(0)
    this.classes.push(inClass)
    this.arrivals.push(this.plan.calendar.now)
    return this.fates.push(fate) - 1
  }

  private arrive(): void {
    const { station } = this.plan
    const isOfMany = station.classes.length > 1
    const serial = this.fates.length
    const c = this.enrol(
      isOfMany ? pick(this.uniforms(serial, PURPOSE.class)(0), this.cumulative) : 0,
      FATE.pending,
    )
    if (this.present >= (station.places ?? Infinity)) this.settle(c, FATE.lost)
    else this.admit(c)
    this.awaitArrival()
  }

  private admit(c: number): void {
    this.present++
    if (this.busy < this.plan.station.servers) this.startService(c)
    else this.queue(c)
  }

  private queue(c: number): void {
    const { patience } = this.plan.station.classes[this.classes[c]!]!
    this.queued[c] = true
    this.lines[this.classes[c]!]!.join(c)
    if (patience)
      this.patienceHandles[c] = this.after(
        patience.draw(this.uniforms(c, PURPOSE.patience)),
        KIND.patience,
        c,
      )
  }

  private startService(c: number): void {
    const { service } = this.plan.station.classes[this.classes[c]!]!
    this.busy++
    this.settle(c, FATE.served)
    this.after(service.draw(this.uniforms(c, PURPOSE.service)), KIND.departure, c)
  }

  private depart(): void {
    this.busy--
    this.present--
    for (const line of this.lines) {
      const c = line.leave()
      if (c < 0) continue
      this.plan.calendar.cancel(this.patienceHandles[c]!)
      this.startService(c)
      return
    }
  }

  private giveUp(c: number): void {
    this.present--
    this.settle(c, FATE.gaveUp)
  }

  private settle(c: number, fate: number): void {
    this.fates[c] = fate
    this.waits[c] = (this.plan.calendar.now - this.arrivals[c]!) / this.perUnit
    if (c >= this.first && c < this.first + this.awaited) this.pending--
  }

  /** Arrivals keep their real times, so that rounding to minutes does not add up. */
  private awaitArrival(): void {
    const { rate, rateAt } = this.plan.station
    for (;;) {
      const i = this.candidates++
      this.nextArrival += exponential(this.uniforms(i, PURPOSE.gap)(0)) / rate
      if (!rateAt || this.uniforms(i, PURPOSE.thinning)(0) * rate < rateAt(this.nextArrival)) break
    }
    this.at(this.nextArrival, KIND.arrival, 0)
  }

  private at(time: number, kind: number, id: number): number {
    const { calendar, minutes } = this.plan
    return calendar.schedule(minutes ? Math.round(time * minutes) : time, kind, id)
  }

  private after(span: number, kind: number, id: number): number {
    const { calendar, minutes } = this.plan
    return calendar.schedule(calendar.now + (minutes ? Math.round(span * minutes) : span), kind, id)
  }

  /** The numbers of one quantity, to be drawn before the next is asked for: a closure for each would take longer. */
  private uniforms(serial: number, purpose: number): Uniforms {
    this.serial = serial
    this.purpose = purpose
    return this.drawnNow
  }
}

/** Those who wait in one class; who gave up is passed over. */
class Line {
  private head = 0
  private readonly members: number[] = []
  private readonly isLastFirst: boolean
  private readonly fates: readonly number[]

  constructor(isLastFirst: boolean, fates: readonly number[]) {
    this.isLastFirst = isLastFirst
    this.fates = fates
  }

  join(c: number): void {
    this.members.push(c)
  }

  /** Who is next, or -1. */
  leave(): number {
    while (this.head < this.members.length) {
      const c = this.isLastFirst ? this.members.pop()! : this.members[this.head++]!
      if (this.fates[c] === FATE.pending) return c
    }
    return -1
  }
}
