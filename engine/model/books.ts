/** The books: who works where. Everything that makes somebody a caregiver, or no longer one, goes through here. */
import { normal } from '../core/distributions.ts'
import { DAYS_PER_WEEK, MINUTES_PER_HOUR, MINUTES_PER_WEEK } from '../core/dates.ts'
import { append, itemsOf, strike } from '../core/lists.ts'
import type { Values } from '../parameters/index.ts'
import { takeBack } from './hazard.ts'
import { PURPOSE } from './purposes.ts'
import { type Reason, recordLeaving } from './record.ts'
import { drawOfCaregiver, type World } from './world.ts'

/** Before any rest that somebody can need. */
const LONG_AGO = -MINUTES_PER_WEEK

/** A new person on the books of a provider: a slot, an identity, a contract, a round of leave weeks and days off. */
export function enterBooks(
  w: World,
  q: number,
  serial: number,
  isSelfEmployed: boolean,
  born: number,
  p: Values,
): number {
  const { caregiver, provider } = w.state
  const c = takeSlot(w)
  caregiver.provider[c] = q
  caregiver.region[c] = w.providers[q]!.region
  caregiver.serial[c] = serial
  caregiver.isSelfEmployed[c] = isSelfEmployed ? 1 : 0
  caregiver.born[c] = born
  provider.bornSum[q] = provider.bornSum[q]! + born
  caregiver.leavePhase[c] = drawOfCaregiver(w, c, PURPOSE.leave)
  caregiver.restDay[c] = Math.floor(drawOfCaregiver(w, c, PURPOSE.restDay) * DAYS_PER_WEEK)
  caregiver.callUntil[c] = LONG_AGO
  append(w.state.staff, q, c)
  provider.entered[q] = provider.entered[q]! + 1
  if (isSelfEmployed) provider.selfEmployed[q] = provider.selfEmployed[q]! + 1
  setContract(w, c, p)
  return c
}

/** Gives a person the contract that goes with being employed or self-employed; the books follow. */
export function setContract(w: World, c: number, p: Values): void {
  const isSelfEmployed = w.state.caregiver.isSelfEmployed[c] === 1
  const employed = p.contractHours + p.contractSd * normal(drawOfCaregiver(w, c, PURPOSE.contract))
  changeContract(w, c, isSelfEmployed ? p.selfEmployedHours : employed, p)
}

/** Changes a contract to so many hours a week, between the shortest and a full-time one. */
export function changeContract(w: World, c: number, hours: number, p: Values): void {
  const { caregiver, provider } = w.state
  const q = caregiver.provider[c]!
  const isSelfEmployed = caregiver.isSelfEmployed[c]!
  const within = Math.min(p.fullTimeHours, Math.max(p.shortestContract, hours))
  const minutes = Math.round(within * MINUTES_PER_HOUR)
  const more = minutes - caregiver.contract[c]!
  provider.contract[q] = provider.contract[q]! + more
  provider.ownContract[q] = provider.ownContract[q]! + isSelfEmployed * more
  caregiver.contract[c] = minutes
}

/** A person leaves the books, and whatever was still to happen to them does not. */
export function leaveBooks(w: World, c: number, reason: Reason): void {
  const { caregiver, inCall, provider, staff } = w.state
  const q = caregiver.provider[c]!
  recordLeaving(w, caregiver.region[c]!, reason)
  strike(staff, q, c)
  provider.left[q] = provider.left[q]! + 1
  provider.bornSum[q] = provider.bornSum[q]! - caregiver.born[c]!
  provider.contract[q] = provider.contract[q]! - caregiver.contract[c]!
  provider.ownContract[q] = provider.ownContract[q]! - caregiver.isSelfEmployed[c]! * caregiver.contract[c]!
  provider.selfEmployed[q] = provider.selfEmployed[q]! - caregiver.isSelfEmployed[c]!
  provider.pastMinutes[q] = provider.pastMinutes[q]! + caregiver.careMinutes[c]!
  provider.pastCentre[q] = provider.pastCentre[q]! + caregiver.centreMinutes[c]!
  provider.pastAssist[q] = provider.pastAssist[q]! + caregiver.assistMinutes[c]!
  if (itemsOf(inCall, q).includes(c)) strike(inCall, q, c)
  for (const handles of [
    caregiver.sickHandle,
    caregiver.quitHandle,
    caregiver.retireHandle,
    caregiver.moveHandle,
  ]) {
    takeBack(w, c, handles)
  }
  giveSlot(w, c)
}

/** False when no slot is left, which only values far outside the studied ranges bring about. */
export function hasRoom({ state: { scalars }, sizes }: World): boolean {
  return scalars.givenBack[0]! > 0 || scalars.everTaken[0]! < sizes.caregivers
}

/** So many slots rest before the first is taken again: no family in care takes a new caregiver for one it knows. */
const RESTING = 256

/** The slot that has been free longest, once enough of them rest; else a fresh one. Slots in use stay close together. */
function takeSlot({ state, sizes }: World): number {
  const { givenBack, firstBack, everTaken } = state.scalars
  if (givenBack[0]! <= RESTING && everTaken[0]! < sizes.caregivers) return everTaken[0]!++
  if (givenBack[0] === 0)
    throw new Error(`more than ${sizes.caregivers} caregivers; sizes.ts must make more room`)
  const c = state.freeCaregiver[firstBack[0]!]!
  firstBack[0] = (firstBack[0]! + 1) % sizes.caregivers
  givenBack[0] = givenBack[0]! - 1
  clear(state.caregiver, c)
  return c
}

function giveSlot({ state, sizes }: World, c: number): void {
  const { givenBack, firstBack } = state.scalars
  state.freeCaregiver[(firstBack[0]! + givenBack[0]!) % sizes.caregivers] = c
  givenBack[0] = givenBack[0]! + 1
  state.caregiver.isOnDuty[c] = 0
}

/** Nothing of the last holder of a slot stays. */
function clear(caregiver: World['state']['caregiver'], c: number): void {
  for (const column of Object.values(caregiver)) column[c] = 0
}
