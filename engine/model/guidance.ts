/** Guidance: places to practise, the hours of caregivers that trainees take, and what they give in their last months. */
import { MINUTES_PER_HOUR, WEEKS_PER_MONTH } from '../core/dates.ts'
import type { Values } from '../parameters/index.ts'
import { KIND } from './kinds.ts'
import { guidanceOf, MBO, monthsOf } from './routes.ts'
import type { World } from './world.ts'

/** Whole months after the start of a route in which a trainee is guided. */
export function guidedMonths(route: number, p: Values): number {
  return Math.max(0, monthsOf(route, p) - Math.round(p.soloMonths))
}

/** Whether a mentor has room for one more trainee of a route. */
export function hasMentor({ state: { region } }: World, r: number, route: number, p: Values): boolean {
  const pupils = region.pupils[r]!
  const guided = region.trainees[r]! - region.alone[r]! - (1 - p.mboPractice) * pupils
  const one = route === MBO ? p.mboPractice : 1
  return guided + one <= p.mentorRatio * region.experienced[r]!
}

/** A trainee begins: guided evenly until it works alone. */
export function beginGuidance(w: World, t: number, p: Values): void {
  const { region, trainee } = w.state
  const r = trainee.region[t]!
  const route = trainee.route[t]!
  const weeks = Math.max(1, guidedMonths(route, p)) * WEEKS_PER_MONTH
  trainee.guidance[t] = Math.round((guidanceOf(route, p) * MINUTES_PER_HOUR) / weeks)
  trainee.isAlone[t] = 0
  region.guidance[r] = region.guidance[r]! + trainee.guidance[t]!
  region.trainees[r] = region.trainees[r]! + 1
  if (route === MBO) region.pupils[r] = region.pupils[r]! + 1
}

/** From when a trainee works alone: at the latest in the minute in which it ends, and before that. */
export function scheduleAlone(w: World, t: number, from: number): void {
  w.calendar.schedule(Math.max(w.calendar.now, from), KIND.workAlone, t)
}

/** A trainee works alone from now on: no guidance, and some hours of care. */
export function workAlone({ state: { region, trainee } }: World, t: number): void {
  const r = trainee.region[t]!
  region.guidance[r] = region.guidance[r]! - trainee.guidance[t]!
  region.alone[r] = region.alone[r]! + 1
  if (trainee.route[t] === MBO) region.pupils[r] = region.pupils[r]! - 1
  trainee.isAlone[t] = 1
}

/** The end of a training, finished or not. */
export function endGuidance(w: World, t: number): void {
  const { region, trainee } = w.state
  const r = trainee.region[t]!
  if (trainee.isAlone[t] === 0) workAlone(w, t)
  region.alone[r] = region.alone[r]! - 1
  region.trainees[r] = region.trainees[r]! - 1
}

/** Contract minutes a week that trainees take from a region's caregivers; less than 0 when they give more than they take. */
export function netGuidance({ state: { region } }: World, r: number, p: Values): number {
  return region.guidance[r]! - region.alone[r]! * p.traineeOutput * p.traineeHours * MINUTES_PER_HOUR
}
