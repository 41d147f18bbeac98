/** All parameters together, each with its evidence, as the themes declare them. */
import { BIRTHPLACE } from './birthplace.ts'
import { CARE } from './care.ts'
import { CENTRE } from './centre.ts'
import { CHOICE } from './choice.ts'
import { COSTS } from './costs.ts'
import { DIGITAL } from './digital.ts'
import { FAMILIES } from './families.ts'
import { INDICATION } from './indication.ts'
import { KLIM } from './klim.ts'
import { LATER_COST } from './laterCost.ts'
import { LEAVING } from './leaving.ts'
import { LOAD } from './load.ts'
import { LOOPS } from './loops.ts'
import { MATCHING } from './matching.ts'
import { MENTORS } from './mentors.ts'
import { NEED } from './need.ts'
import { NEIGHBOURHOODS } from './neighbourhoods.ts'
import { ON_CALL } from './onCall.ts'
import { ON_CALL_STRAIN } from './onCallStrain.ts'
import { PAYMENT } from './payers.ts'
import { PLANNING } from './planning.ts'
import { PRICE } from './price.ts'
import { PROVIDERS } from './providers.ts'
import { RATIONING } from './rationing.ts'
import { REGISTRATION } from './registration.ts'
import { SICKNESS } from './sickness.ts'
import { STAFF } from './staff.ts'
import { TARIFFS } from './tariffs.ts'
import { TRAINING } from './training.ts'
import { WORKTIME } from './worktime.ts'

const THEMES = {
  FAMILIES,
  BIRTHPLACE,
  NEED,
  INDICATION,
  KLIM,
  PRICE,
  CHOICE,
  REGISTRATION,
  PROVIDERS,
  MATCHING,
  CARE,
  STAFF,
  PLANNING,
  RATIONING,
  CENTRE,
  DIGITAL,
  ON_CALL,
  ON_CALL_STRAIN,
  WORKTIME,
  LOAD,
  SICKNESS,
  LEAVING,
  TRAINING,
  MENTORS,
  NEIGHBOURHOODS,
  TARIFFS,
  COSTS,
  PAYMENT,
  LATER_COST,
  LOOPS,
} as const
checkNoDuplicates(THEMES)

/** Every parameter of the model by its id, with what it means and rests on. */
export const DECLARED_PARAMETERS = {
  ...FAMILIES,
  ...BIRTHPLACE,
  ...NEED,
  ...INDICATION,
  ...KLIM,
  ...PRICE,
  ...CHOICE,
  ...REGISTRATION,
  ...PROVIDERS,
  ...MATCHING,
  ...CARE,
  ...STAFF,
  ...PLANNING,
  ...RATIONING,
  ...CENTRE,
  ...DIGITAL,
  ...ON_CALL,
  ...ON_CALL_STRAIN,
  ...WORKTIME,
  ...LOAD,
  ...SICKNESS,
  ...LEAVING,
  ...TRAINING,
  ...MENTORS,
  ...NEIGHBOURHOODS,
  ...TARIFFS,
  ...COSTS,
  ...PAYMENT,
  ...LATER_COST,
  ...LOOPS,
}

export type ParameterId = keyof typeof DECLARED_PARAMETERS

/**
 * Refuses an id that two themes declare, which spreading would hide.
 * @throws RangeError naming every such id
 */
export function checkNoDuplicates(themes: Readonly<Record<string, object>>): void {
  const ids = Object.values(themes).flatMap((t) => Object.keys(t))
  const twice = [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))]
  if (twice.length > 0)
    throw new RangeError(`parameters declared twice: ${twice.join(', ')}; rename one of each`)
}
