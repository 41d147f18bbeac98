/** Quantile functions against printed quantiles, closed moments and each other. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exponential, normal, pick, poisson } from '../../engine/core/distributions.ts'
import { Draws } from '../../engine/core/draws.ts'
import { Moments } from '../../engine/core/moments.ts'

/** A standard normal statistic beyond this has a chance of 4e-8. */
const BOUND = 5.5
const SAMPLE = 20_000
const draws = new Draws('distributions', 1)
const uniform = fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true })

/** Mean and variance of a sample in standard errors from what they should be; `fourth` is the central moment. */
function expectMoments(value: (u: number) => number, mean: number, variance: number, fourth: number): void {
  const purpose = Math.floor(mean) & 255
  const sample = new Moments()
  for (let i = 0; i < SAMPLE; i++) sample.add(value(draws.uniform(1, i, purpose, 0)))
  const spread = Math.sqrt((fourth - variance * variance) / SAMPLE)
  expect(Math.abs(sample.mean - mean) / Math.sqrt(variance / SAMPLE)).toBeLessThan(BOUND)
  expect(Math.abs(sample.variance - variance) / spread).toBeLessThan(BOUND)
}

test('normal quantiles are those of the printed tables', () => {
  const printed = [
    [0.5, 0],
    [0.75, 0.6744897501960817],
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.99, 2.3263478740408408],
    [0.995, 2.5758293035489004],
    [0.999, 3.090232306167813],
    [1e-4, -3.7190164854556804],
    [1e-6, -4.753424308822899],
    [1e-9, -5.9978070150076865],
    [1e-10, -6.361340902404057],
    [1e-12, -7.034483825301131],
    [1e-15, -7.941345326170997],
    [1e-100, -21.273453560965326],
  ] as const
  for (const [u, z] of printed) expect(Math.abs(normal(u) - z)).toBeLessThanOrEqual(1e-14 * Math.abs(z))
})

test('the normal quantile is odd around one half and rises, also where its pieces meet', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2 ** 52 - 1 }),
      fc.double({ min: 1e-9, max: 0.5, noNaN: true }),
      (k, step) => {
        const u = k / 2 ** 53
        expect(normal(1 - u)).toBe(-normal(u))
        expect(normal(Math.min(u + step, 1 - 2 ** -53))).toBeGreaterThan(normal(u))
      },
    ),
  )
  for (const seam of [0.075, 0.925, 1.388794386496402e-11])
    expect(Math.abs(normal(seam * (1 + 1e-12)) - normal(seam * (1 - 1e-12)))).toBeLessThan(1e-10)
})

test('normal draws have mean 0 and variance 1', () => {
  expectMoments(normal, 0, 1, 3)
})

test('exponential quantiles are -log(1 - u), to the last digits near 0', () => {
  expect(exponential(0.5)).toBeCloseTo(Math.LN2, 15)
  expect(exponential(1 - Math.exp(-1))).toBeCloseTo(1, 14)
  expect(Math.abs(exponential(1e-12) / 1.0000000000005e-12 - 1)).toBeLessThan(1e-15)
  fc.assert(
    fc.property(uniform, uniform, (u, v) => {
      expect(Math.sign(exponential(u) - exponential(v))).toBe(Math.sign(u - v))
    }),
  )
})

test('exponential draws have mean 1 and variance 1', () => {
  expectMoments(exponential, 1, 1, 9)
})

test('a Poisson count changes where the cumulative chance of the direct formula says', () => {
  for (const mean of [0.1, 1, 4.5, 30]) {
    let cumulative = 0
    for (let count = 0; cumulative < 0.999; count++) {
      let chance = Math.exp(-mean)
      for (let k = 1; k <= count; k++) chance *= mean / k
      cumulative += chance
      expect(poisson(cumulative - 1e-12, mean)).toBe(count)
      expect(poisson(cumulative + 1e-12, mean)).toBe(count + 1)
    }
  }
})

for (const mean of [0.3, 7, 120, 700])
  test(`Poisson draws of mean ${mean} have that mean and variance`, () => {
    expectMoments((u) => poisson(u, mean), mean, mean, mean + 3 * mean * mean)
  })

test('a Poisson count rises with the uniform and with the mean', () => {
  // Closer to 1 than 1e-11 the rounding of the summed chances shows.
  const share = fc.double({ min: 0, max: 1 - 1e-11, minExcluded: true, noNaN: true })
  const mean = fc.double({ min: 0, max: 350, noNaN: true })
  const step = fc.double({ min: 1e-3, max: 350, noNaN: true })
  fc.assert(
    fc.property(share, share, mean, step, (u, v, low, step) => {
      expect(poisson(Math.max(u, v), low)).toBeGreaterThanOrEqual(poisson(Math.min(u, v), low))
      expect(poisson(u, low + step)).toBeGreaterThanOrEqual(poisson(u, low))
    }),
    { numRuns: 500 },
  )
})

test('a Poisson count is whole and ends, also for the largest uniform there is', () => {
  for (const mean of [1e-9, 1, 50, 300, 700]) {
    const most = poisson(1 - 2 ** -53, mean)
    expect(Number.isInteger(most)).toBe(true)
    expect(most).toBeLessThan(mean + 12 * Math.sqrt(mean) + 25)
  }
  expect([poisson(2 ** -53, 0), poisson(0.5, 0), poisson(1 - 2 ** -53, 0)]).toEqual([0, 0, 0])
})

test('a Poisson mean outside 0 to 700 is refused by value', () => {
  for (const mean of [-1, 701, NaN]) expect(() => poisson(0.5, mean)).toThrow(`Poisson mean is ${mean}`)
})

test('an index is picked as often as its share, and one without a share never', () => {
  const shares = [0.2, 0, 0.5, 0.3]
  const counts = [0, 0, 0, 0]
  for (let i = 0; i < SAMPLE; i++) counts[pick(draws.uniform(2, i, 0, 0), [0.2, 0.2, 0.7, 1])]!++
  expect(counts[1]).toBe(0)
  shares.forEach((share, i) => {
    const error = Math.sqrt(SAMPLE * share * (1 - share)) || 1
    expect(Math.abs(counts[i]! - SAMPLE * share) / error).toBeLessThan(BOUND)
  })
})

test('picking is the first cumulative share above u, and the last index beyond', () => {
  const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(shares, uniform, (values, u) => {
      const cumulative = Float64Array.from(values).sort()
      const first = cumulative.findIndex((share) => share > u)
      expect(pick(u, cumulative)).toBe(first < 0 ? values.length - 1 : first)
      expect(pick(u, [...cumulative])).toBe(pick(u, cumulative))
    }),
  )
  expect([0.2, 0.5, 1].map((u) => pick(u, [0.2, 0.5, 1]))).toEqual([1, 2, 2])
})
