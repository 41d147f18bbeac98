/** Quantiles of Student's t, for intervals around the mean of replications. */

import { normal } from './distributions.ts'
import { exp, log, log1p } from './math.ts'

const PI = 3.141592653589793
const MOST_STEPS = 200
const PRECISION = 1e-13
const TINY = 1e-300

/**
 * Quantile of Student's t; a two-sided 95% interval is mean +- studentQuantile(0.975, n - 1) standard errors.
 * @param p chance below the quantile, between 0 and 1
 * @param degrees degrees of freedom, at least 1 and not necessarily whole
 * @throws RangeError when p or degrees is outside its range
 */
export function studentQuantile(p: number, degrees: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`p is ${p}; it must lie between 0 and 1, ends excluded`)
  if (!(degrees >= 1 && degrees < Infinity))
    throw new RangeError(`degrees of freedom is ${degrees}; it must be a number of at least 1`)
  if (p === 0.5) return 0
  return p < 0.5 ? -upperQuantile(p, degrees) : upperQuantile(1 - p, degrees)
}

/**
 * The point above which lies `tail` < 1/2. The tail is convex there, so Newton's steps from the normal quantile,
 * which lies below, all go up and never past the root.
 */
function upperQuantile(tail: number, degrees: number): number {
  const scale = logBetaHalf(degrees)
  let t = -normal(tail)
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const density = exp(-0.5 * (degrees + 1) * log1p((t * t) / degrees) - scale) / Math.sqrt(degrees)
    const step = (tailAbove(t, degrees, scale) - tail) / density
    t += step
    if (Math.abs(step) <= PRECISION * t) break
  }
  return t
}

/** Chance of more than t >= 0: half the regularised incomplete beta function with x = n / (n + t^2). */
function tailAbove(t: number, degrees: number, scale: number): number {
  const square = t * t
  const x = degrees / (degrees + square)
  const rest = square / (degrees + square)
  const front = exp(0.5 * degrees * log(x) + 0.5 * log(rest) - scale)
  // The fraction converges fast on the near side of the mean; on the far side it is asked for the complement.
  return x < (degrees + 2) / (degrees + 5)
    ? (front * betaFraction(x, 0.5 * degrees, 0.5)) / degrees
    : 0.5 - front * betaFraction(rest, 0.5, 0.5 * degrees)
}

/**
 * Continued fraction of the incomplete beta function, by Lentz's method.
 * @source Abramowitz and Stegun 26.5.8
 */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; m <= MOST_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / awayFromZero(1 + even * d)
    c = awayFromZero(1 + even / c)
    value *= d * c
    d = 1 / awayFromZero(1 + odd * d)
    c = awayFromZero(1 + odd / c)
    value *= d * c
    if (Math.abs(d * c - 1) < PRECISION) break
  }
  return value
}

/** log B(n / 2, 1 / 2). */
function logBetaHalf(degrees: number): number {
  return logGamma(0.5 * degrees) + 0.5 * log(PI) - logGamma(0.5 * degrees + 0.5)
}

/** Stirling's series, after moving x up to where four terms suffice. */
function logGamma(x: number): number {
  let shift = 1
  let y = x
  for (; y < 15; y++) shift *= y
  const z = 1 / (y * y)
  const series = (1 / 12 - z * (1 / 360 - z * (1 / 1260 - z / 1680))) / y
  return (y - 0.5) * log(y) - y + 0.5 * log(2 * PI) + series - log(shift)
}

function awayFromZero(x: number): number {
  return Math.abs(x) < TINY ? TINY : x
}
