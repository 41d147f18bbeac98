/** When births and leave fall: over the year, the week and the day. */

import type { Evidence } from '../core/declare.ts'

/** Daily birth rate by month, January first; 1 is the mean of the year. */
export const MONTH_INDEX: readonly number[] = checkProfile(
  'MONTH_INDEX',
  [0.986, 0.949, 0.942, 0.973, 0.994, 1.018, 1.079, 1.062, 1.082, 1.024, 0.983, 0.905],
  { entries: 12, sum: 12, tolerance: 0.01, highest: 2 },
)

/** Share of births by day of the week, Monday first. */
export const WEEKDAY_SHARE: readonly number[] = checkProfile(
  'WEEKDAY_SHARE',
  [0.145, 0.153, 0.154, 0.154, 0.158, 0.122, 0.114],
  shares(7),
)

const NIGHT = 1.2 / 24
const AFTERNOON = 0.85 / 24
const OTHER = (1 - 4 * NIGHT - 6 * AFTERNOON) / 14

/** Share of spontaneous births by hour of the day, midnight first. */
export const HOUR_SPONTANEOUS: readonly number[] = checkProfile(
  'HOUR_SPONTANEOUS',
  hours((h) => (h >= 2 && h < 6 ? NIGHT : h >= 14 && h < 20 ? AFTERNOON : OTHER)),
  shares(24),
)

/** Share of planned births (induced, planned caesarean) by hour of the day, midnight first. */
export const HOUR_PLANNED: readonly number[] = checkProfile(
  'HOUR_PLANNED',
  hours((h) => (h >= 8 && h < 20 ? 0.8 : 0.2) / 12),
  shares(24),
)

/** Leave taken by month, January first; 1 is the mean of the year. */
export const LEAVE_INDEX: readonly number[] = checkProfile(
  'LEAVE_INDEX',
  [0.68, 0.8, 0.68, 0.92, 1.16, 1, 1.56, 1.8, 1.04, 0.92, 0.64, 0.8],
  { entries: 12, sum: 12, tolerance: 0.01, highest: 4 },
)

const HOURS_SEEN: Evidence = {
  grade: 'measured',
  source: 'Declercq et al., PLOS ONE 18(1) e0278856 (births by hour, 2014)',
  date: '2023',
  note: 'home births peak between 02:00 and 05:00, spontaneous hospital births similar but flatter; the hourly table was not readable',
}

/** Where the profiles come from. */
export const SEASON_EVIDENCE = {
  MONTH_INDEX: [
    {
      grade: 'derived',
      source: 'CBS StatLine 83474NED, live births by month, mean of 2018-2020, divided by days',
      date: '2020',
      url: 'https://www.cbs.nl/nl-nl/cijfers/detail/83474NED',
      note: 'older daily means of 2002 (CBS) swing only about 4% and are out of date',
    },
  ],
  WEEKDAY_SHARE: [
    {
      grade: 'estimated',
      source: 'CBS via Metronieuws and Libelle: Wednesday 15.4%, Friday 15.8%, Sunday 11.3%',
      date: '2017-08',
      note: 'births of 2016; the other days filled in, and Sunday rounded to 11.4 so that the week is whole',
    },
    {
      grade: 'measured',
      source: 'CBS, births per day of 2002: Tuesday 601, Thursday 591, Saturday 470, Sunday 452',
      date: '2004',
      url: 'https://www.cbs.nl/nl-nl/nieuws/2004/14',
      note: 'gives the shape of the days filled in',
    },
  ],
  HOUR_SPONTANEOUS: [
    {
      grade: 'assumed',
      source: 'assumption of this model',
      date: '2026-11',
      note: '20% more from 02 to 06 h and 15% fewer from 14 to 20 h, on the peak hours seen; plausible between flat and double',
    },
    HOURS_SEEN,
  ],
  HOUR_PLANNED: [
    {
      grade: 'assumed',
      source: 'assumption of this model',
      date: '2026-11',
      note: '80% between 08 and 20 h: planned births follow the working day; no table was found',
    },
  ],
  LEAVE_INDEX: [
    {
      grade: 'assumed',
      source: 'an independent trial of the model, 2026',
      date: '2026',
      note: 'set by hand so that 14% fewer staff are available in July and August (8-20% thought plausible) and shortage shows from May',
    },
  ],
} as const satisfies Record<string, readonly Evidence[]>

interface ProfileRule {
  readonly entries: number
  readonly sum: number
  readonly tolerance: number
  readonly highest: number
}

/**
 * Checks a profile over months, days or hours and returns it.
 * @throws RangeError naming all faults at once: wrong number of entries, an entry out of range, a wrong sum
 */
export function checkProfile(name: string, values: readonly number[], rule: ProfileRule): readonly number[] {
  const faults: string[] = []
  if (values.length !== rule.entries)
    faults.push(`it has ${values.length} entries; it must have ${rule.entries}`)
  for (const [i, x] of values.entries())
    if (!(x >= 0 && x <= rule.highest))
      faults.push(`entry ${i} is ${x}; it must lie between 0 and ${rule.highest}`)
  const sum = values.reduce((a, b) => a + b, 0)
  if (!(Math.abs(sum - rule.sum) <= rule.tolerance))
    faults.push(`its entries add up to ${sum}; they must add up to ${rule.sum}`)
  if (faults.length > 0) throw new RangeError(`${name}: ${faults.join('; ')}`)
  return values
}

/** The rule for shares of a whole. */
export function shares(entries: number): ProfileRule {
  return { entries, sum: 1, tolerance: 1e-9, highest: 1 }
}

function hours(share: (hour: number) => number): readonly number[] {
  return Array.from({ length: 24 }, (_, h) => share(h))
}
