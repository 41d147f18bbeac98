/** Which worker has a head start in what: it holds the state of the basispad from which a variant can go on. */
import type { Task } from './plan.ts'

type Run = Pick<Task, 'cluster' | 'replication'>

/** Hints only: a worker may have dropped what it held, and then runs the basispad again. */
export class Homes {
  readonly #homes = new Map<string, number>()
  #basispad = ''
  /** The run that is kept at every turn of the year. */
  #years: Run | undefined

  /** Starts afresh when the basispad is another one: workers drop what they held of the former. */
  standOn(basispad: string): void {
    if (basispad === this.#basispad) return
    this.#basispad = basispad
    this.#homes.clear()
    this.#years = undefined
  }

  of(run: Run): number | undefined {
    return this.#homes.get(keyOf(run))
  }

  hasYears(cluster: number): boolean {
    return this.#years?.cluster === cluster
  }

  /** A worker takes a task, and will hold its state. */
  settle(task: Task, worker: number): void {
    const { cluster, replication, keepsYears } = task
    if (keepsYears) this.#years = { cluster, replication }
    else if (this.#years && keyOf(this.#years) === keyOf(task)) return
    this.#homes.set(keyOf(task), worker)
  }

  /** A worker is gone, or did not finish what it took. */
  leave(worker: number, task?: Task): void {
    for (const [key, home] of this.#homes) {
      if (home === worker && (task === undefined || key === keyOf(task))) this.#homes.delete(key)
    }
    if (this.#years && !this.#homes.has(keyOf(this.#years))) this.#years = undefined
  }
}

function keyOf({ cluster, replication }: Run): string {
  return `${cluster} ${replication}`
}
