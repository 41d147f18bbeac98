/** Changes of the measures of a scenario, each a new list; whether a list is allowed is for the check of the engine to say. */
import {
  checkScenario,
  type Measure,
  type POLICIES,
  REGIONS,
  type Scenario,
  standingValue,
} from '../../engine/index.ts'
import type { Language } from '../words/index.ts'
import { INCOMES, WIJKTYPEN } from './groups.ts'

/** `preview` while something is dragged, `commit` once it is let go or chosen. */
export type How = 'preview' | 'commit'
/** A change of the measures of one policy, offered to whoever holds the scenario, and the lever that was moved, if one was. */
export type Propose = (policy: string, measures: readonly Measure[], how: How, lever?: string) => void
/** A change of one measure. */
export type Change = (measure: Measure, how: How, lever?: string) => void
/** What every part of the list looks at: the scenario, what may be chosen, in which language, and the region on screen. */
export interface Setting {
  readonly scenario: Scenario
  readonly policies: Policies
  readonly language: Language
  readonly place: string
}
/** Measures by their name; the page shows whatever is declared. */
export type Policies = typeof POLICIES
export type Policy = Policies[string]
/** A measure and where it stands in the scenario. */
export interface Placed {
  readonly index: number
  readonly measure: Measure
}
type Parameters = Scenario['parameters']

/** From when a measure acts that was just switched on: 1 January of the next year of policy. */
export const FIRST_DAY = '2027-01-01'

/** The measures of one policy. */
export function measuresOf(measures: readonly Measure[], policy: string): Placed[] {
  return measures.flatMap((measure, index) => (measure.policy === policy ? [{ index, measure }] : []))
}

/** A policy as it is switched on: as proposed, at once, for everyone. */
export function proposedMeasure(id: string, policy: Policy, parameters: Parameters): Measure {
  const proposed = Object.entries(policy.levers).map(([lever, { proposed }]) => [lever, proposed] as const)
  const moved = proposed.filter(
    ([lever, value]) => value !== standingValue(id, lever, FIRST_DAY, parameters, { [id]: policy }),
  )
  const levers = Object.fromEntries(moved.length > 0 ? moved : proposed.slice(0, 1))
  return { policy: id, from: FIRST_DAY, rampMonths: 0, levers }
}

/** Replaces a measure; without a new one it goes. */
export function replaced(measures: readonly Measure[], index: number, measure?: Measure): Measure[] {
  return measures.toSpliced(index, 1, ...(measure ? [measure] : []))
}

/** All measures but those of one policy. */
export function without(measures: readonly Measure[], policy: string): Measure[] {
  return measures.filter((measure) => measure.policy !== policy)
}

/** A measure with a lever at a value; without a value the lever follows the basispad again. */
export function withLever(
  measure: Measure,
  lever: string,
  value: number | undefined,
  policy: Policy,
  parameters: Parameters,
): Measure {
  const others = Object.entries(measure.levers).filter(([name]) => name !== lever)
  const levers = Object.fromEntries(value === undefined ? others : [...others, [lever, value]])
  return Object.keys(levers).length > 0 ? { ...measure, levers } : atRest(measure, lever, policy, parameters)
}

/** A measure whose levers all stand where the basispad has them. */
export function reset(measure: Measure, policy: Policy, parameters: Parameters): Measure {
  const names = Object.keys(policy.levers)
  const still = names.find((name) => policy.levers[name]?.neutral !== 'baseline')
  const first = still ?? Object.keys(measure.levers)[0]
  return first === undefined ? measure : atRest(measure, first, policy, parameters)
}

/** What narrows a measure in time or to a part of the families; nothing is everyone, and for good. */
type Narrowing = { readonly [K in 'until' | Target]?: Measure[K] | undefined }
export type Target = Policy['targets'][number]

/** A measure for other families or until another day. */
export function narrowed(measure: Measure, change: Narrowing): Measure {
  const { policy, from, rampMonths, levers } = measure
  const { until, regions, incomeGroups, neighbourhoods, reach }: Narrowing = { ...measure, ...change }
  return {
    policy,
    from,
    ...(until === undefined ? {} : { until }),
    rampMonths,
    ...(regions === undefined ? {} : { regions }),
    ...(incomeGroups === undefined ? {} : { incomeGroups }),
    ...(neighbourhoods === undefined ? {} : { neighbourhoods }),
    ...(reach === undefined ? {} : { reach }),
    levers,
  }
}

/**
 * The same measure once more, for the first group that may have one of its own beside those who have it already.
 * @param place the region to try first
 * @returns undefined when no such group is left
 */
export function copied(
  { scenario, policies, place }: Setting,
  { index, measure }: Placed,
): Measure | undefined {
  const { targets = [] } = policies[measure.policy] ?? {}
  const known = new Set(measuresOf(scenario.measures, measure.policy).map((one) => targetText(one.measure)))
  return groupsToTry(targets, place)
    .map((group) => narrowed(measure, group))
    .filter((copy) => !known.has(targetText(copy)))
    .find((copy) => {
      const measures = scenario.measures.toSpliced(index + 1, 0, copy)
      return 'scenario' in checkScenario({ ...scenario, measures }, policies)
    })
}

function groupsToTry(targets: readonly Target[], place: string): Narrowing[] {
  const codes = REGIONS.map(({ code }) => code).toSorted((a, b) => Number(b === place) - Number(a === place))
  return [
    ...(targets.includes('regions') ? codes.map((code) => ({ regions: [code] })) : []),
    ...(targets.includes('incomeGroups') ? INCOMES.map((income) => ({ incomeGroups: [income] })) : []),
    ...(targets.includes('neighbourhoods')
      ? WIJKTYPEN.map((wijktype) => ({ neighbourhoods: [wijktype] }))
      : []),
  ]
}

function targetText({ regions, incomeGroups, neighbourhoods, reach }: Measure): string {
  return JSON.stringify([regions, incomeGroups, neighbourhoods, reach])
}

/** At least one lever has to be set: this one, at what it is anyhow. */
function atRest(measure: Measure, lever: string, policy: Policy, parameters: Parameters): Measure {
  const value = standingValue(measure.policy, lever, measure.from, parameters, { [measure.policy]: policy })
  return { ...measure, levers: value === undefined ? measure.levers : { [lever]: value } }
}
