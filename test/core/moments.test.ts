/** Running moments and percentiles against their definitions. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Moments, percentile } from '../../engine/core/moments.ts'

const values = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { minLength: 2, maxLength: 50 })

function momentsOf(sample: readonly number[]): Moments {
  const moments = new Moments()
  for (const value of sample) moments.add(value)
  return moments
}

test('mean and variance are those of the definition', () => {
  const moments = momentsOf([2, 4, 4, 4, 5, 5, 7, 9])
  expect([moments.n, moments.mean]).toEqual([8, 5])
  expect(moments.variance).toBeCloseTo(32 / 7, 12)
  fc.assert(
    fc.property(values, (sample) => {
      const mean = sample.reduce((sum, x) => sum + x, 0) / sample.length
      const variance = sample.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (sample.length - 1)
      expect(momentsOf(sample).mean).toBeCloseTo(mean, 9)
      expect(momentsOf(sample).variance).toBeCloseTo(variance, 6)
    }),
  )
})

test('a large mean does not eat the variance', () => {
  expect(momentsOf([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]).variance).toBe(30)
})

test('merged samples are one sample, empty ones included', () => {
  fc.assert(
    fc.property(values, values, fc.nat(2), (a, b, cut) => {
      const merged = momentsOf(a.slice(0, cut * 20))
      merged.merge(momentsOf(b))
      merged.merge(new Moments())
      const whole = momentsOf([...a.slice(0, cut * 20), ...b])
      expect(merged.n).toBe(whole.n)
      expect(merged.mean).toBeCloseTo(whole.mean, 9)
      expect(merged.variance).toBeCloseTo(whole.variance, 6)
    }),
  )
})

test('there is no mean of nothing and no variance of one value', () => {
  expect(new Moments().mean).toBeNaN()
  expect(momentsOf([3]).mean).toBe(3)
  expect(momentsOf([3]).variance).toBeNaN()
})

test('percentiles interpolate between order statistics, as R and NumPy do', () => {
  expect(percentile([1, 2, 3, 4], 0.25)).toBe(1.75)
  expect(percentile([1, 2, 3, 4], 0.5)).toBe(2.5)
  expect(percentile([10, 20, 40, 80, 160], 0.9)).toBeCloseTo(128, 12)
  expect(percentile([7], 0.3)).toBe(7)
  expect(percentile(Float64Array.of(1, 5), 1)).toBe(5)
  expect(percentile([1, 5], 0)).toBe(1)
})

test('percentiles of nothing and shares outside 0 to 1 are refused', () => {
  expect(() => percentile([], 0.5)).toThrow('no values')
  for (const p of [-0.1, 1.1, NaN]) expect(() => percentile([1], p)).toThrow(`p is ${p}`)
})
