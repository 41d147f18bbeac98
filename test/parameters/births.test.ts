/** Births follow what was counted, then the paths of the forecast. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  BIRTH_PATHS,
  type BirthPath,
  basisOfBirths,
  FAMILIES_PER_BIRTH,
  familiesInYear,
} from '../../engine/parameters/births.ts'
import { REGIONS } from '../../engine/parameters/regions.ts'

const nation = (year: number, path: BirthPath) =>
  REGIONS.reduce((sum, r) => sum + familiesInYear(r.number, year, path), 0)

const region = fc.integer({ min: 1, max: 40 })
const observed = fc.integer({ min: 2021, max: 2025 })
const future = fc.integer({ min: 2026, max: 2041 })

test('a twin is one family: 165,365 confinements to 167,504 births in 2022', () => {
  expect(FAMILIES_PER_BIRTH).toBe(0.98723)
  expect(FAMILIES_PER_BIRTH).toBeCloseTo(165_365 / 167_504, 5)
  expect(Math.round(nation(2022, 'cbs'))).toBe(165_365)
})

test('observed years add up to the nation', () => {
  expect(nation(2021, 'cbs')).toBeCloseTo(0.98723 * 179_441, 6)
  expect(nation(2024, 'cbs')).toBeCloseTo(164_013, 6)
  expect(nation(2025, 'cbs')).toBeCloseTo(0.98723 * 165_300, 6)
})

test('paths agree on every year that has been observed', () => {
  fc.assert(
    fc.property(region, observed, fc.constantFrom(...BIRTH_PATHS), (number, year, path) => {
      expect(familiesInYear(number, year, path)).toBe(familiesInYear(number, year, 'vlak'))
    }),
  )
})

test('the flat path keeps 160,000 families in every year from 2026', () => {
  for (let year = 2026; year <= 2041; year++) expect(nation(year, 'vlak')).toBeCloseTo(160_000, 6)
})

test('the forecast goes through its published points and on with its last slope', () => {
  expect(nation(2030, 'cbs')).toBeCloseTo(0.98723 * 182_826, 6)
  expect(nation(2040, 'cbs')).toBeCloseTo(0.98723 * 197_832, 6)
  expect(nation(2041, 'cbs')).toBeCloseTo(0.98723 * (197_832 + 1500.6), 6)
  expect(nation(2030, 'cbsLaag')).toBeCloseTo(0.98723 * 169_816, 6)
  expect(nation(2040, 'cbsHoog')).toBeCloseTo(0.98723 * 219_886, 6)
})

test('the middle path lies halfway between flat and forecast', () => {
  fc.assert(
    fc.property(region, future, (number, year) => {
      const half = (familiesInYear(number, year, 'vlak') + familiesInYear(number, year, 'cbs')) / 2
      expect(familiesInYear(number, year, 'midden')).toBeCloseTo(half, 9)
    }),
  )
})

test('everywhere and in every future year flat < low <= middle < forecast < high', () => {
  fc.assert(
    fc.property(region, future, (number, year) => {
      const [vlak, midden, cbs, laag, hoog] = BIRTH_PATHS.map((path) => familiesInYear(number, year, path))
      const rising = [vlak, laag, midden, cbs, hoog].map((x) => x ?? NaN)
      expect(rising).toEqual([...rising].sort((a, b) => a - b))
      expect(new Set(rising).size).toBe(5)
    }),
  )
})

test('a region keeps its share of births of 2023 from 2024 on', () => {
  fc.assert(
    fc.property(region, future, fc.constantFrom(...BIRTH_PATHS), (number, year, path) => {
      const share = familiesInYear(number, 2023, path) / nation(2023, path)
      expect(familiesInYear(number, year, path) / nation(year, path)).toBeCloseTo(share, 12)
    }),
  )
})

test('a year or region without births is refused', () => {
  expect(() => familiesInYear(1, 2042, 'cbs')).toThrow('year of births is 2042; it must be 2021 to 2041')
  expect(() => familiesInYear(1, 2020, 'cbs')).toThrow(RangeError)
  expect(() => familiesInYear(1, 2026.5, 'cbs')).toThrow(RangeError)
  expect(() => familiesInYear(41, 2026, 'cbs')).toThrow('region number is 41; it must be 1 to 40')
  expect(() => basisOfBirths(0, 2026)).toThrow(RangeError)
})

test('births were measured until 2022 everywhere, in 2023 in 18 regions, later nowhere', () => {
  const measured = (year: number) =>
    REGIONS.filter((r) => basisOfBirths(r.number, year) === 'measured').length
  expect([2021, 2022, 2023, 2024, 2030].map(measured)).toEqual([40, 40, 18, 0, 0])
})
