/** The roster: who is on leave this week, and who is on duty today. */
import { DAYS_PER_WEEK, MINUTES_PER_WEEK, weekdayOf } from '../core/dates.ts'
import type { Values } from '../parameters/index.ts'
import { KIND } from './kinds.ts'
import { valuesOfRegion, type World } from './world.ts'

/** Lately: the mean of about two weeks. */
const FADING = 13 / 14

/** Monday: a new week of leave begins for those whose turn has come. */
export function startWeek(w: World, r: number): void {
  const { region } = w.state
  const week = Math.floor(w.calendar.now / MINUTES_PER_WEEK)
  region.leaveTaken[r] = region.leaveTaken[r]! + leaveShareOf(w, r, week)
  w.calendar.schedule(w.calendar.now + MINUTES_PER_WEEK, KIND.weekStart, r)
}

/** Share of a region's caregivers that is on leave in a week. */
export function leaveShareOf(w: World, r: number, week: number): number {
  return Math.min(1, valuesOfRegion(w, r).leaveShare * w.tables.leaveIndex[week]!)
}

/** Everyone has the same right to leave; whose week it is goes round, so that the share of the week is always away. */
export function callRoster(w: World, r: number, p: Values): void {
  const { region } = w.state
  const { contract, familiesToday, isOnDuty, isSick, leavePhase, minutesToday, recentLoad, restDay } =
    w.state.caregiver
  const { roster } = w.scratch
  const { onDuty } = roster
  const { restDays } = p
  const first = r * w.sizes.caregivers
  const last = first + region.caregivers[r]!
  const weekday = weekdayOf(w.calendar.now)
  const turn = region.leaveTaken[r]! - Math.floor(region.leaveTaken[r]!)
  const share = leaveShareOf(w, r, Math.floor(w.calendar.now / MINUTES_PER_WEEK))
  let count = 0
  let [atWork, sick] = [0, 0]
  for (let at = first; at < last; at++) {
    const c = region.staff[at]!
    recentLoad[c] = recentLoad[c]! * FADING
    isOnDuty[c] = 0
    if (isSick[c] === 1) {
      sick += contract[c]!
      continue
    }
    const phase = leavePhase[c]! + turn
    if (phase - Math.floor(phase) < share) continue
    atWork += contract[c]!
    if ((weekday - restDay[c]! + DAYS_PER_WEEK) % DAYS_PER_WEEK < restDays) continue
    isOnDuty[c] = 1
    minutesToday[c] = 0
    familiesToday[c] = 0
    onDuty[count++] = c
  }
  roster.count = count
  roster.contract = atWork
  roster.sick = sick
}
