/** One step back or forward: every scenario that stood on screen, as it was; what is only dragged leaves no trace. */
import type { Scenario } from '../../engine/index.ts'

/** Steps back that are kept. */
const MOST = 100

/** Changes of one lever within this many milliseconds are one step, as when an arrow key is held down. */
const ONE_STEP = 1000

/** The scenario on screen and the way back. */
export class History {
  #past = $state.raw<readonly Scenario[]>([])
  #future = $state.raw<readonly Scenario[]>([])
  #present: Scenario
  #preview = $state.raw<Scenario>()
  #last = { lever: '', at: -Infinity }
  readonly #clock: () => number

  /** @param clock milliseconds, from any moment on */
  constructor(first: Scenario, clock: () => number = () => performance.now()) {
    this.#present = $state.raw(first)
    this.#clock = clock
  }

  /** What is on screen: the preview while there is one. */
  get scenario(): Scenario {
    return this.#preview ?? this.#present
  }

  get isPreview(): boolean {
    return this.#preview !== undefined
  }

  get canUndo(): boolean {
    return this.#past.length > 0
  }

  get canRedo(): boolean {
    return this.#future.length > 0
  }

  /** Shows a scenario while something is dragged. */
  preview(scenario: Scenario): void {
    this.#preview = scenario
  }

  /**
   * Takes a scenario in as a step, unless nothing changed.
   * @param lever what was moved; without it the change stands by itself
   * @returns whether it is a step of its own, for the back button too
   */
  commit(scenario: Scenario, lever = ''): boolean {
    this.#preview = undefined
    if (isSame(scenario, this.#present)) return false
    const at = this.#clock()
    const isOneStep = lever !== '' && lever === this.#last.lever && at - this.#last.at < ONE_STEP
    if (!isOneStep) this.#past = [...this.#past, this.#present].slice(-MOST)
    this.#last = { lever, at }
    this.#present = scenario
    this.#future = []
    return !isOneStep
  }

  /** One step back; a preview is given up first. */
  undo(): void {
    const before = this.#past.at(-1)
    this.#settle()
    if (!before) return
    this.#past = this.#past.slice(0, -1)
    this.#future = [this.#present, ...this.#future]
    this.#present = before
  }

  /** One step forward again. */
  redo(): void {
    const [after, ...rest] = this.#future
    this.#settle()
    if (!after) return
    this.#past = [...this.#past, this.#present]
    this.#future = rest
    this.#present = after
  }

  #settle(): void {
    this.#preview = undefined
    this.#last = { lever: '', at: -Infinity }
  }
}

/** Checked scenarios are written in one way only. */
function isSame(a: Scenario, b: Scenario): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
