/** One question that is being answered: its plan, how far it is, and when the page is told. */
import { clustersOf, type Glimpse } from '../../engine/index.ts'
import type { Outcomes } from '../outcomes.ts'
import type { Comparison, Seen } from './comparison.ts'
import { choose, type Known, NOTHING, placeOf, planOf, type Question, STAGES, type Task } from './plan.ts'
import { Meter, type Phase, type Progress } from './progress.ts'

/** What the page hears of a comparison. */
export interface Listener {
  /** Of a region whose first replication takes long: the years that are over, again and again until it is done. */
  onGlimpse(outcomes: Outcomes): void
  /**
   * At once when the region has its first replication, then at most some ten times a second, and at the end. For the
   * nation also before it has one, since that takes a while and progress is to be seen.
   */
  onOutcomes(outcomes: Outcomes, progress: Progress): void
  onEnd(): void
  /** Why it goes no further, as a sentence; what was done stays. */
  onFailure(message: string): void
}

/** Milliseconds between two messages to the page. */
const INTERVAL = 100

/** Whether a worker may take a task, and which of the tasks it is best at. */
export interface Choice {
  readonly worker: number
  homeOf(task: Task): number | undefined
  /** Whether there is room for a task of a stage, beside what is running. */
  hasRoom(stage: Task['stage']): boolean
}

/** A comparison for one place, from the first task to the last. */
export class Session {
  readonly comparison: Comparison
  /** The cluster on screen; -1 for none. */
  readonly place: number
  readonly question: Question
  readonly #listener: Listener
  readonly #pending: Task[]
  readonly #meter: Meter
  #shown = 0
  #seen: Seen = {}
  #timer: ReturnType<typeof setTimeout> | undefined

  /** @param running what workers are doing for it already */
  constructor(
    question: Question,
    comparison: Comparison,
    known: Known,
    running: readonly Task[],
    listener: Listener,
  ) {
    this.question = question
    this.comparison = comparison
    this.place = placeOf(question)
    this.#listener = listener
    this.#pending = planOf(question, known)
    const isSame = (cluster: number) => comparison.isSame(cluster)
    const whole = workOf(planOf(question, { ...NOTHING, isSame }))
    this.#meter = new Meter(whole, workOf([...this.#pending, ...running]), () => performance.now() / 1000)
  }

  get isPlanned(): boolean {
    return this.#pending.length > 0
  }

  /** Tasks of the first picture that nobody has taken yet. */
  get firsts(): number {
    return this.#pending.filter(({ stage }) => stage === STAGES.first).length
  }

  /** The next task for a worker; undefined when it had better wait. */
  next({ worker, homeOf, hasRoom }: Choice): Task | undefined {
    for (;;) {
      const at = choose(this.#pending, worker, homeOf)
      const task = this.#pending[at]
      if (task === undefined || !hasRoom(task.stage)) return undefined
      this.#pending.splice(at, 1)
      const left = this.#leftOf(task)
      if (left) return left
    }
  }

  /** A task has to be done again, before all others. */
  putBack(task: Task): void {
    this.#pending.unshift(task)
  }

  /** A task has been done. */
  count({ work }: Task): void {
    this.#meter.add(work)
    const hasPlace = this.place < 0 || this.comparison.done(this.place, 1) > 0
    if (hasPlace && this.#shown === 0 && this.place >= 0) this.show('running')
    else if (hasPlace) this.#timer ??= setTimeout(() => this.show('running'), INTERVAL)
  }

  /** Years of a run that were seen before it is done. */
  yearsSeen({ wants: [which] }: Task): number {
    return (which && this.#seen[which]?.over) ?? 0
  }

  /** Something was seen of the first replication of the region, which is still being run. */
  showGlimpse(task: Task, glimpse: Glimpse): void {
    const [which] = task.wants
    // A worker that was slow to answer may have been asked twice.
    if (which === undefined || this.#shown > 0 || glimpse.over <= this.yearsSeen(task)) return
    this.#seen = { ...this.#seen, [which]: glimpse }
    const outcomes = this.comparison.glimpse(this.question, this.place, this.#seen)
    if (outcomes) this.#listener.onGlimpse(outcomes)
  }

  /** Tells the page what is known, unless that is nothing of the place. */
  showKnown(): void {
    if (this.#progress('running').place.done > 0) this.show('running')
  }

  show(phase: Phase): void {
    this.cease()
    const progress = this.#progress(phase)
    this.#shown = progress.place.done
    this.#listener.onOutcomes(this.comparison.outcomes(this.question.base, this.question.variant), progress)
  }

  end(): void {
    this.show('done')
    this.#listener.onEnd()
  }

  fail(message: string): void {
    this.show('failed')
    this.#listener.onFailure(message)
  }

  /** Says nothing more. */
  cease(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  /** What is still wanted of a task, now that more is known than when it was planned. */
  #leftOf(task: Task): Task | undefined {
    const { cluster, replication } = task
    const wants = task.wants.filter(
      (which) => this.comparison.part(which, cluster, replication) === undefined,
    )
    const isSame = this.comparison.isSame(cluster)
    const left = isSame ? wants.filter((which) => which === 'basispad') : wants
    if (left.length === task.wants.length) return task
    const work = (task.work * left.length) / task.wants.length
    this.#meter.skip(task.work - work)
    return left.length > 0 || task.keepsYears ? { ...task, wants: left, work } : undefined
  }

  #progress(phase: Phase): Progress {
    const { base, variant, place } = this.question
    const wanted = Math.min(base.replications, variant.replications)
    const done = clustersOf(variant).map(({ number }) => this.comparison.done(number - 1, wanted))
    const least = Math.min(...done)
    const here = this.place < 0 ? least : this.comparison.done(this.place, wanted)
    const isThere = this.place >= 0 || place === 'NL'
    return {
      phase,
      place: isThere ? { done: here, wanted } : { done: 0, wanted: 0 },
      nation: { done: least, wanted },
      share: this.#meter.share,
      secondsLeft: this.#meter.secondsLeft,
    }
  }
}

function workOf(tasks: readonly Task[]): number {
  return tasks.reduce((sum, { work }) => sum + work, 0)
}
