/** What may be charged: an hour in a wijktype, a registration with its intake, and the time that complexity takes. */
import type { Values } from '../parameters/index.ts'
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
