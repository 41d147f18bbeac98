/** What a region is, and the check that a table of regions must pass before anything is simulated on it. */

/** The 12 provinces in the order of CBS. */
export const PROVINCES = [
  'Groningen',
  'Fryslân',
  'Drenthe',
  'Overijssel',
  'Flevoland',
  'Gelderland',
  'Utrecht',
  'Noord-Holland',
  'Zuid-Holland',
  'Zeeland',
  'Noord-Brabant',
  'Limburg',
] as const

/** Years with births per region. */
export const BIRTH_YEARS = [2021, 2022, 2023] as const
export type BirthYear = (typeof BIRTH_YEARS)[number]

/** One COROP region. A COROP is a `regio`, never the area of a regional partnership of providers. */
export interface Region {
  /** CBS code, `CR01` to `CR40`. */
  readonly code: string
  /** The number in the code; index in the table is `number - 1`. */
  readonly number: number
  readonly name: string
  readonly province: string
  /** Live births by residence of the mother. */
  readonly births: Readonly<Record<BirthYear, number>>
  readonly births2023Kind: 'observed' | 'estimated'
  readonly population2023: number
  readonly women15to44: number
  /** Codes of regions with a land border or a fixed link; mutual. */
  readonly neighbours: readonly string[]
  /** Row and column on the tile map, from north and west. */
  readonly tile: readonly [number, number]
  /** Mean straight line from a family in care to the nearest other, km. */
  readonly nearestFamilyKm: number
  /** Longitude and latitude, degrees. */
  readonly centre: readonly [number, number]
}

/** How many COROP regions there are. */
export const REGION_COUNT = 40

/** Code of a region by its number, `CR07` for 7. */
export function regionCode(number: number): string {
  return `CR${String(number).padStart(2, '0')}`
}

/**
 * Checks a table of regions and returns it.
 * @throws RangeError naming all faults at once: rows missing, twice or out of order, impossible births, neighbours unknown or not mutual, tiles taken twice, unknown provinces
 */
export function checkRegions(table: readonly Region[]): readonly Region[] {
  const faults = [
    ...orderFaults(table),
    ...table.flatMap(rowFaults),
    ...neighbourFaults(table),
    ...tileFaults(table),
  ]
  if (faults.length > 0) throw new RangeError(`regions: ${faults.join('; ')}`)
  return table
}

function orderFaults(table: readonly Region[]): string[] {
  const codes = table.map((r) => r.code)
  const expected = Array.from({ length: REGION_COUNT }, (_, i) => regionCode(i + 1))
  const missing = expected.filter((code) => !codes.includes(code)).map((code) => `${code} has no row; add it`)
  const misplaced = table
    .filter((r, i) => i > 0 && r.code <= (codes[i - 1] ?? ''))
    .map((r) => `${r.code} stands after ${codes[table.indexOf(r) - 1] ?? r.code}; codes must rise, each once`)
  return [...missing, ...misplaced]
}

function rowFaults(r: Region): string[] {
  const faults: string[] = []
  if (r.code !== regionCode(r.number)) faults.push(`${r.code} has number ${r.number}; they must agree`)
  for (const year of BIRTH_YEARS)
    if (!Number.isInteger(r.births[year]) || r.births[year] < 0)
      faults.push(
        `${r.code} has ${r.births[year]} births in ${year}; it must be a whole number of at least 0`,
      )
  if (!PROVINCES.some((p) => p === r.province))
    faults.push(`${r.code} has province "${r.province}"; allowed are ${PROVINCES.join(', ')}`)
  return faults
}

function neighbourFaults(table: readonly Region[]): string[] {
  const byCode = new Map(table.map((r) => [r.code, r]))
  return table.flatMap((r) =>
    r.neighbours.flatMap((code) => {
      const other = byCode.get(code)
      if (!other || code === r.code)
        return [`${r.code} has neighbour ${code}, which is not another region of the table`]
      return other.neighbours.includes(r.code)
        ? []
        : [`${r.code} has neighbour ${code} but ${code} does not name ${r.code}; name both or neither`]
    }),
  )
}

function tileFaults(table: readonly Region[]): string[] {
  const taken = new Map<string, string>()
  return table.flatMap((r) => {
    const tile = r.tile.join(',')
    const holder = taken.get(tile)
    taken.set(tile, holder ?? r.code)
    return holder === undefined
      ? []
      : [`${r.code} has tile ${tile}, already taken by ${holder}; choose a free one`]
  })
}
