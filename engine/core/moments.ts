/** Mean, variance and percentiles of a sample. */

/** Running mean and variance, one value at a time, without loss of digits when the mean is large. */
export class Moments {
  private count = 0
  private average = 0
  private squares = 0

  /** Number of values. */
  get n(): number {
    return this.count
  }

  /** Mean; NaN of no values. */
  get mean(): number {
    return this.count > 0 ? this.average : NaN
  }

  /** Unbiased sample variance, over n - 1; NaN of fewer than two values. */
  get variance(): number {
    return this.count > 1 ? this.squares / (this.count - 1) : NaN
  }

  /**
   * Adds one value.
   * @source Welford (1962)
   */
  add(value: number): void {
    this.count++
    const difference = value - this.average
    this.average += difference / this.count
    this.squares += difference * (value - this.average)
  }

  /**
   * Adds all values of another sample, as if one by one, up to rounding; fold in a fixed order for the same bits.
   * @source Chan, Golub and LeVeque (1979)
   */
  merge(other: Moments): void {
    if (other.count === 0) return
    const count = this.count + other.count
    const difference = other.average - this.average
    this.squares += other.squares + (difference * difference * this.count * other.count) / count
    this.average += (difference * other.count) / count
    this.count = count
  }
}

/**
 * Percentile by linear interpolation between order statistics.
 * @param sorted values from low to high, at least one
 * @param p share of the values below, from 0 to 1
 * @throws RangeError when there are no values or p is outside 0 to 1
 * @source type 7 of Hyndman and Fan (1996), the default of R and NumPy
 */
export function percentile(sorted: readonly number[] | Float64Array, p: number): number {
  if (sorted.length === 0) throw new RangeError('percentile of no values; give at least one')
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p is ${p}; it must lie between 0 and 1`)
  const position = (sorted.length - 1) * p
  const below = Math.floor(position)
  const low = sorted[below]!
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!
  return low + (position - below) * (high - low)
}
