/** Paths of charts against those of d3, which the page does not load. */
import { area, line } from 'd3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areaPath, linePath, type Place, type Upright } from '../../playground/charts/paths.ts'

const pixel = fc.integer({ min: -40_000, max: 40_000 }).map((n) => n / 16)
const places = fc.array(fc.option(fc.tuple(pixel, pixel), { nil: undefined, freq: 4 }), { maxLength: 20 })
const ranges = fc.array(fc.option(fc.tuple(pixel, pixel, pixel), { nil: undefined, freq: 4 }), {
  maxLength: 20,
})

test('a line is the one that d3 draws, gaps and dots included', () => {
  const drawn = line<Place | undefined>(
    (place) => place![0],
    (place) => place![1],
  ).defined((place) => place !== undefined)
  fc.assert(fc.property(places, (all) => void expect(linePath(all)).toBe(drawn(all) ?? '')))
})

test('an area is the one that d3 draws, gaps included', () => {
  const drawn = area<Upright | undefined>(
    (range) => range![0],
    (range) => range![1],
    (range) => range![2],
  ).defined((range) => range !== undefined)
  fc.assert(fc.property(ranges, (all) => void expect(areaPath(all)).toBe(drawn(all) ?? '')))
})
