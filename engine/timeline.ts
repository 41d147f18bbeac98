/**
 * A scenario becomes dated parameter values here, once, before the first replication.
 * Value = (the one set, else the base) x all scales + all adds, whatever the order in which measures were written.
 */
import { type Act, composer, isActing, sizeOf } from './compose.ts'
import { dateOf, minuteOf, monthIndexOf } from './core/dates.ts'
import type { BareParameter } from './core/declare.ts'
import type { Fault } from './faults.ts'
import { faultAt, withoutEchoes } from './faults.ts'
import type { Segment, Timeline, Values } from './parameters/index.ts'
import {
  changeDates,
  INCOMES,
  isParameter,
  PARAMETERS,
  REGIONS,
  valueFaults,
  valuesOn,
  WIJKTYPEN,
} from './parameters/index.ts'
import type { Policies } from './policies/bare.ts'
import { POLICIES } from './policies/bare.ts'
import { LISTS, type Measure, type Scenario } from './schema.ts'
import type { Vector } from './vectors.ts'

/**
 * Parameter values from every minute on at which one of them changes, per region and group of families.
 * A ramp of n months takes n + 1 equal steps: the first on the first day, one on the first of each month after.
 * Groups and segments that hold the same values share one object, so a measure that changes nothing leaves no trace.
 * @param vector values that replace the central ones on every day, such as drawn assumptions
 */
export function timelineOf(scenario: Scenario, policies: Policies = POLICIES, vector: Vector = {}): Timeline {
  const { start, end, outside, measures } = scenario
  const acts = actsOf(measures, policies)
  const thresholds = thresholdsOf(measures)
  const { groups, regional, family } = groupsOf(acts, thresholds)
  const compose = composer(isDrawn(vector) ? { centralAt: (minute) => baseAt(minute, scenario) } : {})
  const segments: Segment[] = []
  let last: readonly Values[] = []
  for (const from of changeMinutes(scenario, acts)) {
    const base = compose(baseAt(from, scenario, vector), [], from)
    const values = groups.map((group) => compose(base, group, from))
    if (segments.length > 0 && values.every((value, i) => value === last[i])) continue
    last = values
    // A browser holds a minute beside an Infinity as a double, and segments would have two shapes: see CONTRIBUTING.md.
    const rows = { regional: pick(values, regional), family: family.map((row) => pick(values, row)) }
    segments.push({ from: from | 0, ...rows })
  }
  const timeline = {
    start: minuteOf(start),
    end: minuteOf(end),
    births: outside.births,
    thresholds,
    segments,
  }
  const isEarly = measures.some(({ from }) => from < REFERENCE_COMPLETE)
  return isEarly
    ? { ...timeline, baseline: timelineOf({ ...scenario, measures: [] }, policies, vector) }
    : timeline
}

/** From this day on load acts, against that of the year before. */
const REFERENCE_COMPLETE = '2023-01-01'

/** Two measures that set one parameter at one time for one family, neither meant for a part of the other's families. */
export function conflictsOf(
  measures: readonly (Measure | undefined)[],
  policies: Policies = POLICIES,
): Fault[] {
  const sets = actsOf(measures, policies).filter(({ how }) => how === 'set')
  return sets
    .toSorted((a, b) => a.index - b.index)
    .flatMap((b, i, sorted) =>
      sorted
        .slice(0, i)
        .filter((a) => a.parameter === b.parameter && a.index !== b.index && meet(a, b))
        .map((a) => {
          const rule = 'part them by date or target, or give one a target within the other'
          const both = `${a.parameter} for some of the same families on the same days, as measures[${a.index}] (${a.policy})`
          return faultAt(['measures', b.index], `(${b.policy}) sets ${both} does; ${rule}`)
        }),
    )
}

/** Values that leave their limits, or no longer fit together, on some day once everything is composed. */
export function excessesOf(scenario: Scenario, policies: Policies = POLICIES): Fault[] {
  const acts = actsOf(scenario.measures, policies)
  const { groups } = groupsOf(acts, thresholdsOf(scenario.measures))
  const compose = composer({ intern: (values) => values })
  const sound = new Set<Values>()
  const faults = changeMinutes(scenario, acts).flatMap((minute) => {
    const base = compose(baseAt(minute, scenario), [], minute)
    const unfit = sound.has(base) ? [] : valueFaults(base)
    if (unfit.length > 0) return [{ path: ['parameters'], message: unfit.join('; ') }]
    sound.add(base)
    return groups.flatMap((group) => {
      const values = compose(base, group, minute)
      const excesses = sound.has(values) ? [] : excessesIn(values, group, minute)
      if (excesses.length === 0) sound.add(values)
      return excesses
    })
  })
  return withoutEchoes(faults)
}

function actsOf(measures: readonly (Measure | undefined)[], policies: Policies): Act[] {
  return measures.flatMap((measure, index) => {
    if (measure === undefined) return []
    const { policy, from, until, rampMonths, reach = 1 } = measure
    const shared = {
      index,
      policy,
      from: minuteOf(from),
      until: until === undefined ? Infinity : minuteOf(until),
      rampMonths,
      regions: indices(LISTS.regions, measure.regions),
      incomes: indices(LISTS.incomeGroups, measure.incomeGroups),
      wijktypen: indices(LISTS.neighbourhoods, measure.neighbourhoods),
      reach,
    }
    return (policies[policy]?.patches ?? []).flatMap(({ lever, parameter, how }) => {
      const amount = measure.levers[lever]
      return amount === undefined || !isParameter(parameter) ? [] : [{ ...shared, parameter, how, amount }]
    })
  })
}

function indices(names: readonly string[], chosen: readonly string[] = names): ReadonlySet<number> {
  return new Set(chosen.map((name) => names.indexOf(name)))
}

/** Whether two sets would hold for one family at one time without one being meant for a strict part of the other. */
function meet(a: Act, b: Act): boolean {
  const overlap =
    a.from < b.until &&
    b.from < a.until &&
    DIMENSIONS.every((key) => [...a[key]].some((member) => b[key].has(member)))
  return overlap && !isStrictPart(a, b) && !isStrictPart(b, a)
}

const DIMENSIONS = ['regions', 'incomes', 'wijktypen'] as const

function isStrictPart(a: Act, b: Act): boolean {
  const isPart =
    a.reach <= b.reach && DIMENSIONS.every((key) => [...a[key]].every((member) => b[key].has(member)))
  return isPart && sizeOf(a) < sizeOf(b)
}

/** Minutes at which a value may change, the first of the clock included. */
function changeMinutes({ end }: Scenario, acts: readonly Act[]): number[] {
  const steps = acts.flatMap(({ from, until, rampMonths }) => [
    from,
    until,
    ...rampMinutes(from, until, rampMonths),
  ])
  const minutes = [0, ...changeDates().map(minuteOf), ...steps]
  const last = minuteOf(end)
  return [...new Set(minutes)].filter((minute) => minute >= 0 && minute < last).toSorted((a, b) => a - b)
}

function rampMinutes(from: number, until: number, rampMonths: number): number[] {
  const steps = Array.from({ length: rampMonths }, (_, k) => minuteOf(monthStart(monthIndexOf(from) + k + 1)))
  return steps.filter((minute) => minute < until)
}

/** The first day of a month, counted from March 2021. */
function monthStart(index: number): string {
  const month = 2 + index
  return `${2021 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
}

/** Values without measures: a drawn value replaces the base on every day, and a user's own replaces both. */
function baseAt(minute: number, { parameters }: Scenario, vector: Vector = {}): Values {
  const given = Object.entries(parameters).map(([id, value]) => [id, valueOf(id, value)] as const)
  const dated = valuesOn(dateOf(minute))
  return given.length === 0 && !isDrawn(vector)
    ? dated
    : { ...dated, ...vector, ...Object.fromEntries(given) }
}

function isDrawn(vector: Vector): boolean {
  return Object.keys(vector).length > 0
}

function valueOf(id: string, value: number | string): number {
  if (typeof value === 'number') return value
  const parameter: BareParameter | undefined = isParameter(id) ? PARAMETERS[id] : undefined
  return parameter?.choices?.indexOf(value) ?? 0
}

function excessesIn(values: Values, group: readonly Act[], minute: number): Fault[] {
  const acting = group.filter((act) => isActing(act, minute))
  const last = acting.at(-1)
  if (last === undefined) return []
  const outside = [...new Set(acting.map(({ parameter }) => parameter))].flatMap((id) => {
    const [low, high] = PARAMETERS[id].limits
    if (values[id] >= low && values[id] <= high) return []
    return [`${id} becomes ${values[id]}; it must lie between ${low} and ${high}; change a lever`]
  })
  const rules = outside.length > 0 ? outside : valueFaults(values)
  if (rules.length === 0) return []
  const names = new Set(acting.map(({ index, policy }) => `measures[${index}] (${policy})`))
  const message = `under ${[...names].join(' and ')}, on ${dateOf(minute)}: ${rules.join('; ')}`
  return [{ path: ['measures', last.index], message }]
}

function thresholdsOf(measures: readonly Measure[]): number[] {
  const reaches = new Set(measures.map(({ reach = 1 }) => reach))
  return [...reaches].filter((reach) => reach < 1).toSorted((a, b) => a - b)
}

/** The index of the group under the acts that cover a place or family. */
type GroupOf = (covers: (act: Act) => boolean) => number

/** Everyone under the same acts is one group: `regional` and `family` say which group a region or family belongs to. */
function groupsOf(acts: readonly Act[], thresholds: readonly number[]) {
  const groups: Act[][] = []
  const known = new Map<string, number>()
  const groupOf: GroupOf = (covers) => {
    const key = acts.map((act) => (covers(act) ? 1 : 0)).join('')
    const index = known.get(key) ?? groups.push(acts.filter(covers)) - 1
    known.set(key, index)
    return index
  }
  const regional = REGIONS.map((_, region) => groupOf((act) => isForPlaces(act) && act.regions.has(region)))
  const family = REGIONS.map((_, region) => familyGroups(region, thresholds, groupOf))
  return { groups, regional, family }
}

function familyGroups(region: number, thresholds: readonly number[], groupOf: GroupOf): number[] {
  const bands = [...thresholds, 1]
  return INCOMES.flatMap((_, income) =>
    WIJKTYPEN.flatMap((_, wijktype) =>
      bands.map((top) =>
        groupOf(
          ({ regions, incomes, wijktypen, reach }) =>
            regions.has(region) && incomes.has(income) && wijktypen.has(wijktype) && top <= reach,
        ),
      ),
    ),
  )
}

/** A measure for some families only cannot move a value that governs providers and places. */
function isForPlaces({ incomes, wijktypen, reach }: Act): boolean {
  return incomes.size === INCOMES.length && wijktypen.size === WIJKTYPEN.length && reach === 1
}

function pick(values: readonly Values[], at: readonly number[]): Values[] {
  return at.map((index) => values[index]).filter((value) => value !== undefined)
}
