/** Where everything stands in the chart, in pixels: scales, lines, bands, ranges at the line ends and labels. */
import type { Which } from '../outcomes.ts'
import { type Domain, ticksOf } from './axis.ts'
import type { Point, Series } from './series.ts'
import type { Reach } from './spans.ts'
import { linear } from './linear.ts'
import { areaPath, linePath, type Upright } from './paths.ts'

/** What stands at the end of a line. */
export interface LabelText {
  readonly name: string
  readonly value: string
  readonly range: string | undefined
}

/** What a layout is made from. */
export interface Frame {
  readonly width: number
  readonly years: readonly number[]
  readonly domain: Domain
  readonly labels: Readonly<Record<Which, LabelText>>
  /** Labels of the ticks, rising. */
  readonly ticksOf: (values: readonly number[]) => readonly string[]
  /** Moments at which measures start, in years: 2027.5 is 1 July. */
  readonly starts: readonly number[]
}

/** A dot on a line. */
export interface Dot {
  readonly x: number
  readonly y: number
  readonly isTold: boolean
}

/** One line with all that belongs to it. */
export interface Line {
  readonly which: Which
  readonly path: string
  readonly bands: readonly { readonly reach: Reach; readonly path: string }[]
  readonly dots: readonly Dot[]
  /** The range of the last year, as a rule beside the line end. */
  readonly rules: readonly {
    readonly reach: Reach
    readonly x: number
    readonly from: number
    readonly to: number
  }[]
  readonly end: Dot
  readonly label: LabelText & { readonly x: number; readonly y: number }
}

/** The whole chart. */
export interface Plot {
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly lines: readonly Line[]
  readonly yTicks: readonly { readonly value: number; readonly y: number; readonly label: string }[]
  readonly xTicks: readonly { readonly year: number; readonly x: number }[]
  readonly starts: readonly number[]
  xOf(year: number): number
  yOf(value: number): number
}

const HEIGHT = 328
const MARGIN = { top: 40, bottom: 32 }
/** From the line end to its rule, from one rule to the next and from the last rule to the labels. */
const GAP = { rule: 10, next: 7, label: 10 }
/** Labels of two lines keep this far apart. */
const LABEL_APART = 42
/** How wide characters of a label are, about: letters and digits, and marks between them. */
const CHARACTER = { wide: 7.4, narrow: 4 }
/** Labels take at most this share of the width; then they leave out their range. */
const LABEL_SHARE = 0.36
const LABEL_LEAST = 88

/** Lays a chart out. A line without points is left out. */
export function plotOf(
  series: readonly Series[],
  { width, years, domain, labels, ticksOf: tickLabels, starts }: Frame,
): Plot {
  const drawn = series.filter(({ points }) => points.length > 0)
  const texts = drawn.map(({ which }) => labels[which])
  const room = roomFor(texts, width)
  const rules = GAP.rule + GAP.next * Math.max(0, drawn.length - 1) + GAP.label
  const values = ticksOf(domain)
  const ticks = tickLabels(values)
  const left = Math.ceil(Math.max(0, ...ticks.map(widthOf))) + 12
  const right = Math.max(left + 80, Math.round(width - room.width - rules))
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 1]
  const x = linear([first, last], [left, right])
  const y = linear(domain, [HEIGHT - MARGIN.bottom, MARGIN.top])
  const ends = drawn.map(({ points }) => y(points.at(-1)!.value))
  const labelYs = pushedApart(ends, LABEL_APART, MARGIN.top + 4, HEIGHT - MARGIN.bottom - 14)
  return {
    height: HEIGHT,
    left,
    right,
    top: MARGIN.top,
    bottom: HEIGHT - MARGIN.bottom,
    lines: drawn.map(({ which, points }, at) => ({
      ...shapesOf(points, x, y),
      which,
      rules: points.at(-1)!.spans.map(({ reach, low, high }) => ({
        reach,
        x: right + GAP.rule + GAP.next * (drawn.length - 1 - at),
        from: y(low),
        to: y(high),
      })),
      label: { ...room.fit(labels[which]), x: right + rules, y: labelYs[at] ?? 0 },
    })),
    yTicks: values.map((value, at) => ({ value, y: y(value), label: ticks[at] ?? '' })),
    xTicks: markedYears(first, last).map((year) => ({ year, x: x(year) })),
    starts: starts.filter((at) => at > first && at < last).map((at) => x(at)),
    xOf: (year) => x(year),
    yOf: (value) => y(value),
  }
}

/** Moves places along a line apart, in their order and each as far as the others, and keeps them between two ends. */
export function pushedApart(places: readonly number[], gap: number, low: number, high: number): number[] {
  const order = places.map((_, at) => at).sort((a, b) => places[a]! - places[b]!)
  const last = order.length - 1
  const down = order.map((at) => places[at]!)
  for (let turn = 1; turn <= last; turn++) down[turn] = Math.max(down[turn]!, down[turn - 1]! + gap)
  const up = order.map((at) => places[at]!)
  for (let turn = last - 1; turn >= 0; turn--) up[turn] = Math.min(up[turn]!, up[turn + 1]! - gap)
  const moved = [...places]
  for (const [turn, at] of order.entries()) {
    const middle = (down[turn]! + up[turn]!) / 2
    moved[at] = Math.min(Math.max(middle, low + turn * gap), high - (last - turn) * gap)
  }
  return moved
}

/** The first and last year and every fourth between them that does not crowd the last. */
export function markedYears(first: number, last: number): number[] {
  const years = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at)
  return [...years.filter((year) => (year - first) % 4 === 0 && (year === first || last - year > 2)), last]
}

type Scale = (value: number) => number

function shapesOf(
  points: readonly Point[],
  x: Scale,
  y: Scale,
): Pick<Line, 'path' | 'bands' | 'dots' | 'end'> {
  const dots = points.map(({ year, value, isTold }) => ({ x: x(year), y: y(value), isTold }))
  const reaches = points.at(-1)!.spans.map(({ reach }) => reach)
  return {
    path: linePath(dots.map((dot) => [dot.x, dot.y])),
    bands: reaches.map((reach) => ({ reach, path: bandPath(points, reach, x, y) })),
    dots,
    end: dots.at(-1)!,
  }
}

function bandPath(points: readonly Point[], reach: Reach, x: Scale, y: Scale): string {
  const banded = points.flatMap(({ year, spans }): Upright[] => {
    const span = spans.find((one) => one.reach === reach)
    return span ? [[x(year), y(span.low), y(span.high)]] : []
  })
  return areaPath(banded)
}

/** How wide the labels are; where the width does not allow their ranges, they go without. */
function roomFor(labels: readonly LabelText[], width: number) {
  const roomOf = (fit: (label: LabelText) => LabelText) =>
    Math.max(
      0,
      ...labels
        .map(fit)
        .map(({ name, value, range = '' }) => Math.max(widthOf(name), widthOf(`${value} ${range}`))),
    )
  const most = Math.max(LABEL_LEAST, width * LABEL_SHARE)
  const whole = (label: LabelText) => label
  const without = (label: LabelText): LabelText => ({ ...label, range: undefined })
  const fit = roomOf(whole) <= most ? whole : without
  return { width: Math.min(most, Math.max(LABEL_LEAST, roomOf(fit))), fit }
}

function widthOf(text: string): number {
  return Array.from(text).reduce(
    (sum, character) => sum + (/[.,\s]/.test(character) ? CHARACTER.narrow : CHARACTER.wide),
    0,
  )
}
