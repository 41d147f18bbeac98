/** Drawn sets whose values fit together: shares of a whole, say, may not come to more than 1. */
import { checkScenario } from '../scenario.ts'
import { pastScenario } from './pastRuns.ts'
import { CENTRE } from './design.ts'
import { drawnSets, withLevels } from './prior.ts'
import type { Vector } from '../vectors.ts'

/** Hypercubes that are tried for a set. */
const TRIES = 8

/** Sets, and what was wrong with those that were drawn anew. */
export interface Sets {
  readonly sets: readonly Vector[]
  readonly faults: readonly string[]
}

/**
 * A Latin hypercube; a set whose values do not fit together is replaced by that of another one.
 * @throws RangeError when none of several fits
 */
export function soundSets(count: number, seed: string): Sets {
  const faults: string[] = []
  const sets = [...drawnSets(count, seed)]
  for (let set = 0; set < count; set++) {
    for (let attempt = 1; ; attempt++) {
      const fault = faultOf(sets[set]!)
      if (fault === undefined) break
      if (attempt === TRIES)
        throw new RangeError(`set ${set} fits together in no way: ${fault}; narrow spreads`)
      faults.push(fault)
      sets[set] = drawnSets(count, `${seed}, attempt ${attempt}`)[set]!
    }
  }
  return { sets, faults }
}

function faultOf(drawn: Vector): string | undefined {
  const checked = checkScenario(pastScenario(withLevels(drawn, CENTRE), undefined))
  return 'faults' in checked ? checked.faults.map(({ message }) => message).join('; ') : undefined
}
