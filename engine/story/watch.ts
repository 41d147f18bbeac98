/**
 * Watching a run: somebody looks at the columns before and after every event, and changes nothing. So a run that is watched
 * ends in the same bits as one that is not.
 */
import { start, prepare, step } from '../model/model.ts'
import { createWorld, type World } from '../model/world.ts'
import type { Cluster, Timeline } from '../parameters/index.ts'

/** Who looks on. Everything that an event leaves in the scratch may be read until the next one. */
export interface Watch {
  /** Called before every event. */
  before(w: World): void
  /** Called after every event; false when there is nothing more to see. */
  after(w: World): boolean
}

/** Which run is watched. */
export interface Run {
  readonly timeline: Timeline
  readonly cluster: Cluster
  readonly seed: string
  /** Counted from 0. */
  readonly replication: number
}

/**
 * Runs one replication of a cluster under the eyes of a watch, until that has seen enough.
 * @returns the world as it then stands; `step` takes it further
 */
export function follow({ timeline, cluster, seed, replication }: Run, watch: Watch): World {
  const w = createWorld(timeline, cluster, seed, replication)
  prepare(w, cluster, seed, replication)
  start(w)
  do watch.before(w)
  while (step(w) && watch.after(w))
  return w
}
