/**
 * Counts what happens: whole numbers (persons, families, minutes) per row, month and counter. Numerators and
 * denominators are kept, never ratios, so that any two rows or months may be added. Whole numbers add up to the same
 * total in any order.
 */
import { f64, type Columns } from './store.ts'

/** Rows (for instance region x group), months of the recording window, counters. */
export interface RecorderShape {
  readonly rows: number
  readonly months: number
  readonly counters: number
}

export const recorderLayout = ({ rows, months, counters }: RecorderShape) => ({
  sums: f64(rows * months * counters),
})

/** Sums over a window of months; what falls outside the window is not recorded. */
export class Recorder {
  readonly #sums: Float64Array
  readonly #shape: RecorderShape

  constructor(columns: Columns<ReturnType<typeof recorderLayout>>, shape: RecorderShape) {
    this.#sums = columns.sums
    this.#shape = shape
  }

  add(row: number, month: number, counter: number, amount: number): void {
    const { months, counters } = this.#shape
    if (month < 0 || month >= months) return
    const at = (row * months + month) * counters + counter
    this.#sums[at] = this.#sums[at]! + amount
  }

  /** Adds one amount to every counter of a row and month. */
  addAll(row: number, month: number, amounts: Float64Array): void {
    const { months, counters } = this.#shape
    if (month < 0 || month >= months) return
    const sums = this.#sums
    const start = (row * months + month) * counters
    for (let at = 0; at < counters; at++) sums[start + at] = sums[start + at]! + amounts[at]!
  }

  /**
   * Copies the sums into whole numbers of 32 bits, with months folded into periods.
   * @param periodOf period of each month of the window, 0-based and rising
   * @param target receives rows x periods x counters, from position `offset` on
   * @returns the position after the last one written
   * @throws RangeError when a sum does not fit 32 bits
   */
  write(periodOf: readonly number[], target: Int32Array, offset: number): number {
    const { rows, months, counters } = this.#shape
    const periods = (periodOf.at(-1) ?? -1) + 1
    for (let at = 0; at < rows * months * counters; at++) {
      const cell = Math.floor(at / counters)
      const row = Math.floor(cell / months)
      const into = offset + (row * periods + periodOf[cell % months]!) * counters + (at % counters)
      target[into] = fitting(target[into]! + this.#sums[at]!)
    }
    return offset + rows * periods * counters
  }
}

/** The largest whole number that a sum may be. */
export const LARGEST = 2_147_483_647

function fitting(sum: number): number {
  if (Number.isInteger(sum) && sum >= 0 && sum <= LARGEST) return sum
  throw new RangeError(`a recorded sum is ${sum}; it must be a whole number from 0 to ${LARGEST}`)
}
