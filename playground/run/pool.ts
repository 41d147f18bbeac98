/** The web workers of the page, which stay warm from one question to the next; one that is lost is replaced. */
import type { Glimpse, PairAnswer, PairJob } from '../../engine/index.ts'
import { type Hand, hire, Lost } from './hand.ts'

/** One more than the machine has cores, so that none waits for a message; more would only take memory. */
const WORKERS = { fewest: 2, most: 9 }

/** Milliseconds in which the page draws what it was asked or told. */
const REST = 100

/** Bytes of state that may be kept by one worker, and by all. */
const BYTES = { one: 64e6, all: 512e6 }

/** Workers that suit this machine. */
export function poolSize(): number {
  return Math.max(WORKERS.fewest, Math.min(WORKERS.most, navigator.hardwareConcurrency + 1))
}

/** Starts a worker that shares the memory with the others of a pool. */
export function hireFor(size: number): Hand {
  return hire(Math.min(BYTES.one, BYTES.all / size))
}

/** Workers by number; each does one job at a time, and is hired when there is a first one for it. */
export class Pool {
  readonly #hire: () => Hand
  readonly #hands: (Hand | undefined)[]
  readonly #busy = new Set<number>()

  constructor(size: number, hire: () => Hand) {
    this.#hire = hire
    this.#hands = Array.from({ length: size }, () => undefined)
  }

  get size(): number {
    return this.#hands.length
  }

  /** Numbers of the workers that have nothing to do. */
  idle(): number[] {
    return [...this.#hands.keys()].filter((at) => !this.#busy.has(at))
  }

  /** Has a worker do a job. @throws Lost when the worker was lost and replaced; Error of the engine otherwise */
  async run(at: number, job: PairJob): Promise<PairAnswer> {
    this.#busy.add(at)
    const hand = (this.#hands[at] ??= this.#hire())
    try {
      return await hand.run(job)
    } catch (error) {
      if (error instanceof Lost) {
        hand.dismiss()
        this.#hands[at] = undefined
      }
      throw error
    } finally {
      this.#busy.delete(at)
    }
  }

  /** What can be said already of the job that a worker is doing; undefined when that is nothing new. */
  async glimpse(at: number, job: PairJob, known: number): Promise<Glimpse | undefined> {
    return this.#hands[at]?.glimpse(job, known)
  }

  /** Lets the page draw, or answer its reader, without workers beside it. */
  rest(): void {
    for (const at of this.#busy) this.#hands[at]?.rest(REST)
  }

  stop(at: number): void {
    this.#hands[at]?.stop()
  }
}
