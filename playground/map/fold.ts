/** Which rows of the ranked list are shown at once and which wait behind a button. */
import type { RegionFigure } from './figures.ts'

/** Rows in order; what is not yet calculated stands apart. */
export interface Folded {
  readonly top: readonly RegionFigure[]
  /** Shown only when asked for. */
  readonly between: readonly RegionFigure[]
  readonly bottom: readonly RegionFigure[]
}

/** Rows shown at either end. */
const FIRST = 8
const LAST = 7

/** Splits ranked figures into ends and what lies between; the chosen region is always in sight. */
export function folded(known: readonly RegionFigure[], chosen: string): Folded {
  if (known.length <= FIRST + LAST + 1) return { top: known, between: [], bottom: [] }
  const middle = known.slice(FIRST, -LAST)
  const isChosen = ({ code }: RegionFigure) => code === chosen
  return {
    top: known.slice(0, FIRST),
    between: middle.filter((figure) => !isChosen(figure)),
    bottom: [...middle.filter(isChosen), ...known.slice(-LAST)],
  }
}
