/** Straight scales: all that a d3 scale does here, without the formats and colours that would come along. */

/** From values to places. */
export type Linear = (value: number) => number

/** The straight line that takes the ends of a domain to the ends of a range; an empty domain goes to the middle. */
export function linear(
  [from, to]: readonly [number, number],
  [first, last]: readonly [number, number],
): Linear {
  const span = to - from
  return (value) => first + (span === 0 ? 0.5 : (value - from) / span) * (last - first)
}
