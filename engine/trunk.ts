/**
 * A base and a variant, one cluster and one replication at a time, in slices that can be interrupted. The past that the
 * two share is a trunk: its state is kept, so that the next variant starts where it differs. No bit of a result shows it.
 */
import { branchOff, divergence, fits } from './branch.ts'
import { firstMinuteOfYear, MINUTES_PER_DAY, yearOf } from './core/dates.ts'
import { type Glimpse, glimpseOf } from './glimpse.ts'
import { LOAD_ACTS, referenceOf } from './model/load.ts'
import { start, step } from './model/model.ts'
import { sizesOf } from './model/sizes.ts'
import { createWorld, type World } from './model/world.ts'
import { type Cluster, CLUSTERS, type Region, REGIONS, type Timeline } from './parameters/index.ts'
import { partOf, type Per } from './run.ts'
import { type Scenario, scenarioText } from './scenario.ts'
import { type Snapshot, Snapshots } from './snapshots.ts'
import { drawnTimeline } from './drawnTimeline.ts'
import { rowOf } from './vectors.ts'

/** One cluster and one replication of two scenarios with the same periods, and what is wanted of them. */
export interface PairJob {
  readonly base: Scenario
  readonly variant: Scenario
  /** Place of the cluster in CLUSTERS. */
  readonly cluster: number
  readonly replication: number
  readonly wantsBase: boolean
  readonly wantsVariant: boolean
  /** Whether to keep the base at every turn of the year, for variants that start at any time. */
  readonly keepsYears: boolean
  /** The cluster on screen, whose snapshots come first; -1 for none. */
  readonly place: number
}

/** Parts of a pair, as `replicate` gives them, or packed. What is missing was not wanted, was not finished or is the same. */
export interface PairAnswer<Part = Int32Array> {
  readonly base?: Part
  readonly variant?: Part
  /** Whether the two never differ in this cluster, so that the part of the base is that of the variant. */
  readonly isSame: boolean
}

/** An answer with its parts in another form. */
export function withParts<A, B>(answer: PairAnswer<A>, form: (part: A) => B): PairAnswer<B> {
  const { base, variant, isSame } = answer
  return { ...(base && { base: form(base) }), ...(variant && { variant: form(variant) }), isSame }
}

/** What a host lends to a run. */
export interface Hooks {
  /** Lets others have their turn: called after every slice of some milliseconds. */
  pause(): Promise<void>
  /** Asked after every pause; what is not finished then is given up. */
  isStopped(): boolean
}

/** Events between two pauses: some 5 ms. */
const SLICE = 4096

/** Timelines kept: of base, variant and what may lie beneath either. */
const TIMELINES = 4

/** The trunks of one base at a time; another base starts afresh. */
export class Trunks {
  readonly #snapshots: Snapshots
  readonly #timelines = new Map<string, Timeline>()
  readonly #references = new Map<string, Reference>()
  #base = ''
  /** The run whose part is wanted and is being made. */
  #watched: { readonly w: World; readonly from: number } | undefined

  /** @param most bytes of state to keep */
  constructor(most: number) {
    this.#snapshots = new Snapshots(most)
  }

  /** Bytes of state that are kept. */
  get bytes(): number {
    return this.#snapshots.bytes
  }

  /**
   * The periods that are over of the run that is being made, once they say more of it than its past does.
   * @param known periods of it that the caller has seen
   */
  glimpse(per: Per, known: number): Glimpse | undefined {
    return this.#watched && glimpseOf(this.#watched.w, per, this.#watched.from, known)
  }

  /** Does one job; a job that is stopped answers with what was finished. */
  async run(job: PairJob, per: Per, hooks: Hooks): Promise<PairAnswer> {
    const task = this.#taskOf(job, hooks)
    const isSame = task.parting === Infinity
    const { base, isWhole } = await this.#runTrunk(task, per)
    const answer = base ? { base, isSame } : { isSame }
    if (!isWhole || isSame || !job.wantsVariant) return answer
    const variant = await this.#runBranch(task, per)
    return variant ? { ...answer, variant } : answer
  }

  #taskOf(job: PairJob, hooks: Hooks): Task {
    this.#standOn(job.base)
    const cluster = CLUSTERS[job.cluster]!
    const regions = REGIONS.filter(({ code }) => cluster.regions.includes(code))
    const timelines = { base: this.#timeline(job.base, job), variant: this.#timeline(job.variant, job) }
    return { job, hooks, cluster, ...timelines, parting: partingOf(job, timelines, regions) }
  }

  #standOn(base: Scenario): void {
    const text = scenarioText(base)
    if (text === this.#base) return
    this.#base = text
    this.#snapshots.clear()
    this.#references.clear()
  }

  #timeline(scenario: Scenario, { replication }: PairJob): Timeline {
    const text = `${rowOf(scenario, replication)} ${scenarioText(scenario)}`
    const timeline = this.#timelines.get(text) ?? drawnTimeline(scenario, replication)
    this.#timelines.delete(text)
    this.#timelines.set(text, timeline)
    for (const [oldest] of this.#timelines)
      if (this.#timelines.size > TIMELINES) this.#timelines.delete(oldest)
    return timeline
  }

  /** Runs the base as far as it is needed, and keeps its state where that is wanted. */
  async #runTrunk(task: Task, per: Per): Promise<{ base?: Int32Array; isWhole: boolean }> {
    const { job, hooks } = task
    const missing = milestonesOf(task).filter(
      (minute) => !this.#snapshots.has(job.cluster, job.replication, minute),
    )
    if (missing.length === 0 && !job.wantsBase) return { isWhole: true }
    const w = await this.#trunkBefore(task, missing[0] ?? Infinity)
    for (const minute of missing) {
      if (!w || !(await advance(w, minute - MINUTES_PER_DAY, hooks))) return { isWhole: false }
      this.#keep(w, task, minute)
    }
    if (!job.wantsBase) return { isWhole: true }
    const base = w && (await this.#finish(w, per, hooks, 0))
    return base ? { base, isWhole: true } : { isWhole: false }
  }

  /** The base at the latest state that is known and lies before a minute. */
  async #trunkBefore(task: Task, minute: number): Promise<World | undefined> {
    const { job, base } = task
    const blank = await this.#blank(job.base, base, task)
    const known = blank && this.#snapshots.before(job.cluster, job.replication, minute)
    return (known && branchOff({ ...blank, save: () => known.buffer }, blank)) ?? begun(blank)
  }

  /** Runs the variant from where it parts; whole when nothing went before that. */
  async #runBranch(task: Task, per: Per): Promise<Int32Array | undefined> {
    const { job, variant, parting, hooks } = task
    const blank = await this.#blank(job.variant, variant, task)
    const known = task.fork ?? this.#snapshots.before(job.cluster, job.replication, parting)
    const branch = blank && known && branchOff({ ...blank, save: () => known.buffer }, blank)
    const w = branch ?? begun(blank)
    return w && (await this.#finish(w, per, hooks, parting))
  }

  /** Runs to the end, and lets others look on meanwhile. @param from the minute from which it is worth looking at */
  async #finish(w: World, per: Per, hooks: Hooks, from: number): Promise<Int32Array | undefined> {
    this.#watched = { w, from }
    try {
      return (await advance(w, Infinity, hooks)) ? partOf(w, per) : undefined
    } finally {
      this.#watched = undefined
    }
  }

  #keep(w: World, task: Task, minute: number): void {
    const { cluster, replication, place } = task.job
    // Events happen every day, so the last one lies before the minute.
    if (w.calendar.now >= minute) return
    const isFork = minute === task.parting
    const snapshot = { cluster, replication, now: w.calendar.now, isFork, buffer: w.save() }
    if (isFork) task.fork = snapshot
    this.#snapshots.keep(snapshot, place)
  }

  /** A world in which nothing has happened, knowing what it must know beforehand; undefined when stopped. */
  async #blank(scenario: Scenario, timeline: Timeline, task: Task): Promise<World | undefined> {
    const { cluster, job } = task
    const w = createWorld(timeline, cluster, scenario.seed, job.replication)
    if (timeline.baseline === undefined) return w
    const reference = await this.#reference(scenario, timeline.baseline, task)
    if (reference === undefined) return undefined
    w.reference.push(...reference)
    return w
  }

  /** What `prepare` finds, found in slices and once per run. */
  async #reference(
    scenario: Scenario,
    baseline: Timeline,
    task: Task,
  ): Promise<Reference['known'] | undefined> {
    const { cluster, job, hooks } = task
    const key = `${job.cluster} ${job.replication}`
    const text = scenarioText({ ...scenario, measures: [] })
    const found = this.#references.get(key)
    if (found?.text === text) return found.known
    const w = createWorld(baseline, cluster, scenario.seed, job.replication)
    start(w)
    if (!(await advance(w, LOAD_ACTS + 1, hooks))) return undefined
    const known = referenceOf(w)
    this.#references.set(key, { text, known })
    return known
  }
}

/** What `referenceOf` finds of 2022, without the measures of a scenario. */
interface Reference {
  readonly text: string
  readonly known: readonly number[]
}

interface Task {
  readonly job: PairJob
  readonly hooks: Hooks
  readonly cluster: Cluster
  readonly base: Timeline
  readonly variant: Timeline
  /** First minute at which the two differ in this cluster; 0 when they share no past, Infinity when they never do. */
  readonly parting: number
  /** The state of the base just before that, when this job took it. */
  fork?: Snapshot
}

function partingOf(
  job: PairJob,
  { base, variant }: Pick<Task, 'base' | 'variant'>,
  regions: readonly Region[],
): number {
  if (job.base.seed !== job.variant.seed) return 0
  if (!fits(sizesOf(base, regions), sizesOf(variant, regions))) return 0
  return divergence(base, variant, regions)
}

/** Minutes before which the state of the base is wanted, rising. */
function milestonesOf({ job, base, parting }: Task): number[] {
  const years = job.keepsYears ? yearOf(base.end) - yearOf(0) : 0
  const turns = Array.from({ length: years }, (_, year) => firstMinuteOfYear(yearOf(0) + year + 1))
  const minutes = parting > 0 ? [...turns, parting] : turns
  return [...new Set(minutes)].filter((minute) => minute < base.end).toSorted((a, b) => a - b)
}

function begun(blank: World | undefined): World | undefined {
  if (blank) start(blank)
  return blank
}

/** Runs until a minute is reached or nothing is left; false when it was stopped before. */
async function advance(w: World, minute: number, hooks: Hooks): Promise<boolean> {
  while (runSlice(w, minute)) {
    await hooks.pause()
    if (hooks.isStopped()) return false
  }
  return true
}

/** False when there is nothing left to do. */
function runSlice(w: World, minute: number): boolean {
  for (let n = 0; n < SLICE; n++) if (w.calendar.now >= minute || !step(w)) return false
  return true
}
