/** The calendar against hand-traced days and against a naive sorted list. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Calendar, calendarLayout, NONE } from '../../engine/core/calendar.ts'
import { allocate } from '../../engine/core/store.ts'

const DAY = 1440

function empty(capacity: number, days: number): Calendar {
  return new Calendar(allocate(calendarLayout(capacity, days)).columns, days)
}

/** All that is left, as time:kind:id. */
function rest(calendar: Calendar): string[] {
  const events: string[] = []
  while (calendar.next()) events.push(`${calendar.now}:${calendar.kind}:${calendar.id}`)
  return events
}

test('events leave in order of time, over minutes, days and years', () => {
  const calendar = empty(10, 800)
  for (const time of [5 * DAY + 3, 7, 0, 799 * DAY + 1439, 1439, DAY, 31, 32])
    calendar.schedule(time, 1, -time)
  expect(rest(calendar).map((event) => Number(event.split(':')[0]))).toEqual([
    0,
    7,
    31,
    32,
    1439,
    DAY,
    5 * DAY + 3,
    799 * DAY + 1439,
  ])
})

test('ties leave in the order in which they were scheduled, before the day as well as during it', () => {
  const calendar = empty(10, 10)
  calendar.schedule(3 * DAY + 60, 1, 1)
  calendar.schedule(3 * DAY, 9, 0)
  calendar.schedule(3 * DAY + 60, 1, 2)
  calendar.next()
  expect(calendar.now).toBe(3 * DAY)
  calendar.schedule(3 * DAY + 60, 1, 3)
  calendar.schedule(3 * DAY, 9, 4)
  expect(rest(calendar)).toEqual([
    `${3 * DAY}:9:4`,
    `${3 * DAY + 60}:1:1`,
    `${3 * DAY + 60}:1:2`,
    `${3 * DAY + 60}:1:3`,
  ])
})

test('an event may be scheduled for now, and then leaves behind those already waiting in this minute', () => {
  const calendar = empty(4, 2)
  calendar.schedule(5, 0, 1)
  calendar.schedule(5, 0, 2)
  calendar.next()
  calendar.schedule(calendar.now, 0, 3)
  expect(rest(calendar)).toEqual(['5:0:2', '5:0:3'])
})

test('the horizon is half-open: its last minute happens, the next one never', () => {
  const calendar = empty(1, 3)
  expect(calendar.schedule(3 * DAY, 0, 1)).toBe(NONE)
  expect(calendar.schedule(Infinity, 0, 1)).toBe(NONE)
  expect(calendar.schedule(3 * DAY - 1, 0, 2)).not.toBe(NONE)
  expect(calendar.size).toBe(1)
  expect(rest(calendar)).toEqual([`${3 * DAY - 1}:0:2`])
})

test('an empty calendar stays at its last event and can be filled again', () => {
  const calendar = empty(2, 5)
  calendar.schedule(DAY + 1, 4, 7)
  expect(rest(calendar)).toHaveLength(1)
  expect(calendar.next()).toBe(false)
  expect([calendar.now, calendar.kind, calendar.id, calendar.size]).toEqual([DAY + 1, 4, 7, 0])
  calendar.schedule(DAY + 1, 0, 8)
  calendar.schedule(3 * DAY, 0, 9)
  expect(rest(calendar)).toEqual([`${DAY + 1}:0:8`, `${3 * DAY}:0:9`])
})

test('a cancelled event never happens, and cancelling it again does nothing', () => {
  const calendar = empty(4, 5)
  const [a, b, c] = [calendar.schedule(9, 0, 1), calendar.schedule(9, 0, 2), calendar.schedule(2 * DAY, 0, 3)]
  expect(calendar.cancel(b)).toBe(true)
  expect(calendar.cancel(b)).toBe(false)
  expect(calendar.cancel(c)).toBe(true)
  expect(calendar.cancel(NONE)).toBe(false)
  expect(rest(calendar)).toEqual(['9:0:1'])
  expect(calendar.cancel(a)).toBe(false)
})

test('a moved event joins the end of its new minute, within the day and across days', () => {
  const calendar = empty(4, 5)
  const a = calendar.schedule(9, 0, 1)
  const b = calendar.schedule(2 * DAY, 0, 2)
  calendar.schedule(2 * DAY, 0, 3)
  expect(calendar.move(b, 2 * DAY)).toBe(b)
  expect(calendar.move(a, 2 * DAY)).toBe(a)
  expect(rest(calendar)).toEqual([`${2 * DAY}:0:3`, `${2 * DAY}:0:2`, `${2 * DAY}:0:1`])
  const c = calendar.schedule(3 * DAY, 0, 4)
  expect(calendar.move(c, 5 * DAY)).toBe(NONE)
  expect([calendar.size, calendar.move(c, 3 * DAY), calendar.move(NONE, 3 * DAY)]).toEqual([0, NONE, NONE])
})

test('a handle that outlived its event does not touch the next event in the same slot', () => {
  const calendar = empty(1, 2)
  const old = calendar.schedule(1, 0, 1)
  calendar.next()
  const handles = new Set([old])
  for (let i = 2; i < 1000; i++) {
    const handle = calendar.schedule(1, 0, i)
    expect(handles.has(handle)).toBe(false)
    handles.add(handle)
    expect(calendar.cancel(old)).toBe(false)
    expect(calendar.move(old, 9)).toBe(NONE)
    expect(rest(calendar)).toEqual([`1:0:${i}`])
  }
})

test('a freed slot rests while there is room, is taken again before all room is used, and old handles stay stale', () => {
  const calendar = empty(5000, 2)
  const old: number[] = []
  for (let i = 0; i < 4000; i++) {
    old.push(calendar.schedule(1, 0, i))
    expect(rest(calendar)).toEqual([`1:0:${i}`])
  }
  const slots = new Set(old.map((handle) => handle & 8191))
  expect(new Set(old).size).toBe(4000)
  expect(slots.size).toBeGreaterThan(1000)
  expect(slots.size).toBeLessThan(1100)
  const waiting = calendar.schedule(1, 0, 4000)
  for (const handle of old) expect(calendar.cancel(handle)).toBe(false)
  expect(calendar.cancel(waiting)).toBe(true)
})

test('kinds up to 255 and ids of 32 bits come back as they went in', () => {
  const calendar = empty(2, 1)
  calendar.schedule(0, 255, 2 ** 31 - 1)
  calendar.schedule(0, 0, -(2 ** 31))
  expect(rest(calendar)).toEqual(['0:255:2147483647', '0:0:-2147483648'])
})

test('the past, half a minute and a full calendar are refused with their numbers', () => {
  const calendar = empty(2, 5)
  calendar.schedule(100, 0, 1)
  calendar.next()
  expect(() => calendar.schedule(99, 0, 2)).toThrow(
    'event time is 99; it must be a whole minute at or after now, 100',
  )
  for (const time of [100.5, NaN]) expect(() => calendar.schedule(time, 0, 2)).toThrow(RangeError)
  const waiting = calendar.schedule(200, 0, 3)
  expect(() => calendar.move(waiting, 99)).toThrow(RangeError)
  calendar.schedule(200, 0, 4)
  expect(() => calendar.schedule(200, 0, 5)).toThrow('calendar is full: 2 events')
  expect(calendar.schedule(5 * DAY, 0, 5)).toBe(NONE)
  expect(rest(calendar)).toEqual(['200:0:3', '200:0:4'])
})

test('a layout of the wrong size is refused by name', () => {
  expect(() => calendarLayout(0, 10)).toThrow('calendar capacity is 0')
  expect(() => calendarLayout(2 ** 24, 10)).toThrow('calendar capacity is 16777216')
  expect(() => calendarLayout(10, 2.5)).toThrow('calendar days is 2.5')
  expect(() => new Calendar(allocate(calendarLayout(4, 3)).columns, 4)).toThrow('laid out for 3')
})

interface Waiting {
  readonly time: number
  readonly order: number
  readonly id: number
}

/** The same calendar without any cleverness: a list that is sorted whenever it is asked. */
class Naive {
  now = 0
  private order = 0
  private readonly end: number
  private waiting: Waiting[] = []

  constructor(days: number) {
    this.end = days * DAY
  }

  schedule(time: number, id: number): void {
    if (time < this.end) this.waiting.push({ time, order: this.order++, id })
  }

  cancel(id: number): boolean {
    const before = this.waiting.length
    this.waiting = this.waiting.filter((event) => event.id !== id)
    return this.waiting.length < before
  }

  move(id: number, time: number): boolean {
    if (!this.cancel(id)) return false
    this.schedule(time, id)
    return time < this.end
  }

  next(): Waiting | undefined {
    this.waiting.sort((a, b) => a.time - b.time || a.order - b.order)
    const event = this.waiting.shift()
    if (event) this.now = event.time
    return event
  }

  get size(): number {
    return this.waiting.length
  }
}

/** Steps from now that meet often: this minute, near minutes, whole days, and beyond the horizon. */
const step = fc.oneof(
  fc.constantFrom(0, 1, 31, 32, 33, DAY - 1, DAY, DAY + 1),
  fc.nat(90),
  fc.nat(6).map((days) => days * DAY),
  fc.nat(14 * DAY),
)
const act = fc.record({
  what: fc.constantFrom('schedule', 'schedule', 'schedule', 'pop', 'pop', 'cancel', 'move'),
  step,
  which: fc.nat(1000),
})
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never

/** Does the same to both, and asks after every act whether they agree. */
function follow(acts: readonly Act[], calendar: Calendar, naive: Naive, handles: number[]): void {
  for (const { what, step, which } of acts) {
    const time = calendar.now + step
    const id = handles.length === 0 ? 0 : which % handles.length
    if (what === 'schedule') {
      handles.push(calendar.schedule(time, handles.length & 255, handles.length))
      naive.schedule(time, handles.length - 1)
    } else if (what === 'cancel') {
      expect(calendar.cancel(handles[id] ?? NONE)).toBe(naive.cancel(id))
    } else if (what === 'move') {
      expect(calendar.move(handles[id] ?? NONE, time) !== NONE).toBe(naive.move(id, time))
    } else {
      expectSameEvent(calendar, naive)
    }
    expect([calendar.now, calendar.size]).toEqual([naive.now, naive.size])
  }
}

function expectSameEvent(calendar: Calendar, naive: Naive): void {
  const event = naive.next()
  expect(calendar.next()).toBe(event !== undefined)
  if (event)
    expect([calendar.now, calendar.id, calendar.kind]).toEqual([event.time, event.id, event.id & 255])
}

test('any schedule of events, cancelled and moved at will, leaves as a sorted list would', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 150, size: 'max' }), (acts) => {
      const [calendar, naive] = [empty(150, 10), new Naive(10)]
      follow(acts, calendar, naive, [])
      while (naive.size > 0) expectSameEvent(calendar, naive)
      expect(calendar.next()).toBe(false)
    }),
    { numRuns: 300 },
  )
})

test('a copied buffer is a saved calendar: both go on alike, and neither disturbs the other', () => {
  const many = fc.array(act, { maxLength: 80, size: 'max' })
  fc.assert(
    fc.property(many, fc.array(act, { maxLength: 40 }), fc.boolean(), (before, after, isLaidAnew) => {
      const { buffer, columns } = allocate(calendarLayout(120, 10))
      const saved = allocate(calendarLayout(120, 10))
      const handles: number[] = []
      const calendar = new Calendar(columns, 10)
      const [naive, twin] = [new Naive(10), new Naive(10)]
      follow(before, empty(120, 10), twin, [])
      follow(before, calendar, naive, handles)
      const other = new Calendar(saved.columns, 10)
      calendar.keep()
      new Uint8Array(saved.buffer).set(new Uint8Array(buffer))
      const branch = isLaidAnew ? new Calendar(saved.columns, 10) : other
      if (!isLaidAnew) other.resume()
      const savedHandles = [...handles]
      follow(after, calendar, naive, handles)
      while (naive.size > 0) expectSameEvent(calendar, naive)
      follow(after, branch, twin, savedHandles)
      while (twin.size > 0) expectSameEvent(branch, twin)
      calendar.keep()
      branch.keep()
      expect(Buffer.from(saved.buffer).equals(Buffer.from(buffer))).toBe(true)
    }),
  )
})
