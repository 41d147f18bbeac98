/** The transcendental functions against whole-number arithmetic, wherever chance leads: every claim of `core/math.ts`. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as math from '../../engine/core/math.ts'
import {
  EXACT,
  exactly,
  expOf,
  logOf,
  minus,
  ONE,
  productOf,
  quotientOf,
  sumOf,
  ulpsFrom,
  type Quotient,
} from './exact.ts'

type Name = keyof typeof EXACT

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const positive = fc.double({ min: 5e-324, max: Number.MAX_VALUE, noNaN: true })
/** Both sides of a point where one formula takes over from another. */
const around = (point: number) =>
  fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 7, max: 52 })).map(([steps, bits]) => {
    return point * (1 + steps * 2 ** -bits)
  })

/** Where each function is asked, and the error that it owns up to, in units of the last place. */
const CLAIMS: Readonly<Record<Name, { at: fc.Arbitrary<number>; ulps: number }>> = {
  exp: { at: fc.oneof(between(-745, 709.78), between(-2, 2), around(Math.LN2 / 2), around(1e-8)), ulps: 1 },
  log: {
    at: fc.oneof(positive, between(0.1, 10), around(1), around(Math.SQRT1_2), around(Math.SQRT2)),
    ulps: 1,
  },
  log1p: { at: fc.oneof(between(-0.999, 3), between(-1e-3, 1e-3), positive, around(1e-9)), ulps: 2 },
  tanh: { at: fc.oneof(between(-20, 20), between(-1, 1), around(0.55), around(-1e-6)), ulps: 2 },
  expit: { at: fc.oneof(between(-700, 700), between(-5, 5), around(1e-6)), ulps: 2 },
  logit: {
    at: fc.oneof(between(1e-6, 1 - 1e-6), around(0.5), around(1e-9), around(1e-300)).filter((p) => p < 1),
    ulps: 2,
  },
}

/** Whether every asked value lies within its claim of the exact one. */
function isWithin(name: Name, f: (x: number) => number, numRuns: number, seed?: number) {
  const { at, ulps } = CLAIMS[name]
  const property = fc.property(at, (x) => Math.abs(ulpsFrom(f(x), EXACT[name](x))) <= ulps)
  return fc.check(property, seed === undefined ? { numRuns } : { numRuns, seed })
}

const decimals = ({ top, bottom }: Quotient, n: number) => ((top * 10n ** BigInt(n)) / bottom).toString()

test('the measure itself is right: e, log 2 and log 10 have the decimals that everybody prints', () => {
  expect(decimals(expOf(ONE), 50)).toBe('271828182845904523536028747135266249775724709369995')
  expect(decimals(EXACT.log(2), 50)).toBe('69314718055994530941723212145817656807550013436025')
  expect(decimals(EXACT.log(10), 50)).toBe('230258509299404568401799145468436420760110148862877')
  expect(decimals(expOf(exactly(-1)), 50)).toBe('36787944117144232159552377016146086744581113103176')
})

test('the measure undoes itself: the logarithm of an exponential is where one began, to 50 digits', () => {
  fc.assert(
    fc.property(fc.oneof(between(-700, 700), between(-1e-6, 1e-6)), (x) => {
      fc.pre(x !== 0)
      const back = logOf(expOf(exactly(x)))
      const error = sumOf(quotientOf(back, ONE), minus(exactly(x)))
      const size = error.top < 0n ? -error.top : error.top
      expect(size * 10n ** 50n < error.bottom).toBe(true)
    }),
    { numRuns: 100 },
  )
})

test('doubles are taken to the bit, and distances between them counted in the last place', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      expect(Math.abs(ulpsFrom(x, exactly(x)))).toBe(0)
    }),
  )
  expect(ulpsFrom(1 + 2 ** -52, ONE)).toBe(1)
  expect(ulpsFrom(1 - 2 ** -53, ONE)).toBe(-0.5)
  expect(ulpsFrom(1e-323, exactly(5e-324))).toBe(1)
})

for (const name of Object.keys(CLAIMS) as Name[])
  test(`${name} lies within ${CLAIMS[name].ulps} ulp of the exact value, wherever it is asked`, () => {
    const { failed, counterexample } = isWithin(name, math[name], 1500)
    expect(failed, `${name}(${String(counterexample)})`).toBe(false)
  })

test('a power lies within 3 + 2 |y log x| ulp of the exact value', () => {
  fc.assert(
    fc.property(between(1e-3, 1e3), between(-20, 20), (x, y) => {
      const exponent = productOf(exactly(y), EXACT.log(x))
      const claim = 3 + 2 * Math.abs(y * Math.log(x))
      expect(Math.abs(ulpsFrom(math.power(x, y), expOf(exponent)))).toBeLessThanOrEqual(claim)
    }),
    { numRuns: 1000 },
  )
})

test('formulas that are right on paper but lose digits are seen', () => {
  const careless: Partial<Record<Name, (x: number) => number>> = {
    exp: (x) => math.exp(x / 2) ** 2,
    log: (x) => -math.log(1 / x),
    log1p: (x) => math.log(1 + x),
    tanh: (x) => 1 - 2 / (math.exp(2 * x) + 1),
    expit: (x) => 1 - 1 / (1 + math.exp(x)),
    logit: (p) => math.log(p) - math.log(1 - p),
  }
  for (const [name, f] of Object.entries(careless))
    expect(isWithin(name as Name, f, 1500, 1).failed, name).toBe(true)
})
