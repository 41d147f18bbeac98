/** Student's t against printed tables and closed forms. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normal } from '../../engine/core/distributions.ts'
import { studentQuantile } from '../../engine/core/student.ts'

test('quantiles for two-sided 95% intervals are those of the printed tables', () => {
  const printed = [
    [1, 12.7062],
    [2, 4.30265],
    [4, 2.77645],
    [9, 2.26216],
    [19, 2.09302],
    [49, 2.00958],
    [99, 1.98422],
    [1e7, 1.95996],
  ] as const
  for (const [degrees, t] of printed)
    expect(Math.abs(studentQuantile(0.975, degrees) - t)).toBeLessThan(1e-5 * Math.max(1, t / 2))
})

test('other levels and whole tables are right too', () => {
  expect(studentQuantile(0.95, 10)).toBeCloseTo(1.812461, 5)
  expect(studentQuantile(0.995, 5)).toBeCloseTo(4.032143, 5)
  expect(studentQuantile(0.9, 30)).toBeCloseTo(1.310415, 5)
  expect(studentQuantile(0.9995, 120)).toBeCloseTo(3.373454, 5)
  expect(studentQuantile(0.5, 3)).toBe(0)
})

test('with one degree the quantile is that of Cauchy, with two it has a closed form', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (p) => {
      const near = (t: number) => 1e-9 * Math.max(1, Math.abs(t))
      const cauchy = p < 0.5 ? -1 / Math.tan(Math.PI * p) : 1 / Math.tan(Math.PI * (1 - p))
      expect(Math.abs(studentQuantile(p, 1) - cauchy)).toBeLessThan(near(cauchy))
      const two = (2 * p - 1) / Math.sqrt(2 * p * (1 - p))
      expect(Math.abs(studentQuantile(p, 2) - two)).toBeLessThan(near(two))
    }),
  )
})

test('the quantile is odd, wider than the normal, and narrows with every degree', () => {
  const degrees = fc.double({ min: 1, max: 500, noNaN: true })
  fc.assert(
    fc.property(fc.double({ min: 0.501, max: 0.9999, noNaN: true }), degrees, (p, n) => {
      expect(Math.abs(studentQuantile(1 - p, n) / studentQuantile(p, n) + 1)).toBeLessThan(1e-9)
      expect(studentQuantile(p, n)).toBeGreaterThan(studentQuantile(p, n + 1))
      expect(studentQuantile(p, n + 1)).toBeGreaterThan(normal(p))
    }),
  )
})

test('chances outside 0 to 1 and degrees below 1 are refused by value', () => {
  for (const p of [0, 1, -0.1, NaN]) expect(() => studentQuantile(p, 3)).toThrow(`p is ${p}`)
  for (const n of [0, 0.5, NaN, Infinity])
    expect(() => studentQuantile(0.9, n)).toThrow(`degrees of freedom is ${n}`)
})
