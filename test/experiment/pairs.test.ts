/** Replications in pairs that share assumptions: what is told of luck, of assumptions, and of the mean of both. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normal } from '../../engine/core/distributions.ts'
import { Draws } from '../../engine/core/draws.ts'
import { Moments } from '../../engine/core/moments.ts'
import { studentQuantile } from '../../engine/core/student.ts'
import { bandOf, differenceOf } from '../../engine/index.ts'
import { variancesOf } from '../../engine/pairs.ts'
import { ratioOf } from '../../engine/ratio.ts'

/** Values of replications of known variances: a number for each vector and one for each replication. */
function drawnValues(vectors: number, spread: { luck: number; assumptions: number }, from = 0): number[] {
  const draws = new Draws('pairs', 0)
  const z = (serial: number, purpose: number) => normal(draws.uniform(1, serial, purpose, 0))
  return Array.from({ length: 2 * vectors }, (_, r) => {
    const vector = from + Math.floor(r / 2)
    return 10 + spread.assumptions * z(vector, 1) + spread.luck * z(2 * from + r, 2)
  })
}

test('traced by hand: two pairs', () => {
  const values = [1, 3, 6, 10]
  // Means of the pairs 2 and 8: s = 4.24264; t(0.975, 1) = 12.7062.
  const { n, mean, ciLow, ciHigh, low, lowLuck } = bandOf(values, 'drawn')
  expect([n, mean, low, lowLuck]).toEqual([4, 5, null, null])
  expect(ciHigh! - 5).toBeCloseTo((12.7062 * 4.2426407) / Math.SQRT2, 3)
  expect(5 - ciLow!).toBeCloseTo(ciHigh! - 5, 9)
  // Within pairs 2 and 8, of which the mean is 5; between them 18, less half of 5.
  expect(variancesOf(values)).toEqual({ luck: 5, assumptions: 18 - 2.5 })
})

test('a half pair weighs as the one replication that it is', () => {
  const { n, mean, ciHigh } = bandOf([1, 3, null, null, 6, 10, 4], 'drawn')
  expect([n, mean]).toEqual([5, 4.8])
  // Shares 3/5 of what the pairs are away from 4.8: -5.6, 6.4 and -0.8; their variance 36.48 x 0.36, t(0.975, 2) = 4.302653.
  const variance = ((5.6 ** 2 + 6.4 ** 2 + 0.8 ** 2) / 2) * 0.36
  expect(ciHigh! - 4.8).toBeCloseTo(4.302653 * Math.sqrt(variance / 3), 5)
})

test('fewer than four replications of drawn assumptions, or two of central ones, have no interval', () => {
  const ends = ([count, assumptions]: readonly [number, 'drawn' | 'central']) =>
    bandOf([1, 2, 4, 8].slice(0, count), assumptions).ciLow !== null
  expect([[3, 'drawn'] as const, [4, 'drawn'] as const].map(ends)).toEqual([false, true])
  expect([[1, 'central'] as const, [2, 'central'] as const].map(ends)).toEqual([false, true])
  expect(
    ratioOf(
      [
        [1, 5],
        [2, 5.1],
        [3, 5],
      ],
      'drawn',
    ).ratio,
  ).toBeNull()
  expect(variancesOf([1, 2, 3])).toBeNull()
})

test('without drawn assumptions all spread is luck, and the wide range is empty', () => {
  const values = drawnValues(10, { luck: 1, assumptions: 1 })
  const [drawn, central] = [bandOf(values, 'drawn'), bandOf(values, 'central')]
  expect([central.low, central.high]).toEqual([null, null])
  expect([central.lowLuck, central.highLuck]).toEqual([drawn.low, drawn.high])
  expect(bandOf(values.slice(1), 'drawn')).toMatchObject({ low: null, highLuck: null })
})

test('ranges are those of luck alone and of both, within 5% over 20,000 replications', () => {
  const band = bandOf(drawnValues(10_000, { luck: 1, assumptions: 2 }), 'drawn')
  // The 90th percentile of a normal number lies 1.28155 standard deviations above its mean.
  const reach = (low: number, high: number) => (high - low) / 2 / 1.28155
  expect(reach(band.lowLuck!, band.highLuck!)).toBeCloseTo(1, 1)
  expect(Math.abs(reach(band.low!, band.high!) / Math.sqrt(5) - 1)).toBeLessThan(0.05)
})

test('luck never reaches further than luck and assumptions together, nor beyond what was seen', () => {
  const value = fc.option(fc.integer({ min: 0, max: 9 }), { freq: 6 })
  fc.assert(
    fc.property(fc.array(value, { minLength: 20, maxLength: 60 }), (values) => {
      const { low, high, lowLuck, highLuck } = bandOf(values, 'drawn')
      if (lowLuck === null || highLuck === null) return
      expect(low).toBeGreaterThanOrEqual(0)
      expect(lowLuck).toBeGreaterThanOrEqual(low!)
      expect(highLuck).toBeLessThanOrEqual(high!)
      expect(lowLuck).toBeLessThanOrEqual(highLuck)
    }),
  )
})

/** Mean of estimates over 400 experiments of 20 vectors, and how far it is from the truth in standard errors. */
function away(truth: number, estimate: (values: readonly number[]) => number, luck = 1, assumptions = 2) {
  const moments = new Moments()
  for (let at = 0; at < 400; at++) moments.add(estimate(drawnValues(20, { luck, assumptions }, at * 20)))
  return (moments.mean - truth) / Math.sqrt(moments.variance / moments.n)
}

test('luck and assumptions have the variances they were drawn with, and together that of all, within 4.5 standard errors (7 in a million)', () => {
  const of = (values: readonly number[]) => variancesOf(values)!
  expect(Math.abs(away(1, (values) => of(values).luck))).toBeLessThan(4.5)
  expect(Math.abs(away(4, (values) => of(values).assumptions))).toBeLessThan(4.5)
  expect(Math.abs(away(5, (values) => of(values).luck + of(values).assumptions))).toBeLessThan(4.5)
})

test('planted fault: the spread of all replications as if each had assumptions of its own misses the error of the mean', () => {
  const half = (assumptions: 'drawn' | 'central') => (values: readonly number[]) => {
    const { mean, ciHigh } = bandOf(values, assumptions)
    const parts = assumptions === 'drawn' ? 20 : 40
    return ((ciHigh! - mean!) / studentQuantile(0.975, parts - 1)) ** 2
  }
  // The mean of 20 vectors varies by (4 + 1 / 2) / 20.
  expect(Math.abs(away(4.5 / 20, half('drawn')))).toBeLessThan(4.5)
  expect(Math.abs(away(4.5 / 20, half('central')))).toBeGreaterThan(4.5)
})

test('two equal scenarios differ by exactly 0 in every replication and every band, whatever assumptions do', () => {
  const value = fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 }).map((whole) => whole / 77))
  fc.assert(
    fc.property(fc.array(value, { minLength: 20, maxLength: 60 }), (values) => {
      const { n, difference, above, below, verdict, ...band } = differenceOf(values, values, 'up', 'drawn')
      if (n === 0) return
      expect([difference, above, below, verdict]).toEqual([0, 0, 0, 'not distinguishable'])
      for (const end of ['ciLow', 'ciHigh', 'low', 'high', 'lowLuck', 'highLuck'] as const)
        expect([0, null]).toContain(band[end])
      const whole = values.map((x) => x ?? 0)
      expect(differenceOf(whole, whole, 'up', 'drawn')).toMatchObject({
        low: 0,
        high: 0,
        lowLuck: 0,
        highLuck: 0,
      })
    }),
  )
})

test('a ratio over vectors is silent exactly when the difference below it cannot be told from 0', () => {
  const silent = Array.from({ length: 500 }, (_, at) => {
    const bottoms = drawnValues(5, { luck: 1, assumptions: 1 }, at * 5).map((value) => value - 9.2)
    const { verdict } = differenceOf(
      bottoms.map(() => 0),
      bottoms,
      'up',
      'drawn',
    )
    const { ratio } = ratioOf(
      bottoms.map((bottom) => [2 * bottom, bottom] as const),
      'drawn',
    )
    expect(ratio === null).toBe(verdict === 'not distinguishable')
    if (ratio !== null) expect(ratio).toBeCloseTo(2, 9)
    return ratio === null
  })
  expect(new Set(silent)).toEqual(new Set([true, false]))
})
