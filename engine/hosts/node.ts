/** A pool of worker threads: hands out the jobs of scenarios one by one and gathers their parts in order. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Remote } from 'comlink'
import { wrap } from 'comlink'
import nodeEndpoint from 'comlink/dist/umd/node-adapter.js'
import type { Per, Scenario, SharedJob } from '../index.ts'
import { dealOut, partLengthIn, sharedJobsOf, unpack } from '../index.ts'
import type { Assignment, Desk } from './nodeWorker.ts'

/** How a run is to be done; nothing here changes its result. */
export interface PoolOptions {
  /** Number of threads; `auto` is what the machine offers. */
  readonly workers?: number | 'auto' | undefined
  /** Called after every job with the share of the work that is done (share). */
  readonly onProgress?: ((share: number) => void) | undefined
  /** Stops the run at once by ending its threads. */
  readonly signal?: AbortSignal | undefined
  /** The built worker file, when it is not the one beside this file. */
  readonly workerFile?: URL | undefined
}

/** A thread and what can be asked of it; `lost` rejects when it dies, which comlink by itself never notices. */
export interface Hand {
  readonly desk: Remote<Desk>
  readonly lost: Promise<never>
  dismiss(): Promise<unknown>
}

/** Threads that die under one job, say of want of memory, before the run is given up. */
const TRIES = 3

const BESIDE = new URL('./nodeWorker.js', import.meta.url)

/** A thread ended without being asked to. */
class Lost extends Error {}

/**
 * Runs every job of some scenarios and gives for each its parts in the order of `jobsOf`, whichever thread ran what.
 * A job whose thread dies is repeated on a fresh one; an error of the engine itself is not.
 * @throws Error of the engine; Error naming cluster and replication after three dead threads; the signal's reason
 */
export async function runExperiment(
  scenarios: readonly Scenario[],
  per: Per,
  options: PoolOptions = {},
): Promise<Int32Array[][]> {
  options.signal?.throwIfAborted()
  const pool = new Pool({ scenarios, per }, options)
  const stop = (): void => void pool.close()
  options.signal?.addEventListener('abort', stop, { once: true })
  try {
    const jobs = sharedJobsOf(scenarios)
    return dealOut(scenarios, jobs, await pool.run(jobs))
  } catch (error) {
    options.signal?.throwIfAborted()
    throw error
  } finally {
    options.signal?.removeEventListener('abort', stop)
    await pool.close()
  }
}

/** Starts a thread on the built worker file. */
export function hire(assignment: Assignment | undefined, file: URL = BESIDE): Hand {
  const worker = new Worker(file, { workerData: assignment })
  const lost = new Promise<never>((_, reject) => {
    worker.once('error', (error) => reject(new Lost(error.message)))
    worker.once('exit', (code) => reject(new Lost(`the thread ended with code ${code}`)))
  })
  // A thread that is dismissed between two jobs is lost to nobody.
  lost.catch(() => undefined)
  return { desk: wrap<Desk>(nodeEndpoint(worker)), lost, dismiss: () => worker.terminate() }
}

/** The threads of one run. */
class Pool {
  readonly #assignment: Assignment
  readonly #options: PoolOptions
  readonly #hands = new Set<Hand>()
  #closed = false

  constructor(assignment: Assignment, options: PoolOptions) {
    this.#assignment = assignment
    this.#options = options
  }

  /** What each job gave: a part for each of its scenarios. */
  async run(jobs: readonly SharedJob[]): Promise<Int32Array[][]> {
    const answers = new Array<Int32Array[]>(jobs.length)
    const whole = jobs.reduce((sum, job) => sum + job.weight, 0)
    const queue = jobs.entries()
    let done = 0
    const work = async (): Promise<void> => {
      let hand: Hand | undefined
      for (const [at, job] of queue) {
        ;[answers[at], hand] = await this.#runJob(job, hand)
        done += job.weight
        this.#options.onProgress?.(done / whole)
      }
    }
    await Promise.all(Array.from({ length: this.#crew(jobs.length) }, work))
    return answers
  }

  /** Ends all threads, whatever they are doing; no fresh one is started after this. */
  async close(): Promise<void> {
    this.#closed = true
    await Promise.all([...this.#hands].map((hand) => hand.dismiss()))
  }

  #crew(jobs: number): number {
    const { workers = 'auto' } = this.#options
    return Math.min(jobs, workers === 'auto' ? availableParallelism() : workers)
  }

  async #runJob(job: SharedJob, hand: Hand | undefined): Promise<[Int32Array[], Hand]> {
    for (let attempt = 1; ; attempt++) {
      const at = hand ?? this.#hire()
      try {
        return [this.#unpacked(job, await Promise.race([at.desk.run(job), at.lost])), at]
      } catch (error) {
        if (!(error instanceof Lost) || this.#closed) throw error
        if (attempt === TRIES) throw new Error(givenUp(job, error), { cause: error })
        this.#hands.delete(at)
        hand = undefined
      }
    }
  }

  /** The parts of a job; its scenarios have the same periods. */
  #unpacked({ scenarios, cluster }: SharedJob, packed: readonly Uint8Array[]): Int32Array[] {
    const length = partLengthIn(this.#assignment.scenarios[scenarios[0]!]!, cluster, this.#assignment.per)
    return packed.map((bytes) => unpack(bytes, length))
  }

  #hire(): Hand {
    const hand = hire(this.#assignment, this.#options.workerFile)
    this.#hands.add(hand)
    return hand
  }
}

function givenUp({ cluster, replication }: SharedJob, cause: Lost): string {
  return (
    `cluster ${cluster + 1}, replication ${replication + 1} lost its worker thread ${TRIES} times (${cause.message}); ` +
    'free memory or run with fewer --workers'
  )
}
