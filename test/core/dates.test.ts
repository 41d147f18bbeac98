/** Dates without a clock, against known days and the calendar of the language. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as dates from '../../engine/core/dates.ts'

const { MINUTES_PER_DAY, MINUTES_PER_WEEK, DAYS_PER_WEEK, MINUTES_PER_HOUR } = dates
/** Days from 2021-01-01 to 2060-12-31, counted from 2021-03-01. */
const day = fc.integer({ min: -59, max: 14_550 })

test('minute 0 is Monday 2021-03-01', () => {
  expect(dates.minuteOf('2021-03-01')).toBe(0)
  expect(dates.dateOf(0)).toBe('2021-03-01')
  expect(dates.weekdayOf(0)).toBe(0)
  expect(dates.monthIndexOf(0)).toBe(0)
})

test('a day has 24 hours of 60 minutes, a week 7 days', () => {
  expect(MINUTES_PER_DAY).toBe(24 * MINUTES_PER_HOUR)
  expect(MINUTES_PER_WEEK).toBe(DAYS_PER_WEEK * MINUTES_PER_DAY)
})

test('every date from 2021 to 2060 is the one of the calendar, and back', () => {
  for (let i = -59; i <= 14_550; i++) {
    const known = new Date(Date.UTC(2021, 2, 1 + i))
    const text = known.toISOString().slice(0, 10)
    const minute = i * MINUTES_PER_DAY
    expect(dates.dateOf(minute)).toBe(text)
    expect(dates.minuteOf(text)).toBe(minute)
    expect(dates.yearOf(minute)).toBe(known.getUTCFullYear())
    expect(dates.monthOf(minute)).toBe(known.getUTCMonth() + 1)
    expect(dates.weekdayOf(minute)).toBe((known.getUTCDay() + 6) % 7)
  }
})

test('every minute of a day belongs to that day', () => {
  fc.assert(
    fc.property(day, fc.nat(MINUTES_PER_DAY - 1), (whole, minute) => {
      const time = whole * MINUTES_PER_DAY + minute
      expect(dates.dayOf(time)).toBe(whole)
      expect(dates.minuteOf(dates.dateOf(time))).toBe(whole * MINUTES_PER_DAY)
      for (const part of [dates.yearOf, dates.monthOf, dates.weekdayOf, dates.monthIndexOf] as const)
        expect(part(time)).toBe(part(whole * MINUTES_PER_DAY))
    }),
  )
})

test('known days fall on their weekday', () => {
  const monday = 0
  expect(dates.weekdayOf(dates.minuteOf('2022-01-01'))).toBe(monday + 5)
  expect(dates.weekdayOf(dates.minuteOf('2024-02-29'))).toBe(monday + 3)
  expect(dates.weekdayOf(dates.minuteOf('2021-02-28'))).toBe(monday + 6)
  expect(dates.weekdayOf(dates.minuteOf('2000-01-01'))).toBe(monday + 5)
})

test('leap years follow the Gregorian rule, centuries included', () => {
  for (const year of [2000, 2024, 2028, 2060, 2400]) expect(dates.isDate(`${year}-02-29`)).toBe(true)
  for (const year of [1900, 2021, 2023, 2100, 2200]) expect(dates.isDate(`${year}-02-29`)).toBe(false)
})

test('dates that do not exist are refused by name', () => {
  const wrong = [
    '2021-02-29',
    '2021-13-01',
    '2021-00-10',
    '2021-04-31',
    '2021-01-00',
    '2021-1-1',
    '',
    'morgen',
  ]
  for (const text of [...wrong, '2021-01-01T00:00', ' 2021-01-01', '20210101', '2021-06-99']) {
    expect(dates.isDate(text)).toBe(false)
    expect(() => dates.minuteOf(text)).toThrow(`date is "${text}"`)
  }
})

test('months count from March 2021 and begin on their first day', () => {
  expect(dates.monthIndexOf(dates.minuteOf('2022-01-31'))).toBe(10)
  expect(dates.monthIndexOf(dates.minuteOf('2021-02-28'))).toBe(-1)
  fc.assert(
    fc.property(fc.integer({ min: -2, max: 480 }), (month) => {
      const first = dates.firstMinuteOfMonth(month)
      expect(dates.dateOf(first).endsWith('-01')).toBe(true)
      expect([dates.monthIndexOf(first - 1), dates.monthIndexOf(first)]).toEqual([month - 1, month])
    }),
  )
})

test('a year begins on the first of January', () => {
  for (let year = 1999; year <= 2101; year++)
    expect(dates.dateOf(dates.firstMinuteOfYear(year))).toBe(`${year}-01-01`)
})
