/** The month's payments of providers: wages, on-call duty, trainees, charges and everything else; and programmes around measures. */
import { DAYS_PER_WEEK, DAYS_PER_YEAR, MINUTES_PER_DAY, MINUTES_PER_HOUR } from '../core/dates.ts'
import type { Values } from '../parameters/index.ts'
import { FLOW } from './accounts.ts'
import { bedsideMinutes } from './capacity.ts'
import { book, bookProvider } from './ledger.ts'
import { closeKinds, closeMargins, closeUnitCost } from './margins.ts'
import { passedOn } from './prices.ts'
import { recordProgramme } from './record.ts'
import { shareOfBirths } from './shares.ts'
import { monthOfWindow, regionValuesAt, type World } from './world.ts'

const WEEKDAYS = 5
const WEEKEND = 2
const MILLION = 1_000_000

/** Settles the month that ends now. Where values changed within it, each part is paid at its own. */
export function payMonth(w: World, r: number): void {
  const end = w.calendar.now
  let costs = 0
  for (let from = w.state.region.monthStart[r]!; from < end;) {
    const until = sameUntil(w, r, from, end)
    costs += payPart(w, r, from, until)
    from = until
  }
  closeKinds(w, r)
  closeUnitCost(w, r, costs)
  const p = regionValuesAt(w, r, end - 1)
  for (let q = w.providersFrom[r]!; q < w.providersFrom[r + 1]!; q++) closeMargins(w, q, p)
  clearMonth(w, r)
}

/** Until when the values of a region stay what they are at a minute. Equal values are one object. */
function sameUntil(w: World, r: number, from: number, end: number): number {
  const p = regionValuesAt(w, r, from)
  const later = w.timeline.segments.filter((segment) => segment.from > from && segment.from < end)
  return later.find((segment) => regionValuesAt(w, r, segment.from) !== p)?.from ?? end
}

/** Pays a part of the month, of which all its sums are taken to hold their share. Returns what it cost providers. */
function payPart(w: World, r: number, from: number, until: number): number {
  const { region } = w.state
  const p = regionValuesAt(w, r, from)
  const month = monthOfWindow(w, from)
  const part = (until - from) / (region.monthEnd[r]! - region.monthStart[r]!)
  let costs = 0
  for (let q = w.providersFrom[r]!; q < w.providersFrom[r + 1]!; q++)
    costs += payProvider(w, q, month, part, p)
  book(w, r, month, FLOW['state.others'], part * region.newPupils[r]! * p.pupilCost)
  payProgrammes(w, r, month, (until - from) / MINUTES_PER_DAY, p)
  return costs
}

/** What a provider pays for its people in a part of the month, and is paid for that. Returns the net euros. */
function payProvider(w: World, q: number, month: number, part: number, p: Values): number {
  const { region: r, share } = w.providers[q]!
  const { provider, region } = w.state
  const wages = part * wagesOf(w, q, p)
  const charges = wages * p.employerCharges
  const others = part * (provider.monthContract[q]! / DAYS_PER_WEEK / MINUTES_PER_HOUR) * p.overheadCost
  const courses = part * region.newTrainees[r]! * share * p.courseCost
  const besides = part * (selfEmployedPay(w, q, p) + provider.monthVisits[q]! * p.travelCost)
  const raised = p.wageIndex > 1 ? 1 - 1 / p.wageIndex : 0
  const trainees = (part * region.monthTrainees[r]! * share) / DAYS_PER_YEAR
  return (
    bookProvider(w, q, r, month, FLOW.onCallEuros, part * onCallPay(w, q, p)) +
    bookProvider(w, q, r, month, FLOW['providers.caregivers'], wages + besides) +
    bookProvider(w, q, r, month, FLOW['providers.others'], charges + others + courses) -
    bookProvider(w, q, r, month, FLOW['zvw.providers'], p.payCompensated * raised * (wages + charges)) -
    bookProvider(w, q, r, month, FLOW['state.providers'], trainees * p.trainingSubsidy)
  )
}

/** Pay of the employed for their contracts and what they worked above them, and of trainees, with holiday pay and bonus. */
function wagesOf(w: World, q: number, p: Values): number {
  const { provider, region } = w.state
  const { region: r, share } = w.providers[q]!
  const employed = (provider.monthContract[q]! - provider.monthOwn[q]!) / MINUTES_PER_HOUR
  const trainees = region.monthTrainees[r]! * share * p.traineeHours * p.traineePay
  const above = provider.monthOvertime[q]! / bedsideMinutes(MINUTES_PER_HOUR, p)
  const hours = (employed + trainees) / DAYS_PER_WEEK + (1 - ownShare(w, q)) * above * p.overtimePay
  return hours * p.hourlyWage * p.wageIndex * (1 + passedOn(p)) * (1 + p.wageExtras)
}

/** Share of the month's contracts that is of the self-employed. */
function ownShare({ state: { provider } }: World, q: number): number {
  return provider.monthContract[q] === 0 ? 0 : provider.monthOwn[q]! / provider.monthContract[q]!
}

/** The self-employed are paid by the hour that they work, overtime included. */
function selfEmployedPay(w: World, q: number, p: Values): number {
  const hours = (ownShare(w, q) * w.state.provider.monthWorked[q]!) / MINUTES_PER_HOUR
  return hours * p.selfEmployedRate * p.tariffHour * p.contractedPrice
}

/** Pay for every block of the month, and more for one in which nobody called. */
function onCallPay({ providers, state: { provider, region } }: World, q: number, p: Values): number {
  const { region: r } = providers[q]!
  const days = (region.monthEnd[r]! - region.monthStart[r]!) / MINUTES_PER_DAY
  const called = (p.onCallPay * (WEEKDAYS * p.blockPayWeekday + WEEKEND * p.blockPayWeekend)) / DAYS_PER_WEEK
  const blocks = provider.blocks[q]! * days
  const calls = Math.min(blocks, provider.monthCalls[q]!)
  return calls * called + (blocks - calls) * called * p.uncalledFactor
}

/** A region's part of what programmes around measures cost in so many days, by births. */
function payProgrammes(w: World, r: number, month: number, days: number, p: Values): void {
  const part = (shareOfBirths(w.regions[r]!) * MILLION * days) / DAYS_PER_YEAR
  const paid =
    book(w, r, month, FLOW['zvw.others'], p.programmeZvw * part) +
    book(w, r, month, FLOW['state.others'], p.programmeState * part) +
    book(w, r, month, FLOW['municipalities.others'], p.programmeMunicipalities * part)
  recordProgramme(w, r, month, paid)
}

/** What was paid for is forgotten; load has sums of its own to forget. */
function clearMonth(w: World, r: number): void {
  const { provider, region } = w.state
  region.newPupils[r] = 0
  region.newTrainees[r] = 0
  region.monthTrainees[r] = 0
  for (let q = w.providersFrom[r]!; q < w.providersFrom[r + 1]!; q++) {
    provider.monthContract[q] = 0
    provider.monthOwn[q] = 0
    provider.monthCalls[q] = 0
  }
}
