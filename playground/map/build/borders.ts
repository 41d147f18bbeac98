/** Makes neighbours share their borders to the point, and simplifies each border once for both. */
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { distance, type MultiPolygon, type Point, type Polygon, type Ring, ringArea } from './land.ts'
import type { Regions } from './regions.ts'

/** Units within which two points are one, some 35 m: less than any detail of the drawing. */
const NEAR = 0.05
/** Square units of the smallest corner that is kept. */
const CORNER = 1

/** The regions with fewer points and still without gaps or overlaps. */
export function simplified(regions: Regions): Regions {
  const joined = join(regions)
  const collection = {
    type: 'FeatureCollection' as const,
    features: [...joined].map(([code, coordinates]) => ({
      type: 'Feature' as const,
      properties: { code },
      geometry: { type: 'MultiPolygon' as const, coordinates },
    })),
  }
  const full = topology({ regions: collection }) as Topology<{
    regions: GeometryCollection<{ code: string }>
  }>
  const light = simplify(presimplify(full), CORNER)
  return new Map(
    feature(light, light.objects.regions).features.map(({ properties: { code }, geometry }) => {
      if (geometry.type === 'Polygon') return [code, [geometry.coordinates as Polygon]]
      if (geometry.type === 'MultiPolygon') return [code, geometry.coordinates as MultiPolygon]
      throw new Error(`${code} has become a ${geometry.type}`)
    }),
  )
}

/** Every point that lies on the border of a neighbour becomes a point of that border too. */
export function join(regions: Regions): Regions {
  const known = new Grid()
  const snapped = mapRings(regions, (ring) => ring.map((point) => known.snap(point)))
  return mapRings(snapped, (ring) =>
    closed(withoutSpikes(ring.flatMap((from, i) => known.between(from, ring[(i + 1) % ring.length]!)))),
  )
}

/** Points in squares of a unit, so that near ones are found at once. */
class Grid {
  readonly #squares = new Map<string, Point[]>()

  /** The point known at this spot, or this one if there is none. */
  snap(point: Point): Point {
    const found = this.#around(point, point).find((other) => distance(other, point) <= NEAR)
    if (found) return found
    const key = squareOf(Math.floor(point[0]), Math.floor(point[1]))
    this.#squares.set(key, [...(this.#squares.get(key) ?? []), point])
    return point
  }

  /** The start of a line and all known points on it, but for its end. */
  between(from: Point, to: Point): Point[] {
    const on = this.#around(from, to).filter(
      (point) => point !== from && point !== to && isOn(point, from, to),
    )
    return [from, ...on.sort((a, b) => distance(a, from) - distance(b, from))]
  }

  #around([x1, y1]: Point, [x2, y2]: Point): Point[] {
    const found: Point[] = []
    for (let x = Math.floor(Math.min(x1, x2) - NEAR); x <= Math.max(x1, x2) + NEAR; x++)
      for (let y = Math.floor(Math.min(y1, y2) - NEAR); y <= Math.max(y1, y2) + NEAR; y++)
        found.push(...(this.#squares.get(squareOf(x, y)) ?? []))
    return found
  }
}

function squareOf(x: number, y: number): string {
  return `${x} ${y}`
}

function isOn(point: Point, from: Point, to: Point): boolean {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const along = ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / (dx * dx + dy * dy)
  return along > 0 && along < 1 && distance(point, [from[0] + along * dx, from[1] + along * dy]) <= NEAR
}

/** Without points given twice and without lines that go back over themselves. */
function withoutSpikes(ring: Ring): Ring {
  const at = ring.findIndex((point, i) => {
    const [before, after] = [ring.at(i - 1)!, ring[(i + 1) % ring.length]!]
    return point === before || before === after
  })
  return at < 0 ? ring : withoutSpikes(ring.toSpliced(at, 1))
}

/** GeoJSON repeats the first point at the end. */
function closed(ring: Ring): Ring {
  return ring.length < 3 ? [] : [...ring, ring[0]!]
}

function mapRings(regions: Regions, change: (ring: Ring) => Ring): Regions {
  return new Map(
    [...regions].map(([code, area]) => [
      code,
      area
        .map((polygon) => polygon.map(change).filter((ring) => ringArea(ring) > 0))
        .filter(({ length }) => length > 0),
    ]),
  )
}
