/** From values to colours and to places on an axis, held still while results come in. */
import { nice, ticks } from 'd3'
import { type IndicatorId, INDICATORS } from '../../engine/index.ts'
import type { MapShows } from '../view.ts'
import type { Question, RegionFigure } from './figures.ts'

/** From the lowest to the highest value. */
export type Domain = readonly [low: number, high: number]

/** Colours of classes, and what is written on them. */
export interface Shade {
  readonly fill: string
  readonly on: string
}

/** Where one class ends and the next begins, from the first shade to the last. */
export interface Scale {
  readonly breaks: readonly number[]
  readonly shades: readonly Shade[]
  /** Colour of a figure; undefined for a region without one. */
  shadeOf(figure: RegionFigure): Shade | undefined
}

/** A top of a colour scale and the two round values below it at which a change gets a darker colour. */
const TOPS = [
  [1, 0.2, 0.5],
  [2, 0.5, 1],
  [5, 1, 2],
  [10, 2, 5],
] as const
/** Share of a scenario's colour in each class of its levels, from light to full. */
const TINTS = [14, 28, 42, 58, 100] as const
/** A held domain is given up when the values fill less than this share of it. */
const LEAST_FILL = 0.4

/** Remembers a domain: a new one replaces it when values leave it, hardly fill it any more, or answer another question. */
export function holder(): (key: string, domain: Domain) => Domain {
  const held = { key: '', domain: [0, 0] as Domain }
  return (key, domain) => {
    const fits = held.domain[0] <= domain[0] && domain[1] <= held.domain[1]
    const fills = domain[1] - domain[0] >= LEAST_FILL * (held.domain[1] - held.domain[0])
    if (key !== held.key || !fits || !fills) Object.assign(held, { key, domain })
    return held.domain
  }
}

/** Round ends that take in all changes, as far below zero as above, or all levels. */
export function colourDomain(values: readonly number[], shows: MapShows): Domain {
  if (values.length === 0) return [0, 1]
  if (shows !== 'change') return [Math.min(...values), Math.max(...values)]
  const [top, , , power] = roundTop(Math.max(...values.map(Math.abs)))
  return [-top * power, top * power]
}

/** Round ends of the axis of the list: all values with their intervals, and zero for changes. */
export function axisDomain(figures: readonly RegionFigure[], shows: MapShows): Domain {
  const values = figures.flatMap(({ value, interval = [] }) => (value === null ? [] : [value, ...interval]))
  if (shows === 'change') values.push(0)
  if (values.length === 0) return [0, 1]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return nice(low, high > low ? high : low + 1, 10)
}

/** The classes of a question over a domain. */
export function scaleOf({ indicator, shows }: Question, domain: Domain): Scale {
  return shows === 'change' ? changeScale(indicator, domain[1]) : levelScale(shows, domain)
}

/** Three shades to either side of grey. What cannot be told apart is grey, however large; what can is never grey. */
function changeScale(indicator: IndicatorId, top: number): Scale {
  const shades = [1, 2, 3, 4, 5, 6, 7].map((n) => ({ fill: `var(--div-${n})`, on: `var(--on-div-${n})` }))
  const [, first, second, power] = roundTop(top)
  const limits = [first * power, second * power]
  const sign = INDICATORS[indicator].better === 'down' ? -1 : 1
  return {
    breaks: [-limits[1]!, -limits[0]!, limits[0]!, limits[1]!].map((limit) => sign * limit),
    shades,
    shadeOf: ({ value, side }) =>
      value === null
        ? undefined
        : shades[
            3 + (side === 0 ? 0 : side * (1 + limits.filter((limit) => Math.abs(value) > limit).length))
          ],
  }
}

function levelScale(shows: 'basispad' | 'variant', [low, high]: Domain): Scale {
  const breaks = fewTicks(low, high)
  const tints = breaks.map((_, i) => TINTS[Math.round(((i + 1) * (TINTS.length - 1)) / breaks.length)]!)
  const shades = [TINTS[0], ...tints].map((tint) => ({
    fill: `color-mix(in srgb, var(--${shows}) ${tint}%, var(--paper))`,
    on: tint === 100 ? 'var(--paper)' : 'var(--ink)',
  }))
  return {
    breaks,
    shades,
    shadeOf: ({ value }) =>
      value === null ? undefined : shades[breaks.filter((limit) => value >= limit).length],
  }
}

/** Round numbers inside a range, at most one fewer than there are tints. */
function fewTicks(low: number, high: number): number[] {
  for (let count = TINTS.length; count > 0; count--) {
    const inside = ticks(low, high, count).filter((tick) => tick > low && tick < high)
    if (inside.length < TINTS.length) return inside
  }
  return []
}

/** The first top that a value does not pass, and the power of ten that it is to be multiplied by. */
function roundTop(x: number): readonly [...(typeof TOPS)[number], power: number] {
  const power = x > 0 ? 10 ** Math.floor(Math.log10(x)) : 1
  const found = TOPS.find(([top]) => top * power >= x * (1 - 1e-9)) ?? TOPS[3]
  return [...found, power]
}
