/** Divides the land between regions: every spot goes to the region of the nearest place of its province. */
import { Delaunay } from 'd3'
import { difference, intersection, union } from 'polyclip-ts'
import { clearedCoast, isLand } from './coast.ts'
import { contains, distance, type MultiPolygon, type Point, type Polygon } from './land.ts'
import type { Land, Seed } from './sources.ts'

/** The land of every region, by code. */
export type Regions = ReadonlyMap<string, MultiPolygon>

/** Provinces taken as one: the map is older than 2019, when Vijfheerenlanden went from the one to the other. */
const TOGETHER = ['Utrecht', 'Zuid-Holland']

/** The regions before simplifying, in the order of their codes. An island of which all places are of one region goes to it whole. */
export function divide(lands: readonly Land[], seeds: readonly Seed[]): Regions {
  const parts = apart(lands).flatMap(({ provinces, area }) => {
    const inside = seeds.filter(({ province }) => provinces.includes(province))
    const cells = cellsOf(inside)
    return clearedCoast(area).flatMap((polygon) => share(polygon, inside, cells))
  })
  const codes = [...new Set(seeds.map(({ region }) => region))].sort()
  const areaIn = (code: string) => parts.filter(({ region }) => region === code).flatMap(({ area }) => area)
  return new Map(codes.map((code) => [code, areaIn(code).filter(isLand)]))
}

/** The provinces without what two of them both claim: borders in the source cross each other here and there. */
function apart(lands: readonly Land[]) {
  const merged = mergedLands(lands)
  return merged.map(({ provinces, area }, i) => ({
    provinces,
    area: difference(area, ...merged.slice(0, i).map((before) => before.area)),
  }))
}

function mergedLands(lands: readonly Land[]) {
  const together = lands.filter(({ province }) => TOGETHER.includes(province))
  const alone = lands.filter((land) => !together.includes(land))
  const [first, ...rest] = together.map(({ area }) => area)
  return [
    ...alone.map(({ province, area }) => ({ provinces: [province], area })),
    ...(first ? [{ provinces: TOGETHER, area: union(first, ...rest) }] : []),
  ]
}

interface Part {
  readonly region: string
  readonly area: MultiPolygon
}

function share(polygon: Polygon, seeds: readonly Seed[], cells: Regions): Part[] {
  const inside = new Set(seeds.filter(({ at }) => contains(polygon, at)).map(({ region }) => region))
  if (inside.size > 1)
    return [...cells].map(([region, cell]) => ({ region, area: intersection([polygon], cell) }))
  const [only = nearest(seeds, polygon[0]![0]!).region] = inside
  return [{ region: only, area: [polygon] }]
}

function nearest(seeds: readonly Seed[], point: Point): Seed {
  return seeds.reduce((best, seed) => (distance(seed.at, point) < distance(best.at, point) ? seed : best))
}

/** Voronoi cells, joined by region. */
function cellsOf(seeds: readonly Seed[]): Regions {
  const voronoi = Delaunay.from(seeds.map(({ at }) => at)).voronoi([-1000, -1000, 2000, 2000])
  const cells = new Map<string, MultiPolygon>()
  for (const [i, { region }] of seeds.entries()) {
    const cell = voronoi.cellPolygon(i)?.map(([x, y]): Point => [rounded(x), rounded(y)])
    if (cell) cells.set(region, [...(cells.get(region) ?? []), [cell]])
  }
  return new Map([...cells].map(([region, [first, ...rest]]) => [region, first ? union(first, ...rest) : []]))
}

/** To a thousandth of a unit: clippers stumble over what is almost the same. */
function rounded(x: number): number {
  return Math.round(x * 1000) / 1000
}
