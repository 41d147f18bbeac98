/**
 * The model on one screen: what can happen, and who handles it. Start reading here.
 * A handler reads parameters, draws, writes columns and schedules; nothing else. `engine/README.md` tells the story.
 */
import type { Cluster, Timeline } from '../parameters/index.ts'
import { recount } from './audit.ts'
import { births, startBirths } from './births.ts'
import { startFamilies } from './families.ts'
import { birth, comeHome, cutoffMinute } from './homecoming.ts'
import { intake } from './intake.ts'
import { KIND } from './kinds.ts'
import { planDay } from './plan.ts'
import { register } from './register.ts'
import { startStaff, startWeek } from './staff.ts'
import { createWorld, keepTime, valuesOfRegion, type World } from './world.ts'
import { firstMinuteOfYear, yearOf } from '../core/dates.ts'

/** Runs one replication of one cluster from the start of the clock to the end of the last care. */
export function simulate(timeline: Timeline, cluster: Cluster, seed: string, replication: number): World {
  const w = createWorld(timeline, cluster, seed, replication)
  start(w)
  while (step(w));
  return w
}

/** Lets the next event happen. False when none is left. */
export function step(w: World): boolean {
  if (!w.calendar.next()) return false
  keepTime(w)
  happen(w, w.calendar.kind, w.calendar.id)
  return true
}

/** The first events; each schedules its successor. */
export function start(w: World): void {
  startFamilies(w)
  startStaff(w)
  w.calendar.schedule(firstMinuteOfYear(yearOf(0) + 1), KIND.yearEnd, 0)
  for (let r = 0; r < w.regions.length; r++) {
    w.calendar.schedule(0, KIND.weekStart, r)
    w.calendar.schedule(cutoffMinute(valuesOfRegion(w, r).startCutoff), KIND.dayPlanning, r)
  }
  startBirths(w)
}

/** What one event does. `id` is a family or a region of the cluster, by its kind. */
function happen(w: World, kind: number, id: number): void {
  switch (kind) {
    case KIND.births:
      return births(w)
    case KIND.registration:
      return register(w, id)
    case KIND.intake:
      return intake(w, id)
    case KIND.birth:
      return birth(w, id)
    case KIND.homecoming:
      return comeHome(w, id)
    case KIND.weekStart:
      return startWeek(w, id)
    case KIND.dayPlanning:
      return planDay(w, id)
    case KIND.yearEnd:
      return recount(w)
    default:
      throw new Error(`event kind ${kind} has no handler; model.ts must list it`)
  }
}
