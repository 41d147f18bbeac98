/** A day at a provider: the room there is, who is brought down when it is too little, and who comes to whom. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assign } from '../../engine/model/assign.ts'
import { findRoom, settle, visitTravel } from '../../engine/model/capacity.ts'
import type { Day } from '../../engine/model/scratch.ts'
import { FACES } from '../../engine/model/state.ts'
import { NOBODY } from '../../engine/model/families.ts'
import { KIND } from '../../engine/model/kinds.ts'
import { step } from '../../engine/model/model.ts'
import { ration } from '../../engine/model/ration.ts'
import { leaveShareOf } from '../../engine/model/roster.ts'
import { shareOut } from '../../engine/model/shares.ts'
import { valuesOfRegion, type World } from '../../engine/model/world.ts'
import { REGIONS, type Values, valuesOn } from '../../engine/parameters/index.ts'
import { clusterOf, inCare, runUntil, staffOf, started } from './harness.ts'

const p = valuesOn('2024-06-01')
const own = valuesOn('2023-06-01')
const HOUR = 60

const dayOf = (asked: number, floor: number, sustainable: number, physical = 1e9): Day => ({
  sustainable,
  physical,
  asked,
  floor,
  floorNeed: floor,
  regular: 0,
  overtime: 0,
  care: 0,
  travel: 0,
  idle: 0,
  isBelowFloor: false,
})

const roomOf = (day: Day, bank: number, values: Values) => {
  findRoom(day, bank, values)
  return [day.regular, day.overtime]
}

test('traced by hand: a quiet day needs no overtime, a short one draws on the bank first', () => {
  expect(roomOf(dayOf(80 * HOUR, 40 * HOUR, 100 * HOUR), 0, p)).toEqual([80 * HOUR, 0])
  expect(roomOf(dayOf(120 * HOUR, 60 * HOUR, 100 * HOUR), 30 * HOUR, p)).toEqual([120 * HOUR, 0])
})

test('traced by hand: overtime takes 0.55 of a shortage, all of what the floor lacks where it is guaranteed, and at most a quarter', () => {
  // 20 h short: 11 h of overtime.
  expect(roomOf(dayOf(120 * HOUR, 60 * HOUR, 100 * HOUR), 0, p)).toEqual([100 * HOUR, 11 * HOUR])
  // 20 h short, of which 15 h are floor: guaranteed, the floor is worked; not guaranteed, 11 h.
  expect(roomOf(dayOf(120 * HOUR, 115 * HOUR, 100 * HOUR), 0, p)).toEqual([100 * HOUR, 15 * HOUR])
  expect(roomOf(dayOf(120 * HOUR, 115 * HOUR, 100 * HOUR), 0, own)).toEqual([100 * HOUR, 11 * HOUR])
  // 100 h short: 55 h wanted, 25 h allowed.
  expect(roomOf(dayOf(200 * HOUR, 90 * HOUR, 100 * HOUR), 0, p)).toEqual([100 * HOUR, 25 * HOUR])
  // Those on duty can do 104 h: 4 h of overtime.
  expect(roomOf(dayOf(200 * HOUR, 90 * HOUR, 100 * HOUR, 104 * HOUR), 0, p)).toEqual([100 * HOUR, 4 * HOUR])
})

test('contract minutes of a day are worked, saved or idle, and no others', () => {
  const minutes = fc.integer({ min: 0, max: 50_000 })
  fc.assert(
    fc.property(
      minutes,
      minutes,
      minutes,
      minutes,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (asked, S, bank, physical, done) => {
        const day = dayOf(asked, Math.floor(asked / 2), S, physical)
        findRoom(day, bank, p)
        expect(Math.min(day.regular, day.overtime)).toBeGreaterThanOrEqual(0)
        expect(day.regular + day.overtime).toBeLessThanOrEqual(Math.min(asked, physical) + 1e-9)
        day.care = Math.floor((day.regular + day.overtime) * done)
        const kept = settle(day, bank, p)
        expect(day.care - day.overtime + day.idle + kept - bank).toBeCloseTo(S, 6)
        expect(kept).toBeLessThanOrEqual(p.bankWeeks * 7 * S)
        expect(Math.min(day.idle, day.overtime, kept)).toBeGreaterThanOrEqual(0)
      },
    ),
  )
})

/** A day with families in care, as planning finds it: what they ask and their floors, in minutes, lowest indication first. */
function ward(asked: readonly number[], floor: readonly number[]): World {
  const w = runUntil(started(), '2021-05-05')
  const travel = visitTravel(w, 0, p)
  w.state.region.inCareCount[0] = asked.length
  w.scratch.day.asked = 0
  for (const [n, minutes] of asked.entries()) {
    w.state.region.inCare[n] = n
    w.state.family.indicated[n] = (24 + n) * HOUR
    w.state.family.needed[n] = (60 - n) * HOUR
    w.state.family.firstDay[n] = 0
    w.state.family.endDay[n] = 1000
    w.state.family.faceCount[n] = 0
    w.state.family.lastFace[n] = NOBODY
    w.scratch.asked[n] = minutes
    w.scratch.floor[n] = floor[n]!
    w.scratch.day.asked += minutes > 0 ? minutes + travel : 0
  }
  return w
}

const grantedIn = (w: World, count: number) => [...w.scratch.granted.subarray(0, count)]

/** Rations to `hours` of care besides travel. */
function rationed(
  asked: readonly number[],
  floor: readonly number[],
  hours: number,
  values: Values,
): number[] {
  const w = ward(asked, floor)
  const travel = visitTravel(w, 0, values)
  ration(w, 0, hours * HOUR + asked.length * travel, travel, values)
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
        ration(template, 0, limit, travel, { ...p, rationingRule: kind, floorGuarantee: guaranteed ? 1 : 0 })
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

function fill(w: World, asked: readonly number[], floor: readonly number[], travel: number) {
  w.state.region.inCareCount[0] = asked.length
  w.scratch.day.asked = asked.reduce((sum, minutes) => sum + (minutes > 0 ? minutes + travel : 0), 0)
  for (const [n, minutes] of asked.entries()) {
    w.state.region.inCare[n] = n
    w.state.family.firstDay[n] = 0
    w.scratch.asked[n] = minutes
    w.scratch.floor[n] = floor[n]!
  }
}

test('nobody visits more than three families or works more than ten hours on a day, and both sides note the same minutes', () => {
  const w = started({ parameters: { caregivers: 7000 } }, clusterOf('CR02'))
  for (const date of ['2021-07-20', '2021-08-03', '2022-07-12']) {
    runUntil(w, date)
    const { caregiver } = w.state
    expect(Math.max(...caregiver.familiesToday)).toBeLessThanOrEqual(p.familiesPerDay)
    expect(Math.max(...caregiver.minutesToday)).toBeLessThanOrEqual(p.dayHoursMax * HOUR)
  }
})

test('the caregiver of yesterday comes back when on duty; otherwise a face the family knows', () => {
  const w = ward([300, 300], [180, 180])
  const [first, second] = onDuty(w, 2)
  know(w, 0, [first!, second!], second!)
  know(w, 1, [first!], first!)
  w.scratch.granted.set([300, 300])
  assign(w, 0, 9, p)
  expect(w.state.family.lastFace[0]).toBe(second)
  expect(w.state.family.lastFace[1]).toBe(first)
  expect(w.state.family.faceCount[0]).toBe(2)
})

test('a visit for which nobody is on duty lapses', () => {
  const w = ward([300], [180])
  onDuty(w, 0)
  w.scratch.granted.set([300])
  assign(w, 0, 9, p)
  expect(w.scratch.granted[0]).toBe(0)
  expect(w.scratch.day.care).toBe(0)
})

/** Puts just so many caregivers on duty, with a free day before them. */
function onDuty(w: World, count: number): number[] {
  const { caregiver } = w.state
  const people = Array.from({ length: count }, (_, k) => k + 3)
  caregiver.isOnDuty.fill(0)
  caregiver.minutesToday.fill(0)
  caregiver.familiesToday.fill(0)
  for (const [k, c] of people.entries()) {
    caregiver.isOnDuty[c] = 1
    w.scratch.roster.onDuty[k] = c
  }
  w.scratch.roster.count = count
  w.scratch.day.care = 0
  return people
}

function know(w: World, f: number, faces: readonly number[], last: number) {
  w.state.family.faces.set(faces, f * FACES)
  w.state.family.faceCount[f] = faces.length
  w.state.family.lastFace[f] = last
}

test('every week the share of the table is on leave, and everyone has had the same number of weeks, give or take one', () => {
  const w = started({}, clusterOf('CR29'))
  const staff = staffOf(w)
  const weeks = new Map(staff.map((c) => [c, 0]))
  for (let day = 2; day < 2 + 7 * 40; day += 7) {
    runUntil(w, dateAt(day))
    const away = staff.filter((c) => isOnLeave(w, c))
    const share = leaveShareOf(w, 0, Math.floor(day / 7))
    expect(Math.abs(away.length / staff.length - share)).toBeLessThan(4 / Math.sqrt(staff.length))
    for (const c of away) weeks.set(c, weeks.get(c)! + 1)
  }
  expect(Math.max(...weeks.values()) - Math.min(...weeks.values())).toBeLessThanOrEqual(1)
})

function isOnLeave(w: World, c: number): boolean {
  const turn = w.state.region.leaveTaken[0]! % 1
  const share = leaveShareOf(w, 0, Math.floor(w.calendar.now / 10_080))
  return (w.state.caregiver.leavePhase[c]! + turn) % 1 < share
}

const dateAt = (day: number) => new Date(Date.UTC(2021, 2, 1 + day)).toISOString().slice(0, 10)

test('in a week everybody who is well is on leave, or works on all but two days in a row', () => {
  const w = runUntil(started({ parameters: { sickShortRate: 0, sickLongRate: 0 } }), '2021-06-07')
  const week = Array.from({ length: 7 }, () => dutyOfNextDay(w))
  const people = staffOf(w).map((c) => week.map((day) => day[c]!))
  const patterns = people.map((days) => days.join(''))
  const twice = (days: readonly number[]) => [...days, ...days].join('')
  expect(patterns.filter((days) => days === '0000000').length).toBeGreaterThan(0)
  for (const days of people) {
    const working = days.reduce((sum, on) => sum + on, 0)
    if (working > 0) expect([working, twice(days).includes('00')]).toEqual([5, true])
  }
})

/** Who is on duty on the next day that is planned, person by person. */
function dutyOfNextDay(w: World): number[] {
  do step(w)
  while (w.calendar.kind !== KIND.dayPlanning)
  return [...w.state.caregiver.isOnDuty]
}

test('the start stock is shared out to whole persons that add up, and nobody is off by one or more', () => {
  const births = REGIONS.reduce((sum, region) => sum + region.births[2022], 0)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (total) => {
      const shares = shareOut(total)
      expect(shares.reduce((a, b) => a + b)).toBe(total)
      for (const [at, region] of REGIONS.entries()) {
        expect(Math.abs(shares[at]! - (total * region.births[2022]) / births)).toBeLessThan(1)
      }
    }),
  )
})

test('a trip takes longer where families live further apart', () => {
  const zeeland = started({}, clusterOf('CR31'))
  const haaglanden = started({}, clusterOf('CR26'))
  const there = visitTravel(zeeland, 0, valuesOfRegion(zeeland, 0))
  const here = visitTravel(haaglanden, 0, valuesOfRegion(haaglanden, 0))
  expect(there).toBeGreaterThan(here)
  expect(visitTravel(zeeland, 0, { ...p, travelSpread: 0 })).toBe(
    visitTravel(haaglanden, 0, { ...p, travelSpread: 0 }),
  )
})

test('fewer staff never means more hours: delivered hours fall as the stock falls', () => {
  const perFamily = [9000, 8000, 7000].map((caregivers) => {
    const w = runUntil(started({ parameters: { caregivers } }), '2021-12-01')
    return w.state.region.closedMinutes[0]!
  })
  expect(perFamily).toEqual(perFamily.toSorted((a, b) => b - a))
  expect(inCare(runUntil(started(), '2021-06-01')).length).toBeGreaterThan(10)
})
