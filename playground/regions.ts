/** The regions a reader can choose from. */
import { type Region, REGIONS as BY_NUMBER } from '../engine/index.ts'

/** The 40 regions by name; an apostrophe does not count. */
export const REGIONS: readonly Region[] = BY_NUMBER.toSorted((a, b) =>
  lettersOf(a.name) < lettersOf(b.name) ? -1 : 1,
)

const NAMES: ReadonlyMap<string, string> = new Map(REGIONS.map(({ code, name }) => [code, name]))

/** No name has an accent, so their letters sort as Dutch does; asking the browser for its rules would take it 20 ms. */
function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '')
}

/** The name of a place: of a region by its COROP code, of the nation, else the name that was given. */
export function nameOf(place: string, nation = 'Nederland'): string {
  return place === 'NL' ? nation : (NAMES.get(place) ?? place)
}
