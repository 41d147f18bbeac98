/** How well a run foretold figures that were held back: band, error and CRPS, against forecasts that need no model. */
import { FEWEST } from '../bands.ts'
import { percentile } from '../core/moments.ts'
import type { Before, Figure } from '../heldOut.ts'
import { INDICATORS } from '../indicators.ts'
import { merged, middleOf, monthsIn } from '../merged.ts'
import { placesOf, type Result, valuesOf } from '../result.ts'

/**
 * What a figure is for. `test`: scored and counted. `direction`: only one end of its range is known, so only whether
 * the model lies on the right side counts. `known`: a parameter leans on it. `other`: the source counts something
 * else. `none`: the model has nothing of the kind, or no number. The last three are never counted.
 */
export type Role = 'test' | 'direction' | 'known' | 'other' | 'none'

/** What a forecaster without a model would have said. */
export interface Naive {
  readonly value: number
  /** Forecast - observed. */
  readonly error: number
}

/** A figure with what the model says of it; null where that cannot be told. */
export interface Score {
  readonly figure: Figure
  readonly role: Role
  /** The value, else the middle of the range. */
  readonly observed: number | null
  /** Replications that have a value. */
  readonly n: number
  readonly mean: number | null
  /** 10th and 90th percentile over all replications, from 20 on. */
  readonly low: number | null
  readonly high: number | null
  /** Whether the band holds the observed value, meets the observed range, and the mean lies in that range. */
  readonly holds: boolean | null
  readonly meets: boolean | null
  readonly meanInside: boolean | null
  /** Mean - observed, also as a share: of what is observed, or of the level where a change or a ratio is. */
  readonly error: number | null
  readonly errorShare: number | null
  readonly crps: number | null
  /** The last value before, and the straight line through all of them. */
  readonly last: Naive | null
  readonly trend: Naive | null
}

/** The score of every figure, from a result by month. */
export function scoresOf(result: Result, figures: readonly Figure[]): Score[] {
  return figures.map((figure) => scoreOf(figure, modelled(result, figure)))
}

/**
 * The score of a figure.
 * @param values of the model, one for each replication
 */
export function scoreOf(figure: Figure, values: readonly (number | null)[]): Score {
  const known = values.filter((value) => value !== null)
  const observed = observedOf(figure)
  const mean = known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
  const sorted = known.length < FEWEST ? undefined : known.toSorted((a, b) => a - b)
  const [low, high] = sorted ? [percentile(sorted, 0.1), percentile(sorted, 0.9)] : [null, null]
  const { from, to, isRange } = rangeOf(figure)
  const error = mean === null || observed === null ? null : mean - observed
  return {
    figure,
    role: roleOf(figure, known.length),
    observed,
    n: known.length,
    mean,
    low,
    high,
    holds: observed === null || low === null || high === null ? null : low <= observed && observed <= high,
    meets: low === null || high === null || from === undefined ? null : low <= to && from <= high,
    meanInside: mean === null || !isRange ? null : from <= mean && mean <= to,
    error,
    errorShare: error === null ? null : shareOf(error, figure),
    crps: observed === null || known.length === 0 ? null : crpsOf(known, observed),
    last: naiveOf(figure, lastValue(figure.before)),
    trend: naiveOf(figure, linearTrend(figure.before, yearOf(figure.period))),
  }
}

/**
 * Continuous ranked probability score of a sample: 0 is perfect; of one certain value it is the absolute error.
 * @param values of the forecast, at least one
 * @source Gneiting and Raftery (2007), eq. 21: mean |X - y| - mean |X - X'| / 2
 */
export function crpsOf(values: readonly number[], observed: number): number {
  const n = values.length
  const off = values.reduce((sum, value) => sum + Math.abs(value - observed), 0) / n
  const apart = values.reduce((sum, a) => values.reduce((part, b) => part + Math.abs(a - b), sum), 0)
  return off - apart / (2 * n * n)
}

/** The value of the latest period. */
export function lastValue(before: readonly Before[]): number | null {
  return before.toSorted((a, b) => yearOf(a.period) - yearOf(b.period)).at(-1)?.value ?? null
}

/**
 * The straight line of least squares through values of different years, carried on.
 * @param year where it is read, such as 2025.5 for the middle of 2025
 */
export function linearTrend(before: readonly Before[], year: number): number | null {
  const years = before.map(({ period }) => yearOf(period))
  const meanYear = years.reduce((sum, at) => sum + at, 0) / years.length
  const mean = before.reduce((sum, { value }) => sum + value, 0) / years.length
  const spread = years.reduce((sum, at) => sum + (at - meanYear) * (at - meanYear), 0)
  if (!(spread > 0)) return null
  const together = before.reduce((sum, { value }, i) => sum + (years[i]! - meanYear) * (value - mean), 0)
  return mean + (together / spread) * (year - meanYear)
}

/** What the model says of a figure, in every replication. */
function modelled(result: Result, figure: Figure): (number | null)[] {
  const now = levelsOf(result, figure, figure.period)
  if (figure.measure === 'level' || figure.against === undefined) return now
  const then = levelsOf(result, figure, figure.against)
  const years = yearOf(figure.period) - yearOf(figure.against)
  return now.map((value, replication) => {
    const base = then[replication] ?? null
    if (value === null || base === null || base === 0) return null
    return figure.measure === 'ratio' ? value / base : (value / base - 1) / years
  })
}

function levelsOf(result: Result, { indicator, less, region }: Figure, period: string): (number | null)[] {
  const place = placesOf(result).find(({ name }) => name === region)
  if (indicator === null || place === undefined) return []
  const months = merged(result, monthsIn(period) ?? [])
  const levels = valuesOf(months, INDICATORS[indicator], place, 'all', 0)
  if (less === undefined) return levels
  const off = valuesOf(months, INDICATORS[less], place, 'all', 0)
  return levels.map((value, replication) => {
    const part = off[replication] ?? null
    return value === null || part === null ? null : value - part
  })
}

function roleOf({ indicator, match, given, ...figure }: Figure, n: number): Role {
  if (indicator === null || n === 0) return 'none'
  if (match === 'other') return 'other'
  if (given.length > 0) return 'known'
  return observedOf(figure) === null ? 'direction' : 'test'
}

function observedOf({ value, low, high }: Pick<Figure, 'value' | 'low' | 'high'>): number | null {
  return value ?? (low === null || high === null ? null : (low + high) / 2)
}

/** From where to where the figure may lie; a single value is no range. */
function rangeOf({ value, low, high }: Figure) {
  const isRange = low !== null || high !== null
  if (!isRange && value === null) return { from: undefined, to: undefined, isRange: false as const }
  return { from: low ?? (isRange ? -Infinity : value!), to: high ?? (isRange ? Infinity : value!), isRange }
}

/** A change and a ratio are shares of a level already. */
function shareOf(error: number, figure: Figure): number | null {
  if (figure.measure !== 'level') return error
  const observed = observedOf(figure)
  return observed === null || observed === 0 ? null : error / Math.abs(observed)
}

function naiveOf(figure: Figure, value: number | null): Naive | null {
  const observed = observedOf(figure)
  return value === null || observed === null ? null : { value, error: value - observed }
}

function yearOf(period: string): number {
  return middleOf(monthsIn(period) ?? [])
}
