/** Outcomes of two sources as one: what was run here comes first, once it says at least as much. */
import type { Outcomes } from '../outcomes.ts'

/**
 * Lays outcomes of this computer over those that came with the page.
 * Both are of the same seed, so that a run that reaches the replications of the library shows the same numbers.
 */
export function layered(live: Outcomes | undefined, library: Outcomes | undefined): Outcomes | undefined {
  if (!live || !library) return live ?? library
  const isLive = (place: string) => live.replicationsOf(place) >= library.replicationsOf(place)
  /** What the library does not hold, a run of fewer replications still does. */
  const choose = <T>(place: string, ask: (outcomes: Outcomes) => readonly T[]): readonly T[] => {
    const [first, second] = isLive(place) ? [live, library] : [library, live]
    const found = ask(first)
    return found.length > 0 ? found : ask(second)
  }
  return {
    years: live.years,
    isVariant: live.isVariant,
    get isLibrary() {
      return library.isLibrary
    },
    replicationsOf: (place) => Math.max(live.replicationsOf(place), library.replicationsOf(place)),
    levels: (which, id, place, group) => choose(place, (one) => one.levels(which, id, place, group)),
    changes: (id, place, group) => choose(place, (one) => one.changes(id, place, group)),
    resultsOf: (place) => live.resultsOf(place),
  }
}
