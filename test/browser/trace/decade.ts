/** Ten years of the smallest cluster, event by event, as a few digits; the same module runs in Node and in the page. */
import { prepare, start, step } from '../../../engine/model/model.ts'
import { createWorld } from '../../../engine/model/world.ts'
import { type Cluster, CLUSTERS, type Timeline } from '../../../engine/parameters/index.ts'
import { partOf } from '../../../engine/run.ts'
import { checkScenario } from '../../../engine/scenario.ts'
import { timelineOf } from '../../../engine/timeline.ts'
import { Fold } from './fold.ts'

/**
 * What one run leaves behind: folds of the events in their order, of the part and of every byte of the state.
 * The state is the sharpest of the three: a wrong last bit stands there years before it moves an event.
 */
export interface Footprint {
  readonly scenario: string
  readonly events: number
  readonly happened: string
  readonly counted: string
  readonly state: string
}

/** Zaanstreek: one region, one birth in a hundred. */
export const CLUSTER: Cluster = CLUSTERS.find(({ regions }) => regions.includes('CR22'))!

const ABOLISHED = { policy: 'eigenBijdrage', from: '2027-01-01', reach: 0.7, levers: { euroPerHour: 0 } }

/** From 2022 to 2032: without measures, and with one that reaches a part of the families. */
export const TIMELINES: Readonly<Record<string, Timeline>> = {
  basispad: timelineWith([]),
  'contribution abolished for some': timelineWith([ABOLISHED]),
}

/** Runs every timeline once and watches all that happens. */
export function footprintsOf(seed: string): Footprint[] {
  return Object.entries(TIMELINES).map(([scenario, timeline]) => ({ scenario, ...traced(timeline, seed) }))
}

/** The replication that is traced. */
export const REPLICATION = 0

function traced(timeline: Timeline, seed: string): Omit<Footprint, 'scenario'> {
  const w = createWorld(timeline, CLUSTER, seed, REPLICATION)
  prepare(w, CLUSTER, seed, REPLICATION)
  start(w)
  const happened = new Fold()
  let events = 0
  for (; step(w); events++) {
    happened.add(w.calendar.kind)
    happened.add(w.calendar.id)
    happened.add(w.calendar.now)
  }
  const [counted, state] = [partOf(w, 'month'), new Int32Array(w.save())].map(foldOf)
  return { events, happened: happened.text, counted: counted!, state: state! }
}

/** Names all the words of a column. */
export function foldOf(words: Int32Array): string {
  const fold = new Fold()
  for (const word of words) fold.add(word)
  return fold.text
}

function timelineWith(measures: readonly object[]): Timeline {
  const checked = checkScenario({ title: 'trace', start: '2022-01-01', end: '2032-01-01', measures })
  if ('scenario' in checked) return timelineOf(checked.scenario)
  throw new RangeError(checked.faults.map(({ message }) => message).join('; '))
}
