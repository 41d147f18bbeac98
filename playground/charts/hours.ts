/** Where everything stands in the chart of hours: scales, lines, bands and labels, in pixels. */
import { area, line, scaleLinear } from 'd3'
import type { Band } from '../../engine/index.ts'
import type { Outcome } from '../outcome.ts'

const HEIGHT = 320
const MARGIN = { top: 28, bottom: 28, left: 36 }
/** Room for labels, without and with their range, px. */
const LABEL = { short: 84, long: 136 }
/** Two labels of two lines each need this much between their middles, px. */
const LABEL_APART = 42
/** Below this width labels leave out their range and fewer years are marked, px. */
const NARROW = 460

type Point = readonly [year: number, band: Band]

/** One line of the chart. */
export interface Series {
  readonly path: string
  /** Empty while there are too few replications for a band. */
  readonly band: string
  readonly last: Band
  readonly x: number
  readonly y: number
  readonly labelY: number
}

/** The whole chart. */
export interface Chart {
  readonly height: number
  readonly left: number
  readonly right: number
  readonly hasRanges: boolean
  readonly axisStart: number
  readonly yTicks: readonly { readonly value: number; readonly y: number }[]
  readonly xTicks: readonly { readonly year: number; readonly x: number }[]
  readonly requested: Series
  readonly delivered: Series
}

/** Lays the chart out for a width in pixels. */
export function chartOf({ years, requested, delivered }: Outcome, width: number): Chart {
  const first = years[0] ?? 0
  const last = years.at(-1) ?? first
  const isNarrow = width < NARROW
  const right = Math.max(MARGIN.left + 60, width - (isNarrow ? LABEL.short : LABEL.long))
  const x = scaleLinear([first, last], [MARGIN.left, right])
  const y = scaleLinear(domainOf([...requested, ...delivered]), [HEIGHT - MARGIN.bottom, MARGIN.top])
  const series = (bands: readonly Band[]) =>
    seriesOf(
      years.map((year, at) => [year, bands[at]!]),
      x,
      y,
    )
  const [high, low] = apart(series(requested), series(delivered))
  return {
    height: HEIGHT,
    left: MARGIN.left,
    right,
    hasRanges: !isNarrow,
    axisStart: y.domain()[0]!,
    yTicks: y.ticks(5).map((value) => ({ value, y: y(value) })),
    xTicks: markedYears(first, last, isNarrow ? 8 : 4).map((year) => ({ year, x: x(year) })),
    requested: high,
    delivered: low,
  }
}

type Scale = (value: number) => number

function seriesOf(points: readonly Point[], x: Scale, y: Scale): Series {
  const known = points.filter(([, { mean }]) => mean !== null)
  const banded = known.filter(([, { lowLuck, highLuck }]) => lowLuck !== null && highLuck !== null)
  const [year, last] = known.at(-1)!
  const end = y(last.mean ?? 0)
  return {
    path:
      line<Point>(
        ([at]) => x(at),
        ([, { mean }]) => y(mean ?? 0),
      )(known) ?? '',
    band:
      area<Point>(
        ([at]) => x(at),
        ([, { lowLuck }]) => y(lowLuck ?? 0),
        ([, { highLuck }]) => y(highLuck ?? 0),
      )(banded) ?? '',
    last,
    x: x(year),
    y: end,
    labelY: end,
  }
}

/** Whole hours, one of them free below and above, so that the axis hardly moves while replications come in. */
function domainOf(bands: readonly Band[]): [number, number] {
  const values = bands.flatMap(({ mean, lowLuck, highLuck }) => [mean, lowLuck, highLuck])
  const known = values.filter((value) => value !== null)
  return [Math.max(0, Math.floor(Math.min(...known)) - 1), Math.ceil(Math.max(...known)) + 1]
}

/** The first and last year, and years that are a multiple of `step` where they do not crowd those two. */
function markedYears(first: number, last: number, step: number): number[] {
  const between = Array.from({ length: last - first }, (_, at) => first + at)
  const free = between.filter((year) => year % step === 2 && year - first > 2 && last - year > 2)
  return [first, ...free, last]
}

/** Pushes two labels apart, each as far, when they would touch. */
function apart(a: Series, b: Series): [Series, Series] {
  const missing = LABEL_APART - Math.abs(a.y - b.y)
  if (missing <= 0) return [a, b]
  const push = (a.y <= b.y ? -1 : 1) * (missing / 2)
  return [
    { ...a, labelY: a.y + push },
    { ...b, labelY: b.y - push },
  ]
}
