/** Who is brought down when a provider's day has too few hours, and who comes to whom. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { itemsOf } from '../../engine/core/lists.ts'
import { assign } from '../../engine/model/assign.ts'
import { visitTravel } from '../../engine/model/capacity.ts'
import { NOBODY } from '../../engine/model/families.ts'
import { ration } from '../../engine/model/ration.ts'
import { FACES } from '../../engine/model/state.ts'
import type { World } from '../../engine/model/world.ts'
import { type Values, valuesOn } from '../../engine/parameters/index.ts'
import { runUntil, started } from './harness.ts'

const p = valuesOn('2024-06-01')
const own = valuesOn('2023-06-01')
const HOUR = 60

/** The provider whose day is planned: not the first, so that its families and people have others before them. */
const Q = 1
/** Families in care of the provider before it, in slots that it does not use, and what they were granted. */
const BEFORE = [30, 31]
const GRANTED_BEFORE = -77

/** A day with families in care of provider `Q`, as planning finds it: what they ask and their floors, in minutes, lowest indication first. */
function ward(asked: readonly number[], floor: readonly number[]): World {
  const w = runUntil(started(), '2021-05-05')
  const { family } = w.state
  for (const n of asked.keys()) {
    family.indicated[n] = (24 + n) * HOUR
    family.needed[n] = (60 - n) * HOUR
    family.endDay[n] = 1000
    family.faceCount[n] = 0
    family.lastFace[n] = NOBODY
  }
  fill(w, asked, floor, visitTravel(w, 0, p))
  return w
}

/** What planning has found out of the families at `Q` before it rations. */
function fill(w: World, asked: readonly number[], floor: readonly number[], travel: number) {
  const { starts, items } = w.state.inCare
  items.set(BEFORE)
  starts.fill(BEFORE.length, 1).fill(BEFORE.length + asked.length, Q + 1)
  w.scratch.granted.fill(GRANTED_BEFORE, 0, BEFORE.length)
  const day = w.scratch.days[Q]!
  day.travelPerVisit = travel
  day.asked = asked.reduce((sum, minutes) => sum + (minutes > 0 ? minutes + travel : 0), 0)
  for (const [f, minutes] of asked.entries()) {
    const n = BEFORE.length + f
    items[n] = f
    w.state.family.firstDay[f] = 0
    w.scratch.asked[n] = minutes
    w.scratch.floor[n] = floor[f]!
    w.scratch.server[n] = Q
  }
}

/** What the families at `Q` were granted, after a look at those before them, whom its day must leave alone. */
function grantedIn(w: World, count: number): number[] {
  const { granted } = w.scratch
  expect(new Set(granted.subarray(0, BEFORE.length))).toEqual(new Set([GRANTED_BEFORE]))
  return [...granted.subarray(BEFORE.length, BEFORE.length + count)]
}

/** Rations to `hours` of care besides travel. */
function rationed(
  asked: readonly number[],
  floor: readonly number[],
  hours: number,
  values: Values,
): number[] {
  const w = ward(asked, floor)
  ration(w, Q, hours * HOUR + asked.length * w.scratch.days[Q]!.travelPerVisit, values)
  return grantedIn(w, asked.length)
}

const SIX = [6 * HOUR, 6 * HOUR, 6 * HOUR, 6 * HOUR]
const THREE = [3 * HOUR, 3 * HOUR, 3 * HOUR, 3 * HOUR]
const rule = (rationingRule: number) => ({ ...p, rationingRule })

test('with enough hours everybody gets what was asked', () => {
  expect(rationed(SIX, THREE, 24, p)).toEqual(SIX)
})

test('rule share: families are brought down to the floor one by one, lowest indication first', () => {
  expect(rationed(SIX, THREE, 20, rule(0))).toEqual([180, 300, 360, 360])
})

test('rule pro rata: all lose the same share of what lies above the floor', () => {
  expect(rationed(SIX, THREE, 18, rule(1))).toEqual([270, 270, 270, 270])
})

test('rule first come: who came home last is brought down first', () => {
  expect(rationed(SIX, THREE, 20, rule(2))).toEqual([360, 360, 300, 180])
})

test('rule need first: who needs most keeps most', () => {
  expect(rationed(SIX, THREE, 20, rule(3))).toEqual([360, 360, 300, 180])
})

test('where the floor is not guaranteed families are brought down below it while others keep their hours', () => {
  expect(rationed(SIX, THREE, 20, { ...own, unguaranteedFloor: 0.5 })).toEqual([120, 360, 360, 360])
})

test('when even the floor does not fit every visit shrinks alike', () => {
  const granted = rationed(SIX, THREE, 6, p)
  expect(Math.max(...granted) - Math.min(...granted)).toBeLessThanOrEqual(1)
  expect(granted.reduce((a, b) => a + b)).toBeLessThanOrEqual(6 * HOUR)
  expect(granted.reduce((a, b) => a + b)).toBeGreaterThan(5.8 * HOUR)
})

test('no rule hands out more than there is, less than nothing, or more than was asked', () => {
  const family = fc.record({
    asked: fc.integer({ min: 0, max: 480 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  const families = fc.array(family, { minLength: 1, maxLength: 12 })
  const template = ward([], [])
  fc.assert(
    fc.property(
      families,
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 0, max: 6000 }),
      fc.boolean(),
      (all, kind, limit, guaranteed) => {
        const asked = all.map((f) => f.asked)
        const floor = all.map((f) => Math.floor(f.asked * f.part))
        const travel = 9
        fill(template, asked, floor, travel)
        ration(template, Q, limit, { ...p, rationingRule: kind, floorGuarantee: guaranteed ? 1 : 0 })
        const granted = grantedIn(template, all.length)
        const used = granted.reduce((sum, minutes) => sum + (minutes > 0 ? minutes + travel : 0), 0)
        expect(used).toBeLessThanOrEqual(limit + 1e-9)
        for (const [n, minutes] of granted.entries()) {
          expect(minutes).toBeGreaterThanOrEqual(0)
          expect(minutes).toBeLessThanOrEqual(asked[n]!)
        }
      },
    ),
  )
})

test('the caregiver of yesterday comes back when on duty; otherwise a face the family knows', () => {
  const w = ward([300, 300], [180, 180])
  const [first, second] = onDuty(w, 2)
  know(w, 0, [first!, second!], second!)
  know(w, 1, [first!], first!)
  w.scratch.granted.set([300, 300], BEFORE.length)
  assign(w, Q, p)
  expect(w.state.family.lastFace[0]).toBe(second)
  expect(w.state.family.lastFace[1]).toBe(first)
  expect(w.state.family.faceCount[0]).toBe(2)
})

test('a visit for which nobody is on duty lapses', () => {
  const w = ward([300], [180])
  onDuty(w, 0)
  w.scratch.granted.set([300], BEFORE.length)
  assign(w, Q, p)
  expect(grantedIn(w, 1)).toEqual([0])
  expect(w.scratch.days[Q]!.care).toBe(0)
})

/** Puts just so many caregivers of `Q` on duty, with a free day before them. */
function onDuty(w: World, count: number): number[] {
  const { caregiver, staff } = w.state
  const people = [...itemsOf(staff, Q).subarray(0, count)]
  const roster = w.scratch.rosters[Q]!
  caregiver.isOnDuty.fill(0)
  caregiver.minutesToday.fill(0)
  caregiver.familiesToday.fill(0)
  for (const c of people) caregiver.isOnDuty[c] = 1
  roster.first = staff.starts[Q]!
  roster.count = people.length
  w.scratch.onDuty.set(people, roster.first)
  Object.assign(w.scratch.days[Q]!, { centre: 0, care: 0, travel: 0 })
  return people
}

function know(w: World, f: number, faces: readonly number[], last: number) {
  w.state.family.faces.set(faces, f * FACES)
  w.state.family.faceCount[f] = faces.length
  w.state.family.lastFace[f] = last
}
