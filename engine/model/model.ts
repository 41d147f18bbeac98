/**
 * The model on one screen: what can happen, and who handles it. Start reading here.
 * A handler reads parameters, draws, writes columns and schedules; nothing else. `engine/README.md` tells the story.
 */
import type { Cluster, Timeline } from '../parameters/index.ts'
import { recount } from './audit.ts'
import { births, startBirths } from './births.ts'
import { birth, comeHome, cutoffMinute } from './homecoming.ts'
import { intake } from './intake.ts'
import { move, quit, retire } from './leaving.ts'
import { LOAD_ACTS, referenceOf, startLoad } from './load.ts'
import { startMonth } from './month.ts'
import { settleOverhead } from './overhead.ts'
import { KIND } from './kinds.ts'
import { startServing } from './neighbourhoods.ts'
import { planDay } from './plan.ts'
import { register } from './register.ts'
import { startWeek } from './week.ts'
import { fallIll, recover } from './sickness.ts'
import { startStaff } from './stock.ts'
import { bearUnserved } from './waiting.ts'
import { workAlone } from './guidance.ts'
import { dropOut, graduate, startTraining } from './training.ts'
import { createWorld, keepTime, valuesOfRegion, type World } from './world.ts'
import { firstMinuteOfYear, yearOf } from '../core/dates.ts'
import { fillStack } from '../core/stack.ts'

/** Runs one replication of one cluster from the start of the clock to the end of the last care. */
export function simulate(timeline: Timeline, cluster: Cluster, seed: string, replication: number): World {
  const w = createWorld(timeline, cluster, seed, replication)
  prepare(w, cluster, seed, replication)
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

/**
 * Finds what a world must know beforehand: load and on-call duty of 2022 without measures, where measures act before it is complete.
 * Not needed for a scenario whose measures begin later.
 */
export function prepare(w: World, cluster: Cluster, seed: string, replication: number): void {
  const { baseline } = w.timeline
  if (baseline === undefined) return
  const base = createWorld(baseline, cluster, seed, replication)
  start(base)
  while (step(base) && base.calendar.now <= LOAD_ACTS);
  w.reference.splice(0, Infinity, ...referenceOf(base))
}

/** The first events; each schedules its successor. */
export function start(w: World): void {
  fillStack(w.state.freeFamilies)
  startLoad(w)
  startServing(w)
  startStaff(w)
  startTraining(w)
  w.calendar.schedule(firstMinuteOfYear(yearOf(0) + 1), KIND.yearEnd, 0)
  for (let r = 0; r < w.regions.length; r++) {
    w.calendar.schedule(0, KIND.monthStart, r)
    w.calendar.schedule(0, KIND.weekStart, r)
  }
  w.calendar.schedule(cutoffMinute(valuesOfRegion(w, 0).startCutoff), KIND.dayPlanning, 0)
  startBirths(w)
}

/** What one event does. `id` is a family, a caregiver, a trainee or a region of the cluster, by its kind. */
function happen(w: World, kind: number, id: number): void {
  switch (kind) {
    case KIND.births:
      return births(w)
    case KIND.registration:
      return register(w, id)
    case KIND.intake:
      return intake(w, id)
    case KIND.birthUnserved:
      return bearUnserved(w, id)
    case KIND.birth:
      return birth(w, id)
    case KIND.homecoming:
      return comeHome(w, id)
    case KIND.weekStart:
      return startWeek(w, id)
    case KIND.dayPlanning:
      return planDay(w)
    case KIND.yearEnd:
      return recount(w)
    case KIND.monthStart:
      return startMonth(w, id)
    case KIND.sicknessStart:
      return fallIll(w, id)
    case KIND.sicknessEnd:
      return recover(w, id)
    case KIND.quit:
      return quit(w, id)
    case KIND.retirement:
      return retire(w, id)
    case KIND.move:
      return move(w, id)
    case KIND.dropout:
      return dropOut(w, id)
    case KIND.overhead:
      return settleOverhead(w, id)
    case KIND.workAlone:
      return workAlone(w, id)
    case KIND.graduation:
      return graduate(w, id)
    default:
      throw new Error(`event kind ${kind} has no handler; model.ts must list it`)
  }
}
