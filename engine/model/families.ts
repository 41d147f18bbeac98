/** Families: who they are, drawn once, 40 weeks before the birth, each trait from a draw of its own. */
import { MINUTES_PER_DAY, MINUTES_PER_HOUR, MINUTES_PER_WEEK } from '../core/dates.ts'
import { exponential, normal, pick } from '../core/distributions.ts'
import { giveSlot, takeSlot } from '../core/stack.ts'
import { HOUR_PLANNED, HOUR_SPONTANEOUS, type Values, WIJKTYPEN } from '../parameters/index.ts'
import { KIND } from './kinds.ts'
import { clinicalShare, isByCaesarean } from './place.ts'
import { PURPOSE } from './purposes.ts'
import { valuesOfFamily, valuesOfRegion, type World } from './world.ts'

export const WEEKS_OF_PREGNANCY = 40
/** A birth more than three weeks before the due date is preterm. */
const PRETERM_DAYS = 21
/** No caregiver has come yet; no provider has said yes. */
export const NOBODY = -1
export const KWETSBAAR = WIJKTYPEN.indexOf('kwetsbaar')

/** Numbers do not wait for each other when they are drawn in a row, and all of these are needed. */
const DRAWN_AT_ONCE = Uint8Array.of(
  PURPOSE.wijktype,
  PURPOSE.income,
  PURPOSE.reach,
  PURPOSE.parity,
  PURPOSE.feeding,
  PURPOSE.vulnerable,
  PURPOSE.language,
  PURPOSE.need,
  PURPOSE.place,
  PURPOSE.caesarean,
  PURPOSE.planned,
  PURPOSE.minuteOfDay,
  PURPOSE.dueDate,
  PURPOSE.registration,
  PURPOSE.cover,
)

/** Puts a family into the world and schedules its registration. */
export function conceive(w: World, r: number, birthDay: number, serial: number): void {
  const f = freshSlot(w)
  const { family } = w.state
  family.region[f] = r
  family.serial[f] = serial
  const p = valuesOfRegion(w, r)
  w.draws.uniforms(w.regions[r]!.number, serial, DRAWN_AT_ONCE, w.scratch.drawn)
  drawPlace(w, f, p)
  drawTraits(w, f, p)
  drawBirth(w, f, p, birthDay)
  const early = (WEEKS_OF_PREGNANCY - registrationWeek(w, f, valuesOfFamily(w, f))) * MINUTES_PER_WEEK
  const wanted = Math.floor(family.due[f]! - early)
  w.calendar.schedule(Math.max(w.calendar.now, Math.min(wanted, family.birth[f]!)), KIND.registration, f)
}

/** Gives a slot back once the family's story has been recorded. */
export function release({ state }: World, f: number): void {
  giveSlot(state.freeFamilies, f)
  state.scalars.concluded[0] = state.scalars.concluded[0]! + 1
}

/** A slot in which nothing of its last family is left that counts on. */
function freshSlot({ state, sizes }: World): number {
  const f = takeSlot(state.freeFamilies)
  if (f < 0) throw new Error(`more than ${sizes.families} families at once; sizes.ts must make more room`)
  state.scalars.conceived[0] = state.scalars.conceived[0]! + 1
  state.family.provider[f] = NOBODY
  state.family.isPlaced[f] = 0
  state.family.delivered[f] = 0
  state.family.inCentre[f] = 0
  state.family.centreUntil[f] = 0
  state.family.slipped[f] = 0
  state.family.complexity[f] = 0
  state.family.hasInterpreter[f] = 0
  state.family.isBought[f] = 0
  state.family.faceCount[f] = 0
  state.family.lastFace[f] = NOBODY
  return f
}

/** Neighbourhood, then income given the neighbourhood, then the numbers that say which measures reach the family and what its policy repays. */
function drawPlace({ state: { family }, scratch: { drawn } }: World, f: number, p: Values): void {
  const u = drawn[PURPOSE.wijktype]!
  const wijktype = u < p.kwetsbaarShare ? KWETSBAAR : u < 1 - p.sterkShare ? 1 : 2
  const low = wijktype === KWETSBAAR ? p.kwetsbaarLowIncome : lowIncomeElsewhere(p)
  const high = ((1 - low) * p.highIncomeShare) / (1 - p.lowIncomeShare)
  const v = drawn[PURPOSE.income]!
  const income = v < low ? 0 : v < 1 - high ? 1 : 2
  family.wijktype[f] = wijktype
  family.income[f] = income
  family.reach[f] = drawn[PURPOSE.reach]!
  family.cover[f] = drawn[PURPOSE.cover]!
}

/** Outside kwetsbare wijken so many have a low income that the region's share comes out. */
export function lowIncomeElsewhere(p: Values): number {
  const rest = p.lowIncomeShare - p.kwetsbaarShare * p.kwetsbaarLowIncome
  return Math.min(1, Math.max(0, rest / (1 - p.kwetsbaarShare)))
}

function drawTraits(w: World, f: number, p: Values): void {
  const { drawn } = w.scratch
  const { family } = w.state
  const isKwetsbaar = family.wijktype[f] === KWETSBAAR
  const vulnerable = shareHere(p.vulnerableShare, p.vulnerableKwetsbaar, p.kwetsbaarShare, isKwetsbaar)
  const language = shareHere(p.languageShare, p.languageKwetsbaar, p.kwetsbaarShare, isKwetsbaar)
  family.isFirstChild[f] = drawn[PURPOSE.parity]! < p.firstChildShare ? 1 : 0
  family.isBreastfed[f] = drawn[PURPOSE.feeding]! < p.breastShare ? 1 : 0
  family.isVulnerable[f] = drawn[PURPOSE.vulnerable]! < vulnerable ? 1 : 0
  family.hasLanguageBarrier[f] = drawn[PURPOSE.language]! < language ? 1 : 0
  family.need[f] = needOf(w, f, p)
}

/** A trait `ratio` times as common in kwetsbare wijken, with `mean` over all. */
export function shareHere(mean: number, ratio: number, kwetsbaarShare: number, isKwetsbaar: boolean): number {
  const here = Math.min(1, mean * ratio)
  return isKwetsbaar ? here : Math.max(0, (mean - kwetsbaarShare * here) / (1 - kwetsbaarShare))
}

/** Hours a family needs over its care days, before days in hospital: base + circumstances + chance, truncated, scaled. */
function needOf({ state: { family }, scratch: { drawn } }: World, f: number, p: Values): number {
  const base = family.isBreastfed[f] === 1 ? p.needBreast : p.needBottle
  const more =
    p.needFirstChild * family.isFirstChild[f]! +
    p.needVulnerable * family.isVulnerable[f]! +
    p.needLanguage * family.hasLanguageBarrier[f]!
  const hours = (base + more + p.needSd * normal(drawn[PURPOSE.need]!)) * p.needScale
  return Math.min(p.maximumHours, Math.max(p.minimumHours, hours))
}

/** Minute of birth and due date. Where it takes place is settled at birth, by the same draws; here it is expected. */
function drawBirth(w: World, f: number, p: Values, birthDay: number): void {
  const { drawn } = w.scratch
  const { family } = w.state
  const isClinical = drawn[PURPOSE.place]! >= 1 - clinicalShare(p)
  const isCaesarean = isClinical && isByCaesarean(drawn[PURPOSE.caesarean]!, p)
  const planned = isCaesarean ? p.caesareanPlannedShare : isClinical ? p.inducedShare : 0
  const isPlanned = drawn[PURPOSE.planned]! < planned
  family.birth[f] = birthDay * MINUTES_PER_DAY + minuteOfDay(drawn[PURPOSE.minuteOfDay]!, isPlanned)
  family.due[f] = Math.floor(family.birth[f]! - deviation(drawn[PURPOSE.dueDate]!, p) * MINUTES_PER_DAY)
}

const CUMULATIVE_PLANNED = cumulative(HOUR_PLANNED)
const CUMULATIVE_SPONTANEOUS = cumulative(HOUR_SPONTANEOUS)

/** The hour by its weight; the rest of the same draw is the minute within it. */
function minuteOfDay(u: number, isPlanned: boolean): number {
  const weights = isPlanned ? HOUR_PLANNED : HOUR_SPONTANEOUS
  const sums = isPlanned ? CUMULATIVE_PLANNED : CUMULATIVE_SPONTANEOUS
  const hour = pick(u, sums)
  const within = (u - (hour === 0 ? 0 : sums[hour - 1]!)) / weights[hour]!
  return hour * MINUTES_PER_HOUR + Math.min(MINUTES_PER_HOUR - 1, Math.floor(within * MINUTES_PER_HOUR))
}

function cumulative(weights: readonly number[]): Float64Array {
  let sum = 0
  return Float64Array.from(weights, (weight) => (sum += weight))
}

/** Days from the due date to the birth: preterm births in a left tail, the others about normal. */
function deviation(u: number, p: Values): number {
  if (u < p.pretermShare) {
    return -PRETERM_DAYS - (p.pretermMeanDays - PRETERM_DAYS) * exponential(1 - u / p.pretermShare)
  }
  const v = (u - p.pretermShare) / (1 - p.pretermShare)
  return Math.max(-PRETERM_DAYS, p.dueDateMean + p.dueDateSd * normal(v))
}

function registrationWeek(w: World, f: number, p: Values): number {
  const z = normal(w.scratch.drawn[PURPOSE.registration]!)
  return w.state.family.isVulnerable[f] === 1
    ? p.registrationWeekVulnerable + p.registrationSpreadVulnerable * z
    : p.registrationWeek + p.registrationSpread * z
}
