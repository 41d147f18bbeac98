/** Later cost of missed care: what mother and child of a family may cost more, as far as it is taken to be an effect. */
import { expit, log, logit } from '../core/math.ts'
import type { Values } from '../parameters/index.ts'

/** Euros for a family: as far as it counts, and if all of the association did. */
export interface LaterEuros {
  readonly counted: number
  readonly most: number
}

/** For a family without care, and for one with less than its floor. */
interface Later {
  readonly none: LaterEuros
  readonly little: LaterEuros
}

/** By the values that they follow from. */
const LATER = new WeakMap<Values, Later>()

export function laterOf(p: Values): Later {
  const known = LATER.get(p) ?? {
    none: laterEuros(p.oddsMotherNone, p),
    little: laterEuros(p.oddsMotherLittle, p),
  }
  LATER.set(p, known)
  return known
}

function laterEuros(ofMother: number, p: Values): LaterEuros {
  const at = (share: number) =>
    (laterRisk(ofMother, share, p) + laterRisk(p.oddsChildLittle, share, p)) * p.highExcess
  return { counted: Math.round(at(p.causalShare)), most: Math.round(at(1)) }
}

/** Extra chance of high spending at an odds ratio, as far as it is taken to be an effect. */
function laterRisk(odds: number, share: number, p: Values): number {
  return expit(logit(p.highSpending) + share * log(odds)) - p.highSpending
}
