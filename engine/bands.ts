/** What numbers of replications say together, and against those of the same chance: bands, paired differences, verdicts. */
import { Moments, percentile } from './core/moments.ts'
import { studentQuantile } from './core/student.ts'
import type { Better } from './formulas.ts'

/** What replications say together; null where they cannot say it. */
export interface Band {
  /** Replications that have a value: a ratio over nobody has none. */
  readonly n: number
  readonly mean: number | null
  /** 95% t-interval of the mean. */
  readonly ciLow: number | null
  readonly ciHigh: number | null
  /** 10th and 90th percentile over replications, from 20 on: luck alone. */
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
  /** 10th and 90th percentile of the difference over pairs, from 20 on: luck alone. */
  readonly lowLuck: number | null
  readonly highLuck: number | null
  /** Pairs in which the scenario is above and below the base, as shares; null without pairs. */
  readonly above: number | null
  readonly below: number | null
  /** Observed correlation of base and scenario; null when one of the two does not vary. */
  readonly correlation: number | null
  readonly verdict: Verdict
}

/** Mean, interval and percentiles of the replications that have a value. */
export function bandOf(values: readonly (number | null)[]): Band {
  const known = values.filter((value) => value !== null)
  const moments = new Moments()
  for (const value of known) moments.add(value)
  const half =
    known.length < 2
      ? null
      : studentQuantile(0.975, known.length - 1) * Math.sqrt(moments.variance / known.length)
  const mean = known.length === 0 ? null : moments.mean
  const sorted = known.length < FEWEST ? [] : known.toSorted((a, b) => a - b)
  return {
    n: known.length,
    mean,
    ciLow: mean === null || half === null ? null : mean - half,
    ciHigh: mean === null || half === null ? null : mean + half,
    lowLuck: sorted.length === 0 ? null : percentile(sorted, 0.1),
    highLuck: sorted.length === 0 ? null : percentile(sorted, 0.9),
  }
}

/**
 * Compares values of the same replications; what one of the two has more of is left out.
 * @param better which direction is an improvement
 * @source paired t, common random numbers: Law (2015), Simulation Modeling and Analysis, 10.2 and 11.2
 */
export function differenceOf(
  base: readonly (number | null)[],
  variant: readonly (number | null)[],
  better: Better,
): Difference {
  const pairs = pairsOf(base, variant)
  const [baseMean, mean] = [bandOf(pairs.map(([a]) => a)).mean, bandOf(pairs.map(([, b]) => b)).mean]
  const { n, mean: difference, ciLow, ciHigh, lowLuck, highLuck } = bandOf(pairs.map(([a, b]) => b - a))
  const shareOf = (isSo: (pair: Pair) => boolean) => (n === 0 ? null : pairs.filter(isSo).length / n)
  return {
    n,
    baseMean,
    mean,
    difference,
    ciLow,
    ciHigh,
    lowLuck,
    highLuck,
    above: shareOf(([a, b]) => b > a),
    below: shareOf(([a, b]) => b < a),
    correlation: correlationOf(pairs, baseMean ?? 0, mean ?? 0),
    verdict: verdictOf(ciLow, ciHigh, better),
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

type Pair = readonly [base: number, variant: number]

function pairsOf(base: readonly (number | null)[], variant: readonly (number | null)[]): Pair[] {
  return base.flatMap((a, replication) => {
    const b = variant[replication]
    return a === null || b === null || b === undefined ? [] : [[a, b] as const]
  })
}

/** Pearson's r; rounding must not carry it beyond 1, and of equal columns it is 1 exactly. */
function correlationOf(pairs: readonly Pair[], baseMean: number, mean: number): number | null {
  const sum = (product: (a: number, b: number) => number) =>
    pairs.reduce((total, [a, b]) => total + product(a - baseMean, b - mean), 0)
  const spread = Math.sqrt(sum((a) => a * a) * sum((_, b) => b * b))
  return spread > 0 ? Math.max(-1, Math.min(1, sum((a, b) => a * b) / spread)) : null
}
