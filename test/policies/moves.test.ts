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

/** The basispad first, then every measure that says something of this world, up to the last year of which one does. */
function resultsOf(where: Where): Map<string, Result> {
  const of = (policy: string) => DECLARED_POLICIES[policy]!.moves.filter((move) => move.where === where)
  const measures = MEASURES.filter(({ policy }) => of(policy).length > 0)
  const last = Math.max(...measures.flatMap(({ policy }) => of(policy)).map(({ year }) => year))
  const rest = { end: `${last + 1}-01-01`, parameters: STAFF[where] }
  const scenarios = [scenarioWith([], rest), ...measures.map((measure) => scenarioWith([measure], rest))]
  const timelines = scenarios.map((scenario) => timelineOf(scenario))
  const parts = Array.from({ length: REPLICATIONS }, (_, replication) =>
    replicateAll(timelines, CLUSTER, SEED, replication, 'year'),
  )
  const names = ['basispad', ...measures.map(({ policy }) => policy)]
  return new Map(
    names.map((name, at) => [
      name,
      {
        scenario: scenarios[at]!,
        per: 'year',
        periods: periodsOf(timelines[at]!, 'year'),
        clusters: [CLUSTER],
        parts: parts.map((ofReplication) => [ofReplication[at]!]),
      },
    ]),
  )
}

describe.each(['scarce', 'slack'] as const)('where staff is %s', (where) => {
  const results = new Map<string, Result>()
  beforeAll(() => {
    for (const [name, result] of resultsOf(where)) results.set(name, result)
  }, 300_000)

  const moved = (policy: string, id: string, year: number, group: Group = 'all'): Difference => {
    const [base, variant] = [results.get('basispad')!, results.get(policy)!].map((result) => {
      const period = result.periods.findIndex(({ name }) => name === String(year))
      return valuesOf(result, BY_ID.get(id)!, placesOf(result)[0]!, group, period)
    })
    return differenceOf(base!, variant!, 'up', 'central')
  }
  const declared = Object.entries(DECLARED_POLICIES).flatMap(([policy, { moves }]) =>
    moves
      .filter((move) => move.where === where)
      .map(({ indicator, direction, year }) => [policy, indicator, direction, year] as const),
  )

  test.each(declared)('%s moves %s %s in %i', (policy, indicator, direction, year) => {
    const { n, verdict } = moved(policy, indicator, year)
    expect(n).toBe(REPLICATIONS)
    expect(verdict).toBe(direction === 'up' ? 'better' : 'worse')
  })

  test('families are short of care or not, as the name says', () => {
    const base = results.get('basispad')!
    const period = base.periods.findIndex(({ name }) => name === '2028')
    const values = valuesOf(base, INDICATORS['belowFloor.share'], placesOf(base)[0]!, 'all', period)
    const { mean } = bandOf(values, 'central')
    if (where === 'scarce') expect(mean).toBeGreaterThan(0.02)
    else expect(mean).toBeLessThan(0.002)
  })

  if (where === 'scarce') {
    test('without a contribution hours move from high to low incomes', () => {
      expect(moved('eigenBijdrage', 'hoursDelivered', 2028, 'income.low').verdict).toBe('better')
      expect(moved('eigenBijdrage', 'hoursDelivered', 2028, 'income.high').verdict).toBe('worse')
    })

    test('planted fault: what a measure cannot touch yet is not seen to move', () => {
      // Pupils take hours to guide long before they finish: that moves load and caregivers a little, but no inflow.
      expect(moved('mboInstroom', 'inflow.mbo', 2029)).toMatchObject({ difference: 0 })
      expect(moved('mboInstroom', 'caregivers', 2029).verdict).not.toBe('better')
      expect(moved('mboInstroom', 'guidanceShare', 2026)).toMatchObject({ difference: 0 })
      expect(moved('eigenBijdrage', 'noCarePrice', 2026).verdict).toBe('not distinguishable')
    })
  }
})
