/**
 * Events of one minute in another order. What a station does must not hang on it: with ties dealt out at random the law
 * is the same, and where something does hang on it the shuffle shows it. The same is then asked of kraamzorg.
 */
import { expect, test } from 'vitest'
import { Draws } from '../../engine/core/draws.ts'
import { FAMILY, FAMILY_COUNTERS, REGION, REGION_COUNTERS } from '../../engine/model/counters.ts'
import { start, step } from '../../engine/model/model.ts'
import { createWorld } from '../../engine/model/world.ts'
import { familyCell, partOf, regionCell } from '../../engine/run.ts'
import { SMALL, timelineWith } from '../model/harness.ts'
import { Heap } from '../queues/heap.ts'
import { erlangC } from '../queues/laws.ts'
import { meanWait, waitShare } from '../queues/measures.ts'
import { onHeap } from '../queues/otherCalendar.ts'
import { atRest, planOf, replicate, wheelOf, type Experiment } from '../queues/replications.ts'
import { memoryless } from '../queues/services.ts'
import { serve } from '../queues/station.ts'
import { Family } from '../queues/verdict.ts'

const family = new Family('ties')

/** Ties leave in an order that has nothing to do with that of scheduling. */
const atRandom = (draws: Draws) => (nth: number) => draws.uniform(3, nth, 0, 0)

/** Twenty servers whose services last 100 minutes: events often share their minute. */
const MINUTES = 100

function crowded(name: 'in order' | 'shuffled'): Experiment {
  return {
    seed: 'ties',
    station: { servers: 20, rate: 18, classes: [{ share: 1, service: memoryless(1) }] },
    start: atRest({ servers: 20, rate: 18, service: 1 }),
    replications: 80,
    customers: 8000,
    minutes: MINUTES,
    calendar: (draws) =>
      name === 'in order' ? wheelOf(800 * MINUTES) : new Heap(1000, Infinity, atRandom(draws)),
  }
}

const differences = (a: readonly number[], b: readonly number[]) => a.map((value, i) => value - b[i]!)

test('with ties in random order customers wait as long as Erlang says, and as long as with ties in order', () => {
  const [waits, met] = replicate(crowded('shuffled'), meanWait, waitShare)
  const [waitsInOrder, metInOrder] = replicate(crowded('in order'), meanWait, waitShare)
  family.expectMean('wait', waits!, erlangC(20, 18) / 2)
  expect(waits).toEqual(waitsInOrder)
  // Planted: whether one meets a server who leaves in the same minute does hang on who goes first.
  family.expectSeen('met a busy server', differences(met!, metInOrder!), 0)
})

test('in that station more than one event in ten shares its minute with the one before', () => {
  let [events, ties, last] = [0, 0, -1]
  const watch = (time: number) => {
    events++
    if (time === last) ties++
    last = time
  }
  serve({ ...planOf(crowded('in order'), 0), watch })
  expect(ties / events).toBeGreaterThan(0.1)
})

/** What families ask for: no tie can touch it. */
const ASKED = [FAMILY.families, FAMILY.needed, FAMILY.requested]

/**
 * What they get, and what it takes of caregivers. Vacancies are left out: they are counted on the first of the month,
 * after those who finish their training in that minute, so that a shuffle must find half a per cent more of them.
 */
const GIVEN = {
  delivered: FAMILY.delivered,
  sickMinuteDays: FAMILY_COUNTERS.length + REGION.sickMinuteDays,
  workedMinutes: FAMILY_COUNTERS.length + REGION.workedMinutes,
  overtimeMinutes: FAMILY_COUNTERS.length + REGION.overtimeMinutes,
  faces: FAMILY_COUNTERS.length + REGION.faces,
} as const

const timeline = timelineWith()

/** The counters of a year of the smallest cluster: those of all families, then those of the region. */
function yearOf(replication: number, isShuffled: boolean): number[] {
  const world = createWorld(timeline, SMALL, 'ties', replication)
  const w = isShuffled ? onHeap(world, atRandom(new Draws('shuffle', replication))) : world
  start(w)
  while (step(w));
  const part = partOf(w, 'year')
  const families = familyCell(0, 0, 0, 1)
  const region = regionCell(1, 0, 0, 1)
  return [
    ...part.subarray(families, families + FAMILY_COUNTERS.length),
    ...part.subarray(region, region + REGION_COUNTERS.length),
  ]
}

test('what families and caregivers of kraamzorg get does not hang on the order of ties', () => {
  const replications = Array.from({ length: 12 }, (_, replication) => replication)
  const inOrder = replications.map((replication) => yearOf(replication, false))
  const shuffled = replications.map((replication) => yearOf(replication, true))
  expect(shuffled).not.toEqual(inOrder)
  const askedOf = (years: number[][]) => years.map((counts) => ASKED.map((at) => counts[at]))
  expect(askedOf(shuffled)).toEqual(askedOf(inOrder))
  for (const [name, at] of Object.entries(GIVEN)) {
    const [a, b] = [shuffled.map((counts) => counts[at]!), inOrder.map((counts) => counts[at]!)]
    family.expectMean(name, differences(a, b), 0)
    // Planted: five per cent of a usual year, each year.
    const fivePerCent = b.reduce((sum, count) => sum + count) / b.length / 20
    const more = a.map((count) => count + fivePerCent)
    family.expectSeen(`${name}, five per cent more`, differences(more, b), 0)
  }
})
