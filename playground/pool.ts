/** The web workers of the page: they run the jobs of one scenario at a time and hand its parts over in order. */
import { type Remote, wrap } from 'comlink'
import type { Desk } from '../engine/hosts/worker.ts'
import { type Job, jobsOf, type Per, type Scenario } from '../engine/index.ts'

/** What the page hears of a run. */
export interface Listener {
  /** The parts that are done without a gap, in the order of `jobsOf`; every call has more of them. */
  onParts(parts: readonly Int32Array[]): void
  onEnd(): void
  onFailure(message: string): void
}

/** A worker and what can be asked of it; `lost` rejects when it dies, which comlink by itself never notices. */
interface Hand {
  readonly worker: Worker
  readonly desk: Remote<Desk>
  readonly lost: Promise<never>
}

/** More workers than this gain little on twenty jobs and take memory of other pages. */
const MOST_WORKERS = 8

/** Workers that wait, warm, for the next run. */
export class Pool {
  readonly #idle: Hand[] = []
  readonly #size = Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency - 1))

  constructor() {
    this.#fill()
  }

  /**
   * Starts a scenario.
   * @returns what stops it at once: its workers end, whatever they are doing, and fresh ones take their place
   */
  compute(scenario: Scenario, per: Per, listener: Listener): () => void {
    const jobs = jobsOf(scenario)
    const hands = this.#idle.splice(0, jobs.length)
    let isLive = true
    const end = (): boolean => {
      const wasLive = isLive
      isLive = false
      return wasLive
    }
    const stop = (): void => {
      if (end()) this.#replace(hands)
    }
    const onParts = (parts: readonly Int32Array[]): void => {
      if (isLive) listener.onParts(parts)
    }
    work(scenario, per, { jobs, hands, onParts }).then(
      () => {
        if (!end()) return
        this.#idle.push(...hands)
        listener.onEnd()
      },
      (error: unknown) => {
        if (!end()) return
        this.#replace(hands)
        listener.onFailure(error instanceof Error ? error.message : String(error))
      },
    )
    return stop
  }

  #replace(hands: readonly Hand[]): void {
    for (const { worker } of hands) worker.terminate()
    this.#fill()
  }

  #fill(): void {
    while (this.#idle.length < this.#size) this.#idle.push(hire())
  }
}

interface Shift {
  readonly jobs: readonly Job[]
  readonly hands: readonly Hand[]
  readonly onParts: (parts: readonly Int32Array[]) => void
}

/** Every worker takes the next job as soon as it is free. */
async function work(scenario: Scenario, per: Per, { jobs, hands, onParts }: Shift): Promise<void> {
  const parts = new Map<number, Int32Array>()
  const inOrder: Int32Array[] = []
  const queue = jobs.entries()
  const serve = async ({ desk, lost }: Hand): Promise<void> => {
    for (const [at, job] of queue) {
      parts.set(at, await Promise.race([desk.run(scenario, job, per), lost]))
      const before = inOrder.length
      for (let next = parts.get(before); next; next = parts.get(inOrder.length)) inOrder.push(next)
      if (inOrder.length > before) onParts([...inOrder])
    }
  }
  await Promise.all(hands.map(serve))
}

function hire(): Hand {
  const worker = new Worker(new URL('../engine/hosts/worker.ts', import.meta.url), { type: 'module' })
  const lost = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) =>
      reject(new Error(message || 'the worker did not start')),
    )
    worker.addEventListener('messageerror', () => reject(new Error('an answer of the worker was unreadable')))
  })
  // A worker that dies between two runs is found out by the next one.
  lost.catch(() => undefined)
  return { worker, desk: wrap<Desk>(worker), lost }
}
