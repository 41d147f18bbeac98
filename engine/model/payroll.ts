/** The month's payments of providers: wages, on-call duty, trainees, charges and everything else; and programmes around measures. */
import { DAYS_PER_WEEK, DAYS_PER_YEAR, MINUTES_PER_DAY, MINUTES_PER_HOUR } from '../core/dates.ts'
import type { Values } from '../parameters/index.ts'
import type { Flow } from './accounts.ts'
import { bedsideMinutes, visitTravel } from './capacity.ts'
import { book, bookProvider } from './ledger.ts'
import { closeKinds, closeMargins, closeUnitCost } from './margins.ts'
import { recordProgramme } from './record.ts'
import { shareOfBirths } from './shares.ts'
import { monthOfWindow, regionValuesAt, type World } from './world.ts'

const WEEKDAYS = 5
const WEEKEND = 2
const MILLION = 1_000_000

/** Settles the month that ends now, at the rates of its last minute. */
export function payMonth(w: World, r: number): void {
  const { region } = w.state
  const minute = w.calendar.now - 1
  const p = regionValuesAt(w, r, minute)
  const month = monthOfWindow(w, minute)
  const days = (region.monthEnd[r]! - region.monthStart[r]!) / MINUTES_PER_DAY
  closeKinds(w, r, p)
  const [first, end] = [w.providersFrom[r]!, w.providersFrom[r + 1]!]
  let costs = 0
  for (let q = first; q < end; q++) costs += payProvider(w, q, month, days, p)
  closeUnitCost(w, r, costs)
  for (let q = first; q < end; q++) closeMargins(w, q, p)
  payProgrammes(w, r, month, days, p)
  book(w, r, month, 'state.others', region.newPupils[r]! * p.pupilCost)
  region.newPupils[r] = 0
  region.newTrainees[r] = 0
}

/** What a provider pays for its people in a month of so many days, and is paid for that. Returns the net euros. */
function payProvider(w: World, q: number, month: number, days: number, p: Values): number {
  const r = w.providers[q]!.region
  const pay = (flow: Flow, euros: number) => bookProvider(w, q, r, month, flow, euros)
  const wages = wagesOf(w, q, days, p)
  const charges = wages * p.employerCharges
  const hours = (w.state.provider.contract[q]! / MINUTES_PER_HOUR) * (days / DAYS_PER_WEEK)
  const costs =
    pay('onCallEuros', onCallPay(w, q, days, p)) +
    pay('providers.caregivers', wages + selfEmployedPay(w, q, p) + travelRefund(w, q, p)) +
    pay('providers.others', charges + hours * p.overheadCost + coursesOf(w, q) * p.courseCost)
  const raised = p.wageIndex > 1 ? 1 - 1 / p.wageIndex : 0
  const compensated = pay('zvw.providers', p.payCompensated * raised * (wages + charges))
  const subsidy = pay('state.providers', (traineesOf(w, q) * p.trainingSubsidy * days) / DAYS_PER_YEAR)
  return costs - compensated - subsidy
}

/** Pay of the employed for their contracts and what they worked above them, and of trainees, with holiday pay and bonus. */
function wagesOf(w: World, q: number, days: number, p: Values): number {
  const { provider } = w.state
  const weeks = days / DAYS_PER_WEEK
  const employed = ((provider.contract[q]! - provider.ownContract[q]!) / MINUTES_PER_HOUR) * weeks
  const above = (provider.monthOvertime[q]! / bedsideMinutes(MINUTES_PER_HOUR, p)) * p.overtimePay
  const trainees = traineesOf(w, q) * p.traineeHours * weeks * p.traineePay
  return (employed + above + trainees) * hourlyPay(p) * (1 + p.wageExtras)
}

/** Pay of an hour: what is usual, as it was raised, and what of a surcharge for kwetsbare wijken is passed on. */
function hourlyPay(p: Values): number {
  return p.hourlyWage * p.wageIndex * (1 + passedOn(p))
}

/** Share by which a surcharge for kwetsbare wijken raises pay, over all work. */
export function passedOn(p: Values): number {
  return p.kwetsbaarShare * p.kwetsbaarSurcharge * p.surchargePassedOn
}

/** The self-employed are paid by the hour that they work. */
function selfEmployedPay({ state: { provider } }: World, q: number, p: Values): number {
  if (provider.contract[q] === 0) return 0
  const share = provider.ownContract[q]! / provider.contract[q]!
  const hours = (provider.monthWorked[q]! * share) / MINUTES_PER_HOUR
  return hours * p.selfEmployedRate * p.tariffHour * p.contractedPrice
}

function travelRefund(w: World, q: number, p: Values): number {
  const perVisit = visitTravel(w, w.providers[q]!.region, p)
  return perVisit === 0 ? 0 : (w.state.provider.monthTravel[q]! / perVisit) * p.travelCost
}

/** Trainees with a contract, by the size of providers: pupils are at school until they work alone. */
function traineesOf({ providers, state: { region } }: World, q: number): number {
  const { region: r, share } = providers[q]!
  return (region.trainees[r]! - region.pupils[r]!) * share
}

/** Courses that began this month at the expense of providers, by their size. */
function coursesOf({ providers, state: { region } }: World, q: number): number {
  const { region: r, share } = providers[q]!
  return region.newTrainees[r]! * share
}

/** Pay for every block of the month, and more for one in which nobody called. */
function onCallPay({ state: { provider } }: World, q: number, days: number, p: Values): number {
  const called = (p.onCallPay * (WEEKDAYS * p.blockPayWeekday + WEEKEND * p.blockPayWeekend)) / DAYS_PER_WEEK
  const blocks = provider.blocks[q]! * days
  const calls = Math.min(blocks, provider.monthCalls[q]!)
  provider.monthCalls[q] = 0
  return calls * called + (blocks - calls) * called * p.uncalledFactor
}

/** A region's part of what programmes around measures cost, by births. */
function payProgrammes(w: World, r: number, month: number, days: number, p: Values): void {
  const part = (shareOfBirths(w.regions[r]!) * MILLION * days) / DAYS_PER_YEAR
  const paid =
    book(w, r, month, 'zvw.others', p.programmeZvw * part) +
    book(w, r, month, 'state.others', p.programmeState * part) +
    book(w, r, month, 'municipalities.others', p.programmeMunicipalities * part)
  recordProgramme(w, r, month, paid)
}
