/** A ratio of two means, such as euros for each extra family, with an interval that knows when the ratio means nothing. */
import { studentQuantile } from './core/student.ts'

/** What pairs of values say of the ratio of their means; null where they cannot say it. */
export interface Ratio {
  /** Pairs. */
  readonly n: number
  /** Mean of the tops over mean of the bottoms; null where that of the bottoms cannot be told from 0. */
  readonly ratio: number | null
  /** 95% interval. */
  readonly ciLow: number | null
  readonly ciHigh: number | null
}

/**
 * The ratio of two means of the same replications. Where the mean below cannot be told from 0 at 95% there is no bounded
 * interval, and nothing is said.
 * @source Fieller (1954), Journal of the Royal Statistical Society B 16(2):175-185
 */
export function ratioOf(pairs: readonly (readonly [top: number, bottom: number])[]): Ratio {
  const n = pairs.length
  if (n < 2) return untold(n)
  const mean = (of: (pair: readonly [number, number]) => number) =>
    pairs.reduce((sum, pair) => sum + of(pair), 0) / n
  const [top, bottom] = [mean(([a]) => a), mean(([, b]) => b)]
  // Variances and covariance of the two means.
  const scale = n / (n - 1) / n
  const [tops, bottoms, both] = [
    mean(([a]) => (a - top) * (a - top)) * scale,
    mean(([, b]) => (b - bottom) * (b - bottom)) * scale,
    mean(([a, b]) => (a - top) * (b - bottom)) * scale,
  ]
  const t = studentQuantile(0.975, n - 1)
  const square = t * t
  const certain = bottom * bottom - square * bottoms
  if (certain <= 0) return untold(n)
  const middle = top * bottom - square * both
  const half = Math.sqrt(Math.max(0, middle * middle - certain * (top * top - square * tops)))
  return { n, ratio: top / bottom, ciLow: (middle - half) / certain, ciHigh: (middle + half) / certain }
}

/** What is said of pairs that say nothing. */
export function untold(n: number): Ratio {
  return { n, ratio: null, ciLow: null, ciHigh: null }
}
