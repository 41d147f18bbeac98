/** Monday in a region: a new week of leave begins, the past week's shortage is declared and judged by the law, the waiting list is gone through. */
import { MINUTES_PER_WEEK } from '../core/dates.ts'
import { KIND } from './kinds.ts'
import { leaveShareOf } from './roster.ts'
import { placeWaiting } from './waiting.ts'
import { countBreaches } from './worktime.ts'
import type { World } from './world.ts'

export function startWeek(w: World, r: number): void {
  const { region } = w.state
  const week = Math.floor(w.calendar.now / MINUTES_PER_WEEK)
  region.leaveTaken[r] = region.leaveTaken[r]! + leaveShareOf(w, r, week)
  declareShortage(w, r)
  countBreaches(w, r)
  placeWaiting(w, r)
  w.calendar.schedule(w.calendar.now + MINUTES_PER_WEEK, KIND.weekStart, r)
}

/** How many times the sustainable hours were asked in the week gone by. */
function declareShortage({ state: { region } }: World, r: number): void {
  const sustainable = region.weekSustainable[r]!
  region.pressure[r] = sustainable > 0 ? region.weekAsked[r]! / sustainable : 0
  region.weekAsked[r] = 0
  region.weekSustainable[r] = 0
}
