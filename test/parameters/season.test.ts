/** Profiles of the year, the week and the day are whole and have the shape that was seen. */

import { expect, test } from 'vitest'
import {
  checkProfile,
  HOUR_PLANNED,
  HOUR_SPONTANEOUS,
  LEAVE_INDEX,
  MONTH_INDEX,
  shares,
  WEEKDAY_SHARE,
} from '../../engine/parameters/season.ts'

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

test.each([
  ['week', WEEKDAY_SHARE, 7],
  ['day of spontaneous births', HOUR_SPONTANEOUS, 24],
  ['day of planned births', HOUR_PLANNED, 24],
])('the %s is divided without rest', (_, values, entries) => {
  expect(values).toHaveLength(entries)
  expect(Math.abs(sum(values) - 1)).toBeLessThan(1e-9)
})

test('births and leave over the months are about 1 on average', () => {
  expect(MONTH_INDEX).toHaveLength(12)
  expect(LEAVE_INDEX).toHaveLength(12)
  expect(sum(MONTH_INDEX) / 12).toBeCloseTo(1, 3)
  expect(sum(LEAVE_INDEX) / 12).toBeCloseTo(1, 9)
})

test('most births fall when most caregivers are on leave', () => {
  const summer = [6, 7]
  for (const month of summer) {
    expect(MONTH_INDEX[month]).toBeGreaterThan(1.05)
    expect(LEAVE_INDEX[month]).toBeGreaterThan(1.5)
  }
})

test('spontaneous births peak at night and 80 percent of planned births fall in the day', () => {
  expect((HOUR_SPONTANEOUS[3] ?? 0) * 24).toBeCloseTo(1.2, 12)
  expect((HOUR_SPONTANEOUS[16] ?? 0) * 24).toBeCloseTo(0.85, 12)
  expect(sum(HOUR_PLANNED.slice(8, 20))).toBeCloseTo(0.8, 12)
})

test('a profile with a share over 1, a missing entry or a wrong sum is refused, all faults at once', () => {
  const refused = () => checkProfile('week', [1.2, 0.2, -0.1, 0, 0, 0], shares(7))
  expect(refused).toThrow('it has 6 entries; it must have 7')
  expect(refused).toThrow('entry 0 is 1.2; it must lie between 0 and 1')
  expect(refused).toThrow('entry 2 is -0.1')
  expect(refused).toThrow(/add up to 1\.\d+; they must add up to 1/)
  expect(() => checkProfile('day', [NaN, 1], shares(2))).toThrow('entry 0 is NaN')
})
