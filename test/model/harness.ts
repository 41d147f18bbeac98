/** Small worlds for tests: one cluster, a short window, whatever parameters a test needs. */
import { minuteOf } from '../../engine/core/dates.ts'
import { itemsOf } from '../../engine/core/lists.ts'
import { simulate, start, step } from '../../engine/model/model.ts'
import { createWorld, type World } from '../../engine/model/world.ts'
import { type Cluster, CLUSTERS, type Timeline } from '../../engine/parameters/index.ts'
import { checkScenario, type Scenario } from '../../engine/scenario.ts'
import { timelineOf } from '../../engine/timeline.ts'

/** A third of the families and of the staff, at as many providers, where many worlds are run. */
export const THIRD = { birthFactor: 0.33, caregivers: 2970 }

/** Nobody is called to a birth, nor to begin care. */
export const NO_CALLS = { assistedShare: 0, startCallShare: 0 }

/** A checked scenario over one year, of the central values, unless told otherwise. */
export function scenarioOf(changes: object = {}): Scenario {
  const usual = { title: 'test', end: '2023-01-01', replications: 2, assumptions: 'central' }
  const checked = checkScenario({ ...usual, ...changes })
  if ('faults' in checked) throw new Error(checked.faults.map(({ message }) => message).join('\n'))
  return checked.scenario
}

export function timelineWith(changes: object = {}): Timeline {
  return timelineOf(scenarioOf(changes))
}

/** The cluster that holds a region. */
export function clusterOf(code: string): Cluster {
  return CLUSTERS.find(({ regions }) => regions.includes(code))!
}

/** The smallest cluster: Zaanstreek, one region, one birth in a hundred. */
export const SMALL = clusterOf('CR22')

/** A cluster that ran to its end. */
export function ran(changes: object = {}, cluster = SMALL, seed = 'test', replication = 0): World {
  return simulate(timelineWith(changes), cluster, seed, replication)
}

/** A world at the start of the clock, with everything scheduled. */
export function started(changes: object = {}, cluster = SMALL, seed = 'test', replication = 0): World {
  const w = createWorld(timelineWith(changes), cluster, seed, replication)
  start(w)
  return w
}

/** Lets everything happen up to and including the first event on or after a date. */
export function runUntil(w: World, date: string): World {
  const minute = minuteOf(date)
  while (step(w) && w.calendar.now < minute);
  return w
}

/** The providers of a region. */
export function providersIn(w: World, r = 0): number[] {
  return w.providers.flatMap(({ region }, q) => (region === r ? [q] : []))
}

/** A column of the providers, added up over those of a region. */
export function sumIn(w: World, column: ArrayLike<number>, r = 0): number {
  return providersIn(w, r).reduce((sum, q) => sum + column[q]!, 0)
}

/** Families now in care at the providers of a region, by slot. */
export function inCare(w: World, r = 0): number[] {
  return providersIn(w, r).flatMap((q) => [...itemsOf(w.state.inCare, q)])
}

/** Those on the books of a region, by slot. */
export function staffOf(w: World, r = 0): number[] {
  return providersIn(w, r).flatMap((q) => [...itemsOf(w.state.staff, q)])
}
