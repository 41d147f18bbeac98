/** Place of birth: an outpatient birth that has become cheaper draws some births from home. */
import { MINUTES_PER_HOUR } from '../core/dates.ts'
import { exp } from '../core/math.ts'
import { PURPOSE } from './purposes.ts'
import { drawOfFamily, valuesOfFamily, type World } from './world.ts'

/** At birth: a family that would stay at home goes to hospital for some hours, if the price makes it. */
export function choosePlace(w: World, f: number): void {
  const { family } = w.state
  if (family.isFirstLine[f] === 0 || family.stay[f]! > 0) return
  const p = valuesOfFamily(w, f)
  const cheaper = p.owedOutpatient - p.outpatientContribution
  if (cheaper <= 0) return
  const staysHome = p.homeShare * exp(-p.homePriceSlope * cheaper)
  if (drawOfFamily(w, f, PURPOSE.place) >= staysHome)
    family.stay[f] = Math.round(p.outpatientStayHours * MINUTES_PER_HOUR)
}
