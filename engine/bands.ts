/** What numbers of replications say together, and against those of the same chance: bands, paired differences, verdicts. */
import { Moments, percentile } from './core/moments.ts'
import { studentQuantile } from './core/student.ts'
import type { Better } from './formulas.ts'
import { byVector, errorOfMean, fewestFor, luckOf, type Values } from './pairs.ts'
import type { Assumptions } from './schema.ts'

/** What replications say together; null where they cannot say it. */
export interface Band {
  /** Replications that have a value: a ratio over nobody has none. */
  readonly n: number
  readonly mean: number | null
  /** 95% t-interval of the mean. */
  readonly ciLow: number | null
  readonly ciHigh: number | null
  /** 10th and 90th percentile over replications, from 20 on: assumptions and luck together. Null where none were drawn. */
  readonly low: number | null
  readonly high: number | null
  /** The same of luck alone, around the mean. */
  readonly lowLuck: number | null
  readonly highLuck: number | null
}

/** What can be said of a difference, at 95% for each one by itself. */
export type Verdict = 'better' | 'worse' | 'different' | 'not distinguishable'

/** A scenario against the base, over the replications in which both have a value; null where they cannot say it. */
export interface Difference {
  /** Pairs of replications. */
  readonly n: number
  readonly baseMean: number | null
  readonly mean: number | null
  /** Mean of scenario - base. */
  readonly difference: number | null
  /** 95% t-interval of the mean difference. */
  readonly ciLow: number | null
  readonly ciHigh: number | null
  /** 10th and 90th percentile of the difference, from 20 on: assumptions and luck together. Null where none were drawn. */
  readonly low: number | null
  readonly high: number | null
  /** The same of luck alone, around the mean difference. */
  readonly lowLuck: number | null
  readonly highLuck: number | null
  /** Pairs in which the scenario is above and below the base, as shares; null without pairs. */
  readonly above: number | null
  readonly below: number | null
  /** Observed correlation of base and scenario; null when one of the two does not vary. */
  readonly correlation: number | null
  readonly verdict: Verdict
}

/**
 * Mean, interval and percentiles of the replications that have a value.
 * @param assumptions whether they came in pairs that share a vector of drawn assumptions; the interval is over vectors then
 */
export function bandOf(values: Values, assumptions: Assumptions): Band {
  const known = values.filter((value) => value !== null)
  const moments = new Moments()
  for (const value of known) moments.add(value)
  const mean = known.length === 0 ? null : moments.mean
  const half = mean === null ? null : halfOf(values, mean, assumptions)
  return {
    n: known.length,
    mean,
    ciLow: mean === null || half === null ? null : mean - half,
    ciHigh: mean === null || half === null ? null : mean + half,
    ...spreadOf(values, known, mean ?? 0, assumptions),
  }
}

/**
 * Compares values of the same replications; what one of the two has more of is left out.
 * @param better which direction is an improvement
 * @param assumptions as of `bandOf`: a vector is shared by base and variant
 * @source paired t, common random numbers: Law (2015), Simulation Modeling and Analysis, 10.2 and 11.2
 */
export function differenceOf(
  base: Values,
  variant: Values,
  better: Better,
  assumptions: Assumptions,
): Difference {
  const both = pairsOf(base, variant)
  const bandBy = (of: (pair: Pair) => number) =>
    bandOf(
      both.map((pair) => pair && of(pair)),
      assumptions,
    )
  const [baseMean, mean] = [bandBy(([a]) => a).mean, bandBy(([, b]) => b).mean]
  const { mean: difference, ...spread } = bandBy(([a, b]) => b - a)
  const pairs = both.filter((pair) => pair !== null)
  const shareOf = (isSo: (pair: Pair) => boolean) =>
    pairs.length === 0 ? null : pairs.filter(isSo).length / pairs.length
  return {
    baseMean,
    mean,
    difference,
    ...spread,
    above: shareOf(([a, b]) => b > a),
    below: shareOf(([a, b]) => b < a),
    correlation: correlationOf(pairs, baseMean ?? 0, mean ?? 0),
    verdict: verdictOf(spread.ciLow, spread.ciHigh, better),
  }
}

/** Fewer replications than this say nothing about their spread: no percentiles below it. */
export const FEWEST = 20

/** What a 95% interval of a difference tells: one that holds 0, or that could not be drawn, tells nothing apart. */
export function verdictOf(low: number | null, high: number | null, better: Better): Verdict {
  if (low === null || high === null || !(low > 0 || high < 0)) return 'not distinguishable'
  if (better === 'neither') return 'different'
  return low > 0 === (better === 'up') ? 'better' : 'worse'
}

/** Half of the 95% t-interval of a mean; null of too few to draw one. */
function halfOf(values: Values, mean: number, assumptions: Assumptions): number | null {
  const parts = byVector(values, assumptions)
  const n = parts.reduce((sum, part) => sum + part.length, 0)
  if (n < fewestFor(assumptions)) return null
  return studentQuantile(0.975, parts.length - 1) * errorOfMean(parts, mean)
}

type Spread = Pick<Band, 'low' | 'high' | 'lowLuck' | 'highLuck'>

/**
 * The two ranges. Luck alone never reaches further than luck and assumptions together, whatever chance makes of few pairs,
 * and so not beyond what was seen either, such as below no families at all.
 */
function spreadOf(values: Values, known: readonly number[], mean: number, assumptions: Assumptions): Spread {
  const [low, high] = endsOf(known)
  if (assumptions === 'central') return { low: null, high: null, lowLuck: low, highLuck: high }
  const [below, above] = endsOf(luckOf(values))
  const within = (luck: number | null) =>
    low === null || high === null || luck === null ? null : Math.max(low, Math.min(high, mean + luck))
  return { low, high, lowLuck: within(below), highLuck: within(above) }
}

/** 10th and 90th percentile; null of too few. */
function endsOf(values: readonly number[]): readonly [low: number | null, high: number | null] {
  if (values.length < FEWEST) return [null, null]
  const sorted = values.toSorted((a, b) => a - b)
  return [percentile(sorted, 0.1), percentile(sorted, 0.9)]
}

type Pair = readonly [base: number, variant: number]

/** By replication; null where one of the two has no value. */
function pairsOf(base: Values, variant: Values): (Pair | null)[] {
  return base.slice(0, variant.length).map((a, replication) => {
    const b = variant[replication] ?? null
    return a === null || b === null ? null : [a, b]
  })
}

/** Pearson's r; rounding must not carry it beyond 1, and of equal columns it is 1 exactly. */
function correlationOf(pairs: readonly Pair[], baseMean: number, mean: number): number | null {
  const sum = (product: (a: number, b: number) => number) =>
    pairs.reduce((total, [a, b]) => total + product(a - baseMean, b - mean), 0)
  const spread = Math.sqrt(sum((a) => a * a) * sum((_, b) => b * b))
  return spread > 0 ? Math.max(-1, Math.min(1, sum((a, b) => a * b) / spread)) : null
}
