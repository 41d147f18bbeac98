/** Lines and areas as SVG paths, straight from place to place: all that the shapes of d3 do here, in a tenth of their weight. */

/** A place in pixels. */
export type Place = readonly [x: number, y: number]

/** A vertical range in pixels. */
export type Upright = readonly [x: number, y0: number, y1: number]

/** The line through places; undefined is a gap. A place by itself is a dot, once the ends of lines are round. */
export function linePath(places: readonly (Place | undefined)[]): string {
  return runsOf(places)
    .map((run) => `M${textOf(run)}${run.length === 1 ? 'Z' : ''}`)
    .join('')
}

/** The area that ranges cover; undefined is a gap. */
export function areaPath(ranges: readonly (Upright | undefined)[]): string {
  return runsOf(ranges)
    .map((run) => {
      const there = run.map(([x, , y1]): Place => [x, y1])
      const back = run.toReversed().map(([x, y0]): Place => [x, y0])
      return `M${textOf([...there, ...back])}Z`
    })
    .join('')
}

/** To a thousandth of a pixel, which nobody sees. */
function textOf(places: readonly Place[]): string {
  return places.map((place) => place.map((n) => Math.round(n * 1000) / 1000).join()).join('L')
}

/** What lies between gaps. */
function runsOf<T>(items: readonly (T | undefined)[]): T[][] {
  const runs: T[][] = [[]]
  for (const item of items) {
    if (item !== undefined) runs.at(-1)!.push(item)
    else if (runs.at(-1)!.length > 0) runs.push([])
  }
  return runs.filter((run) => run.length > 0)
}
