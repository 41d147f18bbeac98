/** Leaving: quitting, retirement, and moves between employment and self-employment, each by a hazard of its own. */
import { exponential } from '../core/distributions.ts'
import { MINUTES_PER_YEAR, MONTHS_PER_YEAR } from '../core/dates.ts'
import { exp, power } from '../core/math.ts'
import { retirementHazard, type Values } from '../parameters/index.ts'
import { expose } from './hazard.ts'
import { KIND } from './kinds.ts'
import { LABOUR_STARTS } from './load.ts'
import { passedOn } from './prices.ts'
import { PURPOSE } from './purposes.ts'
import { drawOfCaregiver, valuesOfRegion, type World } from './world.ts'
import { leaveBooks, setContract } from './books.ts'

/** Age at which the hazard of quitting is that of the tables. */
const AGE_OF_TABLE = 45

/**
 * Hazard of quitting, per month: falls with tenure and with age, rises with load, falls with pay.
 * @param years of tenure
 * @param factor of load, 1 when neutral
 */
export function quitHazard(p: Values, age: number, years: number, factor: number): number {
  const base = years < 1 ? p.quitFirstYear : years < 5 ? p.quitYear2to5 : p.quitLater
  const older = exp((-p.quitAgeSlope * (age - AGE_OF_TABLE)) / 10) * (age >= 60 ? p.quitFrom60 : 1)
  const pay = power(payOf(p), p.quitWageSlope)
  return Math.min(p.quitMost, (base * p.quitFactor * older * pay * factor) / MONTHS_PER_YEAR)
}

/** Pay against that of alternative jobs: of contract hours, with surcharges passed on, and of being on call as far as it weighs. */
export function payOf(p: Values): number {
  const paid = p.wageIndex * (1 + passedOn(p)) * (1 + p.onCallPayShare * (p.onCallPay - 1))
  return paid / p.payElsewhere
}

/** Exposes a person on the books to the month's hazards of leaving and of moving. */
export function exposeToLeaving(w: World, c: number, p: Values): void {
  const { caregiver, provider } = w.state
  const age = ageForHazard(w, c, p)
  const years = (w.calendar.now - caregiver.hired[c]!) / MINUTES_PER_YEAR
  const quit = quitHazard(p, age, years, provider.quitFactor[caregiver.provider[c]!]!)
  expose(w, c, caregiver.quitLeft, caregiver.quitHandle, quit, KIND.quit)
  const retire = (retirementHazard(age) * p.retirementFactor) / MONTHS_PER_YEAR
  expose(w, c, caregiver.retireLeft, caregiver.retireHandle, retire, KIND.retirement)
  exposeToMove(w, c, p)
}

function exposeToMove(w: World, c: number, p: Values): void {
  const { caregiver, provider } = w.state
  const ofOnCall = provider.moveFactor[caregiver.provider[c]!]!
  const rate = caregiver.isSelfEmployed[c] === 1 ? p.backToEmployment : p.toSelfEmployment * ofOnCall
  expose(w, c, caregiver.moveLeft, caregiver.moveHandle, rate / MONTHS_PER_YEAR, KIND.move)
}

/** Age now, in years. */
function ageOf({ state, calendar }: World, c: number): number {
  return (calendar.now - state.caregiver.born[c]!) / MINUTES_PER_YEAR
}

/** With loop R5 cut nobody grows older for the hazards: the age at the start or at hire goes on to count. */
export function ageForHazard(w: World, c: number, p: Values): number {
  if (p.loopAgeing === 1) return ageOf(w, c)
  const { caregiver } = w.state
  const since = Math.max(LABOUR_STARTS, caregiver.hired[c]!)
  return (since - caregiver.born[c]!) / MINUTES_PER_YEAR
}

/** New personal thresholds, for someone who starts or is hired. */
export function setThresholds(w: World, c: number): void {
  const { caregiver } = w.state
  caregiver.quitLeft[c] = exponential(drawOfCaregiver(w, c, PURPOSE.quitThreshold))
  caregiver.retireLeft[c] = exponential(drawOfCaregiver(w, c, PURPOSE.retireThreshold))
  caregiver.moveLeft[c] = exponential(drawOfCaregiver(w, c, PURPOSE.moveThreshold))
}

export function quit(w: World, c: number): void {
  leaveBooks(w, c, 'quit')
}

export function retire(w: World, c: number): void {
  leaveBooks(w, c, 'retire')
}

/** Employed becomes self-employed or the other way round; care goes on. */
export function move(w: World, c: number): void {
  const { caregiver, provider } = w.state
  const p = valuesOfRegion(w, caregiver.region[c]!)
  const isSelfEmployed = 1 - caregiver.isSelfEmployed[c]!
  const q = caregiver.provider[c]!
  provider.selfEmployed[q] = provider.selfEmployed[q]! + (isSelfEmployed === 1 ? 1 : -1)
  const contract = caregiver.contract[c]!
  provider.ownContract[q] = provider.ownContract[q]! + (isSelfEmployed === 1 ? contract : -contract)
  caregiver.isSelfEmployed[c] = isSelfEmployed
  caregiver.moves[c] = caregiver.moves[c]! + 1
  caregiver.moveLeft[c] = exponential(drawOfCaregiver(w, c, PURPOSE.moveThreshold, caregiver.moves[c]!))
  setContract(w, c, p)
  exposeToMove(w, c, p)
}
