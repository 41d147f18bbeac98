/** Compares a variant with the basispad on the workers of the page: what is known is kept, what is asked comes first. */
import {
  comparabilityOf,
  type PairAnswer,
  type PairJob,
  type Scenario,
  scenarioHash,
} from '../../engine/index.ts'
import type { Which } from '../outcomes.ts'
import { Comparison, Parts } from './comparison.ts'
import { type Hand, Lost } from './hand.ts'
import { Homes } from './homes.ts'
import { type Known, placeOf, type Question, STAGES, type Task } from './plan.ts'
import { hireFor, Pool, poolSize } from './pool.ts'
import { Recent } from './recent.ts'
import { type Listener, Session } from './session.ts'

export type { Listener } from './session.ts'

/** Comparisons and basispaden whose parts are kept: some 5 MB each for the nation in twenty replications. */
const KEPT = { comparisons: 6, basispaden: 2 }

/** Milliseconds after which a first picture that is still being made is looked at, and again. */
const LOOK = 100

/** Workers that may be lost over one task before it is given up. */
const TRIES = 2

/** A task that a worker is doing. */
interface Running {
  readonly task: Task
  readonly comparison: Comparison
  readonly worker: number
  readonly job: PairJob
  isStopped: boolean
}

/** Runs one comparison at a time, and knows those that it ran lately. */
export class Runner {
  readonly #pool: Pool
  readonly #basispaden = new Recent<Parts>(KEPT.basispaden)
  readonly #comparisons = new Recent<Comparison>(KEPT.comparisons)
  readonly #homes = new Homes()
  readonly #running = new Set<Running>()
  readonly #lost = new Map<string, number>()
  #session: Session | undefined

  /** @param size workers; by itself what suits the machine */
  constructor(size: number = poolSize(), hire: () => Hand = () => hireFor(size)) {
    this.#pool = new Pool(size, hire)
  }

  /**
   * Starts or goes on with a comparison, in place of the one that runs.
   * @returns what stops it: within a slice of some milliseconds, and nothing that was finished is lost
   */
  compare(base: Scenario, variant: Scenario, place: string, listener: Listener): () => void {
    const session = this.#open({ base, variant, place }, listener)
    const [fault] = comparabilityOf(base, variant).faults
    queueMicrotask(() => {
      if (this.#session !== session) return
      if (fault !== undefined) return this.#fail(session, `The variant ${fault}.`)
      session.showKnown()
      this.#dispatch()
    })
    return () => this.#close(session)
  }

  /** Has the workers wait a moment: the reader does something, and the page must answer first. */
  rest(): void {
    this.#pool.rest()
  }

  #open(question: Question, listener: Listener): Session {
    this.#session?.cease()
    const comparison = this.#comparisonOf(question)
    const place = placeOf(question)
    for (const running of this.#running) if (!isOfUse(running, comparison, place)) this.#stop(running)
    const tasks = this.#live()
    const known = this.#knownOf(comparison, place, tasks)
    const session = new Session(question, comparison, known, tasks, listener)
    this.#lost.clear()
    this.#session = session
    return session
  }

  #comparisonOf({ base, variant }: Question): Comparison {
    const [a, b] = [scenarioHash(base), scenarioHash(variant)]
    this.#homes.standOn(a)
    const parts = this.#basispaden.get(a, () => new Parts())
    return this.#comparisons.get(`${a} ${b}`, () => new Comparison(parts, a !== b))
  }

  /** What is done or on its way. */
  #knownOf(comparison: Comparison, place: number, tasks: readonly Task[]): Known {
    const isComing = (which: Which, cluster: number, replication: number) =>
      tasks.some(
        (task) => task.cluster === cluster && task.replication === replication && task.wants.includes(which),
      )
    return {
      has: (which, cluster, replication) =>
        comparison.part(which, cluster, replication) !== undefined || isComing(which, cluster, replication),
      isSame: (cluster) => comparison.isSame(cluster),
      hasYears: this.#homes.hasYears(place),
    }
  }

  #close(session: Session): void {
    if (this.#session !== session) return
    session.cease()
    this.#session = undefined
    // The next comparison, if it comes at once, decides which tasks may go on.
    queueMicrotask(() => {
      if (this.#session === undefined) for (const running of this.#running) this.#stop(running)
    })
  }

  #stop(running: Running): void {
    if (running.isStopped) return
    running.isStopped = true
    this.#pool.stop(running.worker)
  }

  #fail(session: Session, message: string): void {
    this.#close(session)
    session.fail(message)
  }

  /** Gives every worker that is free something to do, and ends the session when nothing is left. */
  #dispatch(): void {
    const session = this.#session
    if (session === undefined) return
    const homeOf = (task: Task) => this.#homeOf(task)
    const hasRoom = (stage: Task['stage']) => this.#hasRoom(session, stage)
    for (const worker of this.#pool.idle()) {
      const task = session.next({ worker, homeOf, hasRoom })
      if (task) void this.#start(session, worker, task)
    }
    if (session.isPlanned || this.#live().length > 0) return
    this.#session = undefined
    session.end()
  }

  /** The worker with a head start; none as long as the basispad of the first picture is itself being run. */
  #homeOf(task: Task): number | undefined {
    const isShared =
      task.stage === STAGES.first && this.#firsts().some(({ wants }) => wants.includes('basispad'))
    return isShared ? undefined : this.#homes.of(task)
  }

  /** While the first picture is made, one core is left to the page and none is shared. */
  #hasRoom(session: Session, stage: Task['stage']): boolean {
    const firsts = this.#firsts().length + session.firsts
    if (stage === STAGES.first || firsts === 0) return true
    return this.#live().length + session.firsts < this.#pool.size - 2
  }

  #firsts(): Task[] {
    return this.#live().filter(({ stage }) => stage === STAGES.first)
  }

  /** What workers are doing and may finish. */
  #live(): Task[] {
    return [...this.#running].filter(({ isStopped }) => !isStopped).map(({ task }) => task)
  }

  async #start(session: Session, worker: number, task: Task): Promise<void> {
    const job = jobOf(session, task)
    const running: Running = { task, comparison: session.comparison, worker, job, isStopped: false }
    this.#running.add(running)
    this.#homes.settle(task, worker)
    const isFirst = task.stage === STAGES.first
    const looking = isFirst ? setInterval(() => void this.#look(running), LOOK) : undefined
    const answer = await this.#pool.run(worker, job).catch((error: unknown) => error)
    clearInterval(looking)
    this.#running.delete(running)
    if (isAnswer(answer)) this.#receive(running, answer)
    else this.#excuse(running, answer)
    this.#dispatch()
    // The first picture is there: it is drawn before others go on.
    if (isFirst && this.#firsts().length + session.firsts === 0) this.#pool.rest()
  }

  /** Shows the years that are over of a first picture, while it is made; what was stopped is of no use any more. */
  async #look(running: Running): Promise<void> {
    const { task, worker, job } = running
    // The basispad of a first picture may have been begun for the question before.
    const session = this.#session
    const isOfUse = () => this.#session === session && this.#running.has(running) && !running.isStopped
    if (session?.place !== task.cluster || !isOfUse()) return
    const glimpse = await this.#pool.glimpse(worker, job, session.yearsSeen(task)).catch(() => undefined)
    if (glimpse && isOfUse()) session.showGlimpse(task, glimpse)
  }

  #receive({ task, comparison, worker, isStopped }: Running, answer: PairAnswer): void {
    comparison.put(task.cluster, task.replication, answer)
    if (!isStopped) this.#session?.count(task)
    else if (task.keepsYears) this.#homes.leave(worker, task)
  }

  /** A task that lost its worker is done once more; an error of the engine would only come again. */
  #excuse({ task, worker, isStopped }: Running, error: unknown): void {
    const isLost = error instanceof Lost
    if (isLost) this.#homes.leave(worker)
    const session = this.#session
    if (isStopped || session === undefined) return
    const key = JSON.stringify([task.cluster, task.replication, task.wants])
    const times = (this.#lost.get(key) ?? 0) + 1
    this.#lost.set(key, times)
    if (isLost && times < TRIES) session.putBack(task)
    else this.#fail(session, error instanceof Error ? error.message : String(error))
  }
}

function isAnswer(answer: unknown): answer is PairAnswer {
  return typeof answer === 'object' && answer !== null && 'isSame' in answer
}

/** Whether what a worker is doing for one comparison will be among the first things that the next one needs. */
function isOfUse({ task, comparison }: Running, next: Comparison, place: number): boolean {
  if (comparison === next) return place < 0 || task.cluster === place
  const isFirst = task.cluster === place && task.replication === 0
  return isFirst && comparison.basispad === next.basispad && !task.wants.includes('variant')
}

function jobOf({ question: { base, variant }, place }: Session, task: Task): PairJob {
  const { cluster, replication, wants, keepsYears } = task
  return {
    base,
    variant,
    cluster,
    replication,
    wantsBase: wants.includes('basispad'),
    wantsVariant: wants.includes('variant'),
    keepsYears,
    place,
  }
}
