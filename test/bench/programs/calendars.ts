/** Calendars that can carry the workloads: the kernel's own, and priority queues from npm made first in, first out. */
import { Heap } from 'heap-js'
import TinyQueue from 'tinyqueue'
import { Calendar, calendarLayout } from '../../../engine/core/calendar.ts'
import { allocate } from '../../../engine/core/store.ts'

/** What a workload asks of a calendar. */
export interface Agenda {
  readonly now: number
  readonly id: number
  schedule(time: number, kind: number, id: number): void
  next(): boolean
}

export type AgendaName = 'wheel' | 'tinyqueue' | 'heap-js'

/** Makes a calendar of a kind, for so many waiting events and days. */
export function agendaOf(name: AgendaName, capacity: number, days: number): Agenda {
  if (name === 'wheel') return new Calendar(allocate(calendarLayout(capacity, days)).columns, days)
  return new Queued(name === 'tinyqueue' ? new TinyQueue<Event>([], earlier) : new Heap<Event>(earlier))
}

interface Event {
  readonly time: number
  readonly order: number
  readonly id: number
}

interface Queue {
  readonly length: number
  push(event: Event): unknown
  pop(): Event | undefined
}

/** Time first, then the order of scheduling. */
function earlier(a: Event, b: Event): number {
  return a.time - b.time || a.order - b.order
}

class Queued implements Agenda {
  now = 0
  id = 0
  #order = 0
  readonly #queue: Queue

  constructor(queue: Queue) {
    this.#queue = queue
  }

  schedule(time: number, _kind: number, id: number): void {
    this.#queue.push({ time, order: this.#order++, id })
  }

  next(): boolean {
    const event = this.#queue.pop()
    if (!event) return false
    this.now = event.time
    this.id = event.id
    return true
  }
}
