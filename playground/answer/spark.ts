/** A small line chart without axes, in a box of 120 by 34. */
import type { Band } from '../../engine/index.ts'
import { linear } from '../charts/linear.ts'
import { areaPath, linePath, type Upright } from '../charts/paths.ts'
import { type Reach, spansOf } from '../charts/spans.ts'

/** Paths in the box; empty where there is nothing to draw. */
export interface Spark {
  readonly basispad: string
  readonly variant: string
  readonly bands: Readonly<Record<Reach, string>>
  /** A line of no length at the end of the line on top: with round ends it is a dot. */
  readonly end: string
}

/** Size of the box. */
export const BOX = { width: 120, height: 34 } as const
const ROOM = 5
/** The scale covers at least this share of the largest value, or a change of 3% looks like a collapse. */
const LEAST_SPAN = 0.22

/** Draws both lines on a scale of their own; the list of the variant is empty when there is none. */
export function sparkOf(basispad: readonly Band[], variant: readonly Band[]): Spark {
  const x = linear([0, Math.max(1, basispad.length - 1)], [ROOM, BOX.width - ROOM])
  const y = linear(spanOf([...basispad, ...variant]), [BOX.height - ROOM, ROOM])
  const path = (bands: readonly Band[]) =>
    linePath(bands.map(({ mean }, at) => (mean === null ? undefined : [x(at), y(mean)])))
  const area = (reach: Reach) =>
    areaPath(
      variant.map((band, at): Upright | undefined => {
        const span = spansOf(band).find((one) => one.reach === reach)
        return span && [x(at), y(span.low), y(span.high)]
      }),
    )
  const top = variant.length > 0 ? variant : basispad
  const last = top.at(-1)?.mean
  const end = last == null ? '' : `M${x(top.length - 1)},${y(last)}h0.01`
  const bands = { outer: area('outer'), inner: area('inner') }
  return { basispad: path(basispad), variant: path(variant), bands, end }
}

function spanOf(bands: readonly Band[]): [number, number] {
  const values = bands
    .flatMap((band) => [band.mean, ...spansOf(band).flatMap(({ low, high }) => [low, high])])
    .filter((value) => value !== null)
  if (values.length === 0) return [0, 1]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const missing = Math.max(0, Math.max(Math.abs(low), Math.abs(high)) * LEAST_SPAN - (high - low)) / 2
  return low === high && missing === 0 ? [low - 1, high + 1] : [low - missing, high + missing]
}
