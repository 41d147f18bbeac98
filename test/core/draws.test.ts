/** Keyed chance: known answers, uniformity, and independence between neighbouring identities. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Draws, threefry } from '../../engine/core/draws.ts'

/** A standard normal statistic beyond this has a chance of 4e-8, over about 60 of them 2e-6. */
const BOUND = 5.5
const SAMPLE = 20_000
const draws = new Draws('kraamsim', 1)

type Identity = readonly [region: number, serial: number, purpose: number, nth: number]

/** Identities that differ in one place only, counted from 0. */
const LINES: Readonly<Record<string, (i: number) => Identity>> = {
  serials: (i) => [7, i, 3, 0],
  purposes: (i) => [7, Math.floor(i / 255), i % 255, 0],
  repeats: (i) => [7, 12, 3, i],
  regions: (i) => [i % 63, Math.floor(i / 63), 3, 0],
}

const NEIGHBOURS: Readonly<Record<string, (id: Identity) => Identity>> = {
  serials: ([region, serial, purpose, nth]) => [region, serial + 1, purpose, nth],
  purposes: ([region, serial, purpose, nth]) => [region, serial, purpose + 1, nth],
  repeats: ([region, serial, purpose, nth]) => [region, serial, purpose, nth + 1],
  regions: ([region, serial, purpose, nth]) => [region + 1, serial, purpose, nth],
}

test('Threefry gives the known answers of its authors', () => {
  const out = new Int32Array(2)
  const answer = (...words: [number, number, number, number]) => {
    threefry(...words, out)
    return [...out].map((word) => (word >>> 0).toString(16))
  }
  expect(answer(0, 0, 0, 0)).toEqual(['6b200159', '99ba4efe'])
  expect(answer(-1, -1, -1, -1)).toEqual(['1cb996fc', 'bb002be7'])
  expect(answer(0x13198a2e, 0x03707344, 0x243f6a88, 0x85a308d3)).toEqual(['c4923a9c', '483df7a0'])
})

test('a draw is fixed by its identity alone, whatever was drawn before', () => {
  const serial = fc.integer({ min: 0, max: 2 ** 26 - 1 })
  const nth = fc.integer({ min: 0, max: 2 ** 24 - 1 })
  fc.assert(
    fc.property(
      fc.nat(63),
      serial,
      fc.nat(255),
      nth,
      fc.nat(1000),
      (region, serial, purpose, nth, replication) => {
        const first = new Draws('a', replication).uniform(region, serial, purpose, nth)
        const other = new Draws('a', replication)
        other.uniform(1, 2, 3, 4)
        expect(other.uniform(region, serial, purpose, nth)).toBe(first)
        expect(first).toBeGreaterThan(0)
        expect(first).toBeLessThan(1)
        expect(1 - (1 - first)).toBe(first)
        expect((first * 2 ** 53) % 2).toBe(1)
      },
    ),
  )
})

test('no two identities share a draw: the extremes of every part stay apart', () => {
  const seen = new Set<number>()
  for (const region of [0, 1, 40, 63])
    for (const serial of [0, 1, 2 ** 25, 2 ** 26 - 1])
      for (const purpose of [0, 1, 128, 255])
        for (const nth of [0, 1, 2 ** 23, 2 ** 24 - 1]) seen.add(draws.uniform(region, serial, purpose, nth))
  expect(seen.size).toBe(4 ** 4)
})

test('other seeds and other replications give other draws, the empty seed included', () => {
  const seeds = ['', 'a', 'b', 'A', 'kraamsim', 'kraamsim ', '0', '1']
  const firsts = seeds.flatMap((seed) => [0, 1, 2].map((r) => new Draws(seed, r).uniform(1, 0, 0, 0)))
  expect(new Set(firsts).size).toBe(firsts.length)
})

test('a replication that is no index is refused by name', () => {
  for (const replication of [-1, 0.5, NaN, 2 ** 31])
    expect(() => new Draws('a', replication)).toThrow(`replication is ${replication}`)
})

for (const [name, identity] of Object.entries(LINES)) {
  const sample = Array.from({ length: SAMPLE }, (_, i) => draws.uniform(...identity(i)))

  test(`draws along ${name} have the moments of the uniform distribution`, () => {
    const z = (power: number) => {
      const mean = sample.reduce((sum, u) => sum + u ** power, 0) / SAMPLE
      const variance = 1 / (2 * power + 1) - 1 / (power + 1) ** 2
      return (mean - 1 / (power + 1)) / Math.sqrt(variance / SAMPLE)
    }
    for (const power of [1, 2, 3, 8]) expect(Math.abs(z(power)), `moment ${power}`).toBeLessThan(BOUND)
  })

  test(`draws along ${name} follow the uniform distribution (Kolmogorov-Smirnov)`, () => {
    const sorted = Float64Array.from(sample).sort()
    let gap = 0
    sorted.forEach((u, i) => (gap = Math.max(gap, u - i / SAMPLE, (i + 1) / SAMPLE - u)))
    // The chance of exceeding x is 2 exp(-2 x^2), here 2e-9.
    expect(gap * Math.sqrt(SAMPLE)).toBeLessThan(3.22)
  })

  test(`neighbours among ${name} are uncorrelated, also from each line of identities`, () => {
    const next = NEIGHBOURS[name]!
    for (const line of Object.values(LINES)) {
      const pairs = Array.from({ length: SAMPLE }, (_, i) => {
        const id = line(i)
        return [draws.uniform(...id), draws.uniform(...next(id))] as const
      })
      expect(Math.abs(correlationZ(pairs))).toBeLessThan(BOUND)
    }
  })
}

test('neighbouring replications and like seeds are uncorrelated', () => {
  for (const other of [new Draws('kraamsim', 2), new Draws('kraamsin', 1)]) {
    const pairs = Array.from(
      { length: SAMPLE },
      (_, i) => [draws.uniform(7, i, 3, 0), other.uniform(7, i, 3, 0)] as const,
    )
    expect(Math.abs(correlationZ(pairs))).toBeLessThan(BOUND)
  }
})

test('draws that were shifted by one place would be caught as correlated', () => {
  const pairs = Array.from({ length: SAMPLE }, (_, i) => {
    const u = draws.uniform(7, i, 3, 0)
    return [u, 0.05 * u + 0.95 * draws.uniform(7, i, 4, 0)] as const
  })
  expect(Math.abs(correlationZ(pairs))).toBeGreaterThan(BOUND)
})

/** Correlation of uniform pairs in standard errors, with the mean and variance known. */
function correlationZ(pairs: readonly (readonly [number, number])[]): number {
  const sum = pairs.reduce((total, [u, v]) => total + (u - 0.5) * (v - 0.5), 0)
  return (sum * 12) / Math.sqrt(pairs.length)
}
