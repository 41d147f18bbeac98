/**
 * Exponential and logarithm in whole numbers, to as many bits as one asks: the measure for `core/math.ts`. Nothing here
 * comes from the machine's own functions, and nothing is rounded but the last of some 200 bits.
 */

/** A number as a quotient of whole ones; the lower one is positive. */
export interface Quotient {
  readonly top: bigint
  readonly bottom: bigint
}

/** Correct bits behind the first bit that counts. */
const BITS = 200
const GUARD = 40

/** The double itself, to the last bit. */
export function exactly(x: number): Quotient {
  const bits = new BigUint64Array(new Float64Array([x]).buffer)[0]!
  const exponent = Number((bits >> 52n) & 0x7ffn)
  const fraction = bits & 0xfffffffffffffn
  const size = exponent === 0 ? fraction : fraction | (1n << 52n)
  const scaled = timesTwoTo({ top: size, bottom: 1n }, Math.max(exponent, 1) - 1075)
  return bits >> 63n ? { top: -scaled.top, bottom: scaled.bottom } : scaled
}

/**
 * Natural logarithm of a positive number.
 * @throws RangeError when it is not
 */
export function logOf(x: Quotient): Quotient {
  if (x.top <= 0n) throw new RangeError('a logarithm is asked of a number that is not positive')
  const k = sizeOf(x)
  // Of a number near 1 the logarithm is near 0: it takes as many bits more.
  const { top, bottom } = timesTwoTo(x, -k)
  const near = k === 0 || k === -1 ? nearnessTo1(x) : 0
  const bits = BITS + GUARD + near
  if (near > 0) return { top: seriesOfLog(x, bits), bottom: 1n << BigInt(bits) }
  const sum = BigInt(k) * seriesOfLog({ top: 2n, bottom: 1n }, bits) + seriesOfLog({ top, bottom }, bits)
  return { top: sum, bottom: 1n << BigInt(bits) }
}

/** e to the power x, for x within some thousands of 0. */
export function expOf(x: Quotient): Quotient {
  const bits = BITS + GUARD
  const two = seriesOfLog({ top: 2n, bottom: 1n }, bits)
  const scaled = (x.top << BigInt(bits)) / x.bottom
  const k = divide(scaled, two)
  const rest = ((x.top << BigInt(2 * bits)) / x.bottom - ((k * two) << BigInt(bits))) >> BigInt(bits)
  return timesTwoTo({ top: seriesOfExp(rest, bits), bottom: 1n << BigInt(bits) }, Number(k))
}

/** e to the power x, less 1, with all its bits also where x is near 0. */
export function expLess1(x: Quotient): Quotient {
  const near = Math.max(0, -sizeOf(sizeless(x)))
  const bits = BITS + GUARD + 2 * near
  if (near === 0) return less1(expOf(x))
  const rest = (x.top << BigInt(bits)) / x.bottom
  return { top: seriesOfExp(rest, bits) - (1n << BigInt(bits)), bottom: 1n << BigInt(bits) }
}

/** How far a double is from a number, in units of the last place of doubles of its size. */
export function ulpsFrom(computed: number, exact: Quotient): number {
  if (!Number.isFinite(computed)) return Infinity
  const { top, bottom } = exactly(computed)
  const difference = { top: top * exact.bottom - exact.top * bottom, bottom: bottom * exact.bottom }
  const unit = Math.max(exact.top === 0n ? -1022 : sizeOf(sizeless(exact)), -1022) - 52
  const inMillionths = timesTwoTo({ top: difference.top * 1_000_000n, bottom: difference.bottom }, -unit)
  return Number(inMillionths.top / inMillionths.bottom) / 1e6
}

/** The number one. */
export const ONE: Quotient = { top: 1n, bottom: 1n }
const TWO = sumOf(ONE, ONE)
/** The number below zero that is as large. */
export const minus = ({ top, bottom }: Quotient): Quotient => ({ top: -top, bottom })

/** What each function of `core/math.ts` should give. */
export const EXACT = {
  exp: (x: number) => expOf(exactly(x)),
  log: (x: number) => logOf(exactly(x)),
  log1p: (x: number) => logOf(sumOf(ONE, exactly(x))),
  tanh: (x: number) => {
    const grown = expLess1(productOf(TWO, exactly(x)))
    return quotientOf(grown, sumOf(grown, TWO))
  },
  expit: (x: number) => {
    const odds = expOf(exactly(x))
    return quotientOf(odds, sumOf(ONE, odds))
  },
  logit: (p: number) => logOf(quotientOf(exactly(p), sumOf(ONE, minus(exactly(p))))),
} as const

/** Sum of two numbers. */
export function sumOf(a: Quotient, b: Quotient): Quotient {
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom }
}

/** One number divided by another that is positive. */
export function quotientOf(a: Quotient, b: Quotient): Quotient {
  return { top: a.top * b.bottom, bottom: a.bottom * b.top }
}

/** Product of two numbers. */
export function productOf(a: Quotient, b: Quotient): Quotient {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom }
}

const less1 = (x: Quotient) => sumOf(x, { top: -1n, bottom: 1n })
const sizeless = ({ top, bottom }: Quotient) => ({ top: top < 0n ? -top : top, bottom })

/** Logarithm of a number from 1/2 to 2, in units of 2^-bits: 2 artanh of (x - 1) / (x + 1). */
function seriesOfLog({ top, bottom }: Quotient, bits: number): bigint {
  const one = 1n << BigInt(bits)
  const y = ((top - bottom) * one) / (top + bottom)
  const square = (y * y) >> BigInt(bits)
  let power = y
  let sum = 0n
  for (let odd = 1n; power !== 0n && power !== -1n; odd += 2n) {
    sum += power / odd
    power = (power * square) >> BigInt(bits)
  }
  return 2n * sum
}

/** Exponential of a number between -1 and 1 by its series; argument and result in units of 2^-bits. */
function seriesOfExp(x: bigint, bits: number): bigint {
  let term = 1n << BigInt(bits)
  let sum = term
  for (let k = 1n; ; k++) {
    term = (term * x) / (k << BigInt(bits))
    if (term === 0n) return sum
    sum += term
  }
}

/** Exponent of the largest power of two that is not above a positive number. */
function sizeOf({ top, bottom }: Quotient): number {
  const size = lengthOf(top) - lengthOf(bottom)
  return isBelow(top, bottom, size) ? size - 1 : size
}

const isBelow = (top: bigint, bottom: bigint, size: number) =>
  size >= 0 ? top < bottom << BigInt(size) : top << BigInt(-size) < bottom

const lengthOf = (whole: bigint) => {
  const hex = whole.toString(16)
  return 4 * hex.length - Math.clz32(parseInt(hex[0]!, 16)) + 28
}

/** Bits by which a number near 1 differs from it. */
function nearnessTo1({ top, bottom }: Quotient): number {
  const difference = top > bottom ? top - bottom : bottom - top
  return difference === 0n ? 1 : Math.max(1, lengthOf(bottom) - lengthOf(difference))
}

function timesTwoTo({ top, bottom }: Quotient, k: number): Quotient {
  return k >= 0 ? { top: top << BigInt(k), bottom } : { top, bottom: bottom << BigInt(-k) }
}

/** Quotient rounded to the nearest whole. */
function divide(a: bigint, b: bigint): bigint {
  const doubled = 2n * a + b
  const whole = doubled / (2n * b)
  return doubled < 0n && whole * 2n * b !== doubled ? whole - 1n : whole
}
