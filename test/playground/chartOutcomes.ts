/** Outcomes for tests of what the page says: made of values by replication, or of a short run. */
import {
  type Assumptions,
  bandOf,
  type Band,
  checkScenario,
  differenceOf,
  type Difference,
  fold,
  FEWEST,
  type Group,
  type IndicatorId,
  INDICATORS,
  jobsOf,
  runJob,
  type Scenario,
} from '../../engine/index.ts'
import type { Outcomes } from '../../playground/outcomes.ts'
import { outcomesOf } from '../../playground/run/outcomes.ts'
import basispad from '../../scenarios/basispad.json'

/** Values of both scenarios by year and replication. */
export interface Values {
  readonly basispad: readonly (readonly number[])[]
  readonly variant: readonly (readonly number[])[]
}

/** What is made up. */
export interface MadeUp {
  readonly years: readonly number[]
  readonly isVariant?: boolean
  readonly replications?: number
  /** Whether replications come in pairs that share drawn assumptions. */
  readonly assumptions?: Assumptions
  readonly valuesOf: (id: IndicatorId, place: string, group: Group) => Values | undefined
}

/** Outcomes of made-up values: bands and differences are worked out as those of a run. */
export function madeUp(outcomes: MadeUp): Outcomes {
  const { years, isVariant = true, replications = FEWEST, assumptions = 'central', valuesOf } = outcomes
  return {
    years,
    isVariant,
    isLibrary: false,
    replicationsOf: () => replications,
    resultsOf: () => undefined,
    levels: (which, id, place, group = 'all'): Band[] =>
      (valuesOf(id, place, group)?.[which] ?? []).map((values) => bandOf(values, assumptions)),
    changes: (id, place, group = 'all'): Difference[] => {
      const values = valuesOf(id, place, group)
      return (values?.basispad ?? []).map((base, at) =>
        differenceOf(base, values?.variant[at] ?? [], INDICATORS[id].better, assumptions),
      )
    },
  }
}

/** Values around a mean: as many above as below, `spread` apart at most. */
export function around(mean: number, spread: number, n = FEWEST): number[] {
  return Array.from({ length: n }, (_, at) => mean + spread * (n === 1 ? 0 : at / (n - 1) - 0.5))
}

/** Values by replication in pairs: the pairs spread around a mean by assumptions, the two of a pair by luck. */
export function inPairs(mean: number, assumptions: number, luck: number, n = FEWEST): number[] {
  return around(mean, assumptions, n / 2).flatMap((value) => [value - luck / 2, value + luck / 2])
}

/** A difference with a verdict, of a size. */
export function changeOf(size: number, isTold: boolean, id: IndicatorId): Difference {
  const base = around(10, 1)
  return differenceOf(
    base,
    base.map((x, at) => x + (isTold ? size + 0.001 * at : at % 2 ? size : -size)),
    INDICATORS[id].better,
    'central',
  )
}

/** A short run of one small region, with and without a free contribution from 2023. */
export function shortRun(replications: number): Outcomes {
  const scenarioOf = (measures: readonly unknown[]): Scenario => {
    const { title, start, seed, outside } = basispad
    const input = {
      title,
      start,
      end: '2024-01-01',
      seed,
      outside,
      regions: ['CR22'],
      replications,
      measures,
    }
    const checked = checkScenario(input)
    if ('scenario' in checked) return checked.scenario
    throw new RangeError(checked.faults.map(({ message }) => message).join('; '))
  }
  const resultOf = (scenario: Scenario) =>
    fold(
      scenario,
      'year',
      jobsOf(scenario).map((job) => runJob(scenario, job, 'year')),
    )
  const free = { policy: 'eigenBijdrage', from: '2023-01-01', levers: { euroPerHour: 0 } }
  const pair = { basispad: resultOf(scenarioOf([])), variant: resultOf(scenarioOf([free])) }
  return outcomesOf([2022, 2023], true, (place) => (place === 'CR22' ? pair : undefined))
}
