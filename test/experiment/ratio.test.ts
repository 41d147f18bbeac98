/** The ratio of two means: what it says of hand-made pairs, how often its interval is wrong, and when it is silent. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normal } from '../../engine/core/distributions.ts'
import { Draws } from '../../engine/core/draws.ts'
import { studentQuantile } from '../../engine/core/student.ts'
import { differenceOf } from '../../engine/index.ts'
import { ratioOf } from '../../engine/ratio.ts'

type Pairs = [top: number, bottom: number][]

test('traced by hand: three pairs', () => {
  const { n, ratio, ciLow, ciHigh } = ratioOf(
    [
      [2, 9],
      [4, 10],
      [6, 11],
    ],
    'central',
  )
  // Means 4 and 10; variances of the means 4/3 and 1/3, covariance 2/3; t(0.975, 2)^2 = 18.51282. So the ends solve
  // 93.82906 r^2 - 2 x 27.65812 r - 8.68376 = 0.
  expect([n, ratio]).toEqual([3, 0.4])
  expect(ciLow).toBeCloseTo((27.65812 - 39.7462) / 93.82906, 5)
  expect(ciHigh).toBeCloseTo((27.65812 + 39.7462) / 93.82906, 5)
})

/** Pairs in which the bottom lies far enough from 0. */
const pairs = fc.array(fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 90, max: 110 })), {
  minLength: 4,
  maxLength: 12,
})

test('at either end of the interval the top less so much of the bottom is just told from 0', () => {
  fc.assert(
    fc.property(pairs, (some) => {
      fc.pre(new Set(some.map(([top, bottom]) => top / bottom)).size > 2)
      const { ciLow, ciHigh } = ratioOf(some, 'central')
      for (const end of [ciLow!, ciHigh!]) {
        const left = some.map(([top, bottom]) => top - end * bottom)
        const mean = left.reduce((sum, value) => sum + value, 0) / left.length
        const squares = left.reduce((sum, value) => sum + (value - mean) ** 2, 0)
        const error = Math.sqrt(squares / (left.length - 1) / left.length)
        expect(Math.abs(mean) / error).toBeCloseTo(studentQuantile(0.975, left.length - 1), 4)
      }
    }),
  )
})

test('in cents instead of euros a family costs a hundred times as much, and two places alike cost the same', () => {
  fc.assert(
    fc.property(pairs, (some) => {
      const euros = ratioOf(some, 'central')
      const cents = ratioOf(
        some.map(([top, bottom]) => [100 * top, bottom]),
        'central',
      )
      const doubled = ratioOf(
        some.map(([top, bottom]) => [2 * top, 2 * bottom]),
        'central',
      )
      for (const key of ['ratio', 'ciLow', 'ciHigh'] as const) {
        // Of pairs that all say the same, rounding leaves an interval of some 1e-7.
        expect(Math.abs(cents[key]! - 100 * euros[key]!)).toBeLessThan(1e-3)
        expect(Math.abs(doubled[key]! - euros[key]!)).toBeLessThan(1e-5)
      }
    }),
  )
})

const EXPERIMENTS = 4000
const TRUE_RATIO = 2

/** Experiments of ten pairs: bottoms around a mean, tops near twice as much. */
function experiments(mean: number): Pairs[] {
  const draws = new Draws('ratio', 0)
  const z = (serial: number, purpose: number) => normal(draws.uniform(1, serial, purpose, 0))
  return Array.from({ length: EXPERIMENTS }, (_, at) =>
    Array.from({ length: 10 }, (_, pair) => {
      const bottom = mean + z(at * 10 + pair, 1)
      return [TRUE_RATIO * bottom + z(at * 10 + pair, 2), bottom] as [number, number]
    }),
  )
}

function covered(all: readonly Pairs[]): number {
  const holding = all
    .map((some) => ratioOf(some, 'central'))
    .filter(({ ciLow, ciHigh }) => ciLow! <= TRUE_RATIO && TRUE_RATIO <= ciHigh!)
  return holding.length / all.length
}

/** The same tops and bottoms, but no longer of the same replication. */
function torn(some: Pairs): Pairs {
  return some.map(([top], at) => [top, some[(at + 1) % some.length]![1]])
}

test('the interval misses the ratio one time in twenty, within 5.5 standard errors; planted fault: pairs that are torn apart', () => {
  const bound = 5.5 * Math.sqrt((0.05 * 0.95) / EXPERIMENTS)
  const all = experiments(10)
  expect(Math.abs(covered(all) - 0.95)).toBeLessThan(bound)
  expect(Math.abs(covered(all.map(torn)) - 0.95)).toBeGreaterThan(bound)
})

test('nothing is said exactly when the bottom cannot be told from 0', () => {
  const all = experiments(0.7)
  const silent = all.map((some) => ratioOf(some, 'central').ratio === null)
  const unsure = all.map((some) => {
    const bottoms = some.map(([, bottom]) => bottom)
    return (
      differenceOf(
        bottoms.map(() => 0),
        bottoms,
        'up',
        'central',
      ).verdict === 'not distinguishable'
    )
  })
  expect(silent).toEqual(unsure)
  expect(silent).toContain(true)
  expect(silent).toContain(false)
})

test('one pair says nothing, and neither do bottoms that are all 0', () => {
  const nothing = { ratio: null, ciLow: null, ciHigh: null }
  expect(ratioOf([[5, 1]], 'central')).toEqual({ n: 1, ...nothing })
  expect(
    ratioOf(
      [
        [5, 0],
        [7, 0],
      ],
      'central',
    ),
  ).toEqual({ n: 2, ...nothing })
})
