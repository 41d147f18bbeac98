/**
 * Samplers as quantile functions: one uniform per quantity, and a larger uniform never gives a smaller value, so
 * that two runs with the same uniforms differ only by what their parameters differ in.
 */

import { exp, log, log1p } from './math.ts'

/** Above this mean the chance of zero leaves the range of a double too closely for sums from zero. */
const POISSON_MEAN_LIMIT = 700

/** Wichura's rational functions for the middle, the tails and the far tails, from the constant term up. */
const MIDDLE_TOP = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
  67265.7709270087, 33430.57558358813, 2509.0809287301227,
] as const
const MIDDLE_BOTTOM = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
  28729.085735721943, 5226.495278852854,
] as const
const TAIL_TOP = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
  0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
] as const
const TAIL_BOTTOM = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
] as const
const FAR_TOP = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
] as const
const FAR_BOTTOM = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
  0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15,
] as const

type Polynomial = readonly [number, number, number, number, number, number, number, number]

/**
 * Standard normal quantile of u in (0, 1), with a relative error below 1e-15; odd around u = 1/2.
 * @source Wichura (1988), Algorithm AS 241, PPND16
 */
export function normal(u: number): number {
  const q = u - 0.5
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q
    return (q * valueAt(MIDDLE_TOP, r)) / valueAt(MIDDLE_BOTTOM, r)
  }
  const r = Math.sqrt(-log(q < 0 ? u : 1 - u))
  const size =
    r <= 5
      ? valueAt(TAIL_TOP, r - 1.6) / valueAt(TAIL_BOTTOM, r - 1.6)
      : valueAt(FAR_TOP, r - 5) / valueAt(FAR_BOTTOM, r - 5)
  return q < 0 ? -size : size
}

/** Exponential quantile of u in (0, 1), with mean 1. */
export function exponential(u: number): number {
  return -log1p(-u)
}

/**
 * Poisson quantile of u in (0, 1): the smallest count whose cumulative chance is at least u, chances being summed
 * with a relative error below 1e-12. Takes time in proportion to the count.
 * @throws RangeError when the mean lies outside 0 to 700
 */
export function poisson(u: number, mean: number): number {
  if (!(mean >= 0 && mean <= POISSON_MEAN_LIMIT))
    throw new RangeError(
      `Poisson mean is ${mean}; it must lie between 0 and ${POISSON_MEAN_LIMIT}; split a larger one over shorter periods`,
    )
  let chance = exp(-mean)
  let cumulative = chance
  let count = 0
  while (u > cumulative) {
    count++
    chance *= mean / count
    // Past the mean the sum can stall below a u close to 1, for want of digits.
    if (cumulative + chance === cumulative && count > mean) break
    cumulative += chance
  }
  return count
}

/**
 * Index of the first cumulative share above u; the last index takes what rounding left below 1.
 * @param cumulative rising shares, at least one
 */
export function pick(u: number, cumulative: readonly number[] | Float64Array): number {
  let low = 0
  let high = cumulative.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (cumulative[middle]! > u) high = middle
    else low = middle + 1
  }
  return low
}

function valueAt(c: Polynomial, x: number): number {
  const upper = ((c[7] * x + c[6]) * x + c[5]) * x + c[4]
  return (((upper * x + c[3]) * x + c[2]) * x + c[1]) * x + c[0]
}
