/** Sickness: short and long spells; how often depends on the load of the month. */
import { exponential } from '../core/distributions.ts'
import { DAYS_PER_YEAR, MINUTES_PER_DAY, MONTHS_PER_YEAR } from '../core/dates.ts'
import type { Values } from '../parameters/index.ts'
import { expose } from './hazard.ts'
import { KIND } from './kinds.ts'
import { PURPOSE } from './purposes.ts'
import { drawOfCaregiver, valuesOfRegion, type World } from './world.ts'

/** Exposes a person who is well to the month's hazard of falling ill. */
export function exposeToSickness(w: World, c: number, p: Values): void {
  const { caregiver, provider } = w.state
  if (caregiver.isSick[c] === 1) return
  const ofLoad = provider.sickFactor[caregiver.provider[c]!]!
  const rate = (p.sickShortRate + p.sickLongRate) * p.sickFactor * ofLoad
  expose(w, c, caregiver.sickLeft, caregiver.sickHandle, rate / MONTHS_PER_YEAR, KIND.sicknessStart)
}

/** A spell begins: long with the share that long spells have in all. */
export function fallIll(w: World, c: number): void {
  const { caregiver } = w.state
  const p = valuesOfRegion(w, caregiver.region[c]!)
  const nth = caregiver.spells[c]!
  caregiver.spells[c] = nth + 1
  const longShare = p.sickLongRate / (p.sickShortRate + p.sickLongRate)
  const isLong = drawOfCaregiver(w, c, PURPOSE.spellKind, nth) < longShare
  beIll(w, c, isLong, exponential(drawOfCaregiver(w, c, PURPOSE.spellLength, nth)), p)
}

/** The spell is over; a new threshold begins to be used up. */
export function recover(w: World, c: number): void {
  const { caregiver } = w.state
  caregiver.isSick[c] = 0
  setSickThreshold(w, c)
  exposeToSickness(w, c, valuesOfRegion(w, caregiver.region[c]!))
}

/** How much hazard a person who is well can still take, in unit exponentials. */
export function setSickThreshold(w: World, c: number): void {
  const { caregiver } = w.state
  caregiver.sickLeft[c] = exponential(drawOfCaregiver(w, c, PURPOSE.sickThreshold, caregiver.spells[c]!))
}

/** The start stock holds running spells: as many as the rates give in the long run, each with what is left of it. */
export function startHealth(w: World, c: number, p: Values): void {
  setSickThreshold(w, c)
  const short = (p.sickShortRate * p.sickFactor * p.sickShortDays) / DAYS_PER_YEAR
  const long = (p.sickLongRate * p.sickFactor * p.sickLongDays) / DAYS_PER_YEAR
  const u = drawOfCaregiver(w, c, PURPOSE.startHealth) * (1 + short + long)
  if (u >= short + long) return
  const isLong = u < long
  const left = isLong ? u / long : (u - long) / short
  beIll(w, c, isLong, exponential(left), p)
}

/** @param length in mean lengths of its kind */
function beIll(w: World, c: number, isLong: boolean, length: number, p: Values): void {
  const { caregiver } = w.state
  const days = length * (isLong ? p.sickLongDays : p.sickShortDays)
  const minutes = Math.ceil(Math.min(p.sickLongest, days) * MINUTES_PER_DAY)
  caregiver.isSick[c] = 1
  if (isLong) caregiver.wasLongIll[c] = 1
  caregiver.sickHandle[c] = w.calendar.schedule(w.calendar.now + minutes, KIND.sicknessEnd, c)
}
