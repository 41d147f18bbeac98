/** The order in which one walks from measure to measure: by theme, as in the list. */
import { POLICIES } from '../../engine/index.ts'
import { type Shelf, shelvesOf, type Theme } from '../measures/themes.ts'

/** All themes with their measures; no search, so the language does not matter. */
export const SHELVES: readonly Shelf[] = shelvesOf(POLICIES, '', 'nl')

/** All measures in that order. */
export const ORDER: readonly string[] = SHELVES.flatMap(({ ids }) => ids)

/** The theme under which a measure stands. */
export function themeOf(id: string): Theme | undefined {
  return SHELVES.find(({ ids }) => ids.includes(id))?.theme
}
