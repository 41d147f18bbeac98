/**
 * Exponential, logarithm and their kin with the same bits on every engine: only + - * / and bit views.
 *
 * `exp` and `log` follow fdlibm (e_exp.c, e_log.c), whose licence asks for this notice:
 * Copyright (C) 1993, 2004 by Sun Microsystems, Inc. All rights reserved.
 * Developed at SunPro, a Sun Microsystems, Inc. business. Permission to use, copy, modify, and distribute this
 * software is freely granted, provided that this notice is preserved.
 */

/** ln 2 in two parts: the first has 21 trailing zero bits, so that whole multiples of it are exact. */
const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10
const LOG2_E = 1.4426950408889634
const SMALLEST_NORMAL = 2.2250738585072014e-308
const TWO_TO_54 = 18014398509481984
const TWO_TO_MINUS_1000 = 9.332636185032189e-302

/** One number seen as its bits; every engine in use is little-endian, so word 1 holds sign and exponent. */
const float = new Float64Array(1)
const words = new Int32Array(float.buffer)

/**
 * e to the power x, within 1 ulp; infinite above 709.78, zero below -745.13.
 * @source fdlibm e_exp.c: x = k ln 2 + r, and e^r by a rational function of r
 */
export function exp(x: number): number {
  if (x > 709.782712893384) return Infinity
  if (!(x >= -745.1332191019411)) return x < 0 ? 0 : NaN
  const k = Math.floor(x * LOG2_E + 0.5)
  const high = x - k * LN2_HIGH
  const low = k * LN2_LOW
  const r = high - low
  const t = r * r
  const tail =
    0.16666666666666602 +
    t *
      (-0.0027777777777015593 +
        t * (0.00006613756321437934 + t * (-0.0000016533902205465252 + t * 4.1381367970572385e-8)))
  const c = r - t * tail
  return timesPowerOfTwo(1 - (low - (r * c) / (2 - c) - high), k)
}

/**
 * Natural logarithm, within 1 ulp; minus infinity at 0, NaN below.
 * @source fdlibm e_log.c: x = 2^k (1 + f), and log(1 + f) by a polynomial in f / (2 + f)
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN
  if (x === Infinity) return x
  const isSubnormal = x < SMALLEST_NORMAL
  float[0] = isSubnormal ? x * TWO_TO_54 : x
  const top = words[1]!
  const fraction = top & 0xfffff
  // Above sqrt(2) the fraction is halved, so that f lies between sqrt(1/2) - 1 and sqrt(2) - 1.
  const halved = (fraction + 0x95f64) & 0x100000
  words[1] = fraction | (halved ^ 0x3ff00000)
  const k = (top >> 20) - 1023 + (halved >> 20) - (isSubnormal ? 54 : 0)
  const f = float[0] - 1
  const s = f / (2 + f)
  const half = 0.5 * f * f
  return k * LN2_HIGH - (half - (s * (half + logTail(s * s)) + k * LN2_LOW) - f)
}

/** log(1 + x) for x above -1, within 2 ulp also where x is far smaller than 1. */
export function log1p(x: number): number {
  const sum = 1 + x
  if (sum === 1 || sum === Infinity) return x
  // What the sum lost in rounding is known exactly, and comes back to first order.
  return sum > 0 ? log(sum) + (x - (sum - 1)) / sum : log(sum)
}

/**
 * x to the power y for x >= 0; exact for y = 1 and for x = 1, else within 3 + 2 |y log x| ulp.
 * The logarithm is rounded before it is multiplied, hence the growth.
 */
export function power(x: number, y: number): number {
  return y === 1 || x === 1 ? x : exp(y * log(x))
}

/**
 * Hyperbolic tangent, within 2 ulp.
 * @source near 0 Lambert's continued fraction x / (1 + x^2 / (3 + x^2 / (5 + ...))), eight levels deep
 */
export function tanh(x: number): number {
  const size = Math.abs(x)
  if (size >= 0.55) {
    const rest = 2 / (exp(2 * size) + 1)
    return x > 0 ? 1 - rest : rest - 1
  }
  const square = x * x
  let fraction = 15
  for (let odd = 13; odd >= 1; odd -= 2) fraction = odd + square / fraction
  return x / fraction
}

/** The share whose log odds are x, within 2 ulp. */
export function expit(x: number): number {
  if (x >= 0) return 1 / (1 + exp(-x))
  const odds = exp(x)
  return odds - (odds * odds) / (1 + odds)
}

/** Log odds of a share p between 0 and 1, within 2 ulp; infinite at the ends, NaN outside. */
export function logit(p: number): number {
  if (p < 1e-300) return log(p)
  // 1 - 2p and 2p - 1 are exact where they are small, so only the quotient is rounded.
  return p < 0.5 ? -log1p((1 - 2 * p) / p) : log1p((2 * p - 1) / (1 - p))
}

/** (log(1 + f) - 2s + ...) / s as a polynomial in z = s^2. */
function logTail(z: number): number {
  const w = z * z
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373))
  const odd =
    z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)))
  return odd + even
}

/** y 2^k for y near 1, by adding to the exponent; below the normal range in two steps. */
function timesPowerOfTwo(y: number, k: number): number {
  float[0] = y
  if (k >= -1021) {
    words[1] = words[1]! + (k << 20)
    return float[0]
  }
  words[1] = words[1]! + ((k + 1000) << 20)
  return float[0] * TWO_TO_MINUS_1000
}
