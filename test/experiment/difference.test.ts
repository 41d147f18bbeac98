/** Paired differences: what they say of hand-made numbers, and how often they are wrong. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normal } from '../../engine/core/distributions.ts'
import { Draws } from '../../engine/core/draws.ts'
import { differenceOf } from '../../engine/index.ts'

test('traced by hand: four pairs', () => {
  const { n, baseMean, mean, difference, ciHigh, correlation, verdict } = differenceOf(
    [1, 2, 3, 4],
    [3, 3, 5, 5],
    'up',
    'central',
  )
  expect([n, baseMean, mean, difference]).toEqual([4, 2.5, 4, 1.5])
  // Differences 2, 1, 2, 1: s = 0.57735, t(0.975, 3) = 3.18245.
  expect(ciHigh! - difference!).toBeCloseTo((3.18245 * 0.5773503) / 2, 5)
  // Deviations -1.5 -0.5 0.5 1.5 and -1 -1 1 1: 4 / sqrt(5 x 4).
  expect(correlation).toBeCloseTo(4 / Math.sqrt(20), 12)
  expect(verdict).toBe('better')
})

test('two identical scenarios differ by exactly 0, whatever the numbers', () => {
  const value = fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 }).map((whole) => whole / 77))
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 2 }),
      fc.constantFrom('up', 'down', 'neither'),
      (values, better) => {
        const known = values.filter((x) => x !== null).length
        const { n, difference, ciLow, ciHigh, correlation, verdict } = differenceOf(
          values,
          values,
          better,
          'central',
        )
        expect(verdict).toBe('not distinguishable')
        expect([n, difference]).toEqual([known, known === 0 ? null : 0])
        expect([ciLow, ciHigh]).toEqual(known < 2 ? [null, null] : [0, 0])
        expect([null, 1]).toContain(correlation)
      },
    ),
  )
})

test('shares above and below count the pairs, and a difference has percentiles from 20 pairs on', () => {
  const base = Array.from({ length: 20 }, () => 10)
  const variant = base.map((value, at) => value + (at < 15 ? at + 1 : at < 18 ? -1 : 0))
  const { above, below, lowLuck, highLuck } = differenceOf(base, variant, 'up', 'central')
  expect([above, below]).toEqual([0.75, 0.15])
  // Rising: three times -1, twice 0, then 1 to 15; percentiles at places 1.9 and 17.1 counted from 0.
  expect([lowLuck, highLuck]).toEqual([-1, expect.closeTo(13.1, 9)])
  expect(differenceOf(base.slice(1), variant.slice(1), 'up', 'central')).toMatchObject({
    lowLuck: null,
    highLuck: null,
  })
  expect(differenceOf([null], [1], 'up', 'central')).toMatchObject({ above: null, below: null })
})

test('turning base and scenario round turns better into worse and keeps the rest', () => {
  const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 6, maxLength: 6 })
  const opposite = { better: 'worse', worse: 'better', different: 'different' } as const
  fc.assert(
    fc.property(values, values, fc.constantFrom('up', 'down', 'neither'), (a, b, better) => {
      const [there, back] = [differenceOf(a, b, better, 'central'), differenceOf(b, a, better, 'central')]
      const turned = there.verdict === 'not distinguishable' ? there.verdict : opposite[there.verdict]
      expect(back.verdict).toBe(turned)
      expect(back.correlation).toBe(there.correlation)
      expect(back.difference).toBeCloseTo(-there.difference!, 9)
    }),
  )
})

test('only replications that both have and in which both have a value are compared', () => {
  const { n, baseMean, mean, difference } = differenceOf([1, null, 3, 9], [2, 100, 6], 'down', 'central')
  expect([n, baseMean, mean, difference]).toEqual([2, 2, 4, 2])
})

test('what cannot be said is left empty: nobody, one pair, or a side that does not vary', () => {
  expect(differenceOf([null], [3], 'up', 'central')).toMatchObject({
    n: 0,
    mean: null,
    difference: null,
    ciLow: null,
  })
  expect(differenceOf([1], [3], 'up', 'central')).toMatchObject({ n: 1, difference: 2, ciLow: null })
  expect(differenceOf([1], [3], 'up', 'central').verdict).toBe('not distinguishable')
  expect(differenceOf([5, 5, 5], [1, 2, 4], 'up', 'central').correlation).toBeNull()
})

test('the direction decides: more of what should be less is worse, more of neither is different', () => {
  const verdicts = (['up', 'down', 'neither'] as const).map(
    (better) => differenceOf([1, 2, 3], [11, 12, 13], better, 'central').verdict,
  )
  expect(verdicts).toEqual(['better', 'worse', 'different'])
})

/** Share of 4000 experiments of ten pairs that see a difference, when the true one is `shift` standard deviations. */
function seen(shift: number): number {
  const draws = new Draws('difference', 0)
  const experiments = 4000
  const z = (serial: number, purpose: number) => normal(draws.uniform(1, serial, purpose, 0))
  const verdicts = Array.from({ length: experiments }, (_, at) => {
    const base = Array.from({ length: 10 }, (_, pair) => z(at * 10 + pair, 1))
    const variant = base.map((value, pair) => value + shift + z(at * 10 + pair, 2))
    return differenceOf(base, variant, 'up', 'central').verdict
  })
  return verdicts.filter((verdict) => verdict !== 'not distinguishable').length / experiments
}

test('without a difference one in twenty is seen, within 5.5 standard errors; planted fault: a real one is seen more often', () => {
  const bound = 5.5 * Math.sqrt((0.05 * 0.95) / 4000)
  expect(Math.abs(seen(0) - 0.05)).toBeLessThan(bound)
  expect(Math.abs(seen(0.5) - 0.05)).toBeGreaterThan(bound)
})
