/** The declarations as plain data, for `list`, documentation and screens. */
import { INDICATORS } from '../indicators.ts'
import { CLUSTERS, PARAMETERS, REGIONS } from '../parameters/index.ts'
import { POLICIES } from '../policies/index.ts'
import { scenarioSchema } from '../schema.ts'

const SOURCES = {
  policies: () => POLICIES,
  parameters: () => PARAMETERS,
  indicators: () => INDICATORS,
  regions: () =>
    REGIONS.map((region) => ({
      ...region,
      cluster: CLUSTERS.find(({ regions }) => regions.includes(region.code))!.name,
    })),
  schema: () => scenarioSchema(),
} as const

export type Listing = keyof typeof SOURCES

/** Names of the regions by their code. */
export const REGION_NAMES: ReadonlyMap<string, string> = new Map(
  REGIONS.map(({ code, name }) => [code, name]),
)

/** What can be listed. */
export const LISTINGS = Object.keys(SOURCES) as Listing[]

/** Everything of one kind that the engine declares. */
export function listing(what: Listing): unknown {
  return SOURCES[what]()
}
