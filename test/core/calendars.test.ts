/**
 * The minute wheel against the heap: two calendars that have only their interface in common are told the same, and must
 * say the same. What fast-check makes up is long chains in one minute, ties, thousands at once and years ahead.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Calendar, calendarLayout, NONE } from '../../engine/core/calendar.ts'
import { allocate } from '../../engine/core/store.ts'
import { Heap, type EventCalendar } from '../queues/heap.ts'
import { Trace } from '../queues/trace.ts'

const DAY = 1440
const DAYS = 400

/** Two calendars, the handles that each gave, and what each let happen. */
class Pair {
  private readonly calendars: readonly [EventCalendar, EventCalendar]
  private readonly handles: [number, number][] = []
  private readonly traces = [new Trace(), new Trace()] as const

  constructor(capacity: number, other: EventCalendar) {
    const { columns } = allocate(calendarLayout(capacity, DAYS))
    this.calendars = [new Calendar(columns, DAYS), other]
  }

  /** Asks both, and both must answer alike. */
  ask<T>(question: (calendar: EventCalendar, which: 0 | 1) => T): T {
    const answers = ([0, 1] as const).map((which) => question(this.calendars[which], which))
    agree(answers[0], answers[1])
    return answers[0]!
  }

  schedule(step: number, kind: number): void {
    const given: [number, number] = [NONE, NONE]
    const id = this.handles.length
    this.ask((calendar, which) => {
      try {
        return (given[which] = calendar.schedule(calendar.now + step, kind, id)) !== NONE
      } catch {
        return 'full'
      }
    })
    this.handles.push(given)
  }

  cancel(which: number): void {
    this.ask((calendar, i) => calendar.cancel(this.handleOf(which, i)))
  }

  move(which: number, step: number): void {
    this.ask((calendar, i) => calendar.move(this.handleOf(which, i), calendar.now + step) !== NONE)
  }

  /** False when none is left. */
  pop(): boolean {
    const isMore = this.ask((calendar) => calendar.next())
    this.ask(({ now }) => now)
    this.ask(({ kind }) => kind)
    this.ask(({ id }) => id)
    this.ask(({ size }) => size)
    if (isMore) this.ask(({ now, kind, id }, which) => this.traces[which].add(now, kind, id))
    return isMore
  }

  drain(): void {
    while (this.pop());
    agree(this.traces[0].hash, this.traces[1].hash)
  }

  private handleOf(which: number, i: 0 | 1): number {
    return this.handles.length === 0 ? NONE : this.handles[which % this.handles.length]![i]
  }
}

/** `expect` would take most of the time. */
function agree<T>(a: T, b: T): void {
  if (a !== b) throw new Error(`the wheel says ${String(a)}, the heap ${String(b)}`)
}

type Act = fc.Command<object, Pair>

function act(name: string, run: (pair: Pair) => void): Act {
  return { check: () => true, run: (_, pair) => run(pair), toString: () => name }
}

/** From now: this minute, near ones, whole days, all over the horizon and beyond it. */
const step = fc.oneof(
  fc.constantFrom(0, 0, 1, 31, 32, 33, DAY - 1, DAY, DAY + 1, DAYS * DAY - 1, DAYS * DAY),
  fc.nat(90),
  fc.nat(6).map((days) => days * DAY),
  fc.nat(1.2 * DAYS * DAY),
)
const which = fc.nat(1e6)
const kind = fc.nat(255)

const single = fc.tuple(step, kind).map(([s, k]) => act(`schedule ${s} ${k}`, (pair) => pair.schedule(s, k)))
const many = (most: number) =>
  fc.tuple(fc.nat(most), fc.constantFrom(1, 7, 60, 5 * DAY, DAYS * DAY)).map(([n, spread]) =>
    act(`schedule ${n} over ${spread}`, (pair) => {
      for (let i = 0; i < n; i++) pair.schedule((i * 7919) % spread, i & 255)
    }),
  )
const pops = fc.nat(300).map((n) =>
  act(`pop ${n}`, (pair) => {
    for (let i = 0; i < n; i++) pair.pop()
  }),
)
/** Each event that happens schedules one behind all others of its minute. */
const chain = fc.nat(60).map((n) =>
  act(`chain ${n}`, (pair) => {
    for (let i = 0; i < n; i++) if (pair.pop()) pair.schedule(0, i & 255)
  }),
)
const cancel = fc.tuple(which, fc.nat(200)).map(([w, n]) =>
  act(`cancel ${n} from ${w}`, (pair) => {
    for (let i = 0; i <= n; i++) pair.cancel(w + 31 * i)
  }),
)
const move = fc.tuple(which, fc.nat(50), step).map(([w, n, s]) =>
  act(`move ${n} from ${w} to ${s}`, (pair) => {
    for (let i = 0; i <= n; i++) pair.move(w + 17 * i, s)
  }),
)

/** Whatever is asked of a wheel and another calendar. */
function anything(capacity: number, other: (capacity: number) => EventCalendar) {
  const acts = fc.commands(
    [single, single, single, pops, chain, cancel, move, many(Math.min(1500, capacity))],
    {
      maxCommands: 60,
      size: 'max',
    },
  )
  return fc.property(acts, (commands) => {
    const pair = new Pair(capacity, other(capacity))
    fc.modelRun(() => ({ model: {}, real: pair }), commands)
    pair.drain()
  })
}

const inOrder = (capacity: number) => new Heap(capacity, DAYS * DAY)

test('whatever is scheduled, moved and cancelled, thousands at once, the wheel and the heap say the same', () => {
  fc.assert(anything(60_000, inOrder), { numRuns: 60 })
})

test('small calendars fill up, refuse, empty and reuse their places alike', () => {
  fc.assert(anything(40, inOrder), { numRuns: 150 })
})

test('what happens years ahead happens in the same order as what happens now', () => {
  const pair = new Pair(20_000, inOrder(20_000))
  for (let i = 0; i < 20_000; i++) pair.schedule((i * 104_729) % (DAYS * DAY), i & 255)
  pair.drain()
})

class Deaf extends Heap {
  override cancel(handle: number): boolean {
    return handle !== NONE && super.cancel(handle) && this.size < 3
  }
}

class Lazy extends Heap {
  /** Leaves an event where it is among its ties when it moves to the time that it has. */
  override move(handle: number, time: number): number {
    return time === this.now ? handle : super.move(handle, time)
  }
}

test('a calendar that reverses ties, forgets a cancel, keeps a moved event in its place among ties or stops a minute early is found out', () => {
  const faults = {
    reversed: (capacity: number) => new Heap(capacity, DAYS * DAY, (nth) => -nth),
    deaf: (capacity: number) => new Deaf(capacity, DAYS * DAY),
    lazy: (capacity: number) => new Lazy(capacity, DAYS * DAY),
    short: (capacity: number) => new Heap(capacity, DAYS * DAY - 1),
  }
  for (const [name, fault] of Object.entries(faults))
    expect(fc.check(anything(60_000, fault), { numRuns: 60, seed: 1, endOnFailure: true }).failed, name).toBe(
      true,
    )
})

test('the heap knows fractions of a minute, and refuses the past', () => {
  const heap = new Heap(3, Infinity)
  heap.schedule(0.2, 1, 1)
  heap.schedule(0.1, 2, 2)
  heap.schedule(Infinity, 3, 3)
  expect([heap.next(), heap.now, heap.id, heap.size]).toEqual([true, 0.1, 2, 1])
  expect(() => heap.schedule(0.05, 0, 0)).toThrow('event time is 0.05; it must be at or after now, 0.1')
  expect(() => heap.schedule(NaN, 0, 0)).toThrow(RangeError)
})
