/** What every measure says it moves, and which way: paired differences over twenty replications of Zaanstreek. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Move } from '../../engine/core/declare.ts'
import type { Indicator } from '../../engine/formulas.ts'
import { INDICATORS } from '../../engine/indicators.ts'
import { DECLARED_POLICIES } from '../../engine/policies/index.ts'
import { bandOf, type Difference, differenceOf } from '../../engine/bands.ts'
import { type Group, placesOf, type Result, valuesOf } from '../../engine/result.ts'
import { periodsOf, replicateAll } from '../../engine/run.ts'
import { timelineOf } from '../../engine/timeline.ts'
import { CLUSTER, scenarioWith, SEED, type Written } from './small.ts'

const REPLICATIONS = 20
const START = '2027-01-01'

/** Today's staff is short of what families ask; almost three times as many at the start still suffice in 2028. */
const STAFF = { scarce: {}, slack: { caregivers: 25_000 } } as const
type Where = Move['where']

/** By the ids that declarations write as plain text. */
const BY_ID = new Map<string, Indicator>(Object.entries(INDICATORS))

/** The measure as its sliders first stand, for the whole country from 2027 on. */
const MEASURES: readonly Written[] = Object.entries(DECLARED_POLICIES).map(([policy, { levers }]) => ({
  policy,
  from: START,
  levers: Object.fromEntries(Object.entries(levers).map(([name, { proposed }]) => [name, proposed])),
}))

/** What a measure says of this world. */
function saidOf(policy: string, where: Where): readonly Move[] {
  return DECLARED_POLICIES[policy]!.moves.filter((move) => move.where === where)
}

/** The basispad and a measure, by the measure; those that speak of the same last year share their past and end after it. */
function pairsOf(where: Where): Map<string, readonly [Result, Result]> {
  const lastOf = ({ policy }: Written) => Math.max(...saidOf(policy, where).map(({ year }) => year))
  const speaking = MEASURES.filter(({ policy }) => saidOf(policy, where).length > 0)
  const pairs = [...new Set(speaking.map(lastOf))].flatMap((last) => {
    const measures = speaking.filter((measure) => lastOf(measure) === last)
    const [base, ...variants] = resultsOf(measures, where, last)
    return measures.map(({ policy }, at) => [policy, [base!, variants[at]!]] as const)
  })
  return new Map(pairs)
}

/** The basispad first, then every measure by itself, up to the end of a year. */
function resultsOf(measures: readonly Written[], where: Where, last: number): Result[] {
  const rest = { end: `${last + 1}-01-01`, parameters: STAFF[where] }
  const scenarios = [scenarioWith([], rest), ...measures.map((measure) => scenarioWith([measure], rest))]
  const timelines = scenarios.map((scenario) => timelineOf(scenario))
  const parts = Array.from({ length: REPLICATIONS }, (_, replication) =>
    replicateAll(timelines, CLUSTER, SEED, replication, 'year'),
  )
  return scenarios.map((scenario, at) => ({
    scenario,
    per: 'year',
    periods: periodsOf(timelines[at]!, 'year'),
    clusters: [CLUSTER],
    parts: parts.map((ofReplication) => [ofReplication[at]!]),
  }))
}

describe.each(['scarce', 'slack'] as const)('where staff is %s', (where) => {
  const pairs = new Map<string, readonly [Result, Result]>()
  beforeAll(() => {
    for (const [policy, pair] of pairsOf(where)) pairs.set(policy, pair)
  }, 300_000)

  const moved = (policy: string, id: string, year: number, group: Group = 'all'): Difference => {
    const [base, variant] = pairs.get(policy)!.map((result) => {
      const period = result.periods.findIndex(({ name }) => name === String(year))
      return valuesOf(result, BY_ID.get(id)!, placesOf(result)[0]!, group, period)
    })
    return differenceOf(base!, variant!, 'up', 'central')
  }
  const declared = Object.keys(DECLARED_POLICIES).flatMap((policy) =>
    saidOf(policy, where).map(
      ({ indicator, group = 'all', direction, year }) => [policy, indicator, group, direction, year] as const,
    ),
  )

  test.each(declared)('%s moves %s of %s %s in %i', (policy, indicator, group, direction, year) => {
    const { n, verdict } = moved(policy, indicator, year, group as Group)
    expect(n).toBe(REPLICATIONS)
    expect(verdict).toBe(direction === 'up' ? 'better' : 'worse')
  })

  test('families are short of care or not, as the name says', () => {
    const [base] = [...pairs.values()][0]!
    const period = base.periods.findIndex(({ name }) => name === '2028')
    const values = valuesOf(base, INDICATORS['belowFloor.share'], placesOf(base)[0]!, 'all', period)
    const { mean } = bandOf(values, 'central')
    if (where === 'scarce') expect(mean).toBeGreaterThan(0.02)
    else expect(mean).toBeLessThan(0.002)
  })

  if (where === 'scarce') {
    test('planted fault: what a measure cannot touch yet is not seen to move', () => {
      // Pupils take hours to guide long before they finish: that moves load and caregivers a little, but no inflow.
      expect(moved('mboInstroom', 'inflow.mbo', 2029)).toMatchObject({ difference: 0 })
      expect(moved('mboInstroom', 'caregivers', 2029).verdict).not.toBe('better')
      expect(moved('mboInstroom', 'guidanceShare', 2026)).toMatchObject({ difference: 0 })
      expect(moved('eigenBijdrage', 'noCarePrice', 2026).verdict).toBe('not distinguishable')
    })
  }
})
