/** Geometry of the outlines, on shapes that can be checked by hand. */
import { expect, test } from 'vitest'
import { join, simplified } from '../../playground/map/build/borders.ts'
import { clearedCoast } from '../../playground/map/build/coast.ts'
import { filled } from '../../playground/map/build/gaps.ts'
import { labelPoint } from '../../playground/map/build/label.ts'
import {
  areaOf,
  areaOfPath,
  contains,
  type MultiPolygon,
  type Point,
  type Ring,
} from '../../playground/map/build/land.ts'
import { divide } from '../../playground/map/build/regions.ts'

const box = (left: number, top: number, right: number, bottom: number): Ring => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
]

test('a path of steps encloses what it draws, and a ring inside a ring is water', () => {
  const lake = areaOfPath('m 0,0 10,0 0,10 -10,0 z m 2,2 4,0 0,4 -4,0 z')
  expect(areaOf(lake)).toBe(100 - 16)
  expect(contains(lake[0]!, [1, 1])).toBe(true)
  expect(contains(lake[0]!, [4, 4])).toBe(false)
})

test('a path with a curve is refused instead of misread', () => {
  expect(() => areaOfPath('m 0,0 c 1,1 2,2 3,3 z')).toThrow('other than m and z')
})

test('a dyke of 40 km is cut off, loose or fast to the land; a peninsula stays', () => {
  const land = (breadth: number): MultiPolygon => [
    [
      [
        ...box(0, 0, 100, 100).slice(0, 2),
        [100, 50],
        [200, 50],
        [200, 50 + breadth],
        [100, 50 + breadth],
        [100, 100],
        [0, 100],
      ],
    ],
  ]
  expect(areaOf(clearedCoast(land(1)))).toBe(10_000)
  expect(areaOf(clearedCoast(land(8)))).toBe(10_800)
  expect(clearedCoast([[box(0, 0, 100, 1)], [box(0, 0, 1, 1)]])).toEqual([])
})

test('every spot goes to the region of the nearest place, and an island with places of one region whole', () => {
  const seed = (x: number, y: number, region: string) => ({ at: [x, y] as Point, region, province: 'P' })
  const area: MultiPolygon = [[box(0, 0, 100, 100)], [box(60, 200, 160, 250)]]
  const regions = divide(
    [{ province: 'P', area }],
    [seed(25, 50, 'A'), seed(75, 50, 'B'), seed(100, 210, 'A')],
  )
  expect(areaOf(regions.get('A')!)).toBeCloseTo(5000 + 5000, 6)
  expect(areaOf(regions.get('B')!)).toBeCloseTo(5000, 6)
})

test('a corner of one region on the border of another becomes a corner of both', () => {
  const regions = new Map<string, MultiPolygon>([
    ['A', [[box(0, 0, 10, 10)]]],
    ['B', [[box(10.01, 3, 20, 7)]]],
  ])
  const [a, b] = [...join(regions).values()].map((area) => area[0]![0]!.map(String))
  expect(a).toContain('10.01,3')
  expect(b).toContain('10.01,3')
})

test('a hole between regions goes to the one around most of it; a lake stays', () => {
  const around = (hole: Ring): MultiPolygon => [[box(0, 0, 100, 100), hole]]
  const [sliver, lake] = [box(40, 40, 41, 41), box(20, 20, 40, 40)]
  expect(areaOf(filled(new Map([['A', around(sliver)]])).get('A')!)).toBe(10_000)
  expect(areaOf(filled(new Map([['A', around(lake)]])).get('A')!)).toBe(10_000 - 400)
})

test('neighbours keep sharing a border that is simplified: no gap, no overlap, fewer points', () => {
  const wave = Array.from({ length: 41 }, (_, i): Point => [
    50 + (i % 2 === 0 || i === 40 ? 0 : 0.3),
    i * 2.5,
  ])
  const regions = new Map<string, MultiPolygon>([
    ['A', [[[[0, 0], ...wave, [0, 100]]]]],
    ['B', [[[[100, 0], ...wave, [100, 100]]]]],
  ])
  const simple = simplified(regions)
  expect([...simple.values()].reduce((sum, area) => sum + areaOf(area), 0)).toBeCloseTo(10_000, 6)
  expect(simple.get('A')![0]![0]!.length).toBeLessThan(25)
})

test('the label of a ring of land is on the land, not in the lake', () => {
  const polygon = [box(0, 0, 90, 90), box(20, 20, 70, 70)]
  expect(contains(polygon, labelPoint([polygon]))).toBe(true)
})
