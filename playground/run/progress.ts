/** How far a comparison is: counted, never guessed; the time left is measured on the work done so far. */

/** Where a comparison stands. */
export type Phase = 'idle' | 'running' | 'done' | 'stopped' | 'failed'

/** Pairs of replications. */
export interface Count {
  readonly done: number
  readonly wanted: number
}

/** What the page can say of a comparison that goes on, or has ended. */
export interface Progress {
  readonly phase: Phase
  /** Of the place that was asked for; nothing is wanted where the scenario does not report it. */
  readonly place: Count
  /** Of all regions that the scenario reports, each as often as the one that was done least. */
  readonly nation: Count
  /** Share of all work that is done, by families and years. */
  readonly share: number
  /** Null as long as too little is known. */
  readonly secondsLeft: number | null
}

const NONE: Count = { done: 0, wanted: 0 }

/** Before anything was asked. */
export const IDLE: Progress = { phase: 'idle', place: NONE, nation: NONE, share: 0, secondsLeft: null }

/** Less time than this says nothing about the rest. */
const SHORTEST = 0.5

/** Work done against the clock. */
export class Meter {
  readonly #total: number
  readonly #clock: () => number
  readonly #started: number
  #before: number
  #done = 0

  /**
   * @param total all work of the question
   * @param left what of it was not done before
   * @param clock seconds
   */
  constructor(total: number, left: number, clock: () => number) {
    this.#total = total
    this.#before = total - left
    this.#clock = clock
    this.#started = clock()
  }

  add(work: number): void {
    this.#done += work
  }

  /** Takes work off that turned out not to be needed. */
  skip(work: number): void {
    this.#before += work
  }

  get share(): number {
    return this.#total === 0 ? 1 : Math.min(1, (this.#before + this.#done) / this.#total)
  }

  get secondsLeft(): number | null {
    const seconds = this.#clock() - this.#started
    if (this.#done === 0 || seconds < SHORTEST) return null
    const left = Math.max(0, this.#total - this.#before - this.#done)
    return (left / this.#done) * seconds
  }
}
