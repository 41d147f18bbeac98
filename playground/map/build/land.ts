/** Areas on a plane: read from a path, measured, and asked what lies in them. */
import { xor } from 'polyclip-ts'

export type Point = [x: number, y: number]
export type Ring = Point[]
/** An outer ring and its holes. */
export type Polygon = Ring[]
export type MultiPolygon = Polygon[]

/**
 * The area of a path of relative moves and lines (`m dx,dy dx,dy … z`), filled even-odd.
 * @throws Error at any other command
 */
export function areaOfPath(path: string): MultiPolygon {
  if (/[^mz\d\s.,e-]/.test(path)) throw new Error('A path of a province has a command other than m and z')
  const rings: Ring[] = []
  let start: Point = [0, 0]
  for (const part of path.split('z').filter((text) => text.trim() !== '')) {
    const ring = ringFrom(start, part)
    rings.push(ring)
    start = ring[0]!
  }
  const [first, ...rest] = rings.map((ring): Polygon => [ring])
  return first ? xor(first, ...rest) : []
}

/** Area enclosed by a ring, positive whichever way it runs. */
export function ringArea(ring: Ring): number {
  const twice = ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(twice) / 2
}

/** Area of a polygon without its holes. */
export function polygonArea([outer, ...holes]: Polygon): number {
  return outer ? ringArea(outer) - holes.reduce((sum, hole) => sum + ringArea(hole), 0) : 0
}

/** Area of all polygons together. */
export function areaOf(area: MultiPolygon): number {
  return area.reduce((sum, polygon) => sum + polygonArea(polygon), 0)
}

/** Length of the line around a polygon, holes included. */
export function perimeterOf(polygon: Polygon): number {
  return polygon
    .flatMap((ring) => ring.map((point, i) => distance(point, ring[(i + 1) % ring.length]!)))
    .reduce((a, b) => a + b, 0)
}

/** Whether a point lies in a polygon and in none of its holes. */
export function contains(polygon: Polygon, [x, y]: Point): boolean {
  let isInside = false
  for (const ring of polygon) {
    for (const [i, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(i + 1) % ring.length]!
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isInside = !isInside
    }
  }
  return isInside
}

/** Distance of two points. */
export function distance([x1, y1]: Point, [x2, y2]: Point): number {
  return Math.hypot(x2 - x1, y2 - y1)
}

/** Rounded to a thousandth, since clippers stumble over what is almost the same. */
function ringFrom([startX, startY]: Point, moves: string): Ring {
  let [x, y] = [startX, startY]
  const steps = moves.replace('m', '').trim().split(/\s+/)
  return steps.map((step) => {
    const [dx, dy] = step.split(',').map(Number)
    x += dx!
    y += dy!
    return [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000]
  })
}
