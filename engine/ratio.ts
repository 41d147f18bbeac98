/** A ratio of two means, such as euros for each extra family, with an interval that knows when the ratio means nothing. */
import { studentQuantile } from './core/student.ts'
import { byVector, fewestFor, type Values } from './pairs.ts'
import type { Assumptions } from './schema.ts'

type Pair = readonly [top: number, bottom: number]

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
 * @param assumptions whether replications share vectors of drawn assumptions; the interval is over vectors then
 * @source Fieller (1954), Journal of the Royal Statistical Society B 16(2):175-185
 */
export function ratioOf(pairs: Values<Pair>, assumptions: Assumptions): Ratio {
  const parts = byVector(pairs, assumptions)
  const known = parts.flat()
  const n = known.length
  if (n < fewestFor(assumptions)) return untold(n)
  const [top, bottom] = [sumOf(known, ([a]) => a) / n, sumOf(known, ([, b]) => b) / n]
  // Variances and covariance of the two means, over parts that are independent of one another.
  const shares = parts.map(
    (part) => [sumOf(part, ([a]) => a - top), sumOf(part, ([, b]) => b - bottom)] as const,
  )
  const covariance = (product: (pair: Pair) => number) =>
    (sumOf(shares, product) * parts.length) / (parts.length - 1) / (n * n)
  const [tops, bottoms, both] = [
    covariance(([a]) => a * a),
    covariance(([, b]) => b * b),
    covariance(([a, b]) => a * b),
  ]
  const t = studentQuantile(0.975, parts.length - 1)
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

function sumOf(pairs: readonly Pair[], of: (pair: Pair) => number): number {
  return pairs.reduce((sum, pair) => sum + of(pair), 0)
}
