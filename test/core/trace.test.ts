/** Whoever watches changes nothing: a run that is traced is to the bit the run that is not, on the wheel and on the heap. */
import { expect, test } from 'vitest'
import { simulate, start, step } from '../../engine/model/model.ts'
import { createWorld, type World } from '../../engine/model/world.ts'
import { partOf } from '../../engine/run.ts'
import { SMALL, timelineWith } from '../model/harness.ts'
import { atRest, planOf, wheelOf, type Experiment } from '../queues/replications.ts'
import { onHeap } from '../queues/otherCalendar.ts'
import { memoryless } from '../queues/services.ts'
import type { Plan } from '../queues/plan.ts'
import { serve, type Served } from '../queues/station.ts'
import { Trace } from '../queues/trace.ts'

const MINUTES = 10_000

/** Five servers and customers who lose patience, so that events are cancelled too. */
const STATION: Experiment = {
  seed: 'trace',
  station: { servers: 5, rate: 5, classes: [{ share: 1, service: memoryless(1), patience: memoryless(2) }] },
  start: atRest({ servers: 5, rate: 5, service: 1, patience: 2 }),
  replications: 2,
  customers: 500,
  minutes: MINUTES,
  calendar: () => wheelOf(400 * MINUTES),
}

/** All that became of the customers, in one number. */
function fatesOf(served: Served): number {
  const trace = new Trace()
  trace.addBytes(Float64Array.from(served.waits), Uint8Array.from(served.fates))
  return trace.hash
}

/** What happened and what became of it. */
function traced(plan: Plan) {
  const trace = new Trace()
  const served = serve({ ...plan, watch: (...event) => trace.add(...event) })
  return { happened: trace.hash, became: fatesOf(served) }
}

test('a traced station serves its customers to the bit as one that nobody watches', () => {
  expect(traced(planOf(STATION, 0)).became).toBe(fatesOf(serve(planOf(STATION, 0))))
  expect(traced(planOf(STATION, 0))).toEqual(traced(planOf(STATION, 0)))
  // One customer more or another replication is another trace.
  expect(traced(planOf({ ...STATION, customers: 501 }, 0)).happened).not.toBe(
    traced(planOf(STATION, 0)).happened,
  )
  expect(traced(planOf(STATION, 1)).happened).not.toBe(traced(planOf(STATION, 0)).happened)
})

test('a watcher may draw what the station draws; one that schedules is no watcher, and is seen', () => {
  const plan = planOf(STATION, 0)
  const unwatched = fatesOf(serve(planOf(STATION, 0)))
  expect(fatesOf(serve({ ...plan, watch: (_, kind, id) => void plan.draws.uniform(1, id, kind, 0) }))).toBe(
    unwatched,
  )
  const other = planOf(STATION, 0)
  const watch = (time: number) => void (time === 0 && other.calendar.schedule(1, 0, 0))
  expect(fatesOf(serve({ ...other, watch }))).not.toBe(unwatched)
})

const timeline = timelineWith({ end: '2022-04-01' })

/** Lets a world run, and writes down every event. */
function tracedRun(w: World): number {
  start(w)
  return tracedRest(w)
}

function tracedRest(w: World): number {
  const trace = new Trace()
  while (step(w)) trace.add(w.calendar.now, w.calendar.kind, w.calendar.id)
  return trace.hash
}

function emptyWorld(): World {
  return createWorld(timeline, SMALL, 'trace', 0)
}

test('a traced world ends in the same bytes as one that nobody watches', () => {
  const w = emptyWorld()
  tracedRun(w)
  const unwatched = simulate(timeline, SMALL, 'trace', 0)
  expect(Buffer.from(w.save()).equals(Buffer.from(unwatched.save()))).toBe(true)
})

test('on the heap kraamzorg goes event by event as on the wheel, and counts the same', () => {
  const [onWheel, other] = [emptyWorld(), onHeap(emptyWorld())]
  const happened = tracedRun(onWheel)
  expect(tracedRun(other)).toBe(happened)
  expect(partOf(other, 'month')).toEqual(partOf(onWheel, 'month'))
  const reversed = onHeap(emptyWorld(), (nth) => -nth)
  expect(tracedRun(reversed)).not.toBe(happened)
})

/** A world after so many events, long before its last. */
function after(events: number): World {
  const w = emptyWorld()
  start(w)
  for (let n = 0; n < events; n++) expect(step(w)).toBe(true)
  return w
}

test('a world saved halfway goes on event by event as one that nobody saved, in itself and in any other', () => {
  const [whole, saved, fresh, busy, later] = [after(5000), after(5000), emptyWorld(), after(777), after(5001)]
  const state = saved.save()
  const rest = tracedRest(whole)
  // It was run to its end in between: what was saved is a copy.
  expect(tracedRest(saved)).toBe(rest)
  for (const other of [fresh, busy, saved]) {
    other.restore(state)
    expect([other.calendar.now, other.calendar.size]).not.toEqual([whole.calendar.now, 0])
    expect(tracedRest(other)).toBe(rest)
    expect(Buffer.from(other.save()).equals(Buffer.from(whole.save()))).toBe(true)
  }
  fresh.restore(later.save())
  expect(tracedRest(fresh)).not.toBe(rest)
})
