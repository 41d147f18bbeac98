/** Drawn sets whose values fit together: shares of a whole, say, may not come to more than 1. */
import { checkScenario } from '../scenario.ts'
import { pastScenario } from './pastRuns.ts'
import { CENTRE } from './design.ts'
import { drawnSets, withLevels } from './prior.ts'
import type { Vector } from '../vectors.ts'

/** Sets drawn for each that is wanted, so that enough are left. */
const SPARE = 1.25

/** Sets, and what was wrong with those that fell away. */
export interface Sets {
  readonly sets: readonly Vector[]
  readonly faults: readonly string[]
}

/**
 * The first sound ones of a Latin hypercube.
 * @throws RangeError when too few are sound
 */
export function soundSets(count: number, seed: string): Sets {
  const faults: string[] = []
  const sets = drawnSets(Math.ceil(count * SPARE), seed).filter((drawn) => {
    const checked = checkScenario(pastScenario(withLevels(drawn, CENTRE), undefined))
    if ('faults' in checked) faults.push(...checked.faults.map(({ message }) => message))
    return 'scenario' in checked
  })
  if (sets.length < count)
    throw new RangeError(`only ${sets.length} of ${count} sets fit together; narrow spreads: ${faults[0]}`)
  return { sets: sets.slice(0, count), faults }
}
