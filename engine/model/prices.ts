/** What may be charged: an hour in a wijktype, a registration with its intake, and the time that complexity takes. */
import { MINUTES_PER_HOUR } from '../core/dates.ts'
import type { Values } from '../parameters/index.ts'
import { bedsideMinutes } from './capacity.ts'
import { KWETSBAAR } from './families.ts'
import type { World } from './world.ts'

/** Euros for an hour in a wijktype, at what insurers contract. */
export function hourPrice(wijktype: number, p: Values): number {
  const surcharge = wijktype === KWETSBAAR ? p.kwetsbaarSurcharge : 0
  return p.tariffHour * p.contractedPrice * (1 + surcharge)
}

/** Euros for a registration and an intake. */
export function entryFees(p: Values): number {
  const intake = p.intakeAtHome * p.intakeFee + (1 - p.intakeAtHome) * p.phoneIntakeFee
  return p.contractedPrice * (p.registrationFee + intake)
}

/** Share of the time that complexity takes which a provider may bill: that of the method by which it indicates. */
export function billableShare({ providers }: World, q: number, p: Values): number {
  return providers[q]!.adopting < p.klimShare ? p.klimBillable : p.complexBillable
}

/**
 * Share by which a surcharge for kwetsbare wijken raises pay, over all work: what is passed on of it for the hours billed there,
 * over what all paid hours cost with charges.
 */
export function passedOn(p: Values): number {
  const euros =
    p.kwetsbaarShare * p.kwetsbaarSurcharge * p.surchargePassedOn * p.tariffHour * p.contractedPrice
  if (euros === 0) return 0
  const paidHour = p.hourlyWage * p.wageIndex * (1 + p.wageExtras) * (1 + p.employerCharges)
  const billed =
    (bedsideMinutes(MINUTES_PER_HOUR, p) / MINUTES_PER_HOUR) * (1 - p.leaveShare) * (1 - p.sickShare)
  return (euros * billed) / paidHour
}
