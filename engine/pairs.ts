/**
 * Replications that share assumptions. Where assumptions are drawn, replications come two by two: both of a pair have one
 * vector of assumptions and differ in chance alone. Otherwise each stands by itself.
 */
import { Moments } from './core/moments.ts'
import type { Assumptions } from './schema.ts'

/** Values by replication; null where one has none. */
export type Values<T = number> = readonly (T | null)[]

/** Replications that share a vector. */
export const TOGETHER = { drawn: 2, central: 1 } as const satisfies Readonly<Record<Assumptions, number>>

/** Fewer replications than this have one vector, or one piece of luck, and no interval. */
export function fewestFor(assumptions: Assumptions): number {
  return 2 * TOGETHER[assumptions]
}

/** How a comparison is to be read: as drawn when either side draws, since replications then still come in pairs. */
export function assumptionsIn(...sides: readonly { readonly assumptions: Assumptions }[]): Assumptions {
  return sides.some(({ assumptions }) => assumptions === 'drawn') ? 'drawn' : 'central'
}

/** What is known, by vector: these parts are independent of one another, the replications within them are not. */
export function byVector<T>(values: Values<T>, assumptions: Assumptions): T[][] {
  const together = TOGETHER[assumptions]
  const count = Math.ceil(values.length / together)
  return Array.from({ length: count }, (_, vector) =>
    values.slice(vector * together, (vector + 1) * together).filter((value) => value !== null),
  ).filter((part) => part.length > 0)
}

/**
 * Standard error of the mean of all values, over parts that are independent: each part weighs as the values that it holds.
 * Of parts of one size it is the standard deviation of their means over the root of their number.
 * @returns NaN of fewer than two parts
 * @source mean over clusters of unequal size: Cochran (1977), Sampling Techniques, chapter 9A
 */
export function errorOfMean(parts: readonly (readonly number[])[], mean: number): number {
  const n = parts.reduce((sum, part) => sum + part.length, 0)
  const shares = new Moments()
  for (const part of parts)
    shares.add((part.reduce((sum, value) => sum + (value - mean), 0) * parts.length) / n)
  return Math.sqrt(shares.variance / parts.length)
}

/**
 * By how much each replication of a whole pair differs by luck: its distance to the mean of its pair times the root of 2,
 * because two numbers lie closer to their own mean than to that of all: the variance around it is half of that of luck.
 */
export function luckOf(values: Values): number[] {
  return wholePairs(values).flatMap(([a, b]) => [(a - b) * Math.SQRT1_2, (b - a) * Math.SQRT1_2])
}

/** The variance of replications in two: by luck alone, and by assumptions. */
export interface Variances {
  readonly luck: number
  readonly assumptions: number
}

/**
 * What luck and what assumptions do to the spread of replications with drawn assumptions; together they are its variance.
 * @returns null of fewer than two whole pairs
 * @source one-way random effects: Searle, Casella and McCulloch (1992), Variance Components, chapter 3; as shares of a variance:
 * Saltelli et al. (2008), Global Sensitivity Analysis, chapter 1
 */
export function variancesOf(values: Values): Variances | null {
  const pairs = wholePairs(values)
  if (pairs.length < 2) return null
  const means = new Moments()
  for (const [a, b] of pairs) means.add((a + b) / 2)
  const luck = pairs.reduce((sum, [a, b]) => sum + ((a - b) * (a - b)) / 2, 0) / pairs.length
  return { luck, assumptions: Math.max(0, means.variance - luck / 2) }
}

function wholePairs(values: Values): (readonly [number, number])[] {
  return byVector(values, 'drawn').flatMap(([a, b]) => (a === undefined || b === undefined ? [] : [[a, b]]))
}
