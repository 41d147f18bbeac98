/** The ranges of a figure: what luck alone does, and around it what luck and uncertain assumptions do together. */
import type { Band } from '../../engine/index.ts'

/** How wide a range reaches: `inner` is luck alone; `outer` is luck and assumptions together, where these were drawn. */
export type Reach = 'outer' | 'inner'

/** A range of a value: 80% of replications lie in it. */
export interface Span {
  readonly reach: Reach
  readonly low: number
  readonly high: number
}

/** What has ranges. */
export type Ranged = Pick<Band, 'low' | 'high' | 'lowLuck' | 'highLuck'>

/** From wide to narrow, so that the first is the one to tell; empty while there are too few replications. */
export function spansOf({ low, high, lowLuck, highLuck }: Ranged): Span[] {
  const spans: Span[] = []
  if (low !== null && high !== null) spans.push({ reach: 'outer', low, high })
  if (lowLuck !== null && highLuck !== null) spans.push({ reach: 'inner', low: lowLuck, high: highLuck })
  return spans
}

/** Whether the ranges hold uncertain assumptions too. */
export function holdsDoubt(bands: readonly Pick<Ranged, 'low'>[]): boolean {
  return bands.some(({ low }) => low !== null)
}
