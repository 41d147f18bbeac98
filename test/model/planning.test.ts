/** A day at a provider: the room there is, and who is on duty. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findRoom, settle, visitTravel } from '../../engine/model/capacity.ts'
import { type Day, emptyDay } from '../../engine/model/scratch.ts'
import { KIND } from '../../engine/model/kinds.ts'
import { step } from '../../engine/model/model.ts'
import { leaveShareOf } from '../../engine/model/roster.ts'
import { shareOut } from '../../engine/model/shares.ts'
import { valuesOfRegion, type World } from '../../engine/model/world.ts'
import { REGIONS, type Values, valuesOn } from '../../engine/parameters/index.ts'
import { clusterOf, inCare, NO_CALLS, runUntil, staffOf, started, sumIn } from './harness.ts'

const p = valuesOn('2024-06-01')
const own = valuesOn('2023-06-01')
const HOUR = 60

const dayOf = (asked: number, floor: number, sustainable: number, physical = 1e9, centre = 0): Day => ({
  ...emptyDay(),
  sustainable,
  physical,
  centre,
  asked,
  floor,
  floorNeed: floor,
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
  // By hundredths: most doubles between 0 and 1 are next to nothing.
  const share = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100)
  // Half of the days have no kraamcentrum.
  const away = fc.oneof(fc.constant(0), share)
  fc.assert(
    fc.property(
      minutes,
      minutes,
      minutes,
      minutes,
      share,
      away,
      (asked, S, bank, physical, done, inCentre) => {
        const centre = Math.floor(physical * inCentre)
        const day = dayOf(asked, Math.floor(asked / 2), S, physical, centre)
        findRoom(day, bank, p)
        expect(Math.min(day.regular, day.overtime)).toBeGreaterThanOrEqual(0)
        expect(day.regular + day.overtime).toBeLessThanOrEqual(Math.min(asked, physical - centre) + 1e-9)
        day.care = Math.floor((day.regular + day.overtime) * done)
        const kept = settle(day, bank, p)
        expect(day.care + centre - day.overtime + day.idle + kept - bank).toBeCloseTo(S, 6)
        expect(kept).toBeLessThanOrEqual(p.bankWeeks * 7 * S)
        expect(Math.min(day.idle, day.overtime, kept)).toBeGreaterThanOrEqual(0)
      },
    ),
  )
})

test('nobody visits more than three families or works more than ten hours on a day, and both sides note the same minutes', () => {
  const w = started({ parameters: { caregivers: 7000 } }, clusterOf('CR02'))
  for (const date of ['2021-07-20', '2021-08-03', '2022-07-12']) {
    runUntil(w, date)
    const { caregiver } = w.state
    expect(Math.max(...caregiver.familiesToday)).toBeLessThanOrEqual(p.familiesPerDay)
    expect(Math.max(...caregiver.minutesToday)).toBeLessThanOrEqual(p.dayHoursMax * HOUR)
  }
})

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
  const w = runUntil(
    started({ parameters: { sickShortRate: 0, sickLongRate: 0, ...NO_CALLS } }),
    '2021-06-07',
  )
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
    return sumIn(w, w.state.provider.closedMinutes)
  })
  expect(perFamily).toEqual(perFamily.toSorted((a, b) => b - a))
  expect(inCare(runUntil(started(), '2021-06-01')).length).toBeGreaterThan(10)
})

test('whoever comes home in the very minute of the cut-off is seen the next day, and not before', () => {
  const w = started({ parameters: NO_CALLS }, clusterOf('CR17'))
  let waiting = 0
  while (step(w)) {
    if (w.calendar.kind !== KIND.dayPlanning) continue
    const today = Math.floor(w.calendar.now / 1440)
    for (const f of inCare(w)) {
      if (w.state.family.firstDay[f]! <= today) continue
      waiting++
      expect(w.state.family.delivered[f]).toBe(0)
    }
  }
  expect(waiting).toBeGreaterThan(1)
})
