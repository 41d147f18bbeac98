/** What a station is, who is there at the start, and how long it is watched. */
import type { Draws } from '../../engine/core/draws.ts'
import type { EventCalendar } from './heap.ts'
import type { Duration } from './services.ts'

/** Customers who are alike. */
export interface CustomerClass {
  /** Share of the arrivals. */
  readonly share: number
  readonly service: Duration
  readonly patience?: Duration
}

/** Servers, room, and who comes. */
export interface Station {
  readonly servers: number
  /** Room for those present, those in service included; who finds none is lost. */
  readonly places?: number
  /** Arrivals per unit of time, and where they vary their rate over time, at most `rate`. */
  readonly rate: number
  readonly rateAt?: (time: number) => number
  /** The first class is served before the second. */
  readonly classes: readonly CustomerClass[]
  /** Within a class whoever came last is served first. */
  readonly isLastFirst?: boolean
}

/** Who is there at the start: what is left of the services under way, and how many of the first class wait. */
export interface Start {
  readonly left: readonly number[]
  readonly waiting: number
}

/** One replication of a station. */
export interface Plan {
  readonly station: Station
  readonly calendar: EventCalendar
  readonly draws: Draws
  readonly start: Start
  /** Whole calendar minutes per unit of time; without it time is real and one is one. */
  readonly minutes?: number
  /** The first arrives at once and the run ends when so many have had theirs; without it the calendar ends the run. */
  readonly customers?: number
  /** Where the calendar ends, when it does. */
  readonly until?: number
  /** Times at which those present are counted. */
  readonly looks?: readonly number[]
  /** Sees every event before it happens. */
  readonly watch?: (time: number, kind: number, id: number) => void
}

/** What becomes of a customer. */
export const FATE = { pending: 0, served: 1, lost: 2, gaveUp: 3 } as const
