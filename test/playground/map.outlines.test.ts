/** The schematic outlines against what is known of the regions: how many, how large, who borders on whom. */
import { gzipSync } from 'node:zlib'
import { union } from 'polyclip-ts'
import { expect, test } from 'vitest'
import { REGIONS } from '../../engine/index.ts'
import { areaOf, contains, type MultiPolygon, type Point } from '../../playground/map/build/land.ts'
import { drawnRegions, outlinesOf } from '../../playground/map/build/outlines.ts'
import { walk } from '../../playground/map/walk.ts'

/** Land in km2, CR01 to CR40. Source: CBS, Gebiedsindelingen 2022, CC BY 4.0. */
const KM2 = [
  770, 273.1, 1349.9, 1531.7, 992.9, 1006.7, 1061.3, 923.6, 695.5, 1480, 424.9, 1503.9, 1842.4, 1561.3, 959.1,
  756.2, 1554, 1120.8, 303.3, 174, 116.1, 128.4, 814, 207.8, 298.2, 264.4, 156.3, 521.2, 1326.2, 401.2, 751.6,
  1086.8, 1274.4, 960.4, 1361.3, 1457.9, 854.2, 694.8, 661, 1466.6,
]
const drawn = drawnRegions()
const outlines = outlinesOf(drawn)

test('all 40 regions have an outline, in the order of their codes', () => {
  expect([...drawn.keys()]).toEqual(REGIONS.map(({ code }) => code))
  expect(outlines.regions.map(({ code }) => code)).toEqual([...drawn.keys()])
})

test('regions lie edge to edge: together they are as large as the country they cover', () => {
  const sum = [...drawn.values()].reduce((total, area) => total + areaOf(area), 0)
  const [first, ...rest] = [...drawn.values()]
  const country = union(first!, ...rest)
  const holes = country.flatMap(([, ...inner]) => inner.map((ring) => areaOf([[ring]])))
  expect(areaOf(country) / sum).toBeGreaterThan(0.999999)
  expect(areaOf(country) / sum).toBeLessThan(1.000001)
  expect(Math.min(...holes), 'no hole is smaller than the waters of Zeeland').toBeGreaterThan(100)
})

test('the country is as large as its land', () => {
  const km2 = [...drawn].reduce((sum, [code, area]) => sum + km2Of(code, area), 0)
  const known = KM2.reduce((sum, area) => sum + area, 0)
  expect(km2 / known).toBeGreaterThan(0.98)
  expect(km2 / known).toBeLessThan(1.03)
})

test('37 of 40 regions are within a tenth of their land, and all within a fifth', () => {
  const errors = [...drawn].map(([code, area], i) => Math.abs(km2Of(code, area) / KM2[i]! - 1))
  expect(errors.filter((error) => error < 0.1).length).toBeGreaterThanOrEqual(37)
  expect(Math.max(...errors)).toBeLessThan(1 / 5)
})

test('at least 80 of the 87 pairs of neighbours touch, and hardly any others', () => {
  const pairs = REGIONS.flatMap(({ code, neighbours }) =>
    neighbours.filter((other) => code < other).map((other) => `${code} ${other}`),
  )
  const touching = touchingPairs()
  expect(pairs).toHaveLength(87)
  expect(pairs.filter((pair) => touching.has(pair)).length).toBeGreaterThanOrEqual(80)
  expect([...touching].filter((pair) => !pairs.includes(pair)).length).toBeLessThanOrEqual(3)
})

test('a label lies in its own region', () => {
  const [left, top] = corner()
  for (const { code, at } of outlines.regions) {
    const point: Point = [at[0] / 10 + left - 6, at[1] / 10 + top - 6]
    expect(
      drawn.get(code)!.some((polygon) => contains(polygon, point)),
      code,
    ).toBe(true)
  }
})

test('arrow keys reach every outline from every other', () => {
  const ways = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft']
  for (const { code: start } of outlines.regions) {
    const reached = new Set([start])
    for (const code of reached) for (const way of ways) reached.add(walk(outlines.regions, code, way))
    expect(reached.size, start).toBe(40)
  }
})

test('nothing touches the frame, and the file stays under 12 kB packed', () => {
  const steps = outlines.regions.flatMap(({ path }) => placesIn(path))
  const [width, height] = outlines.size
  expect(Math.min(...steps.flat())).toBeGreaterThanOrEqual(50)
  expect(Math.max(...steps.map(([x]) => x))).toBeLessThanOrEqual(width - 50)
  expect(Math.max(...steps.map(([, y]) => y))).toBeLessThanOrEqual(height - 50)
  expect(gzipSync(JSON.stringify(outlines)).length).toBeLessThan(12_000)
})

/** One unit is 0.7046 km at the equator of the plane and shrinks towards the pole. */
function km2Of(code: string, area: MultiPolygon): number {
  const [, latitude] = REGIONS.find((region) => region.code === code)!.centre
  return areaOf(area) * (0.7046 * Math.cos((latitude * Math.PI) / 180)) ** 2
}

/** Pairs that have two points after each other in common: a piece of border. */
function touchingPairs(): Set<string> {
  const owners = new Map<string, string>()
  const pairs = new Set<string>()
  for (const [code, area] of drawn) {
    for (const ring of area.flat()) {
      for (const [i, point] of ring.slice(1).entries()) {
        const line = [point, ring[i]!].map(String).sort().join(' ')
        const other = owners.get(line)
        if (other !== undefined && other !== code) pairs.add(`${other} ${code}`)
        owners.set(line, code)
      }
    }
  }
  return pairs
}

function corner(): Point {
  const points = [...drawn.values()].flat(2).flat()
  return [Math.min(...points.map(([x]) => x)), Math.min(...points.map(([, y]) => y))]
}

/** The points of a path of a start and steps. */
function placesIn(path: string): Point[] {
  return path.split('z').flatMap((ring) => {
    const numbers = (ring.match(/-?\d+/g) ?? []).map(Number)
    let [x, y] = [0, 0]
    return Array.from({ length: numbers.length / 2 }, (_, i): Point => {
      x += numbers[2 * i]!
      y += numbers[2 * i + 1]!
      return [x, y]
    })
  })
}
