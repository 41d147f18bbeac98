/** The schematic outlines of the regions, made anew at every build from open data. */
import { join, simplified } from './borders.ts'
import { filled } from './gaps.ts'
import { labelPoint } from './label.ts'
import type { MultiPolygon, Point, Ring } from './land.ts'
import { divide, type Regions } from './regions.ts'
import { readLand, readSeeds } from './sources.ts'

/** The outlines as the page gets them: whole numbers, in tenths of a unit of the map of provinces. */
export interface Outlines {
  /** Width and height. */
  readonly size: readonly [number, number]
  readonly regions: readonly Outline[]
}

export interface Outline {
  readonly code: string
  readonly path: string
  /** A point well inside. */
  readonly at: readonly [number, number]
}

/** Units of white around the land, so that an outline at the edge is not cut off. */
const MARGIN = 6
const TENTHS = 10

/** The regions as they are drawn, in units of the map of provinces. */
export function drawnRegions(): Regions {
  return simplified(filled(join(divide(readLand(), readSeeds()))))
}

/** Writes regions as paths. */
export function outlinesOf(regions: Regions): Outlines {
  const points = [...regions.values()].flat(2).flat()
  const [left, right] = extent(points.map(([x]) => x))
  const [top, bottom] = extent(points.map(([, y]) => y))
  const place = ([x, y]: Point): Point => [
    Math.round((x - left + MARGIN) * TENTHS),
    Math.round((y - top + MARGIN) * TENTHS),
  ]
  return {
    size: place([right + MARGIN, bottom + MARGIN]),
    regions: [...regions].map(([code, area]) => ({
      code,
      path: pathOf(area, place),
      at: place(labelPoint(area)),
    })),
  }
}

function extent(values: readonly number[]): [number, number] {
  return values.reduce(([low, high], x) => [Math.min(low, x), Math.max(high, x)], [Infinity, -Infinity])
}

/** Steps instead of places, since small numbers pack well. */
function pathOf(area: MultiPolygon, place: (point: Point) => Point): string {
  return area.flatMap((polygon) => polygon.map((ring) => ringPath(ring.slice(0, -1).map(place)))).join('')
}

function ringPath(ring: Ring): string {
  const steps = ring.slice(1).map(([x, y], i): Point => [x - ring[i]![0], y - ring[i]![1]])
  const moved = steps.filter(([dx, dy]) => dx !== 0 || dy !== 0)
  return `M${ring[0]!.join(' ')}l${moved.flat().join(' ')}z`.replaceAll(' -', '-')
}
