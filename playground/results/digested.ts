/** Outcomes that come with the page: the digest of a ready-made scenario, and that of the basispad beside it. */
import { changesIn, type Digest, levelsIn } from '../../engine/index.ts'
import { memory } from '../memory.ts'
import type { Outcomes } from '../outcomes.ts'

/**
 * Outcomes read from digests; every list is read once.
 * @param base the digest of the basispad; the same one when the scenario is the basispad itself
 */
export function digestedOutcomes(digest: Digest, base: Digest): Outcomes {
  const isVariant = digest !== base
  const known = memory()
  const levels: Outcomes['levels'] = (which, id, place, group = 'all') =>
    known(`${which} ${id} ${place} ${group}`, () =>
      levelsIn(which === 'variant' ? digest : base, id, place, group),
    )
  return {
    years: digest.years,
    isVariant,
    isLibrary: true,
    replicationsOf: (place) => levels('variant', 'families', place)[0]?.n ?? 0,
    levels,
    changes: (id, place, group = 'all') =>
      isVariant
        ? known(`changes ${id} ${place} ${group}`, () => changesIn(digest, base, id, place, group))
        : [],
    resultsOf: () => undefined,
  }
}
