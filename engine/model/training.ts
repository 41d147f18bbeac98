/** Training: applicants by four routes, those who drop out, those who finish and find a place. Supply comes after the route's length. */
import { pick, poisson } from '../core/distributions.ts'
import {
  firstMinuteOfMonth,
  monthIndexOf,
  monthOf,
  MINUTES_PER_YEAR,
  MONTHS_PER_YEAR,
} from '../core/dates.ts'
import { exp, power } from '../core/math.ts'
import { fillStack, giveSlot, takeSlot } from '../core/stack.ts'
import type { Values } from '../parameters/index.ts'
import { hasRoom } from './books.ts'
import { beginGuidance, endGuidance, guidedMonths, hasMentor, scheduleAlone } from './guidance.ts'
import { hire } from './hire.ts'
import { KIND } from './kinds.ts'
import { payOf } from './leaving.ts'
import { LABOUR_STARTS } from './load.ts'
import { PURPOSE } from './purposes.ts'
import { recordApplicant } from './record.ts'
import { ageWeights, BRANCH, dropoutOf, MBO, monthsOf, REENTRY, ROUTES, VIG, YOUNGEST } from './routes.ts'
import { shareOfBirths } from './shares.ts'
import { lackingOf, vacanciesOf, vacancyRate } from './vacancies.ts'
import { valuesOfRegion, type World } from './world.ts'

const SEPTEMBER = 9
/** Months before the clock in which somebody may have started who is still in training. */
const MONTHS_BACK = 64
/** Identity of a trainee, and later of the caregiver: above the numbers of the start stock, by route, month and rank. */
const HIRED = 1 << 25
const PER_ROUTE = 1 << 18
const PER_MONTH = 1 << 9

/** Starts the training of everybody who began before the clock and has not finished by the day labour starts. */
export function startTraining(w: World): void {
  fillStack(w.state.freeTrainees)
  for (let r = 0; r < w.regions.length; r++) {
    for (let month = -MONTHS_BACK; month < 0; month++) recruitIn(w, r, month, valuesOfRegion(w, r))
  }
}

/** First of the month: those who begin a training now. */
export function recruit(w: World, r: number, p: Values): void {
  recruitIn(w, r, monthIndexOf(w.calendar.now), p)
}

function recruitIn(w: World, r: number, month: number, p: Values): void {
  const number = w.regions[r]!.number
  for (let route = 0; route < ROUTES.length; route++) {
    const expected = expectedIn(w, r, route, month, p)
    if (expected === 0) continue
    const identity = HIRED + route * PER_ROUTE + (month + MONTHS_BACK) * PER_MONTH
    const count = poisson(w.draws.uniform(number, identity, PURPOSE.applicants, 0), expected)
    for (let rank = 0; rank < Math.min(count, PER_MONTH); rank++) {
      if (month < 0 || findsMentor(w, r, route, p)) begin(w, r, route, month, identity + rank, p)
    }
  }
}

/** Whether an applicant finds a place; counted, so that what mentors hold up can be seen. */
function findsMentor(w: World, r: number, route: number, p: Values): boolean {
  const found = hasMentor(w, r, route, p)
  recordApplicant(w, r, found)
  return found
}

/** People expected to begin in a month: applicants the whole year round, mbo pupils in September. */
function expectedIn(w: World, r: number, route: number, month: number, p: Values): number {
  const share = shareOfBirths(w.regions[r]!)
  if (route === MBO) return monthOf(firstMinuteOfMonth(month)) === SEPTEMBER ? p.mboIntake * share : 0
  const ofApplicants =
    route === BRANCH ? p.branchShare : route === VIG ? p.vigShare : 1 - p.branchShare - p.vigShare
  const back = route === REENTRY ? p.returners : 0
  return ((applicantsNow(w, r, p) * Math.max(0, ofApplicants) + back) * share) / MONTHS_PER_YEAR
}

/** Applicants a year, nationally: drawn by pay, by a campaign, by work in kraamcentra and, where the loop is closed, by vacancies. */
function applicantsNow(w: World, r: number, p: Values): number {
  const byPay = power(payOf(p), p.applicantsWageSlope) * (1 + p.campaign)
  const byCentres = 1 + p.centreApplicants * w.state.region.centreShare[r]!
  const slope = p.loopRecruitment * p.applicantsVacancySlope
  const byVacancies = w.calendar.now < LABOUR_STARTS ? 0 : slope * (vacancyRate(w, r, p) - p.vacancyReference)
  return p.applicants * byPay * byCentres * exp(byVacancies)
}

/** Somebody begins, if there is room: one draw says whether and when they drop out, else the end of the route is scheduled. */
function begin(w: World, r: number, route: number, month: number, serial: number, p: Values): void {
  const start = firstMinuteOfMonth(month)
  const end = firstMinuteOfMonth(month + monthsOf(route, p))
  if (end < LABOUR_STARTS) return
  const u = w.draws.uniform(w.regions[r]!.number, serial, PURPOSE.training, 0)
  const dropout = dropoutOf(route, p)
  const out = u < dropout ? Math.floor(start + dropoutPoint(u / dropout, p) * (end - start)) : end
  if (out < w.calendar.now) return
  const t = takeSlot(w.state.freeTrainees)
  if (t < 0) return
  const { trainee } = w.state
  trainee.region[t] = r
  trainee.route[t] = route
  trainee.serial[t] = serial
  trainee.start[t] = start
  beginGuidance(w, t, p)
  if (month >= 0) noteCourse(w, r, route)
  const alone = firstMinuteOfMonth(month + guidedMonths(route, p))
  if (u >= dropout || alone < out) scheduleAlone(w, t, alone)
  w.calendar.schedule(out, u < dropout ? KIND.dropout : KIND.graduation, t)
}

/** A course begins that somebody must pay: of a pupil the state, of the others providers. */
function noteCourse({ state: { region } }: World, r: number, route: number): void {
  const began = route === MBO ? region.newPupils : region.newTrainees
  began[r] = began[r]! + 1
}

/** Where in the training somebody drops out: early in its first third, late in the rest. */
function dropoutPoint(u: number, p: Values): number {
  if (u < p.earlyDropoutShare) return u / p.earlyDropoutShare / 3
  return (1 + (2 * (u - p.earlyDropoutShare)) / (1 - p.earlyDropoutShare)) / 3
}

export function dropOut(w: World, t: number): void {
  endTraining(w, t)
}

/** Finished: some go elsewhere, the others are hired where there is a vacancy. */
export function graduate(w: World, t: number): void {
  const { trainee } = w.state
  const r = trainee.region[t]!
  const route = trainee.route[t]!
  const p = valuesOfRegion(w, r)
  const chance = w.draws.uniform(w.regions[r]!.number, trainee.serial[t]!, PURPOSE.elsewhere, 0)
  const isElsewhere = route === MBO && chance < p.mboElsewhere
  if (!isElsewhere && hasRoom(w) && vacanciesOf(w, r, p) >= 1)
    hire(w, employerOf(w, t, p), route, trainee.serial[t]!, bornOf(w, t, p), p)
  endTraining(w, t)
}

/** Where a graduate goes: to one of the region's providers, in proportion to the people that each lacks. */
function employerOf(w: World, t: number, p: Values): number {
  const { trainee } = w.state
  const r = trainee.region[t]!
  const [first, end] = [w.providersFrom[r]!, w.providersFrom[r + 1]!]
  let lacking = 0
  for (let q = first; q < end; q++) lacking += lackingOf(w, q, p)
  const u = w.draws.uniform(w.regions[r]!.number, trainee.serial[t]!, PURPOSE.employer, 0)
  let left = u * lacking
  for (let q = first; q < end - 1; q++) {
    left -= lackingOf(w, q, p)
    if (left < 0) return q
  }
  return end - 1
}

/** Birth of a trainee, from the ages at which people begin this route. */
function bornOf(w: World, t: number, p: Values): number {
  const { trainee } = w.state
  const number = w.regions[trainee.region[t]!]!.number
  const ages = entryAges(p)[trainee.route[t]!]!
  const cell = pick(w.draws.uniform(number, trainee.serial[t]!, PURPOSE.entryAge, 0), ages)
  const within = w.draws.uniform(number, trainee.serial[t]!, PURPOSE.withinAge, 0)
  return Math.round(trainee.start[t]! - (YOUNGEST + cell + within) * MINUTES_PER_YEAR)
}

/** Running shares of the ages at which people begin, per route, by the values that they follow from. */
const ENTRY_AGES = new WeakMap<Values, readonly Float64Array[]>()

function entryAges(p: Values): readonly Float64Array[] {
  const ages = ENTRY_AGES.get(p) ?? ROUTES.map((_, route) => runningShares(ageWeights(route, p, 0)))
  ENTRY_AGES.set(p, ages)
  return ages
}

function runningShares(weights: readonly number[]): Float64Array {
  const total = weights.reduce((a, b) => a + b)
  let sum = 0
  return Float64Array.from(weights, (x) => (sum += x / total))
}

function endTraining(w: World, t: number): void {
  endGuidance(w, t)
  giveSlot(w.state.freeTrainees, t)
}
