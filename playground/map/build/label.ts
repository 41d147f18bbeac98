/** A spot well inside an area, for a name or a pointer. */
import { contains, distance, type MultiPolygon, type Point, type Polygon, polygonArea } from './land.ts'

/** Points tried along each side of the area. */
const TRIES = 24

/** Of a grid over the largest polygon, the point farthest from its line. */
export function labelPoint(area: MultiPolygon): Point {
  const polygon = area.toSorted((a, b) => polygonArea(b) - polygonArea(a))[0]!
  const tries = gridOver(polygon).filter((point) => contains(polygon, point))
  return tries.reduce((best, point) => (clearance(polygon, point) > clearance(polygon, best) ? point : best))
}

function gridOver([outer = []]: Polygon): Point[] {
  const [xs, ys] = [outer.map(([x]) => x), outer.map(([, y]) => y)]
  const at = (values: readonly number[], step: number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)]
    return low + ((high - low) * (step + 0.5)) / TRIES
  }
  return Array.from({ length: TRIES * TRIES }, (_, i) => [at(xs, i % TRIES), at(ys, Math.floor(i / TRIES))])
}

function clearance(polygon: Polygon, point: Point): number {
  return Math.min(...polygon.flat().map((corner) => distance(corner, point)))
}
