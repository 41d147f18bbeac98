/** The turn of the year for people: the register's rule of worked hours, and contracts that follow hours worked. */
import { MINUTES_PER_HOUR, MINUTES_PER_YEAR, WEEKS_PER_YEAR } from '../core/dates.ts'
import type { Values } from '../parameters/index.ts'
import { changeContract, leaveBooks } from './books.ts'
import { bedsideMinutes } from './capacity.ts'
import { LABOUR_STARTS } from './load.ts'
import type { World } from './world.ts'

/** Whoever worked too little to stay in the register leaves; the others' contracts move towards what they worked. */
export function endYear(w: World, q: number, p: Values): void {
  const { caregiver, staff } = w.state
  // The first count only begins: before it labour was frozen, and the clock no whole year old.
  const isFirst = w.calendar.now === LABOUR_STARTS
  for (let at = staff.starts[q + 1]! - 1; at >= staff.starts[q]!; at--) {
    const c = staff.items[at]!
    const given = caregiver.careMinutes[c]! + caregiver.centreMinutes[c]! + caregiver.assistMinutes[c]!
    const worked = given - caregiver.careBefore[c]!
    caregiver.careBefore[c] = given
    const wasLongIll = caregiver.wasLongIll[c] === 1
    caregiver.wasLongIll[c] = caregiver.isSick[c]!
    if (isFirst || wasLongIll || w.calendar.now - caregiver.hired[c]! < MINUTES_PER_YEAR) continue
    if (worked < p.registerHours * MINUTES_PER_HOUR) leaveBooks(w, c, 'register')
    else if (p.contractFollows > 0) renew(w, c, worked, p)
  }
}

/** A contract that would have given the hours worked, as far as contracts follow them. */
function renew(w: World, c: number, worked: number, p: Values): void {
  const contract = w.state.caregiver.contract[c]! / MINUTES_PER_HOUR
  const perContractHour =
    bedsideMinutes(MINUTES_PER_HOUR, p) * WEEKS_PER_YEAR * (1 - p.leaveShare) * (1 - p.sickShare)
  changeContract(w, c, contract + p.contractFollows * (worked / perContractHour - contract), p)
}
