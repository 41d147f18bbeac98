/** Registration: a family that does not want care says so, the others ask the provider, which accepts while it expects to have the hours. */
import { MINUTES_PER_HOUR, MINUTES_PER_WEEK } from '../core/dates.ts'
import type { Values } from '../parameters/index.ts'
import { bedsideMinutes, visitTravel } from './capacity.ts'
import { release } from './families.ts'
import { byIncome, shareAtPrice } from './income.ts'
import { KIND } from './kinds.ts'
import { personalPrice } from './price.ts'
import { PURPOSE } from './purposes.ts'
import { recordNoCare } from './record.ts'
import { drawOfFamily, valuesOfFamily, valuesOfRegion, type World } from './world.ts'

const WEEKS_OF_PREGNANCY = 40

/** The family decides; if it wants care, the provider decides. */
export function register(w: World, f: number): void {
  const p = valuesOfFamily(w, f)
  const reason = declines(w, f, p) ?? (accepts(w, f) ? undefined : 'noCareCapacity')
  if (reason === undefined) return plan(w, f, p)
  if (reason === 'noCareCapacity') noteRefusal(w, f)
  recordNoCare(w, f, reason)
  release(w, f)
}

/** A refused family is asked-for work all the same: it counts in the need for staff. */
function noteRefusal(w: World, f: number): void {
  const { family, region } = w.state
  const r = family.region[f]!
  region.monthRefused[r] = region.monthRefused[r]! + valuesOfRegion(w, r).acceptHours * MINUTES_PER_HOUR
}

/**
 * Why a family wants no care. One draw against two thresholds tells the price from every other reason:
 * who would decline at price 0 declines by choice, who declines only at today's price declines by price.
 */
function declines(w: World, f: number, p: Values): 'noCareChoice' | 'noCarePrice' | undefined {
  const income = w.state.family.income[f]!
  const atZero = byIncome(income, p.noCareLow, p.noCareMid, p.noCareHigh)
  const slope = byIncome(income, p.noCarePriceLow, p.noCarePriceMid, p.noCarePriceHigh)
  const u = drawOfFamily(w, f, PURPOSE.noCare)
  if (u < atZero) return 'noCareChoice'
  return u < shareAtPrice(atZero, slope, personalPrice(w, f, p)) ? 'noCarePrice' : undefined
}

/**
 * True, and the family is on the books, when the provider expects to have the hours in the week the family is due.
 * Weeks on either side are pooled: one week alone would make small providers refuse by rounding.
 */
function accepts(w: World, f: number): boolean {
  const { region, family } = w.state
  const r = family.region[f]!
  const p = valuesOfRegion(w, r)
  const due = Math.min(w.sizes.weeks - 1, Math.max(0, Math.floor(family.due[f]! / MINUTES_PER_WEEK)))
  const perFamily = p.acceptHours * MINUTES_PER_HOUR + p.careDays * visitTravel(w, r, p)
  const first = Math.max(0, due - p.acceptWindow)
  const last = Math.min(w.sizes.weeks - 1, due + p.acceptWindow)
  const withoutLeave = forecast(w, r, p)
  let committed = 1
  let expected = 0
  for (let week = first; week <= last; week++) {
    committed += region.committed[r * w.sizes.weeks + week]!
    expected += withoutLeave * (1 - Math.min(1, p.leaveShare * w.tables.leaveIndex[week]!))
  }
  if (committed * perFamily > expected * (1 + p.acceptOver)) return false
  region.committed[r * w.sizes.weeks + due] = region.committed[r * w.sizes.weeks + due]! + 1
  return true
}

/** Minutes for care and travel that the provider expects in a week before leave, which it knows: it counts on the usual sickness. */
function forecast({ state: { region } }: World, r: number, p: Values): number {
  return bedsideMinutes(region.contract[r]!, p) * (1 - p.sickShare)
}

/** An accepted family has its intake about ten weeks before the birth, or at once when it is late. */
function plan(w: World, f: number, p: Values): void {
  const { family } = w.state
  const intake = Math.floor(family.due[f]! - (WEEKS_OF_PREGNANCY - p.intakeWeek) * MINUTES_PER_WEEK)
  const at = Math.max(w.calendar.now, Math.min(intake, family.birth[f]!))
  w.calendar.schedule(at, KIND.intake, f)
}
