/** The year's recount: what was counted along the way must equal what the columns hold. A difference is an error of ours and stops the run. */
import { dateOf, dayOf, firstMinuteOfYear, yearOf } from '../core/dates.ts'
import { itemsOf } from '../core/lists.ts'
import { ACCOUNTS } from './accounts.ts'
import { KIND } from './kinds.ts'
import { balanceOf } from './ledger.ts'
import { NOBODY } from './families.ts'
import type { World } from './world.ts'

/** At the turn of the year: people, families and minutes are recounted. */
export function recount(w: World): void {
  const { scalars } = w.state
  const open = w.sizes.families - w.state.freeFamilies.count[0]!
  demand(w, 'families drawn, concluded or open', scalars.conceived[0]!, scalars.concluded[0]! + open)
  for (let q = 0; q < w.providers.length; q++) recountProvider(w, q)
  recountRegions(w)
  recountMoney(w)
  w.calendar.schedule(firstMinuteOfYear(yearOf(w.calendar.now) + 1), KIND.yearEnd, 0)
}

function recountProvider(w: World, q: number): void {
  const { caregiver, provider } = w.state
  const staff = itemsOf(w.state.staff, q)
  const sum = (column: ArrayLike<number>) => staff.reduce((total, c) => total + column[c]!, 0)
  const atWork = staff.filter((c) => caregiver.provider[c] === q).length
  demand(
    w,
    'caregivers entered, left or on the books',
    provider.entered[q]!,
    provider.left[q]! + staff.length,
  )
  demand(w, 'caregivers on the list of their provider', staff.length, atWork)
  demand(w, 'contract minutes', provider.contract[q]!, sum(caregiver.contract))
  demand(w, 'self-employed', provider.selfEmployed[q]!, sum(caregiver.isSelfEmployed))
  const own = staff.reduce((total, c) => total + caregiver.isSelfEmployed[c]! * caregiver.contract[c]!, 0)
  demand(w, 'contracts of the self-employed', provider.ownContract[q]!, own)
  demand(w, 'years of birth', provider.bornSum[q]!, sum(caregiver.born))
  const given = provider.pastMinutes[q]! + sum(caregiver.careMinutes)
  const got = minutesAtHome(w, q) + provider.lentMinutes[q]! - provider.borrowedMinutes[q]!
  demand(w, 'care minutes of families, lent and borrowed, and of caregivers', got, given)
  const inCentre = provider.pastCentre[q]! + sum(caregiver.centreMinutes)
  demand(w, 'minutes in a kraamcentrum', provider.centreMinutes[q]!, inCentre)
  const atBirths = provider.pastAssist[q]! + sum(caregiver.assistMinutes)
  demand(w, 'minutes of assistance at births', provider.assistMinutes[q]!, atBirths)
  demand(w, 'minutes that a bank owes', Math.min(0, provider.bank[q]!), 0)
}

/** Minutes that a provider's families have had at home, of all who ever came. */
function minutesAtHome({ state: { family, inCare, provider } }: World, q: number): number {
  return itemsOf(inCare, q).reduce(
    (sum, f) => sum + family.delivered[f]! - family.inCentre[f]!,
    provider.closedMinutes[q]!,
  )
}

/** Every account of a region together holds nothing, and what providers have in hand is what their accounts say. */
function recountMoney(w: World): void {
  const { family, inCare, provider } = w.state
  const regions = w.regions.map((_, r) => r)
  const onAccounts = (r: number) => ACCOUNTS.reduce((sum, account) => sum + balanceOf(w, r, account), 0)
  for (const r of regions) demand(w, 'euros on all accounts', onAccounts(r), 0)
  const cash = provider.cash.reduce((sum, euros) => sum + euros, 0)
  const counted = regions.reduce((sum, r) => sum + balanceOf(w, r, 'providers'), 0)
  demand(w, 'euros of providers', counted, cash)
  for (let q = 0; q < w.providers.length; q++) {
    const complex = itemsOf(inCare, q).reduce((sum, f) => sum + family.complexity[f]!, 0)
    demand(w, 'minutes a day of complexity', provider.complexity[q]!, complex)
  }
}

function recountRegions(w: World): void {
  const { calendar, sizes, state } = w
  const { family, region, trainee, waiting } = state
  const sum = (column: ArrayLike<number>) => Array.from(column).reduce((a, b) => a + b, 0)
  demand(w, 'trainees', sum(region.trainees), trainee.region.length - state.freeTrainees.count[0]!)
  const onLists = waiting.items.subarray(0, waiting.starts[sizes.regions])
  const withoutProvider = onLists.filter((f) => family.provider[f] === NOBODY)
  demand(w, 'families waiting without a provider', onLists.length, withoutProvider.length)
  const inCare = state.inCare.items.subarray(0, state.inCare.starts[sizes.providers])
  const today = dayOf(calendar.now)
  const away = inCare.filter((f) => family.centreUntil[f]! > today)
  demand(w, 'families in a kraamcentrum', sum(region.inCentre), away.length)
}

function demand(w: World, what: string, counted: number, recounted: number): void {
  if (counted === recounted) return
  throw new Error(
    `${what}: counted ${counted}, recounted ${recounted} on ${dateOf(w.calendar.now)}; the books do not close`,
  )
}
