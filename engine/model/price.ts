/** The price of an hour of care to a family: the contribution, less what its supplementary policy pays back. */
import { type Values, valuesOn } from '../parameters/index.ts'
import { byIncome } from './income.ts'
import { PURPOSE } from './purposes.ts'
import { drawOfFamily, type World } from './world.ts'

/** With loop B3 cut families go on as at the contribution of 2022. */
const CONTRIBUTION_2022 = valuesOn('2022-01-01').ownContribution

/** Euros an hour that the family itself pays; the more covering policies come first in the draw. */
export function personalPrice(w: World, f: number, p: Values): number {
  const full = byIncome(w.state.family.income[f]!, p.coverFullLow, p.coverFullMid, p.coverFullHigh)
  const u = drawOfFamily(w, f, PURPOSE.cover)
  if (u < full) return 0
  const contribution = p.loopDemand === 1 ? p.ownContribution : CONTRIBUTION_2022
  const euros = w.state.family.isVulnerable[f] === 1 ? contribution * p.vulnerablePriceFactor : contribution
  return u < full + p.coverPart ? euros * (1 - p.partRepaid) : euros
}
