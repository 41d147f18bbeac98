/** The books close: people, families and minutes are the same however they are counted, and a run is its buffer. */
import { expect, test } from 'vitest'
import { recount } from '../../engine/model/audit.ts'
import { FAMILY, FAMILY_COUNTERS, REGION, REGION_COUNTERS } from '../../engine/model/counters.ts'
import { start, step } from '../../engine/model/model.ts'
import { createWorld, type World } from '../../engine/model/world.ts'
import { familyCell, partOf, regionCell } from '../../engine/run.ts'
import { clusterOf, inCare, ran, runUntil, SMALL, staffOf, started, timelineWith } from './harness.ts'

const groningen = clusterOf('CR02')

function finish(w: World): World {
  while (step(w));
  return w
}

test('every family is cared for, without care for one of three reasons, or still on its way', () => {
  const w = runUntil(started({}, groningen), '2022-05-10')
  const { conceived, concluded } = w.state.scalars
  expect(concluded[0]).toBeGreaterThan(1000)
  expect(conceived[0]).toBe(concluded[0]! + w.sizes.families - w.state.freeFamilies.count[0]!)
})

test('minutes received by families equal minutes given by caregivers, those who left included, on any day', () => {
  for (const date of ['2021-06-03', '2022-01-01', '2022-08-15']) {
    const w = runUntil(started({}, groningen), date)
    const { caregiver, family, region } = w.state
    for (const r of w.regions.keys()) {
      const open = inCare(w, r).reduce((sum, f) => sum + family.delivered[f]!, 0)
      const given = staffOf(w, r).reduce((sum, c) => sum + caregiver.careMinutes[c]!, region.pastMinutes[r]!)
      expect(given).toBe(region.closedMinutes[r]! + open)
    }
  }
})

test("hours of a year from the families' side and from the staff's side differ by travel and by the turn of the year only", () => {
  const part = partOf(ran({}, groningen), 'year')
  for (const r of groningen.regions.keys()) {
    const delivered = part[familyCell(r, 0, 0, 1) + FAMILY.delivered]!
    const worked = part[regionCell(groningen.regions.length, r, 0, 1) + REGION.workedMinutes]!
    // Travel is 2 to 5% of care there; families of late December are cared for in January.
    expect(worked / delivered).toBeGreaterThan(0.99)
    expect(worked / delivered).toBeLessThan(1.09)
  }
})

test.each([
  [
    'a minute that no family received',
    (w: World) => (w.state.caregiver.careMinutes[0]! += 1),
    /care minutes/,
  ],
  ['a caregiver who never entered', (w: World) => (w.state.region.entered[0]! -= 1), /caregivers entered/],
  ['a family that was never drawn', (w: World) => (w.state.scalars.concluded[0]! += 1), /families drawn/],
  [
    'a contract that changed by itself',
    (w: World) => (w.state.caregiver.contract[0]! += 60),
    /contract minutes/,
  ],
])('the recount finds %s', (_, plant, said) => {
  const w = runUntil(started(), '2021-09-01')
  expect(() => recount(w)).not.toThrow()
  plant(w)
  expect(() => recount(w)).toThrow(said)
})

test('a run that is stopped, copied into another world and continued ends with the same bytes', () => {
  const whole = partOf(finish(started({}, groningen)), 'month')
  const first = runUntil(started({}, groningen), '2022-03-03')
  const second = createWorld(timelineWith(), groningen, 'test', 0)
  new Uint8Array(second.buffer).set(new Uint8Array(first.buffer))
  expect(partOf(finish(second), 'month')).toEqual(whole)
  expect(partOf(finish(first), 'month')).toEqual(whole)
})

test('what is not listed as state means nothing between two events: noise in it changes nothing', () => {
  const clean = partOf(finish(started()), 'month')
  const w = runUntil(started(), '2022-02-14')
  for (const array of Object.values(w.scratch)) if (ArrayBuffer.isView(array)) fillWithNoise(array)
  fillWithNoise(w.scratch.roster.onDuty)
  w.scratch.roster.count = 3
  Object.assign(w.scratch.day, { asked: 7, regular: 9e9, overtime: -4, isBelowFloor: true })
  expect(partOf(finish(w), 'month')).toEqual(clean)
})

function fillWithNoise(view: ArrayBufferView) {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
  for (let at = 0; at < bytes.length; at++) bytes[at] = (at * 167 + 13) % 120
}

test('the same seed and replication give the same bytes, others do not', () => {
  const bytes = (seed: string, replication: number) => partOf(ran({}, SMALL, seed, replication), 'month')
  const first = bytes('one', 0)
  expect(bytes('one', 0)).toEqual(first)
  expect(bytes('one', 1)).not.toEqual(first)
  expect(bytes('two', 0)).not.toEqual(first)
})

test('a longer window changes nothing in the years that both have', () => {
  const [short, long] = [partOf(ran({}, SMALL), 'year'), partOf(ran({ end: '2025-01-01' }, SMALL), 'year')]
  for (let group = 0; group < 8; group++) {
    const [a, b] = [familyCell(0, group, 0, 1), familyCell(0, group, 0, 3)]
    expect(short.subarray(a, a + FAMILY_COUNTERS.length)).toEqual(
      long.subarray(b, b + FAMILY_COUNTERS.length),
    )
  }
  const [a, b] = [regionCell(1, 0, 0, 1), regionCell(1, 0, 0, 3)]
  expect(short.subarray(a, a + REGION_COUNTERS.length)).toEqual(long.subarray(b, b + REGION_COUNTERS.length))
})

test('a world that has started holds nothing that was not scheduled or drawn', () => {
  const w = createWorld(timelineWith(), SMALL, 'test', 0)
  expect(w.calendar.size).toBe(0)
  start(w)
  expect(w.state.scalars.conceived[0]).toBe(w.sizes.families - w.state.freeFamilies.count[0]!)
})
