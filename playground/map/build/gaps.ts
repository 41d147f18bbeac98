/** Fills the slivers that dividing and clipping leave between regions. */
import { union } from 'polyclip-ts'
import { distance, type MultiPolygon, type Point, type Polygon, type Ring, ringArea } from './land.ts'
import type { Regions } from './regions.ts'

/** Square units up to which a hole in the country is a gap; the smallest water is larger. */
const GAP = 15

/** The regions with every gap given to the one around most of it. */
export function filled(regions: Regions): Regions {
  const [first, ...rest] = [...regions.values()]
  if (!first) return regions
  const gaps = union(first, ...rest).flatMap(([, ...holes]) => holes.filter((hole) => ringArea(hole) < GAP))
  const owners = gaps.map((gap) => ownerOf(gap, regions))
  return new Map(
    [...regions].map(([code, area]) => {
      const own = gaps.filter((_, i) => owners[i] === code).map((gap): Polygon => [gap])
      return [code, own.length > 0 ? union(area, ...own) : area]
    }),
  )
}

/** The region that most corners of a gap lie on. */
function ownerOf(gap: Ring, regions: Regions): string {
  const counts = [...regions].map(([code, area]) => [code, cornersOn(gap, area)] as const)
  return counts.reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0]
}

function cornersOn(gap: Ring, area: MultiPolygon): number {
  const points = area.flat(2)
  return gap.filter((corner) => points.some((point: Point) => distance(point, corner) < 0.01)).length
}
