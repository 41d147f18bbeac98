/** The tools of the fit on problems whose answer is known. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leastSquares } from '../../engine/fit/leastSquares.ts'
import { nelderMead } from '../../engine/fit/nelderMead.ts'

const SEARCH = { most: 400, tolerance: 1e-9 }

test('the search finds the bottom of a bowl of two numbers, wherever it lies', async () => {
  const places = fc.array(fc.double({ min: 0.1, max: 0.9, noNaN: true }), { minLength: 2, maxLength: 2 })
  await fc.assert(
    fc.asyncProperty(places, async (bottom) => {
      const bowl = (at: readonly number[]) =>
        Promise.resolve(at.reduce((sum, x, i) => sum + (i + 1) * (x - bottom[i]!) * (x - bottom[i]!), 0))
      const { at, loss } = await nelderMead(
        bottom.map(() => 0.5),
        bowl,
        SEARCH,
      )
      expect(loss).toBeLessThan(1e-6)
      for (const [i, x] of at.entries()) expect(Math.abs(x - bottom[i]!)).toBeLessThan(2e-3)
    }),
    { numRuns: 40 },
  )
})

test('the search follows the bent valley of Rosenbrock to its end', async () => {
  const valley = ([x = 0, y = 0]: readonly number[]) => {
    const [a, b] = [2 * x, 2 * y]
    return Promise.resolve((1 - a) * (1 - a) + 100 * (b - a * a) * (b - a * a))
  }
  const { at } = await nelderMead([0.1, 0.9], valley, SEARCH)
  expect(at[0]).toBeCloseTo(0.5, 3)
  expect(at[1]).toBeCloseTo(0.5, 3)
})

test('the search never asks outside the cube, and ends at its wall when the bottom lies behind it', async () => {
  const asked: number[] = []
  const { at } = await nelderMead(
    [0.5, 0.5],
    ([x = 0, y = 0]) => {
      asked.push(x, y)
      return Promise.resolve((x - 2) * (x - 2) + (y + 1) * (y + 1))
    },
    SEARCH,
  )
  expect(Math.min(...asked)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...asked)).toBeLessThanOrEqual(1)
  expect(at[0]).toBeCloseTo(1, 3)
  expect(at[1]).toBeCloseTo(0, 3)
})

test('the search stops near what it may ask', async () => {
  let asked = 0
  const count = (at: readonly number[]) => {
    asked++
    return Promise.resolve(at[0]! * at[0]!)
  }
  await nelderMead([0.9, 0.9, 0.9], count, { most: 20, tolerance: 0 })
  expect(asked).toBeGreaterThanOrEqual(20)
  expect(asked).toBeLessThanOrEqual(26)
})

test('a plane through points is found again, whatever its slopes', () => {
  const slope = fc.double({ min: -10, max: 10, noNaN: true })
  fc.assert(
    fc.property(fc.tuple(slope, slope, slope), ([a, b, c]) => {
      const rows = [
        [1, 0, 0],
        [1, 1, 0],
        [1, 0, 1],
        [1, 2, 3],
        [1, -1, 2],
      ]
      const y = rows.map(([one, x, z]) => a * one! + b * x! + c * z!)
      const found = leastSquares(rows, y, 1e-12)
      for (const [i, value] of [a, b, c].entries()) expect(found[i]).toBeCloseTo(value, 6)
    }),
  )
})

test('a column that never moves gets no slope', () => {
  const rows = [
    [1, 0],
    [2, 0],
    [3, 0],
  ]
  const [slope, idle] = leastSquares(rows, [2, 4, 6])
  expect(slope).toBeCloseTo(2, 4)
  expect(idle).toBeCloseTo(0, 9)
})
