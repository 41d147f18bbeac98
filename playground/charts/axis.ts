/** The vertical axis: round ends around the data, held still while a lever is dragged. */
import { nice, ticks } from 'd3'
import type { Series } from './series.ts'

/** From the lowest to the highest value of an axis or of data. */
export type Domain = readonly [low: number, high: number]

const TICKS = 4
/** Below this share of the highest value the axis starts at zero. */
const NEAR_ZERO = 0.5
/** An axis covers at least this share of its highest value, or chance would look like a landslide. */
const LEAST_SPAN = 0.1

/** Remembers the ends of an axis. */
export class Axis {
  #key = ''
  #held: Domain | undefined

  /**
   * The ends to draw with.
   * @param key what the axis is of; another key starts afresh
   * @param isHeld keeps the former ends unless the data leave them
   */
  hold(key: string, data: Domain, isHeld: boolean): Domain {
    const former = key === this.#key ? this.#held : undefined
    this.#key = key
    if (!former || !isHeld) this.#held = roundedOf(data)
    else if (data[0] < former[0] || data[1] > former[1])
      this.#held = roundedOf([Math.min(...former, ...data), Math.max(...former, ...data)])
    return this.#held ?? roundedOf(data)
  }
}

/** The lowest and highest value of all lines and bands; 0 to 1 when there are none. */
export function extentOf(series: readonly Series[], withZero: boolean): Domain {
  const values = series.flatMap(({ points }) =>
    points.flatMap(({ value, spans }) => [value, ...spans.flatMap(({ low, high }) => [low, high])]),
  )
  if (withZero) values.push(0)
  return values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)]
}

/** Round ends around data: at zero where that is near, and never so close that a trifle fills the height. */
export function roundedOf([low, high]: Domain): Domain {
  if (low === 0 && high === 0) return [0, 1]
  const missing = Math.max(0, Math.max(Math.abs(low), Math.abs(high)) * LEAST_SPAN - (high - low))
  const start = low >= 0 && low < high * NEAR_ZERO ? 0 : low - missing / 2
  return nice(start, high + missing / 2, TICKS)
}

/** Round values along an axis, rising. */
export const ticksOf = (domain: Domain): number[] => ticks(...domain, TICKS)
