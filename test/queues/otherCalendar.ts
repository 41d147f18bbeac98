/**
 * Another calendar in the place of the wheel of a world: the heap, with ties in order or as one likes. The model's own
 * columns hold its handles, which are whole numbers of 32 bits, so they are counted out here.
 */
import { Calendar, NONE } from '../../engine/core/calendar.ts'
import type { World } from '../../engine/model/world.ts'
import { Heap, type EventCalendar } from './heap.ts'

const MINUTES_PER_DAY = 1440
/** Waiting events at most: far more than the smallest cluster has. */
const CAPACITY = 50_000

/** Passes for the wheel, and hands everything on. */
class Replaced extends Calendar {
  private readonly other: EventCalendar
  private readonly handles: number[] = [NONE]

  constructor(world: World, other: EventCalendar) {
    super(world.state.calendar, world.sizes.days)
    this.other = other
  }

  override get now(): number {
    return this.other.now
  }

  override get kind(): number {
    return this.other.kind
  }

  override get id(): number {
    return this.other.id
  }

  override get size(): number {
    return this.other.size
  }

  override schedule(time: number, kind: number, id: number): number {
    const handle = this.other.schedule(time, kind, id)
    return handle === NONE ? NONE : this.handles.push(handle) - 1
  }

  override cancel(handle: number): boolean {
    return this.other.cancel(this.handles[handle]!)
  }

  override move(handle: number, time: number): number {
    return this.other.move(this.handles[handle]!, time) === NONE ? NONE : handle
  }

  override next(): boolean {
    return this.other.next()
  }
}

/** An empty world that runs on the heap; `tieOf` as there. */
export function onHeap(world: World, tieOf?: (nth: number) => number): World {
  const heap = new Heap(CAPACITY, world.sizes.days * MINUTES_PER_DAY, tieOf)
  return { ...world, calendar: new Replaced(world, heap) }
}
