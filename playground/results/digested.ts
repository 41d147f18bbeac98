/** Outcomes that come with the page: the digest of a ready-made scenario, and that of the basispad beside it. */
import { changesIn, type Digest, levelsIn } from '../../engine/index.ts'
import type { Outcomes } from '../outcomes.ts'

/**
 * Outcomes read from digests.
 * @param base the digest of the basispad; the same one when the scenario is the basispad itself
 */
export function digestedOutcomes(digest: Digest, base: Digest): Outcomes {
  const isVariant = digest !== base
  return {
    years: digest.years,
    isVariant,
    isLibrary: true,
    replicationsOf: (place) => levelsIn(digest, 'families', place, 'all')[0]?.n ?? 0,
    levels: (which, id, place, group = 'all') =>
      levelsIn(which === 'variant' ? digest : base, id, place, group),
    changes: (id, place, group = 'all') => (isVariant ? changesIn(digest, base, id, place, group) : []),
    resultsOf: () => undefined,
  }
}
