/** Independent replications of a station, at rest from its first moment where the law of rest is known. */
import { Calendar, calendarLayout } from '../../engine/core/calendar.ts'
import { exponential, pick } from '../../engine/core/distributions.ts'
import { Draws } from '../../engine/core/draws.ts'
import { allocate } from '../../engine/core/store.ts'
import { Heap, type EventCalendar } from './heap.ts'
import { presentAtRest, type Markov } from './laws.ts'
import type { Duration, Uniforms } from './services.ts'
import type { Plan, Start, Station } from './plan.ts'
import { serve, type Served } from './station.ts'

/** A station, how it is found, and how long it is watched. */
export interface Experiment extends Pick<Plan, 'customers' | 'looks' | 'minutes' | 'until'> {
  /** Names the draws; each experiment has its own. */
  readonly seed: string
  readonly station: Station
  readonly start?: (u: Uniforms) => Start
  readonly replications: number
  readonly calendar?: (draws: Draws) => EventCalendar
}

/** Waiting events at most; far more than any station here has. */
const CAPACITY = 1000
const MINUTES_PER_DAY = 1440
const EMPTY: Start = { left: [], waiting: 0 }

/** What each measure gives in each replication: one list per measure. */
export function replicate(
  experiment: Experiment,
  ...measures: readonly ((served: Served) => number)[]
): number[][] {
  const values = measures.map((): number[] => [])
  for (let replication = 0; replication < experiment.replications; replication++) {
    const served = serve(planOf(experiment, replication))
    measures.forEach((measure, i) => values[i]!.push(measure(served)))
  }
  return values
}

/** Enough replications to see a coarse fault. */
export function briefly(experiment: Experiment): Experiment {
  return { ...experiment, replications: 25 }
}

/** The same station, watched over time instead of over customers. */
export function over(until: number, experiment: Experiment): Experiment {
  const { seed, station, start, replications } = experiment
  return { seed: `${seed} over time`, station, replications, until, ...(start && { start }) }
}

/** One replication, ready to be served. */
export function planOf(experiment: Experiment, replication: number): Plan {
  const {
    start = () => EMPTY,
    seed,
    until = Infinity,
    calendar = () => new Heap(CAPACITY, until),
  } = experiment
  const draws = new Draws(seed, replication)
  return {
    ...experiment,
    draws,
    calendar: calendar(draws),
    start: start((nth) => draws.uniform(2, 0, 0, nth)),
  }
}

/** The wheel of the engine, long enough for a time in minutes. */
export function wheelOf(minutes: number): Calendar {
  const days = Math.ceil(minutes / MINUTES_PER_DAY)
  return new Calendar(allocate(calendarLayout(CAPACITY, days)).columns, days)
}

/** At rest where everything is memoryless: as many as chance has it, and all services as good as new. */
export function atRest(station: Markov): (u: Uniforms) => Start {
  let sum = 0
  const cumulative = presentAtRest(station).map((p) => (sum += p))
  return (u) => {
    const present = pick(u(0), cumulative)
    const busy = Math.min(present, station.servers)
    const left = Array.from({ length: busy }, (_, i) => station.service * exponential(u(i + 1)))
    return { left, waiting: present - busy }
  }
}

/** At rest where who finds no server is lost: the law of the number does not ask how long services last. */
export function atRestWithoutLine(servers: number, rate: number, service: Duration): (u: Uniforms) => Start {
  const start = atRest({ servers, rate, service: service.mean, places: servers })
  return (u) => ({
    left: start(u).left.map((_, i) => service.drawLeft((nth) => u(1 + 3 * i + nth))),
    waiting: 0,
  })
}

/**
 * The work that one server has before it at rest, as one customer: a geometric number of services under way. Those
 * who come later and are served in turn cannot tell the difference.
 * @source Beekman (1968), the convolution series of Pollaczek and Khinchine
 */
export function workAtRest(rate: number, service: Duration): (u: Uniforms) => Start {
  return (u) => {
    let work = 0
    let nth = 0
    while (u(nth) < rate * service.mean) {
      const from = nth + 1
      work += service.drawLeft((k) => u(from + k))
      nth += 4
    }
    return { left: work > 0 ? [work] : [], waiting: 0 }
  }
}
