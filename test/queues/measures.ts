/** What one replication of a station gives: means over the customers awaited, and means over time. */
import { FATE } from './plan.ts'
import type { Served } from './station.ts'

/** Mean wait, whatever came of the customer. */
export const meanWait = meanOf((served, c) => served.waits[c]!)

/** Mean squared wait. */
export const meanSquareWait = meanOf((served, c) => served.waits[c]! ** 2)

/** Share that found no server free and joined the line. */
export const waitShare = meanOf((served, c) => (served.queued[c] ? 1 : 0))

/** Share that found no place. */
export const lostShare = meanOf((served, c) => (served.fates[c] === FATE.lost ? 1 : 0))

/** Share that lost patience. */
export const gaveUpShare = meanOf((served, c) => (served.fates[c] === FATE.gaveUp ? 1 : 0))

/**
 * Mean wait of a class among those who come after the first `skipped`: the sum over those expected of the class, as a
 * quotient of two sums would lean.
 */
export function meanWaitOfClass(which: number, share: number, skipped: number) {
  return (served: Served): number => {
    let sum = 0
    for (let c = served.first + skipped; c < served.first + served.awaited; c++)
      if (served.classes[c] === which) sum += served.waits[c]!
    return sum / (share * (served.awaited - skipped))
  }
}

/** Mean number in line until the calendar ended. */
export const meanLine = (until: number) => (served: Served) => served.lineTime / until

/** Mean number present until the calendar ended. */
export const meanPresent = (until: number) => (served: Served) => served.presentTime / until

function meanOf(value: (served: Served, c: number) => number) {
  return (served: Served): number => {
    let sum = 0
    for (let c = served.first; c < served.first + served.awaited; c++) sum += value(served, c)
    return sum / served.awaited
  }
}
