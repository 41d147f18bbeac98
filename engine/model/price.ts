/** The price of an hour of care to a family: the contribution, less what its supplementary policy pays back. */
import { type Values, valuesOn } from '../parameters/index.ts'
import { byIncome } from './income.ts'
import type { World } from './world.ts'

/** With loop B3 cut families go on as at the contribution of 2022. */
const CONTRIBUTION_2022 = valuesOn('2022-01-01').ownContribution

/** Euros an hour that the family itself pays. */
export function personalPrice(w: World, f: number, p: Values): number {
  const contribution = p.loopDemand === 1 ? p.ownContribution : CONTRIBUTION_2022
  const euros = w.state.family.isVulnerable[f] === 1 ? contribution * p.vulnerablePriceFactor : contribution
  return euros * (1 - repaidShare(w, f, p))
}

/** Share of the contribution that a family's supplementary policy repays; the more covering policies come first in the draw. */
export function repaidShare({ state: { family } }: World, f: number, p: Values): number {
  const full = byIncome(family.income[f]!, p.coverFullLow, p.coverFullMid, p.coverFullHigh)
  if (family.cover[f]! < full) return 1
  return family.cover[f]! < full + p.coverPart ? p.partRepaid : 0
}
