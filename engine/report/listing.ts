/** The declarations as plain data, for `list`, documentation and screens. */
import { INDICATORS } from '../indicators.ts'
import { scenarioSchema } from '../jsonSchema.ts'
import { DECLARED_PARAMETERS } from '../parameters/declared.ts'
import { CLUSTERS, REGIONS } from '../parameters/index.ts'
import { DECLARED_POLICIES } from '../policies/index.ts'

const SOURCES = {
  policies: () => DECLARED_POLICIES,
  parameters: () => DECLARED_PARAMETERS,
  indicators: () => INDICATORS,
  regions: () =>
    REGIONS.map((region) => ({
      ...region,
      cluster: CLUSTERS.find(({ regions }) => regions.includes(region.code))!.name,
    })),
  schema: () => scenarioSchema(),
} as const

export type Listing = keyof typeof SOURCES

/** What can be listed. */
export const LISTINGS = Object.keys(SOURCES) as Listing[]

/** Everything of one kind that the engine declares. */
export function listing(what: Listing): unknown {
  return SOURCES[what]()
}
