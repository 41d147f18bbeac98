/** Closed forms of queueing theory, and the laws by which stations at rest are filled. */
import type { Duration } from './services.ts'

/**
 * Share of arrivals lost at `servers` places under an offered load.
 * @source Erlang (1917), by the usual recursion
 */
export function erlangB(servers: number, load: number): number {
  let lost = 1
  for (let k = 1; k <= servers; k++) lost = (load * lost) / (k + load * lost)
  return lost
}

/** Share of arrivals that must wait for one of `servers`, nobody being lost. */
export function erlangC(servers: number, load: number): number {
  const lost = erlangB(servers, load)
  return (servers * lost) / (servers - load * (1 - lost))
}

/** A station where everything is memoryless. */
export interface Markov {
  readonly servers: number
  readonly rate: number
  readonly service: number
  /** Mean patience; without it nobody leaves the line. */
  readonly patience?: number
  readonly places?: number
}

/** Chances of 0, 1, 2, ... present at rest, up to where they no longer count. */
export function presentAtRest({ servers, rate, service, patience, places = Infinity }: Markov): number[] {
  const weights = [1]
  for (let n = 1; n <= places; n++) {
    const leaving = Math.min(n, servers) / service + (patience ? Math.max(0, n - servers) / patience : 0)
    const weight = (weights[n - 1]! * rate) / leaving
    if (n > servers && weight < 1e-18 * Math.max(...weights)) break
    weights.push(weight)
  }
  const total = weights.reduce((a, b) => a + b)
  return weights.map((weight) => weight / total)
}

/** What the chances present say of waiting: share that waits, mean line, share that gives up. */
export function waitingAtRest(station: Markov) {
  const { servers, rate, patience = Infinity } = station
  const present = presentAtRest(station)
  const line = present.reduce((sum, p, n) => sum + p * Math.max(0, n - servers), 0)
  return {
    waitShare: present.slice(servers).reduce((a, b) => a + b, 0),
    line,
    givesUp: line / patience / rate,
  }
}

/**
 * First two moments of the wait for one server, first come first served.
 * @source Pollaczek (1930), Khinchine (1932); second moment by Takacs (1962)
 */
export function pollaczek(rate: number, { mean, square, cube }: Duration) {
  const idle = 1 - rate * mean
  const wait = (rate * square) / (2 * idle)
  return { wait, waitSquare: 2 * wait * wait + (rate * cube) / (3 * idle) }
}

/**
 * Mean wait by class for one server, who finishes what was begun and then takes the first class that has anyone.
 * @source Cobham (1954)
 */
export function cobham(classes: readonly { readonly rate: number; readonly service: Duration }[]): number[] {
  const left = classes.reduce((sum, { rate, service }) => sum + (rate * service.square) / 2, 0)
  let before = 0
  return classes.map(({ rate, service }) => {
    const above = 1 - before
    before += rate * service.mean
    return left / (above * (1 - before))
  })
}

/**
 * The same for several servers with one memoryless law of service for all.
 * @source Cobham (1954)
 */
export function cobhamOfMany(servers: number, service: number, rates: readonly number[]): number[] {
  const total = rates.reduce((a, b) => a + b)
  const left = (erlangC(servers, total * service) * service) / servers
  let before = 0
  return rates.map((rate) => {
    const above = 1 - before
    before += (rate * service) / servers
    return left / (above * (1 - before))
  })
}
