/** The roster: who is on leave this week, and who is on duty today. */
import {
  DAYS_PER_WEEK,
  MINUTES_PER_DAY,
  MINUTES_PER_HOUR,
  MINUTES_PER_WEEK,
  dayOf,
  weekdayOf,
} from '../core/dates.ts'
import type { Values } from '../parameters/index.ts'
import { valuesOfRegion, type World } from './world.ts'

/** Lately: the mean of about two weeks. */
export const DAYS_OF_MEMORY = 14
const FADING = 1 - 1 / DAYS_OF_MEMORY

/** Share of a region's caregivers that is on leave in a week. */
export function leaveShareOf(w: World, r: number, week: number): number {
  return Math.min(1, valuesOfRegion(w, r).leaveShare * w.tables.leaveIndex[week]!)
}

/** Whether somebody is on leave while such a share is, and the turn has gone round so far. */
export function isOnLeave(phase: number, turn: number, share: number): boolean {
  const place = phase + turn
  return place - Math.floor(place) < share
}

/** How far the turn of leave has gone round in a region: 0 to 1. */
export function turnOfLeave({ state: { region } }: World, r: number): number {
  return region.leaveTaken[r]! - Math.floor(region.leaveTaken[r]!)
}

/**
 * Everyone has the same right to leave; whose week it is goes round, so that the share of the week is always away. Who was
 * called too shortly before a shift does not work it.
 */
export function callRoster(w: World, q: number, p: Values): void {
  const { staff } = w.state
  const r = w.providers[q]!.region
  const { callUntil, contract, familiesToday, isOnDuty, isSick, leavePhase } = w.state.caregiver
  const { minutesToday, recentLoad, restDay, shortRests } = w.state.caregiver
  const { onDuty } = w.scratch
  const roster = w.scratch.rosters[q]!
  const { restDays } = p
  const first = staff.starts[q]!
  const end = staff.starts[q + 1]!
  const weekday = weekdayOf(w.calendar.now)
  const turn = turnOfLeave(w, r)
  const share = leaveShareOf(w, r, Math.floor(w.calendar.now / MINUTES_PER_WEEK))
  const shift = dayOf(w.calendar.now) * MINUTES_PER_DAY + p.shiftStart * MINUTES_PER_HOUR
  const mustRest = shift - p.restAfterCall * MINUTES_PER_HOUR
  const shouldRest = shift - p.restLegal * MINUTES_PER_HOUR
  let count = 0
  let atWork = 0
  let sick = 0
  for (let at = first; at < end; at++) {
    const c = staff.items[at]!
    recentLoad[c] = recentLoad[c]! * FADING
    isOnDuty[c] = 0
    if (isSick[c] === 1) {
      sick += contract[c]!
      continue
    }
    if (isOnLeave(leavePhase[c]!, turn, share)) continue
    atWork += contract[c]!
    if ((weekday - restDay[c]! + DAYS_PER_WEEK) % DAYS_PER_WEEK < restDays) continue
    if (callUntil[c]! > mustRest) continue
    if (callUntil[c]! > shouldRest) shortRests[c] = shortRests[c]! + 1
    isOnDuty[c] = 1
    minutesToday[c] = 0
    familiesToday[c] = 0
    onDuty[first + count++] = c
  }
  roster.first = first
  roster.count = count
  roster.contract = atWork
  roster.sick = sick
}
