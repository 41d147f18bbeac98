/** Clears a coast of what would only be noise in a small drawing: specks, dykes and slivers. */
import {
  distance,
  type MultiPolygon,
  perimeterOf,
  type Polygon,
  polygonArea,
  type Ring,
  ringArea,
} from './land.ts'

/** Square units below which an island or a hole is a speck, some half a square kilometre. */
const SPECK = 3
/** Area over perimeter below which land is a dyke: a strip some 500 m across, as the map draws the Afsluitdijk. */
const DYKE = 0.55
/** Units across the foot of a dyke that is fast to the land, and around it: some 2 and 20 km. */
const FOOT = 4
const AROUND = 50

/** Without specks, small holes and dykes, also those that are fast to the land. */
export function clearedCoast(area: MultiPolygon): MultiPolygon {
  return area
    .map(([outer, ...holes]): Polygon => [
      withoutDykes(outer!),
      ...holes.filter((hole) => ringArea(hole) >= SPECK),
    ])
    .filter(isLand)
}

/** Neither a speck nor a loose dyke. */
export function isLand(polygon: Polygon): boolean {
  const area = polygonArea(polygon)
  return area >= SPECK && area / perimeterOf(polygon) >= DYKE
}

/** Cuts a ring where it comes back to itself after a long way around hardly any land. */
function withoutDykes(ring: Ring): Ring {
  for (const [i, from] of ring.entries()) {
    for (let j = ring.length - 1; j > i + 1; j--) {
      if (distance(from, ring[j]!) > FOOT) continue
      const [between, rest] = [ring.slice(i, j + 1), [...ring.slice(0, i + 1), ...ring.slice(j)]]
      if (isDyke(between)) return withoutDykes(rest)
      if (isDyke(rest)) return withoutDykes(between)
    }
  }
  return ring
}

function isDyke(ring: Ring): boolean {
  const length = perimeterOf([ring])
  return length > AROUND && ringArea(ring) / length < DYKE
}
