/** The books: who works where. Everything that makes somebody a caregiver, or no longer one, goes through here. */
import { normal } from '../core/distributions.ts'
import { DAYS_PER_WEEK, MINUTES_PER_HOUR } from '../core/dates.ts'
import type { Values } from '../parameters/index.ts'
import { takeBack } from './hazard.ts'
import { PURPOSE } from './purposes.ts'
import { type Reason, recordLeaving } from './record.ts'
import { drawOfCaregiver, type World } from './world.ts'

/** A new person on the books of a region: a slot, an identity, a contract, a round of leave weeks and days off. */
export function enterBooks(
  w: World,
  r: number,
  serial: number,
  isSelfEmployed: boolean,
  born: number,
  p: Values,
): number {
  const { caregiver, region } = w.state
  const c = takeSlot(w)
  caregiver.region[c] = r
  caregiver.serial[c] = serial
  caregiver.isSelfEmployed[c] = isSelfEmployed ? 1 : 0
  caregiver.born[c] = born
  region.bornSum[r] = region.bornSum[r]! + born
  caregiver.leavePhase[c] = drawOfCaregiver(w, c, PURPOSE.leave)
  caregiver.restDay[c] = Math.floor(drawOfCaregiver(w, c, PURPOSE.restDay) * DAYS_PER_WEEK)
  const count = region.caregivers[r]!
  region.staff[r * w.sizes.caregivers + count] = c
  region.caregivers[r] = count + 1
  region.entered[r] = region.entered[r]! + 1
  if (isSelfEmployed) region.selfEmployed[r] = region.selfEmployed[r]! + 1
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
  const { caregiver, region } = w.state
  const r = caregiver.region[c]!
  const within = Math.min(p.fullTimeHours, Math.max(p.shortestContract, hours))
  const minutes = Math.round(within * MINUTES_PER_HOUR)
  region.contract[r] = region.contract[r]! + minutes - caregiver.contract[c]!
  caregiver.contract[c] = minutes
}

/** A person leaves the books, and whatever was still to happen to them does not. */
export function leaveBooks(w: World, c: number, reason: Reason): void {
  const { caregiver, region } = w.state
  const r = caregiver.region[c]!
  recordLeaving(w, r, reason)
  strike(w, r, c)
  region.caregivers[r] = region.caregivers[r]! - 1
  region.left[r] = region.left[r]! + 1
  region.bornSum[r] = region.bornSum[r]! - caregiver.born[c]!
  region.contract[r] = region.contract[r]! - caregiver.contract[c]!
  region.selfEmployed[r] = region.selfEmployed[r]! - caregiver.isSelfEmployed[c]!
  region.pastMinutes[r] = region.pastMinutes[r]! + caregiver.careMinutes[c]!
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

/** Takes a name off the list; the others keep their order. */
function strike({ state: { region }, sizes }: World, r: number, c: number): void {
  const first = r * sizes.caregivers
  const end = first + region.caregivers[r]!
  let at = first
  while (region.staff[at] !== c) at++
  region.staff.copyWithin(at, at + 1, end)
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
