/** Numbers per day and week that follow from the calendar alone, worked out once per run. */
import {
  DAYS_PER_WEEK,
  MINUTES_PER_DAY,
  firstMinuteOfYear,
  monthIndexOf,
  monthOf,
  weekdayOf,
  yearOf,
} from '../core/dates.ts'
import { LEAVE_INDEX, MONTH_INDEX, WEEKDAY_SHARE, type Timeline } from '../parameters/index.ts'
import type { Sizes } from './state.ts'

export interface Tables {
  /** Share of its calendar year's births that falls on each day: sums to 1 over every whole year. */
  readonly birthShare: Float64Array
  readonly yearOfDay: Int16Array
  /** Month of the recording window, per day; negative before it opens. */
  readonly monthOfDay: Int16Array
  /** Leave of each week as a multiple of the mean week. */
  readonly leaveIndex: Float64Array
}

/** Tables over all days and weeks in which a birth can fall. */
export function tablesOf({ weeks }: Sizes, { start }: Timeline): Tables {
  const first = monthIndexOf(start)
  const days = weeks * DAYS_PER_WEEK
  const minutes = Array.from({ length: days }, (_, day) => day * MINUTES_PER_DAY)
  return {
    birthShare: birthShares(0, days),
    yearOfDay: Int16Array.from(minutes, yearOf),
    monthOfDay: Int16Array.from(minutes, (minute) => monthIndexOf(minute) - first),
    leaveIndex: Float64Array.from({ length: weeks }, (_, week) =>
      leaveOf(week * DAYS_PER_WEEK * MINUTES_PER_DAY),
    ),
  }
}

/**
 * Month index x weekday index of days in a row, divided by their sum over the day's whole calendar year.
 * @param from first day, counted from the start of the clock; may lie before it
 */
export function birthShares(from: number, days: number): Float64Array {
  const shares = new Float64Array(days)
  for (let at = 0; at < days;) {
    const year = yearOf((from + at) * MINUTES_PER_DAY)
    const next = firstMinuteOfYear(year + 1) / MINUTES_PER_DAY
    const total = yearWeight(year)
    for (; at < days && from + at < next; at++) shares[at] = weightOf(from + at) / total
  }
  return shares
}

function yearWeight(year: number): number {
  const next = firstMinuteOfYear(year + 1) / MINUTES_PER_DAY
  let total = 0
  for (let day = firstMinuteOfYear(year) / MINUTES_PER_DAY; day < next; day++) total += weightOf(day)
  return total
}

function weightOf(day: number): number {
  const minute = day * MINUTES_PER_DAY
  return MONTH_INDEX[monthOf(minute) - 1]! * WEEKDAY_SHARE[weekdayOf(minute)]!
}

/** A week counts to the month of its Thursday, as in the ISO calendar. */
function leaveOf(monday: number): number {
  return LEAVE_INDEX[monthOf(monday + 3 * MINUTES_PER_DAY) - 1]!
}
