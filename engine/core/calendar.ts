/**
 * The event calendar: a wheel of minutes. Future days have one list each; today has a list per minute and a bitmap
 * of the minutes in use. Events of one minute leave in the order in which they were scheduled.
 *
 * Zeroed columns are an empty calendar at minute 0: slots count from 1, and 0 ends a list. What every event reads and
 * writes is in fields, which is quicker; `keep` and `resume` carry it to and from the columns. A handle is a slot and how
 * often it was freed, so one that outlived its event is recognised until its slot was freed 2^(32 - slot bits) times more.
 */

import { i32, type Columns, type Layout } from './store.ts'

const MINUTES_PER_DAY = 1440
const MOST_SLOTS = 0xffffff
const MOST_DAYS = 1491308
const FREE = -1
/** So many freed slots queue before one is taken again, for old handles; no more, so that slots in use stay close. */
const RESTING = 1024

/** The handle of no event, which is also what a zeroed column of handles holds. */
export const NONE = 0

/** Positions in the record of an event. A record is half a line of memory: an event is found there in one go. */
const TIME = 0
const NEXT = 1
const PREVIOUS = 2
const HANDLE = 3
const EVENT_KIND = 4
const EVENT_ID = 5
const RECORD_BITS = 3

/**
 * Columns of a calendar for at most `capacity` waiting events over a horizon of `days`.
 * @throws RangeError when capacity or days is not a whole number in range
 */
export function calendarLayout(capacity: number, days: number) {
  checkWhole('calendar capacity', capacity, MOST_SLOTS)
  checkWhole('calendar days', days, MOST_DAYS)
  return {
    state: i32(8),
    days: i32(days << 1),
    minutes: i32(MINUTES_PER_DAY << 1),
    minutesInUse: i32(MINUTES_PER_DAY / 32),
    records: i32((capacity + 1) << RECORD_BITS),
  } satisfies Layout
}

/** Schedules events of a kind (0 to 255) for an id (32-bit integer) and gives them back in order of time. */
export class Calendar {
  private readonly state: Int32Array
  private readonly days: Int32Array
  private readonly minutes: Int32Array
  private readonly minutesInUse: Int32Array
  private readonly records: Int32Array
  private readonly capacity: number
  private readonly slotMask: number
  private readonly end: number
  #now = 0
  #midnight = 0
  #size = 0
  #everUsed = 0
  #freeFirst = 0
  #freeLast = 0
  #kind = 0
  #id = 0

  /** @throws RangeError when the columns were laid out for another number of days */
  constructor(columns: Columns<ReturnType<typeof calendarLayout>>, days: number) {
    const laid = columns.days.length >> 1
    if (days !== laid)
      throw new RangeError(`calendar days is ${days}, but its columns were laid out for ${laid}; use that`)
    this.state = columns.state
    this.days = columns.days
    this.minutes = columns.minutes
    this.minutesInUse = columns.minutesInUse
    this.records = columns.records
    this.capacity = (columns.records.length >> RECORD_BITS) - 1
    this.slotMask = -1 >>> Math.clz32(this.capacity)
    this.end = days * MINUTES_PER_DAY
    this.resume()
  }

  /** Minute of the event popped last; 0 before the first. */
  get now(): number {
    return this.#now
  }

  /** Kind of the event popped last. */
  get kind(): number {
    return this.#kind
  }

  /** Id of the event popped last. */
  get id(): number {
    return this.#id
  }

  /** Number of events waiting. */
  get size(): number {
    return this.#size
  }

  /** Puts all state into the columns, to be copied; `resume` has the counterpart in the same order. */
  keep(): void {
    this.state.set([this.#now, this.#midnight, this.#size, this.#everUsed])
    this.state.set([this.#freeFirst, this.#freeLast, this.#kind, this.#id], 4)
  }

  /** Goes on from what the columns hold, after they were written from outside. */
  resume(): void {
    ;[this.#now = 0, this.#midnight = 0, this.#size = 0, this.#everUsed = 0] = this.state
    ;[this.#freeFirst = 0, this.#freeLast = 0, this.#kind = 0, this.#id = 0] = this.state.subarray(4)
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
    const record = slot << RECORD_BITS
    this.records[record + EVENT_KIND] = kind
    this.records[record + EVENT_ID] = id
    this.enter(slot, time)
    return this.records[record + HANDLE]!
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
    const minute = this.firstMinute()
    if (minute < 0) return this.#size > 0 && this.nextOfLaterDay()
    const { minutes, records } = this
    const slot = minutes[minute << 1]!
    const record = slot << RECORD_BITS
    this.#now = this.#midnight + minute
    this.#kind = records[record + EVENT_KIND]!
    this.#id = records[record + EVENT_ID]!
    const after = records[record + NEXT]!
    minutes[minute << 1] = after
    if (after !== 0) records[(after << RECORD_BITS) + PREVIOUS] = 0
    else this.emptyMinute(minute)
    this.release(slot)
    return true
  }

  /** First minute of today with an event, counted from midnight; -1 when today is done. */
  private firstMinute(): number {
    const { minutesInUse } = this
    for (let word = (this.#now - this.#midnight) >> 5; word < minutesInUse.length; word++) {
      const bits = minutesInUse[word]!
      if (bits !== 0) return (word << 5) + 31 - Math.clz32(bits & -bits)
    }
    return -1
  }

  /** Moves to midnight of the next day that has events, deals them out over its minutes in their order, and pops. */
  private nextOfLaterDay(): boolean {
    const { days, records } = this
    let day = dayOf(this.#midnight) + 1
    while (days[day << 1] === 0) day++
    this.#now = this.#midnight = day * MINUTES_PER_DAY
    for (let slot = days[day << 1]!, following: number; slot !== 0; slot = following) {
      const record = slot << RECORD_BITS
      following = records[record + NEXT]!
      this.enterMinute(records[record + TIME]! - this.#midnight, slot)
    }
    return this.next()
  }

  /** Puts a slot at the end of the list of its minute, or of its day when that is not today. */
  private enter(slot: number, time: number): void {
    this.records[(slot << RECORD_BITS) + TIME] = time
    const minute = time - this.#midnight
    if (minute < MINUTES_PER_DAY) this.enterMinute(minute, slot)
    else this.append(this.days, dayOf(time), slot)
  }

  private enterMinute(minute: number, slot: number): void {
    this.append(this.minutes, minute, slot)
    this.minutesInUse[minute >> 5]! |= 1 << (minute & 31)
  }

  /** Takes a slot out of the list it is in. */
  private leave(slot: number): void {
    const time = this.records[(slot << RECORD_BITS) + TIME]!
    const minute = time - this.#midnight
    if (minute >= MINUTES_PER_DAY) return this.unlink(this.days, dayOf(time), slot)
    this.unlink(this.minutes, minute, slot)
    if (this.minutes[minute << 1] === 0) this.emptyMinute(minute)
  }

  private emptyMinute(minute: number): void {
    this.minutes[(minute << 1) + 1] = 0
    this.minutesInUse[minute >> 5]! &= ~(1 << (minute & 31))
  }

  /** Lists lie in pairs, the first slot of each beside the last. */
  private append(lists: Int32Array, list: number, slot: number): void {
    const { records } = this
    const record = slot << RECORD_BITS
    const last = lists[(list << 1) + 1]!
    records[record + PREVIOUS] = last
    records[record + NEXT] = 0
    lists[(list << 1) + 1] = slot
    if (last === 0) lists[list << 1] = slot
    else records[(last << RECORD_BITS) + NEXT] = slot
  }

  private unlink(lists: Int32Array, list: number, slot: number): void {
    const { records } = this
    const record = slot << RECORD_BITS
    const before = records[record + PREVIOUS]!
    const after = records[record + NEXT]!
    if (before === 0) lists[list << 1] = after
    else records[(before << RECORD_BITS) + NEXT] = after
    if (after === 0) lists[(list << 1) + 1] = before
    else records[(after << RECORD_BITS) + PREVIOUS] = before
  }

  /** The slot that has been free longest, once enough of them rest; else one never used. */
  private take(): number {
    const { records, capacity } = this
    if (this.#size >= capacity)
      throw new Error(`calendar is full: ${capacity} events wait; give calendarLayout a larger capacity`)
    const resting = this.#everUsed - this.#size++
    if (resting <= RESTING && this.#everUsed < capacity) {
      const fresh = ++this.#everUsed
      records[(fresh << RECORD_BITS) + HANDLE] = fresh
      return fresh
    }
    const slot = this.#freeFirst
    this.#freeFirst = records[(slot << RECORD_BITS) + NEXT]!
    if (this.#freeFirst === 0) this.#freeLast = 0
    return slot
  }

  private release(slot: number): void {
    const { records } = this
    const record = slot << RECORD_BITS
    this.#size--
    records[record + HANDLE] = records[record + HANDLE]! + this.slotMask + 1
    records[record + TIME] = FREE
    records[record + NEXT] = 0
    const last = this.#freeLast
    if (last === 0) this.#freeFirst = slot
    else records[(last << RECORD_BITS) + NEXT] = slot
    this.#freeLast = slot
  }

  /** Slot of a waiting event, 0 when the handle is stale or `NONE`. */
  private slotOf(handle: number): number {
    const { records } = this
    const slot = handle & this.slotMask
    const record = slot << RECORD_BITS
    return records[record + HANDLE] === handle && records[record + TIME] !== FREE ? slot : 0
  }

  private checkTime(time: number): void {
    if (!(time >= this.#now) || Math.floor(time) !== time)
      throw new RangeError(`event time is ${time}; it must be a whole minute at or after now, ${this.#now}`)
  }
}

function dayOf(time: number): number {
  return (time / MINUTES_PER_DAY) | 0
}

function checkWhole(name: string, value: number, most: number): void {
  if (!Number.isInteger(value) || value < 1 || value > most)
    throw new RangeError(`${name} is ${value}; it must be a whole number from 1 to ${most}`)
}
