/** The scores of held-out figures as rows, and what they come to together. */
import type { Figure } from '../heldOut.ts'
import type { Naive, Role, Score } from './backcast.ts'

/** Null where it cannot be told. */
type Answer = 'yes' | 'no' | null

/** One row: a figure and its score. */
export interface BackcastRow extends Omit<
  Score,
  'figure' | 'last' | 'trend' | 'holds' | 'meets' | 'meanInside'
> {
  readonly id: string
  readonly indicator: string | null
  readonly less: string | null
  readonly measure: Figure['measure']
  readonly region: string
  readonly period: string
  readonly against: string | null
  readonly unit: string
  readonly match: Figure['match']
  readonly grade: string
  readonly value: number | null
  readonly observedLow: number | null
  readonly observedHigh: number | null
  readonly holds: Answer
  readonly meets: Answer
  readonly meanInside: Answer
  readonly last: number | null
  readonly lastError: number | null
  readonly trend: number | null
  readonly trendError: number | null
  readonly source: string
  readonly remark: string
}

/** Columns of a row in the order of the contract. */
export const BACKCAST_COLUMNS = [
  'id',
  'indicator',
  'less',
  'measure',
  'region',
  'period',
  'against',
  'unit',
  'match',
  'role',
  'grade',
  'value',
  'observedLow',
  'observedHigh',
  'observed',
  'n',
  'mean',
  'low',
  'high',
  'holds',
  'meets',
  'meanInside',
  'error',
  'errorShare',
  'crps',
  'last',
  'lastError',
  'trend',
  'trendError',
  'source',
  'remark',
] as const satisfies readonly (keyof BackcastRow)[]

/** The row of a score. */
export function backcastRowOf({ figure, last, trend, ...score }: Score): BackcastRow {
  const { id, indicator, less, measure, region, period, against, unit, match, value, low, high } = figure
  return {
    ...score,
    ...{ holds: answer(score.holds), meets: answer(score.meets), meanInside: answer(score.meanInside) },
    ...{ id, indicator, less: less ?? null, measure, region, period, against: against ?? null, unit, match },
    ...{ grade: figure.evidence[0]!.grade, value, observedLow: low, observedHigh: high },
    ...{ last: last?.value ?? null, lastError: last?.error ?? null },
    ...{ trend: trend?.value ?? null, trendError: trend?.error ?? null },
    source: figure.evidence.map(({ source, date }) => `${source}, ${date}`).join('; '),
    remark: figure.remark.en,
  }
}

function answer(isSo: boolean | null): Answer {
  return isSo === null ? null : isSo ? 'yes' : 'no'
}

/** What a forecast without a model comes to beside the model, over the figures for which there is one. */
export interface Against {
  readonly figures: number
  /** Figures of which the model was nearer. */
  readonly nearer: number
  /** Mean absolute error as a share of the level; null over no figures. */
  readonly model: number | null
  readonly naive: number | null
}

/** What the scores come to together; only of what is a test. */
export interface Counts extends Readonly<Record<Role, number>> {
  readonly all: number
  /** Tests against an estimate, where nobody counted. */
  readonly guessed: number
  /** Bands that hold the observed value, and figures that have a band; 80% is what a good band holds. */
  readonly held: number
  readonly banded: number
  /** Means that lie in the observed range, and figures that have one. */
  readonly inside: number
  readonly ranged: number
  /** Directions in which the mean goes as observed. */
  readonly right: number
  readonly last: Against
  readonly trend: Against
}

/** Counts what was compared, what was not, and how often the model was right. */
export function countsOf(scores: readonly Score[]): Counts {
  const of = (role: Role) => scores.filter((score) => score.role === role)
  const tests = of('test')
  const count = (among: readonly Score[], isSo: (score: Score) => boolean) => among.filter(isSo).length
  return {
    all: scores.length,
    guessed: count(tests, ({ figure }) => figure.evidence[0]!.grade === 'assumed'),
    test: tests.length,
    direction: of('direction').length,
    known: of('known').length,
    other: of('other').length,
    none: of('none').length,
    held: count(tests, ({ holds }) => holds === true),
    banded: count(tests, ({ holds }) => holds !== null),
    inside: count(tests, ({ meanInside }) => meanInside === true),
    ranged: count(tests, ({ meanInside }) => meanInside !== null),
    right: count(of('direction'), ({ meanInside }) => meanInside === true),
    last: againstOf(tests, ({ last }) => last),
    trend: againstOf(tests, ({ trend }) => trend),
  }
}

function againstOf(tests: readonly Score[], naiveOf: (score: Score) => Naive | null): Against {
  const pairs = tests.flatMap((score) => {
    const naive = naiveOf(score)
    const { error, errorShare } = score
    if (naive === null || error === null || errorShare === null) return []
    // The share of a naive error is of the same level as that of the model.
    const level = score.figure.measure === 'level' ? Math.abs(score.observed ?? 1) : 1
    return [{ model: Math.abs(errorShare), naive: Math.abs(naive.error) / level }]
  })
  const mean = (values: readonly number[]) =>
    values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
  return {
    figures: pairs.length,
    nearer: pairs.filter(({ model, naive }) => model < naive).length,
    model: mean(pairs.map(({ model }) => model)),
    naive: mean(pairs.map(({ naive }) => naive)),
  }
}
