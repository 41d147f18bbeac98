/** What a fit says: outputs of the accepted vectors, posterior against prior, and what the past leaves open. */
import { Moments, percentile } from '../core/moments.ts'
import { type Accepted, bestOf, setsOf } from './design.ts'
import { type Aim, implausibilities, type Run } from './historyMatching.ts'
import { DRAWN, LEVELS } from './prior.ts'
import type { Vector } from '../vectors.ts'

/** Mean, and the stretch that holds the middle 80%. */
export interface Middle {
  readonly mean: number
  readonly low: number
  readonly high: number
}

export function middleOf(values: readonly number[]): Middle {
  const sorted = values.toSorted((a, b) => a - b)
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return { mean, low: percentile(sorted, 0.1), high: percentile(sorted, 0.9) }
}

/** How far what was accepted differs from what was drawn. */
export interface Shift {
  readonly id: string
  readonly prior: Middle
  readonly posterior: Middle
  /** Largest distance between the two distributions, from 0 to 1. */
  readonly distance: number
  /** Above this the two differ by more than chance, once in twenty. */
  readonly threshold: number
}

/** The 95% point of the limit law of Kolmogorov and Smirnov. */
const KOLMOGOROV = 1.358

/**
 * Posterior against prior for every drawn parameter, none of which is fitted. The accepted are a part of the drawn, so what
 * chance may do is told by the accepted against the rest.
 */
export function driftOf(accepted: readonly Accepted[], sets: readonly Vector[]): Shift[] {
  const [drawn, taken] = [sets.length, accepted.length]
  const rest = drawn - taken
  const threshold = rest === 0 ? 0 : (KOLMOGOROV * Math.sqrt(1 / taken + 1 / rest) * rest) / drawn
  return DRAWN.map((id) => {
    const prior = sets.map((set) => set[id]!)
    const posterior = accepted.map(({ vector }) => vector[id]!)
    return {
      id,
      prior: middleOf(prior),
      posterior: middleOf(posterior),
      distance: distanceOf(prior, posterior),
      threshold,
    }
  })
}

/** Posterior against prior for the levels, as places in their spreads: there the prior is even from 0 to 1. */
export function levelShifts(accepted: readonly Accepted[]): Shift[] {
  const even = Array.from({ length: 1001 }, (_, n) => n / 1000)
  return LEVELS.map(({ name }, at) => {
    const posterior = accepted.map(({ run }) => run.places[at]!)
    const threshold = KOLMOGOROV / Math.sqrt(posterior.length)
    return {
      id: name,
      prior: middleOf(even),
      posterior: middleOf(posterior),
      distance: distanceOf(even, posterior),
      threshold,
    }
  })
}

/**
 * The largest distance between two empirical distributions.
 * @source Smirnov (1948); 1.358 is the 95% point of the limit law
 */
export function distanceOf(a: readonly number[], b: readonly number[]): number {
  const below = (sorted: readonly number[], x: number) =>
    sorted.filter((value) => value <= x).length / sorted.length
  return Math.max(...[...new Set([...a, ...b])].map((x) => Math.abs(below(a, x) - below(b, x))))
}

/** A drawn parameter and a level that make up for each other: the past tells their product, not the two. */
export interface Tie {
  readonly level: string
  readonly parameter: string
  readonly correlation: number
}

/** The strongest ties between levels and what was drawn. */
export function tiesOf(accepted: readonly Accepted[], most = 12): Tie[] {
  const ties = LEVELS.flatMap(({ name }, at) =>
    DRAWN.map((parameter) => ({
      level: name,
      parameter,
      correlation: correlationOf(
        accepted.map(({ run }) => run.places[at]!),
        accepted.map(({ vector }) => vector[parameter]!),
      ),
    })),
  )
  return ties.toSorted((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation)).slice(0, most)
}

/** Pearson's r; 0 where one of the two does not vary. */
export function correlationOf(a: readonly number[], b: readonly number[]): number {
  const [one, other] = [a, b].map((values) => {
    const moments = new Moments()
    for (const value of values) moments.add(value)
    return moments
  })
  const scale = Math.sqrt(one!.variance * other!.variance)
  if (!(scale > 0)) return 0
  const sum = a.reduce((total, x, i) => total + (x - one!.mean) * (b[i]! - other!.mean), 0)
  return sum / (a.length - 1) / scale
}

/** Sets without a vector, by the place of the target that their best run missed most. */
export function missesOf(
  runs: readonly Run[],
  accepted: readonly Accepted[],
  aims: readonly Aim[],
): number[] {
  const has = new Set(accepted.map(({ run }) => run.set))
  const counts = aims.map(() => 0)
  for (const own of setsOf(runs)) {
    if (has.has(own[0]!.set)) continue
    const misses = implausibilities(bestOf(own, aims).outputs, aims)
    counts[misses.indexOf(Math.max(...misses))]!++
  }
  return counts
}
