/** Changes of a scenario, each checked by the engine: the page never holds a scenario that cannot be run. */
import type { Measure, Scenario } from '../../engine/index.ts'
import { checked, type Opened } from './opened.ts'

/** The scenario with other measures. */
export function withMeasures(scenario: Scenario, measures: readonly Measure[]): Opened {
  return changed(scenario, { measures })
}

/** The scenario with a measure in this place; one place behind the last adds it. */
export function withMeasure(scenario: Scenario, index: number, measure: Measure): Opened {
  return withMeasures(scenario, scenario.measures.toSpliced(index, 1, measure))
}

/** The scenario without the measure in this place. */
export function withoutMeasure(scenario: Scenario, index: number): Opened {
  return withMeasures(scenario, scenario.measures.toSpliced(index, 1))
}

/** Own values of parameters beside those that are there; undefined gives one back to the model. */
export function withParameters(
  scenario: Scenario,
  values: Readonly<Record<string, number | string | undefined>>,
): Opened {
  const all = Object.entries({ ...scenario.parameters, ...values })
  const own = all.flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const]))
  return changed(scenario, { parameters: Object.fromEntries(own) })
}

/** The scenario under other circumstances outside policy. */
export function withOutside(scenario: Scenario, outside: Partial<Scenario['outside']>): Opened {
  return changed(scenario, { outside: { ...scenario.outside, ...outside } })
}

/** The scenario under another name. */
export function titled(scenario: Scenario, title: string, question = scenario.question): Opened {
  return changed(scenario, { title, question })
}

function changed(scenario: Scenario, change: Partial<Scenario>): Opened {
  return checked({ ...scenario, ...change }, 'change')
}
