/** A scenario: dated measures and outside circumstances, checked at the door and written in one way only. */
import * as v from 'valibot'
import { isDate } from './core/dates.ts'
import type { BareParameter, BarePolicy } from './core/declare.ts'
import type { Fault, Path } from './faults.ts'
import {
  duplicateFaults,
  faultAt,
  hint,
  keyFaults,
  listed,
  numberFaults,
  own,
  placeOf,
  shown,
  shortened,
  withoutEchoes,
} from './faults.ts'
import { PARAMETERS } from './parameters/index.ts'
import type { Policies } from './policies/bare.ts'
import { POLICIES } from './policies/bare.ts'
import { issueFaults, LISTS, MEASURE, PARAMETER_IDS, SCENARIO, TARGETS, tooLong } from './schema.ts'
import type { Measure, Scenario } from './schema.ts'
import { conflictsOf, excessesOf } from './timeline.ts'

export type { Measure, Scenario } from './schema.ts'

/** Either a scenario, with remarks on what no source speaks of, or everything that is wrong with it. */
export type Checked =
  { readonly scenario: Scenario; readonly remarks: readonly string[] } | { readonly faults: readonly Fault[] }

/** Checks any value, such as parsed JSON, names all its faults at once and never throws. */
export function checkScenario(input: unknown, policies: Policies = POLICIES): Checked {
  const lengths = tooLong(input)
  if (lengths.length > 0) return { faults: lengths }
  const root = v.safeParse(SCENARIO, input)
  const measures = listOf(own(input, 'measures')).map((raw, i) => checkMeasure(raw, i, policies))
  const faults = withoutEchoes([
    ...keyFaults(input, [], Object.keys(SCENARIO.entries)),
    ...keyFaults(own(input, 'outside'), ['outside'], ['births']),
    ...duplicateFaults(own(input, 'regions'), ['regions']),
    ...parameterFaults(own(input, 'parameters')),
    ...issueFaults(root.issues ?? [], []),
    ...orderFaults(input, [], SCENARIO_DAYS.first, SCENARIO_DAYS.last),
    ...measures.flatMap((measure) => measure.faults),
    ...conflictsOf(
      measures.map(({ measure }) => measure),
      policies,
    ),
  ])
  if (!root.success || faults.length > 0) return { faults: shortened(faults) }
  const scenario = normalised(root.output, measures)
  const excesses = excessesOf(scenario, policies)
  return excesses.length > 0 ? { faults: excesses } : { scenario, remarks: remarksOf(scenario, policies) }
}

/** What an empty file means: every default, and no measures. */
export function usualScenario(): Scenario {
  return normalised(v.parse(SCENARIO, {}), [])
}

/** A scenario that does not say for which text it stands: links and stamps leave that out, as it is long and changes no result. */
export function withoutTexts(scenario: Scenario): Scenario {
  const short: { -readonly [K in keyof Scenario]: Scenario[K] } = { ...scenario }
  delete short.author
  delete short.source
  delete short.notModelled
  return short
}

/** What of a scenario decides its results, as JSON that does not depend on the order in which it was written. */
export function scenarioText(scenario: Scenario): string {
  const { start, end, seed, measures, parameters, assumptions, outside } = scenario
  const sorted = measures.toSorted((a, b) => (stable(a) < stable(b) ? -1 : 1))
  return stable({ start, end, seed, measures: sorted, parameters, assumptions, outside })
}

/** Sixteen hexadecimal digits that name the results of a scenario: two 32-bit lanes over its text. */
export function scenarioHash(scenario: Scenario): string {
  const text = scenarioText(scenario)
  let a = 0x9e3779b9
  let b = 0x7f4a7c15
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul((b << 5) | (b >>> 27), 0x85ebca6b) ^ Math.imul(unit + 1, 0xc2b2ae35)
  }
  return [stirred(a ^ stirred(b)), stirred(b)].map((lane) => lane.toString(16).padStart(8, '0')).join('')
}

/** A date of the file by its key, and what it is when absent. */
interface Bound {
  readonly key: string
  readonly default?: string
}

const { start: START, end: END } = SCENARIO.entries
const SCENARIO_DAYS = {
  first: { key: 'start', default: START.default },
  last: { key: 'end', default: END.default },
}

type RawScenario = v.InferOutput<typeof SCENARIO>
type RawMeasure = v.InferOutput<typeof MEASURE>

interface CheckedMeasure {
  readonly faults: readonly Fault[]
  readonly measure?: Measure
}

function checkMeasure(raw: unknown, index: number, policies: Policies): CheckedMeasure {
  const path = ['measures', index]
  const shape = v.safeParse(MEASURE, raw)
  const name = own(raw, 'policy')
  const policy = typeof name === 'string' && Object.hasOwn(policies, name) ? policies[name] : undefined
  const faults = withoutEchoes([
    ...keyFaults(raw, path, Object.keys(MEASURE.entries)),
    ...(policy ? policyFaults(raw, path, policy) : policyNameFaults(name, path, policies)),
    ...Object.keys(LISTS).flatMap((key) => duplicateFaults(own(raw, key), [...path, key])),
    ...issueFaults(shape.issues ?? [], path),
    ...orderFaults(raw, path, { key: 'from' }, { key: 'until' }),
  ])
  return shape.success && faults.length === 0 ? { faults, measure: normalMeasure(shape.output) } : { faults }
}

function policyNameFaults(name: unknown, path: Path, policies: Policies): Fault[] {
  if (typeof name !== 'string') return []
  const names = Object.keys(policies)
  const rule = `it must be one of the policies ${listed(names)}${hint(name, names)}`
  return [faultAt([...path, 'policy'], `is ${shown(name)}; ${rule}; change it`)]
}

/** Targets and levers, which every policy declares for itself. */
function policyFaults(raw: unknown, path: Path, policy: BarePolicy): Fault[] {
  const levers = own(raw, 'levers')
  const place = [...path, 'levers']
  const idle = TARGETS.filter((key) => own(raw, key) !== undefined && !policy.targets.includes(key))
  const knows = policy.targets.length === 0 ? 'no target' : `only ${policy.targets.join(', ')}`
  const none = isEmpty(levers)
    ? [faultAt(place, `holds no lever; set at least one of ${Object.keys(policy.levers).join(', ')}`)]
    : []
  return [
    ...idle.map((key) =>
      faultAt([...path, key], `is set, but ${policy.title.en} knows ${knows}; leave it out`),
    ),
    ...none,
    ...keyFaults(levers, place, Object.keys(policy.levers)),
    ...Object.entries(policy.levers).flatMap(([key, lever]) =>
      numberFaults(own(levers, key), [...place, key], lever.limits, lever.unit === 'choice'),
    ),
  ]
}

function parameterFaults(parameters: unknown): Fault[] {
  const faults = given(parameters).flatMap(([id, { choices, limits }]) => {
    const value = own(parameters, id)
    const path = ['parameters', id]
    if (choices) return choiceFaults(value, path, choices)
    if (typeof value !== 'string') return numberFaults(value, path, limits, false)
    return [faultAt(path, `is ${shown(value)}; it must be a number from ${limits.join(' to ')}; change it`)]
  })
  return [...keyFaults(parameters, ['parameters'], PARAMETER_IDS), ...faults]
}

/** The parameters to which a file gives a value, in the order of their declaration. */
function given(parameters: unknown): readonly (readonly [string, BareParameter])[] {
  if (isEmpty(parameters)) return []
  return Object.entries(PARAMETERS).filter(([id]) => own(parameters, id) !== undefined)
}

function choiceFaults(value: unknown, path: Path, names: readonly string[]): Fault[] {
  if (typeof value === 'string' && names.includes(value)) return []
  const rule = `it must be one of ${listed(names)}${hint(value, names)}`
  return [faultAt(path, `is ${shown(value)}; ${rule}; change it`)]
}

/** The later of two dates must be later; ISO dates sort as text. Said of the date that the file holds. */
function orderFaults(raw: unknown, path: Path, first: Bound, last: Bound): Fault[] {
  const a = own(raw, first.key) ?? first.default
  const b = own(raw, last.key) ?? last.default
  if (typeof a !== 'string' || typeof b !== 'string' || !isDate(a) || !isDate(b) || b > a) return []
  const [key, value, rule] = own(raw, last.key)
    ? [last.key, b, `later than ${first.key}, ${a}`]
    : [first.key, a, `earlier than ${last.key}, ${b}`]
  return [faultAt([...path, key], `is ${shown(value)}; it must be ${rule}; change one of them`)]
}

function normalised(raw: RawScenario, checked: readonly CheckedMeasure[]): Scenario {
  const { title, question, author, source, notModelled, ...run } = raw
  const { start, end, seed, replications, regions, parameters, assumptions, outside } = run
  return {
    version: 1,
    title,
    question,
    ...(author === undefined ? {} : { author }),
    ...(source === undefined ? {} : { source }),
    ...(notModelled === undefined ? {} : { notModelled }),
    start,
    end,
    seed,
    replications,
    ...partOf('regions', LISTS.regions, regions),
    measures: checked.flatMap(({ measure }) => measure ?? []),
    parameters: sortedKeys(parameters),
    assumptions,
    outside,
  }
}

function normalMeasure(raw: RawMeasure): Measure {
  const { policy, from, until, rampMonths, reach } = raw
  return {
    policy,
    from,
    ...(until === undefined ? {} : { until }),
    rampMonths,
    ...partOf('regions', LISTS.regions, raw.regions),
    ...partOf('incomeGroups', LISTS.incomeGroups, raw.incomeGroups),
    ...partOf('neighbourhoods', LISTS.neighbourhoods, raw.neighbourhoods),
    ...(reach === undefined || reach === 1 ? {} : { reach }),
    levers: sortedKeys(raw.levers),
  }
}

/** The part of a set that is meant, in the order of its declaration; left out when it is the whole. */
function partOf<K extends string, T extends string>(
  key: K,
  names: readonly T[],
  part: readonly T[] | undefined,
): { readonly [P in K]?: readonly T[] } {
  const kept = names.filter((name) => part?.includes(name))
  const partial: { [P in K]?: readonly T[] } = {}
  if (kept.length > 0 && kept.length < names.length) partial[key] = kept
  return partial
}

/** Keys in alphabetical order. */
function sortedKeys<T>(values: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function stable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? sortedKeys({ ...part }) : part,
  )
}

/** The finishing mix of MurmurHash3 (Appleby, public domain). */
function stirred(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** What is allowed but should be read with care. */
function remarksOf(scenario: Scenario, policies: Policies): string[] {
  const { measures, parameters, end } = scenario
  const own = given(parameters).flatMap(([id, p]) => unstudied(['parameters', id], parameters[id], p.studied))
  const levers = measures.flatMap(({ policy, levers, from }, i) => [
    ...Object.entries(policies[policy]?.levers ?? {}).flatMap(([name, lever]) =>
      unstudied(['measures', i, 'levers', name], levers[name], lever.studied),
    ),
    ...(from < end
      ? []
      : [`measures[${i}].from is ${from}, not before the end; the measure changes nothing`]),
  ])
  return [...levers, ...own]
}

function unstudied(path: Path, value: unknown, [low, high]: readonly [number, number]): string[] {
  if (typeof value !== 'number' || (value >= low && value <= high)) return []
  return [`${placeOf(path)} is ${value}; no source or trial speaks of values outside ${low} to ${high}`]
}

function isEmpty(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
  )
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
