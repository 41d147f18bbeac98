/** Families per region and year: observed to 2025, then one of five paths, divided by the births of 2023. */

import type { Evidence } from '../core/declare.ts'
import { BIRTH_YEARS, type BirthYear, type Region } from './region.ts'
import { REGIONS } from './regions.ts'

/** What births may do from 2026 on. */
export const BIRTH_PATHS = ['vlak', 'midden', 'cbs', 'cbsLaag', 'cbsHoog'] as const
export type BirthPath = (typeof BIRTH_PATHS)[number]

/** Confinements per live birth, 165,365 / 167,504 in 2022: a twin is one family. */
export const FAMILIES_PER_BIRTH = 0.98723

/** First and last year with a level of births. */
export const BIRTHS_FROM = 2021
export const BIRTHS_UNTIL = 2041

type Point = readonly [year: number, births: number]
const FLAT_FAMILIES = 160_000
const FAMILIES_2024 = 164_013
const BIRTHS_2025 = 165_300
const FORECAST_START: Point = [2023, 164_918]
/** Live births of the forecast: straight lines between these points, the last slope going on. */
const FORECASTS = {
  cbs: [FORECAST_START, [2030, 182_826], [2040, 197_832]],
  cbsLaag: [FORECAST_START, [2030, 169_816], [2040, 175_887]],
  cbsHoog: [FORECAST_START, [2030, 196_454], [2040, 219_886]],
} as const satisfies Record<string, readonly Point[]>

const BIRTHS_2023 = REGIONS.reduce((sum, r) => sum + r.births[2023], 0)

/**
 * Expected families (confinements) of a region in a calendar year.
 * @throws RangeError when the region is not 1 to 40 or the year not 2021 to 2041
 */
export function familiesInYear(regionNumber: number, year: number, path: BirthPath): number {
  const region = regionOf(regionNumber)
  checkYear(year)
  return isBirthYear(year)
    ? FAMILIES_PER_BIRTH * region.births[year]
    : nationalFamilies(year, path) * (region.births[2023] / BIRTHS_2023)
}

/** Whether births of a region and year were counted there, or derived from counts elsewhere or a forecast. */
export function basisOfBirths(regionNumber: number, year: number): 'measured' | 'derived' {
  const region = regionOf(regionNumber)
  checkYear(year)
  return year < 2023 || (year === 2023 && region.births2023Kind === 'observed') ? 'measured' : 'derived'
}

function nationalFamilies(year: number, path: BirthPath): number {
  if (year === 2024) return FAMILIES_2024
  if (year === 2025) return FAMILIES_PER_BIRTH * BIRTHS_2025
  if (path === 'vlak') return FLAT_FAMILIES
  if (path === 'midden') return (FLAT_FAMILIES + FAMILIES_PER_BIRTH * onLines(FORECASTS.cbs, year)) / 2
  return FAMILIES_PER_BIRTH * onLines(FORECASTS[path], year)
}

function onLines([a, b, c]: readonly [Point, Point, Point], year: number): number {
  const [from, to] = year <= b[0] ? [a, b] : [b, c]
  return from[1] + ((to[1] - from[1]) * (year - from[0])) / (to[0] - from[0])
}

function isBirthYear(year: number): year is BirthYear {
  return BIRTH_YEARS.some((y) => y === year)
}

function regionOf(number: number): Region {
  const region = REGIONS[number - 1]
  if (!region) throw new RangeError(`region number is ${number}; it must be 1 to ${REGIONS.length}`)
  return region
}

function checkYear(year: number): void {
  if (!Number.isInteger(year) || year < BIRTHS_FROM || year > BIRTHS_UNTIL)
    throw new RangeError(
      `year of births is ${year}; it must be ${BIRTHS_FROM} to ${BIRTHS_UNTIL}: shorten the scenario`,
    )
}

const FORECAST: Evidence = {
  grade: 'estimated',
  source: 'CBS 85746NED, Prognose-intervallen, forecast of December 2023',
  date: '2023-12',
  url: 'https://www.cbs.nl/nl-nl/cijfers/detail/85746NED',
}

/** Where the levels of births come from; those of 2021 to 2023 stand with the regions. */
export const BIRTH_EVIDENCE = {
  familiesPerBirth: [
    {
      grade: 'derived',
      source: 'CBS 37422ned: 165,365 confinements / 167,504 live births',
      date: '2022',
      url: 'https://www.staatvenz.nl/kerncijfers/geboorten',
      note: 'confinements from 28 weeks; one number for all years and regions',
    },
  ],
  families2024: [
    {
      grade: 'measured',
      source: 'CBS via Staat van Volksgezondheid en Zorg, kerncijfers geboorten',
      date: '2024',
      url: 'https://www.staatvenz.nl/kerncijfers/geboorten',
      note: '164,013 confinements, provisional',
    },
  ],
  births2025: [
    {
      grade: 'derived',
      source: 'CBS via Blik op Nieuws: 125,000 live births in January to September 2025',
      date: '2025-11-05',
      url: 'https://www.blikopnieuws.nl/nieuws/307925',
      note: '125,000 / 0.756, the share of these months in 2018-2020: 165,300 (164,600-166,000)',
    },
  ],
  vlak: [
    {
      grade: 'assumed',
      source: 'assumption of this model',
      date: '2026-11',
      note: '160,000 families a year, flat: fertility keeps falling',
    },
  ],
  midden: [
    {
      grade: 'assumed',
      source: 'assumption of this model',
      date: '2026-11',
      note: 'midpoint of vlak and cbs, because outcomes have run about 3% below the forecast since 2023',
    },
  ],
  cbs: [{ ...FORECAST, note: 'central path: 164,918 (2023), 182,826 (2030), 197,832 (2040) live births' }],
  cbsLaag: [{ ...FORECAST, note: 'lower end of the 67% interval: 169,816 (2030), 175,887 (2040)' }],
  cbsHoog: [{ ...FORECAST, note: 'upper end of the 67% interval: 196,454 (2030), 219,886 (2040)' }],
  regionalShares: [
    {
      grade: 'assumed',
      source: 'assumption of this model',
      date: '2026-11',
      note: 'constant at births of 2023 from 2024 on: no public forecast of births by region was found',
    },
  ],
} as const satisfies Record<string, readonly Evidence[]>
