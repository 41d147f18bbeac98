/** What the programs of the benchmark share: the same chance as in `native/reference.cpp`, and one line of output. */
import { log } from '../../../engine/core/math.ts'

/** What a program tells: units of work, seconds, and a number that must agree between programs of one workload. */
export interface Told {
  readonly name: string
  readonly units: number
  readonly seconds: number
  readonly check: number
  /** More that a program measured, by name. */
  readonly more?: Readonly<Record<string, number>>
}

const CELLS = 65536
const MINUTES_PER_DAY = 1440
const MOST_DAYS = 3000

/** Minutes of an exponential law at equidistant probabilities, to be picked by 16 bits of chance. */
export function exponentialCells(mean: number): Int32Array {
  return Int32Array.from({ length: CELLS }, (_, i) => Math.floor(-log(1 - (i + 0.5) / CELLS) * mean + 0.5))
}

/** Minutes ahead as this model schedules: 70% within the day, 25% on whole days, 4% in months and 1% in years. */
export function visitCells(): Int32Array {
  return exponentialCells(MINUTES_PER_DAY).map((minutes, i) => {
    const k = i % 100
    const days = minutes / MINUTES_PER_DAY
    const x =
      k < 70 ? days * 0.12 : k < 95 ? 1 + Math.floor(days) : k < 99 ? 20 + days * 60 : 365 * (1 + days)
    return Math.floor(Math.min(x, MOST_DAYS) * MINUTES_PER_DAY + 0.5)
  })
}

/** Random cells: 16 bits of Marsaglia's xorshift32. */
export class Cells {
  #word = 0x9e3779b9 | 0

  next(): number {
    this.#word ^= this.#word << 13
    this.#word ^= this.#word >>> 17
    this.#word ^= this.#word << 5
    return this.#word & (CELLS - 1)
  }
}

/** Runs a piece of work and gives its seconds. */
export function timed<T>(work: () => T): { readonly seconds: number; readonly value: T } {
  const start = process.hrtime.bigint()
  const value = work()
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, value }
}

/** Prints the one line that the driver reads. */
export function tell(told: Told): void {
  console.log(JSON.stringify(told))
}
