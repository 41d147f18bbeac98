/** Experienced load: what a month asked of the staff, smoothed over half a year, and how far it lies above that of 2022. */
import { minuteOf } from '../core/dates.ts'
import { exp, tanh } from '../core/math.ts'
import type { Values } from '../parameters/index.ts'
import { recordLoad } from './record.ts'
import type { World } from './world.ts'

/** Until 2022 labour is frozen; the load of 2022 is the reference; from 2023 on load acts. */
export const LABOUR_STARTS = minuteOf('2022-01-01')
export const LOAD_ACTS = minuteOf('2023-01-01')

/** Closes the month that ended now: load, need for staff, and what load does to the month that begins. */
export function closeMonth(w: World, r: number, p: Values): void {
  const { region } = w.state
  const sustainable = region.monthSustainable[r]!
  if (sustainable > 0) {
    const strain = strainOf(w, r, p)
    recordLoad(w, r, strain)
    region.load[r] = smoothed(region.load[r]!, strain / sustainable, p.loadMemory)
    if (isReference(w)) addReference(w, r, strain / sustainable)
  }
  smoothNeed(w, r, p)
  settleReference(w, r)
  const excess = excessLoad(w, r, p)
  region.quitFactor[r] = exp(p.loopLoadQuit * p.quitLoadSlope * excess)
  region.sickFactor[r] = exp(p.loopLoadSickness * p.sickLoadSlope * excess)
  clearMonth(w, r)
}

/** W x S: hours worked, extra weight of overtime, and weight of hours rationed, which rationing itself lightens (loop B1). */
function strainOf({ state: { region } }: World, r: number, p: Values): number {
  const unmet = region.monthUnmet[r]!
  const most = p.strainUnmetMost * region.monthSustainable[r]!
  const rationed = p.loopRationing === 1 ? p.strainUnmet * Math.min(unmet, most) : unmet
  return region.monthWorked[r]! + p.strainOvertime * region.monthOvertime[r]! + rationed
}

/** Hours that would have been worked had everybody got what was asked, and everybody been accepted; per month, smoothed. */
function smoothNeed({ state: { region } }: World, r: number, p: Values): void {
  const need = region.monthWorked[r]! + region.monthUnmet[r]! + region.monthRefused[r]!
  region.need[r] = smoothed(region.need[r]!, need, p.loadMemory)
  region.supply[r] = smoothed(region.supply[r]!, region.monthSustainable[r]!, p.loadMemory)
}

/** The first month fills the memory, later ones fade in over `memory` months. */
function smoothed(before: number, now: number, memory: number): number {
  return before === 0 ? now : before + (now - before) / memory
}

function isReference({ calendar: { now } }: World): boolean {
  return now > LABOUR_STARTS && now <= LOAD_ACTS
}

function addReference({ state: { region } }: World, r: number, load: number): void {
  region.referenceSum[r] = region.referenceSum[r]! + load
  region.referenceMonths[r] = region.referenceMonths[r]! + 1
}

/**
 * W0: the mean load of 2022, of the baseline. Where measures acted before it was complete, the baseline was run for it.
 * An output of the run, so that no slope ever moves the level of 2022.
 */
function settleReference(w: World, r: number): void {
  const { region } = w.state
  if (w.calendar.now !== LOAD_ACTS || region.referenceMonths[r] === 0) return
  region.reference[r] = w.reference[r] ?? region.referenceSum[r]! / region.referenceMonths[r]!
}

/** How far the load lies above its reference, saturating; 0 while there is no reference. */
export function excessLoad({ state: { region } }: World, r: number, p: Values): number {
  if (region.reference[r] === 0) return 0
  return saturating(region.load[r]! - region.reference[r]!, p.loadSaturation)
}

/** x for small x, never beyond `most` either way. */
export function saturating(x: number, most: number): number {
  return most * tanh(x / most)
}

function clearMonth({ state: { region } }: World, r: number): void {
  region.monthWorked[r] = 0
  region.monthOvertime[r] = 0
  region.monthSustainable[r] = 0
  region.monthUnmet[r] = 0
  region.monthRefused[r] = 0
}
