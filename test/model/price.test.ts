/** What families ask depends on what an hour costs them, and never the wrong way round. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareAtPrice } from '../../engine/model/income.ts'
import type { World } from '../../engine/model/world.ts'
import { PARAMETERS } from '../../engine/parameters/index.ts'
import { inCare, runUntil, started } from './harness.ts'

/** Families in care on a summer day at a price, by the number that tells them apart in every world. */
function familiesAt(euroPerHour: number) {
  const w = runUntil(started({ parameters: { ownContribution: euroPerHour } }), '2021-07-15')
  return new Map(inCare(w).map((f) => [w.state.family.serial[f]!, hoursOf(w, f)]))
}

function hoursOf(w: World, f: number) {
  const { requested, indicated, floor, asksMinimum } = w.state.family
  return {
    requested: requested[f]!,
    indicated: indicated[f]!,
    floor: floor[f]!,
    asksMinimum: asksMinimum[f] === 1,
  }
}

const [cheapest, dearest] = PARAMETERS.ownContribution.limits
const prices = [cheapest, 0.5, 1, 2.35, 4.7, 5.7, 8, dearest]
const worlds = new Map(prices.map((price) => [price, familiesAt(price)]))

test('requested hours never rise with the price, for any family and any two prices', () => {
  fc.assert(
    fc.property(fc.constantFrom(...prices), fc.constantFrom(...prices), (one, other) => {
      const [low, high] = [worlds.get(Math.min(one, other))!, worlds.get(Math.max(one, other))!]
      const met = [...high].filter(([serial]) => low.has(serial))
      expect(met.length).toBeGreaterThan(20)
      for (const [serial, family] of met) {
        expect(family.requested).toBeLessThanOrEqual(low.get(serial)!.requested)
      }
    }),
    { numRuns: 64 },
  )
})

test('at a price of 0 families ask what is indicated, but for those who choose the minimum anyway', () => {
  const free = [...worlds.get(0)!.values()]
  expect(free.some(({ asksMinimum }) => asksMinimum)).toBe(true)
  for (const { requested, indicated, floor, asksMinimum } of free) {
    expect(requested).toBe(asksMinimum ? floor : indicated)
  }
})

test('at any price requested hours lie between the family floor and the indication', () => {
  for (const families of worlds.values()) {
    for (const { requested, indicated, floor } of families.values()) {
      expect(requested).toBeGreaterThanOrEqual(floor)
      expect(requested).toBeLessThanOrEqual(indicated)
    }
  }
})

test('a family that wants care at a price also wants it at every lower price', () => {
  const share = fc.double({ min: 0.0001, max: 0.9999, noNaN: true })
  const slope = fc.double({ min: 0, max: 1, noNaN: true })
  const price = fc.double({ min: 0, max: 12, noNaN: true })
  fc.assert(
    fc.property(share, slope, price, price, (atZero, rise, a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      expect(shareAtPrice(atZero, rise, low)).toBeLessThanOrEqual(shareAtPrice(atZero, rise, high) + 1e-15)
      expect(shareAtPrice(atZero, rise, 0)).toBe(atZero)
    }),
  )
})

test('a price that rises by the slope moves the odds by its exponent', () => {
  const odds = (p: number) => p / (1 - p)
  const ratio = odds(shareAtPrice(0.04, 0.1, 5.7)) / odds(0.04)
  expect(ratio).toBeCloseTo(Math.exp(0.57), 12)
})
