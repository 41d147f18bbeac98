/** A web worker at work: asked one job at a time, watched, and given up when it dies or no longer answers. */
import { type Remote, wrap } from 'comlink'
import type { Desk } from '../../engine/hosts/worker.ts'
import {
  type Glimpse,
  type PairAnswer,
  type PairJob,
  partLengthIn,
  unpack,
  withParts,
} from '../../engine/index.ts'

/** Something that does jobs; the tests bring their own. */
export interface Hand {
  /** Does a job. @throws Lost when it is gone for good; Error of the engine otherwise */
  run(job: PairJob): Promise<PairAnswer>
  /**
   * What can be said already of the job that it is doing; undefined when that is nothing new, or it is done.
   * @param known years that were over before
   */
  glimpse(job: PairJob, known: number): Promise<Glimpse | undefined>
  /** Ends the job, which answers at once with what it finished. */
  stop(): void
  /** Has the job wait, so that the page has the machine for itself. */
  rest(milliseconds: number): void
  dismiss(): void
}

/** A worker has died or hangs; another may do its job. */
export class Lost extends Error {}

/** Milliseconds within which a worker greets; loading its program may take longer. */
const PATIENCE = { starting: 30_000, working: 5_000, stopping: 2_000 }

/** Starts a web worker. @param bytes of state that it may keep */
export function hire(bytes: number): Hand {
  return new WebHand(bytes)
}

class WebHand implements Hand {
  readonly #worker: Worker
  readonly #desk: Remote<Desk>
  readonly #bytes: number
  #isUp = false
  #lost: Lost | undefined
  /** Rejects the job that is running. */
  #giveUp: ((reason: Lost) => void) | undefined
  #watch: ReturnType<typeof setTimeout> | undefined

  constructor(bytes: number) {
    this.#bytes = bytes
    this.#worker = new Worker(new URL('../../engine/hosts/worker.ts', import.meta.url), { type: 'module' })
    this.#desk = wrap<Desk>(this.#worker)
    this.#worker.addEventListener('error', ({ message }) => this.#lose(message || 'the worker did not start'))
    this.#worker.addEventListener('messageerror', () => this.#lose('an answer of the worker was unreadable'))
  }

  run(job: PairJob): Promise<PairAnswer> {
    if (this.#lost) return Promise.reject(this.#lost)
    // No Promise.race with a promise that outlives the job: it would hold on to every answer.
    return new Promise<PairAnswer>((resolve, reject) => {
      this.#giveUp = reject
      this.#look()
      this.#ask(job).then(resolve, reject)
    }).finally(() => {
      this.#isUp = true
      this.#giveUp = undefined
      clearTimeout(this.#watch)
    })
  }

  async #ask(job: PairJob): Promise<PairAnswer> {
    const packed = await this.#desk.run(job, 'year', this.#bytes)
    return withParts(packed, (bytes) => unpack(bytes, lengthOf(job)))
  }

  async glimpse(job: PairJob, known: number): Promise<Glimpse | undefined> {
    if (!this.#giveUp) return undefined
    const seen = await this.#desk.glimpse('year', known)
    return seen && { ...seen, part: unpack(seen.part, lengthOf(job)) }
  }

  stop(): void {
    if (!this.#giveUp) return
    void this.#desk.stop()
    if (this.#isUp) this.#expect(PATIENCE.stopping)
  }

  rest(milliseconds: number): void {
    if (this.#giveUp) void this.#desk.rest(milliseconds)
  }

  dismiss(): void {
    this.#lose('the worker was dismissed')
  }

  /** Greets the worker now and, when it has answered, again later. */
  #look(): void {
    this.#expect(this.#isUp ? PATIENCE.working : PATIENCE.starting)
    void this.#desk.greet().then(() => {
      this.#isUp = true
      if (!this.#giveUp) return
      clearTimeout(this.#watch)
      this.#watch = setTimeout(() => this.#look(), PATIENCE.working)
    })
  }

  #expect(milliseconds: number): void {
    clearTimeout(this.#watch)
    this.#watch = setTimeout(() => this.#lose('the worker no longer answered'), milliseconds)
  }

  /** Comlink by itself never notices that a worker is gone. */
  #lose(reason: string): void {
    this.#lost ??= new Lost(reason)
    this.#worker.terminate()
    clearTimeout(this.#watch)
    this.#giveUp?.(this.#lost)
  }
}

/** Whole numbers in a part of a job. */
function lengthOf({ base, cluster }: PairJob): number {
  return partLengthIn(base, cluster, 'year')
}
