/** Experienced load: what a month asked of a provider's staff, smoothed over half a year, and how far it lies above that of 2022. */
import { minuteOf, MONTHS_PER_YEAR } from '../core/dates.ts'
import { exp, tanh } from '../core/math.ts'
import type { Values } from '../parameters/index.ts'
import { recordLoad } from './record.ts'
import type { World } from './world.ts'

/** Until 2022 labour is frozen; the load of 2022 is the reference; from 2023 on load acts. */
export const LABOUR_STARTS = minuteOf('2022-01-01')
export const LOAD_ACTS = minuteOf('2023-01-01')

/** Nothing is known of load yet: all hazards are as the tables say. */
export function startLoad({ state: { provider } }: World): void {
  for (const factor of [provider.quitFactor, provider.sickFactor, provider.moveFactor]) factor.fill(1)
}

/** Closes the month that ended now in a region: load, need for staff, and what load does to the month that begins. */
export function closeMonth(w: World, r: number, p: Values): void {
  const [first, end] = [w.providersFrom[r]!, w.providersFrom[r + 1]!]
  let [strain, worked, inCentre, sustainable] = [0, 0, 0, 0]
  for (let q = first; q < end; q++) {
    strain += feel(w, q, p)
    worked += w.state.provider.monthWorked[q]!
    inCentre += w.state.provider.monthCentre[q]!
    sustainable += w.state.provider.monthSustainable[q]!
  }
  if (sustainable > 0) {
    recordLoad(w, r, strain)
    if (isReference(w)) addReference(w, r, strain / sustainable)
  }
  w.state.region.centreShare[r] = worked > 0 ? inCentre / worked : 0
  smoothNeed(w, r, worked, sustainable, p)
  settleReference(w, r)
  for (let q = first; q < end; q++) react(w, q, p)
}

/** The month as a provider's staff felt it: smoothed into its load. Returns the strain. */
function feel(w: World, q: number, p: Values): number {
  const { provider } = w.state
  const sustainable = provider.monthSustainable[q]!
  if (sustainable === 0) return 0
  const strain = strainOf(w, q, p)
  provider.load[q] = smoothed(provider.load[q]!, strain / sustainable, p.loadMemory)
  return strain
}

/** What load, being on call and work in a kraamcentrum do to the hazards of the month that begins. */
function react(w: World, q: number, p: Values): void {
  const { provider } = w.state
  const excess = excessLoad(w, q, p)
  const worked = provider.monthWorked[q]!
  const inCentre = worked > 0 ? provider.monthCentre[q]! / worked : 0
  const onCall = excessOnCall(w, q, p)
  const quit = p.loopLoadQuit * p.quitLoadSlope * excess + p.loopOnCall * p.quitOnCallSlope * onCall
  const sick = p.loopLoadSickness * p.sickLoadSlope * excess + p.loopOnCall * p.sickOnCallSlope * onCall
  provider.quitFactor[q] = exp(quit) * (1 - p.centreRetention * inCentre)
  provider.sickFactor[q] = exp(sick)
  provider.moveFactor[q] = exp(p.loopSelfEmployment * p.moveOnCallSlope * onCall)
  provider.monthWorked[q] = 0
  provider.monthOvertime[q] = 0
  provider.monthCentre[q] = 0
  provider.monthVisits[q] = 0
  provider.monthSustainable[q] = 0
  provider.monthUnmet[q] = 0
}

/** W x S: hours worked, extra weight of overtime, and weight of hours rationed, which rationing itself lightens (loop B1). */
function strainOf({ state: { provider } }: World, q: number, p: Values): number {
  const unmet = provider.monthUnmet[q]!
  const most = p.strainUnmetMost * provider.monthSustainable[q]!
  const rationed = p.loopRationing === 1 ? p.strainUnmet * Math.min(unmet, most) : unmet
  return provider.monthWorked[q]! + p.strainOvertime * provider.monthOvertime[q]! + rationed
}

/** Minutes that would have been worked had everybody got what was asked, and everybody been accepted; per month, smoothed. */
function smoothNeed(
  { state: { region } }: World,
  r: number,
  worked: number,
  sustainable: number,
  p: Values,
): void {
  const need = worked + region.monthHelped[r]! + region.monthShort[r]! + region.monthRefused[r]!
  region.need[r] = smoothed(region.need[r]!, need, p.loadMemory)
  region.supply[r] = smoothed(region.supply[r]!, sustainable, p.loadMemory)
  region.monthHelped[r] = 0
  region.monthShort[r] = 0
  region.monthRefused[r] = 0
}

/** The first month fills the memory, later ones fade in over `memory` months. */
export function smoothed(before: number, now: number, memory: number): number {
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
 * W0: the mean load of a region in 2022, of the baseline. Where measures acted before it was complete, the baseline was run
 * for it. An output of the run, so that no slope ever moves the level of 2022; of the region rather than of each provider,
 * whose own mean would be luck.
 */
function settleReference(w: World, r: number): void {
  const { region } = w.state
  if (w.calendar.now !== LOAD_ACTS || region.referenceMonths[r] === 0) return
  region.reference[r] = w.reference[r] ?? region.referenceSum[r]! / region.referenceMonths[r]!
}

/** What a run must know of 2022 beforehand: load of every region, then blocks on call of every provider. */
export function referenceOf({ state: { provider, region } }: World): number[] {
  return [...region.reference, ...provider.onCallReference]
}

/**
 * OC0: a provider's own mean of blocks on call over the months of 2022, which does not hang on luck as load does. Noted
 * before the month that begins is arranged, in which measures may act.
 */
export function noteOnCall(w: World, r: number): void {
  const { provider } = w.state
  if (!isReference(w)) return
  for (let q = w.providersFrom[r]!; q < w.providersFrom[r + 1]!; q++) {
    provider.onCallSum[q] = provider.onCallSum[q]! + provider.onCall[q]!
    const known = w.reference[w.regions.length + q]
    if (w.calendar.now === LOAD_ACTS)
      provider.onCallReference[q] = known ?? provider.onCallSum[q]! / MONTHS_PER_YEAR
  }
}

/** How far blocks on call lie above those of 2022, relative to them and saturating; 0 while there is no reference. */
function excessOnCall({ state: { provider } }: World, q: number, p: Values): number {
  const reference = provider.onCallReference[q]!
  return reference === 0 ? 0 : saturating(provider.onCall[q]! / reference - 1, p.onCallSaturation)
}

/** How far a provider's load lies above the reference, saturating; 0 while there is no reference. */
export function excessLoad({ state, providers }: World, q: number, p: Values): number {
  const reference = state.region.reference[providers[q]!.region]!
  if (reference === 0) return 0
  return saturating(state.provider.load[q]! - reference, p.loadSaturation)
}

/** x for small x, never beyond `most` either way. */
export function saturating(x: number, most: number): number {
  return most * tanh(x / most)
}
