/** The simplex search of Nelder and Mead, for a few numbers between 0 and 1 and an objective that takes seconds. */

export interface Point {
  /** Each from 0 to 1. */
  readonly at: readonly number[]
  readonly loss: number
}

/** How far a search goes. */
export interface Patience {
  /** Most evaluations; a step that has begun is ended. */
  readonly most: number
  /** Ends when best and worst corner differ by less. */
  readonly tolerance: number
}

const FIRST_STEP = 0.15

/**
 * Looks for the least loss within the unit cube, from a first point on. With more than two numbers the simplex may collapse
 * short of the bottom, so what it finds is where to begin to look, and no more.
 * @param loss asked one point at a time; the same point must give the same loss, or the search wanders
 * @source Nelder and Mead (1965), The Computer Journal 7(4):308-313, with reflection 1, expansion 2, contraction and shrinkage 1/2
 */
export async function nelderMead(
  first: readonly number[],
  loss: (at: readonly number[]) => Promise<number>,
  { most, tolerance }: Patience,
): Promise<Point> {
  let asked = 0
  const judge = async (at: readonly number[]): Promise<Point> => {
    asked++
    const inside = at.map((x) => Math.min(1, Math.max(0, x)))
    return { at: inside, loss: await loss(inside) }
  }
  let simplex: Point[] = []
  for (const corner of cornersAround(first)) simplex.push(await judge(corner))
  for (;;) {
    simplex = simplex.toSorted((a, b) => a.loss - b.loss)
    const best = simplex[0]!
    if (asked >= most || simplex.at(-1)!.loss - best.loss < tolerance) return best
    simplex = await step(simplex, judge)
  }
}

function cornersAround(first: readonly number[]): number[][] {
  const moved = first.map((_, i) =>
    first.map((x, j) => (i === j ? x + (x < 0.5 ? FIRST_STEP : -FIRST_STEP) : x)),
  )
  return [[...first], ...moved]
}

/** One step: the worst corner moves through the middle of the others, or all move towards the best. */
async function step(simplex: readonly Point[], judge: (at: readonly number[]) => Promise<Point>) {
  const [best, worst] = [simplex[0]!, simplex.at(-1)!]
  const others = simplex.slice(0, -1)
  const middle = best.at.map((_, i) => others.reduce((sum, { at }) => sum + at[i]!, 0) / others.length)
  const along = (factor: number) => middle.map((x, i) => x + factor * (x - worst.at[i]!))
  const reflected = await judge(along(1))
  if (reflected.loss < best.loss) {
    const expanded = await judge(along(2))
    return [...others, expanded.loss < reflected.loss ? expanded : reflected]
  }
  if (reflected.loss < others.at(-1)!.loss) return [...others, reflected]
  const isOutside = reflected.loss < worst.loss
  const contracted = await judge(along(isOutside ? 0.5 : -0.5))
  if (contracted.loss < Math.min(reflected.loss, worst.loss)) return [...others, contracted]
  const shrunk: Point[] = [best]
  for (const { at } of simplex.slice(1)) shrunk.push(await judge(at.map((x, i) => (x + best.at[i]!) / 2)))
  return shrunk
}
