/**
 * The event calendar: a wheel of minutes. Future days have one list each; today has a list per minute and a bitmap
 * of the minutes in use. Events of one minute leave in the order in which they were scheduled.
 *
 * All state is in the columns, and zeroed columns are an empty calendar at minute 0: slots count from 1, and 0 ends
 * a list. A handle is a slot and the number of times it was freed, so a handle that outlived its event is recognised
 * until its slot has been freed 2^(32 - slot bits) times more; freed slots queue, which puts that off longest.
 */

import { i32, u8, type Columns, type Layout } from './store.ts'

const MINUTES_PER_DAY = 1440
const MOST_SLOTS = 0xffffff
const MOST_DAYS = 1491308
const FREE = -1

/** The handle of no event, which is also what a zeroed column of handles holds. */
export const NONE = 0

/** Positions in the `state` column. */
const NOW = 0
const SIZE = 1
const EVER_USED = 2
const FREE_FIRST = 3
const FREE_LAST = 4
const KIND = 5
const ID = 6
const STATES = 7

/**
 * Columns of a calendar for at most `capacity` waiting events over a horizon of `days`.
 * @throws RangeError when capacity or days is not a whole number in range
 */
export function calendarLayout(capacity: number, days: number) {
  checkWhole('calendar capacity', capacity, MOST_SLOTS)
  checkWhole('calendar days', days, MOST_DAYS)
  return {
    state: i32(STATES),
    dayFirst: i32(days),
    dayLast: i32(days),
    minuteFirst: i32(MINUTES_PER_DAY),
    minuteLast: i32(MINUTES_PER_DAY),
    minutesInUse: i32(MINUTES_PER_DAY / 32),
    time: i32(capacity + 1),
    next: i32(capacity + 1),
    previous: i32(capacity + 1),
    handle: i32(capacity + 1),
    id: i32(capacity + 1),
    kind: u8(capacity + 1),
  } satisfies Layout
}

/** Schedules events of a kind (0 to 255) for an id (32-bit integer) and gives them back in order of time. */
export class Calendar {
  private readonly at: Columns<ReturnType<typeof calendarLayout>>
  private readonly state: Int32Array
  private readonly capacity: number
  private readonly slotMask: number
  private readonly end: number

  /** @throws RangeError when the columns were laid out for another number of days */
  constructor(columns: Columns<ReturnType<typeof calendarLayout>>, days: number) {
    const laid = columns.dayFirst.length
    if (days !== laid)
      throw new RangeError(
        `calendar days is ${days}, but its columns were laid out for ${laid}; use the same number`,
      )
    this.at = columns
    this.state = columns.state
    this.capacity = columns.time.length - 1
    this.slotMask = -1 >>> Math.clz32(this.capacity)
    this.end = days * MINUTES_PER_DAY
  }

  /** Minute of the event popped last; 0 before the first. */
  get now(): number {
    return this.state[NOW]!
  }

  /** Kind of the event popped last. */
  get kind(): number {
    return this.state[KIND]!
  }

  /** Id of the event popped last. */
  get id(): number {
    return this.state[ID]!
  }

  /** Number of events waiting. */
  get size(): number {
    return this.state[SIZE]!
  }

  /**
   * Adds an event behind those already waiting in its minute. At or after the horizon it never happens.
   * @returns a handle, or `NONE` beyond the horizon
   * @throws RangeError when the time is not a whole minute from now on, Error when the calendar is full
   */
  schedule(time: number, kind: number, id: number): number {
    this.checkTime(time)
    if (time >= this.end) return NONE
    const slot = this.take()
    const { at } = this
    at.kind[slot] = kind
    at.id[slot] = id
    this.enter(slot, time)
    return at.handle[slot]!
  }

  /** Removes a waiting event; false when it has left already. */
  cancel(handle: number): boolean {
    const slot = this.slotOf(handle)
    if (slot === 0) return false
    this.leave(slot)
    this.release(slot)
    return true
  }

  /**
   * Moves a waiting event to another time, behind those already waiting there; its handle stays valid.
   * @returns the handle, or `NONE` when it has left already or now lies beyond the horizon
   * @throws RangeError when the time is not a whole minute from now on
   */
  move(handle: number, time: number): number {
    this.checkTime(time)
    const slot = this.slotOf(handle)
    if (slot === 0) return NONE
    this.leave(slot)
    if (time < this.end) {
      this.enter(slot, time)
      return handle
    }
    this.release(slot)
    return NONE
  }

  /** Pops the next event into `now`, `kind` and `id`; false, and nothing changed, when none is waiting. */
  next(): boolean {
    const { at, state } = this
    let minute = this.firstMinute()
    if (minute < 0) {
      if (state[SIZE] === 0) return false
      this.openNextDay()
      minute = this.firstMinute()
    }
    const slot = at.minuteFirst[minute]!
    state[NOW] = at.time[slot]!
    state[KIND] = at.kind[slot]!
    state[ID] = at.id[slot]!
    this.leave(slot)
    this.release(slot)
    return true
  }

  /** First minute of today with an event, counted from midnight; -1 when today is done. */
  private firstMinute(): number {
    const { minutesInUse } = this.at
    const minute = this.state[NOW]! % MINUTES_PER_DAY
    for (let word = minute >> 5; word < minutesInUse.length; word++) {
      const bits = minutesInUse[word]!
      if (bits !== 0) return (word << 5) + 31 - Math.clz32(bits & -bits)
    }
    return -1
  }

  /** Moves to midnight of the next day that has events, and deals them out over its minutes in their order. */
  private openNextDay(): void {
    const { at, state } = this
    let day = dayOf(state[NOW]!) + 1
    while (at.dayFirst[day] === 0) day++
    let slot = at.dayFirst[day]!
    state[NOW] = day * MINUTES_PER_DAY
    while (slot !== 0) {
      const following = at.next[slot]!
      this.enter(slot, at.time[slot]!)
      slot = following
    }
  }

  /** Puts a slot at the end of the list of its minute, or of its day when that is not today. */
  private enter(slot: number, time: number): void {
    const { at } = this
    at.time[slot] = time
    const day = dayOf(time)
    if (day !== dayOf(this.state[NOW]!)) {
      append(at, at.dayFirst, at.dayLast, day, slot)
      return
    }
    const minute = time - day * MINUTES_PER_DAY
    append(at, at.minuteFirst, at.minuteLast, minute, slot)
    at.minutesInUse[minute >> 5]! |= 1 << (minute & 31)
  }

  /** Takes a slot out of the list it is in. */
  private leave(slot: number): void {
    const { at } = this
    const time = at.time[slot]!
    const day = dayOf(time)
    if (day !== dayOf(this.state[NOW]!)) {
      unlink(at, at.dayFirst, at.dayLast, day, slot)
      return
    }
    const minute = time - day * MINUTES_PER_DAY
    unlink(at, at.minuteFirst, at.minuteLast, minute, slot)
    if (at.minuteFirst[minute] === 0) at.minutesInUse[minute >> 5]! &= ~(1 << (minute & 31))
  }

  /** A slot never used, or else the one that has been free longest. */
  private take(): number {
    const { at, state, capacity } = this
    if (state[SIZE]! >= capacity)
      throw new Error(
        `calendar is full: ${capacity} events are waiting; give calendarLayout a larger capacity`,
      )
    state[SIZE]!++
    if (state[EVER_USED]! < capacity) {
      const fresh = ++state[EVER_USED]!
      at.handle[fresh] = fresh
      return fresh
    }
    const slot = state[FREE_FIRST]!
    state[FREE_FIRST] = at.next[slot]!
    if (state[FREE_FIRST] === 0) state[FREE_LAST] = 0
    return slot
  }

  private release(slot: number): void {
    const { at, state } = this
    state[SIZE]!--
    at.handle[slot]! += this.slotMask + 1
    at.time[slot] = FREE
    at.next[slot] = 0
    if (state[FREE_LAST] === 0) state[FREE_FIRST] = slot
    else at.next[state[FREE_LAST]!] = slot
    state[FREE_LAST] = slot
  }

  /** Slot of a waiting event, 0 when the handle is stale or `NONE`. */
  private slotOf(handle: number): number {
    const slot = handle & this.slotMask
    return this.at.handle[slot] === handle && this.at.time[slot] !== FREE ? slot : 0
  }

  private checkTime(time: number): void {
    const now = this.state[NOW]!
    if (!(time >= now) || Math.floor(time) !== time)
      throw new RangeError(`event time is ${time}; it must be a whole minute at or after now, ${now}`)
  }
}

type Links = Pick<Columns<ReturnType<typeof calendarLayout>>, 'next' | 'previous'>

function append(links: Links, firsts: Int32Array, lasts: Int32Array, list: number, slot: number): void {
  const last = lasts[list]!
  links.previous[slot] = last
  links.next[slot] = 0
  lasts[list] = slot
  if (last === 0) firsts[list] = slot
  else links.next[last] = slot
}

function unlink(links: Links, firsts: Int32Array, lasts: Int32Array, list: number, slot: number): void {
  const before = links.previous[slot]!
  const after = links.next[slot]!
  if (before === 0) firsts[list] = after
  else links.next[before] = after
  if (after === 0) lasts[list] = before
  else links.previous[after] = before
}

function dayOf(time: number): number {
  return (time / MINUTES_PER_DAY) | 0
}

function checkWhole(name: string, value: number, most: number): void {
  if (!Number.isInteger(value) || value < 1 || value > most)
    throw new RangeError(`${name} is ${value}; it must be a whole number from 1 to ${most}`)
}
