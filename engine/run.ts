/** One replication of one cluster: from a timeline to whole numbers that can be sent anywhere and added to anything. */
import { simulateAll } from './branch.ts'
import { dateOf, firstMinuteOfMonth, MINUTES_PER_DAY, monthIndexOf } from './core/dates.ts'
import { FAMILY_COUNTERS, RECORDED_GROUPS, REGION_COUNTERS } from './model/counters.ts'
import { simulate } from './model/model.ts'
import type { World } from './model/world.ts'
import type { Cluster, Timeline } from './parameters/index.ts'

/** How finely results are kept in time. */
export type Per = 'year' | 'month'

/** A stretch of the recording window, `2027` or `2027-03`, and its days. */
export interface Period {
  readonly name: string
  readonly days: number
}

/** When a scenario records: minutes, [start, end). */
export type Window = Pick<Timeline, 'start' | 'end'>

/** The periods of a recording window, rising; a year counts only the months that are in the window. */
export function periodsOf(window: Window, per: Per): Period[] {
  const days = new Map<string, number>()
  for (const month of monthsOf(window, per)) days.set(month.name, (days.get(month.name) ?? 0) + month.days)
  return [...days].map(([name, count]) => ({ name, days: count }))
}

/**
 * Simulates a cluster once.
 * @returns sums in the order of `partOf`; whole numbers, so that any order of adding gives the same total
 */
export function replicate(
  timeline: Timeline,
  cluster: Cluster,
  seed: string,
  replication: number,
  per: Per,
): Int32Array {
  return partOf(simulate(timeline, cluster, seed, replication), per)
}

/**
 * Simulates a cluster once under each of several timelines, and what they have in common once.
 * @returns for every timeline what `replicate` gives, bit for bit; each in a buffer of its own
 */
export function replicateAll(
  timelines: readonly Timeline[],
  cluster: Cluster,
  seed: string,
  replication: number,
  per: Per,
): Int32Array[] {
  const parts = new Array<Int32Array>(timelines.length)
  simulateAll(timelines, cluster, seed, replication, (w, places) => {
    const part = partOf(w, per)
    for (const place of places) parts[place] = part.slice()
  })
  return parts
}

/** The recorders of a finished run, folded into periods: families by region, group, period and counter; then regions by region, period and counter. */
export function partOf(w: World, per: Per): Int32Array {
  const names = periodsOf(w.timeline, per).map(({ name }) => name)
  const periodOf = monthsOf(w.timeline, per).map(({ name }) => names.indexOf(name))
  const part = new Int32Array(partLength(w.regions.length, names.length))
  const next = w.familySums.write(periodOf, part, 0)
  w.regionSums.write(periodOf, part, next)
  return part
}

/** Whole numbers in the part of a cluster. */
export function partLength(regions: number, periods: number): number {
  return regions * periods * (RECORDED_GROUPS.length * FAMILY_COUNTERS.length + REGION_COUNTERS.length)
}

/** Where a counter of a group stands in a part; `group` is its place in RECORDED_GROUPS. */
export function familyCell(region: number, group: number, period: number, periods: number): number {
  return ((region * RECORDED_GROUPS.length + group) * periods + period) * FAMILY_COUNTERS.length
}

/** Where the counters of a region's period stand in a part. */
export function regionCell(regions: number, region: number, period: number, periods: number): number {
  const families = regions * periods * RECORDED_GROUPS.length * FAMILY_COUNTERS.length
  return families + (region * periods + period) * REGION_COUNTERS.length
}

/** The period of every month of the window, and the month's days. */
function monthsOf({ start, end }: Window, per: Per): Period[] {
  const first = monthIndexOf(start)
  return Array.from({ length: monthIndexOf(end) - first }, (_, m) => {
    const minute = firstMinuteOfMonth(first + m)
    const date = dateOf(minute)
    const days = (firstMinuteOfMonth(first + m + 1) - minute) / MINUTES_PER_DAY
    return { name: per === 'year' ? date.slice(0, 4) : date.slice(0, 7), days }
  })
}
