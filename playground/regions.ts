/** The regions a reader can choose from, as the engine lists them. */
import * as v from 'valibot'
import { listing } from '../engine/index.ts'

const REGION = v.object({ code: v.string(), name: v.string() })

/** A COROP region: its CBS code and its name. */
export type RegionName = v.InferOutput<typeof REGION>

/** The 40 regions by name; an apostrophe does not count. */
export const REGIONS: readonly RegionName[] = v
  .parse(v.array(REGION), listing('regions'))
  .toSorted((a, b) => a.name.localeCompare(b.name, 'nl', { ignorePunctuation: true }))

/**
 * The name of a region.
 * @throws RangeError when no region has this code
 */
export function nameOf(code: string): string {
  const region = REGIONS.find((r) => r.code === code)
  if (!region) throw new RangeError(`region is ${code}; it must be CR01 to CR40`)
  return region.name
}
