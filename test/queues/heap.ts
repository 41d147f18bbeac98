/**
 * A 4-ary heap of events, for tests: the interface of the minute wheel in continuous time, built on another idea
 * altogether, so that the two can be held against each other.
 */
import { NONE } from '../../engine/core/calendar.ts'

/** What the wheel and the heap have in common. */
export interface EventCalendar {
  readonly now: number
  readonly kind: number
  readonly id: number
  readonly size: number
  schedule(time: number, kind: number, id: number): number
  cancel(handle: number): boolean
  move(handle: number, time: number): number
  next(): boolean
}

const ARITY = 4
const FREE = -1

/** Schedules events in real time; cancels and moves by handle in O(log n). */
export class Heap implements EventCalendar {
  now = 0
  kind = 0
  id = 0
  size = 0
  private entered = 0
  private readonly end: number
  private readonly tieOf: (nth: number) => number
  private readonly times: Float64Array
  private readonly ties: Float64Array
  private readonly kinds: Uint8Array
  private readonly ids: Int32Array
  private readonly handles: Float64Array
  /** Slots in the order of the heap, and then those that are free; and where each slot stands. */
  private readonly order: Int32Array
  private readonly place: Int32Array

  /**
   * @param end events at or after it never happen
   * @param tieOf what decides between events of one time, from the how manieth entry it is: the lowest leaves first
   */
  constructor(capacity: number, end: number, tieOf = (nth: number) => nth) {
    this.end = end
    this.tieOf = tieOf
    this.times = new Float64Array(capacity + 1)
    this.ties = new Float64Array(capacity + 1)
    this.kinds = new Uint8Array(capacity + 1)
    this.ids = new Int32Array(capacity + 1)
    this.handles = Float64Array.from({ length: capacity + 1 }, (_, slot) => slot)
    this.order = Int32Array.from({ length: capacity }, (_, at) => at + 1)
    this.place = new Int32Array(capacity + 1).fill(FREE)
  }

  /**
   * Adds an event, behind those already waiting at its time unless ties are decided otherwise.
   * @throws RangeError when the time has passed, Error when the heap is full
   */
  schedule(time: number, kind: number, id: number): number {
    this.checkTime(time)
    if (time >= this.end) return NONE
    if (this.size === this.order.length) throw new Error(`heap is full: ${this.size} events are waiting`)
    const slot = this.order[this.size]!
    this.kinds[slot] = kind
    this.ids[slot] = id
    this.enter(slot, time)
    return this.handles[slot]!
  }

  /** Removes a waiting event; false when it has left already. */
  cancel(handle: number): boolean {
    const slot = this.slotOf(handle)
    if (slot === 0) return false
    this.leave(slot)
    return true
  }

  /** Moves a waiting event to another time; `NONE` when it has left already or now lies beyond the end. */
  move(handle: number, time: number): number {
    this.checkTime(time)
    const slot = this.slotOf(handle)
    if (slot === 0) return NONE
    this.leave(slot)
    if (time >= this.end) return NONE
    // The slot stands first among the free ones; the event keeps the handle that leaving made stale.
    this.handles[slot] = handle
    this.enter(slot, time)
    return handle
  }

  /** Pops the next event into `now`, `kind` and `id`; false when none is waiting. */
  next(): boolean {
    if (this.size === 0) return false
    const slot = this.order[0]!
    this.now = this.times[slot]!
    this.kind = this.kinds[slot]!
    this.id = this.ids[slot]!
    this.leave(slot)
    return true
  }

  private enter(slot: number, time: number): void {
    this.times[slot] = time
    this.ties[slot] = this.tieOf(this.entered++)
    this.put(slot, this.size++)
    this.rise(slot)
  }

  /** The last of the heap takes the place of the one that leaves, and finds its own. */
  private leave(slot: number): void {
    const hole = this.place[slot]!
    const last = this.order[--this.size]!
    this.order[this.size] = slot
    this.place[slot] = FREE
    this.handles[slot]! += this.place.length
    if (last === slot) return
    this.put(last, hole)
    this.rise(last)
    this.sink(last)
  }

  private rise(slot: number): void {
    let at = this.place[slot]!
    while (at > 0) {
      const above = Math.floor((at - 1) / ARITY)
      const parent = this.order[above]!
      if (!this.precedes(slot, parent)) break
      this.put(parent, at)
      at = above
    }
    this.put(slot, at)
  }

  private sink(slot: number): void {
    let at = this.place[slot]!
    for (;;) {
      const child = this.firstChildOf(at)
      if (child < 0 || !this.precedes(this.order[child]!, slot)) break
      this.put(this.order[child]!, at)
      at = child
    }
    this.put(slot, at)
  }

  /** Place of the child that leaves first, or -1. */
  private firstChildOf(at: number): number {
    const from = at * ARITY + 1
    if (from >= this.size) return -1
    let first = from
    for (let child = from + 1; child < Math.min(from + ARITY, this.size); child++)
      if (this.precedes(this.order[child]!, this.order[first]!)) first = child
    return first
  }

  private precedes(a: number, b: number): boolean {
    const difference = this.times[a]! - this.times[b]!
    return difference < 0 || (difference === 0 && this.ties[a]! < this.ties[b]!)
  }

  private put(slot: number, at: number): void {
    this.order[at] = slot
    this.place[slot] = at
  }

  private slotOf(handle: number): number {
    const slot = handle % this.place.length
    return this.handles[slot] === handle && this.place[slot] !== FREE ? slot : 0
  }

  private checkTime(time: number): void {
    if (!(time >= this.now))
      throw new RangeError(`event time is ${time}; it must be at or after now, ${this.now}`)
  }
}
