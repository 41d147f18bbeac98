/** Dates at the edge of the engine: minute 0 is Monday 2021-03-01 00:00, and no clock or time zone is asked. */

export const MINUTES_PER_HOUR = 60
export const MINUTES_PER_DAY = 1440
export const MINUTES_PER_WEEK = 10080
export const DAYS_PER_WEEK = 7
/** A mean year, leap days included. */
export const MINUTES_PER_YEAR = 525_960
export const MONTHS_PER_YEAR = 12
/** Of a mean year. */
export const DAYS_PER_YEAR = 365.25
export const HOURS_PER_YEAR = DAYS_PER_YEAR * 24
export const WEEKS_PER_YEAR = DAYS_PER_YEAR / DAYS_PER_WEEK
export const DAYS_PER_MONTH = DAYS_PER_YEAR / MONTHS_PER_YEAR
export const WEEKS_PER_MONTH = WEEKS_PER_YEAR / MONTHS_PER_YEAR

/**
 * Counting in years that begin in March puts the leap day last, and minute 0 begins such a year: month 0 of the
 * engine is March 2021.
 */
const FIRST_YEAR = 2021
const DAYS_PER_400_YEARS = 146097
const DATE = /^(\d{4})-(\d\d)-(\d\d)$/

/**
 * Minute at which a date begins; negative before 2021-03-01.
 * @param isoDate such as `2026-01-31`
 * @throws RangeError when the calendar has no such date
 */
export function minuteOf(isoDate: string): number {
  if (!isDate(isoDate))
    throw new RangeError(`date is "${isoDate}"; it must be a date that exists, written as 2026-01-31`)
  return dayNamed(isoDate) * MINUTES_PER_DAY
}

/** Date of a minute, such as `2026-01-31`; for years 0 to 9999. */
export function dateOf(minute: number): string {
  const dayOfMonth = dayOf(minute) - firstDayOfMonth(monthIndexOf(minute)) + 1
  return `${padded(yearOf(minute), 4)}-${padded(monthOf(minute), 2)}-${padded(dayOfMonth, 2)}`
}

/** Whether a text is a date that exists, such as `2024-02-29`. */
export function isDate(text: string): boolean {
  return DATE.test(text) && dateOf(dayNamed(text) * MINUTES_PER_DAY) === text
}

/** Whole days since 2021-03-01. */
export function dayOf(minute: number): number {
  return Math.floor(minute / MINUTES_PER_DAY)
}

/** Day of the week, 0 for Monday to 6 for Sunday. */
export function weekdayOf(minute: number): number {
  return remainder(dayOf(minute), DAYS_PER_WEEK)
}

/** Calendar year. */
export function yearOf(minute: number): number {
  return FIRST_YEAR + Math.floor((monthIndexOf(minute) + 2) / 12)
}

/** Month of the year, 1 for January to 12 for December. */
export function monthOf(minute: number): number {
  return remainder(monthIndexOf(minute) + 2, 12) + 1
}

/** Whole months since March 2021, which is 0; January 2022 is 10. */
export function monthIndexOf(minute: number): number {
  const day = dayOf(minute)
  const year = marchYearOf(day)
  const dayOfYear = day - firstDayOfMarchYear(year)
  // From March on the months have 31, 30, 31, 30, 31 days, and again: five in 153 days.
  return 12 * year + Math.floor((5 * dayOfYear + 2) / 153)
}

/** Minute at which a month begins, counted as by `monthIndexOf`. */
export function firstMinuteOfMonth(monthIndex: number): number {
  return firstDayOfMonth(monthIndex) * MINUTES_PER_DAY
}

/** Minute at which the first of January begins. */
export function firstMinuteOfYear(year: number): number {
  return firstMinuteOfMonth(12 * (year - FIRST_YEAR) - 2)
}

/** Day that a text of the right form names; an impossible one names a day of a later month. */
function dayNamed(text: string): number {
  const [, year = '', month = '', day = ''] = DATE.exec(text) ?? []
  return firstDayOfMonth(12 * (Number(year) - FIRST_YEAR) + Number(month) - 3) + Number(day) - 1
}

function firstDayOfMonth(monthIndex: number): number {
  const year = Math.floor(monthIndex / 12)
  return firstDayOfMarchYear(year) + Math.floor((153 * (monthIndex - 12 * year) + 2) / 5)
}

/** First of March, `year` years after 2021: the leap days passed are those of the Gregorian rule. */
function firstDayOfMarchYear(year: number): number {
  return 365 * year + leapDaysUntil(FIRST_YEAR + year) - leapDaysUntil(FIRST_YEAR)
}

function leapDaysUntil(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
}

/** Years since 2021, each beginning in March: an estimate from the mean year, put right by at most one. */
function marchYearOf(day: number): number {
  const year = Math.floor((400 * day) / DAYS_PER_400_YEARS)
  if (day < firstDayOfMarchYear(year)) return year - 1
  return day < firstDayOfMarchYear(year + 1) ? year : year + 1
}

function remainder(value: number, divisor: number): number {
  return value - divisor * Math.floor(value / divisor)
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
