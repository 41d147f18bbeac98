/** The shape of a scenario file, declared once: the check reads it, and the JSON Schema for editors is drawn from it. */
import * as v from 'valibot'
import { isDate } from './core/dates.ts'
import type { Fault, Path } from './faults.ts'
import { faultAt, hint, lengthFaults, listed, own, shown } from './faults.ts'
import { type BirthPath, BIRTH_PATHS, INCOMES, PARAMETERS, REGIONS, WIJKTYPEN } from './parameters/index.ts'

/** A policy from a day on, for whom it is meant and how far it goes. Absent targets mean everyone. */
export interface Measure {
  readonly policy: string
  readonly from: string
  readonly until?: string
  readonly rampMonths: number
  readonly regions?: readonly string[]
  readonly incomeGroups?: readonly (typeof INCOMES)[number][]
  readonly neighbourhoods?: readonly (typeof WIJKTYPEN)[number][]
  readonly reach?: number
  readonly levers: Readonly<Record<string, number>>
}

/** What stands in for parameters that nobody knows exactly: values drawn from what is plausible, or the central ones. */
const ASSUMPTIONS = ['drawn', 'central'] as const
export type Assumptions = (typeof ASSUMPTIONS)[number]

/** A checked scenario with every default filled in; dates as in the file, `[start, end)`. */
export interface Scenario {
  readonly version: 1
  readonly title: string
  readonly question: string
  /** Who put it together, for which text it stands, and what of that the model does not know. */
  readonly author?: string
  readonly source?: string
  readonly notModelled?: string
  readonly start: string
  readonly end: string
  readonly seed: string
  readonly replications: number
  readonly regions?: readonly string[]
  readonly measures: readonly Measure[]
  readonly parameters: Readonly<Record<string, number | string>>
  /** Whether every second replication draws another row of admissible.csv, or all use the central values. */
  readonly assumptions: Assumptions
  readonly outside: { readonly births: BirthPath }
}

/** The days between which a file may name a date: minute 0 of the clock and the end of the birth paths. */
const FIRST_DAY = '2021-03-01'
const LAST_DAY = '2041-01-01'
/** Before it labour is frozen while sickness and workload fill their memory, so nothing can be reported. */
const FIRST_START = '2022-01-01'

const REGION_CODES = REGIONS.map(({ code }) => code)
export const PARAMETER_IDS = Object.keys(PARAMETERS)

/** The names that the lists of a measure may hold, in the order in which a scenario keeps them. */
export const LISTS = { regions: REGION_CODES, incomeGroups: INCOMES, neighbourhoods: WIJKTYPEN }
export const MOST_MEASURES = 100

/** The four ways to narrow a measure; a policy declares which of them it knows. */
export const TARGETS = ['regions', 'incomeGroups', 'neighbourhoods', 'reach'] as const

/** What a required key must be, where it is missing as well as where it is wrong. */
const MUST = {
  policy: 'it must be the name of a policy',
  from: `it must be a real date from ${FIRST_DAY} to ${LAST_DAY}, written as 2027-01-01`,
  levers: 'it must be an object with a number for at least one lever',
} as const
const RULES: ReadonlyMap<string, string> = new Map(Object.entries(MUST))
const ABOVE_0 = 'it must be a share above 0 and at most 1'

const must = (rule: string) => `it must be ${rule}`
const text = (least: number, most: number) => {
  const rule = must(`a text of ${least} to ${most} characters`)
  return v.pipe(v.string(rule), v.minLength(least, rule), v.maxLength(most, rule))
}
const whole = (low: number, high: number) => {
  const rule = must(`a whole number from ${low} to ${high}`)
  return v.pipe(v.number(rule), v.integer(rule), v.minValue(low, rule), v.maxValue(high, rule))
}
const oneOf = <const T extends readonly string[]>(names: T, what: string) =>
  v.picklist(names, (issue) => `${must(`${what}, ${listed(names)}`)}${hint(issue.input, names)}`)
const list = <const T extends readonly string[]>(names: T, what: string) => {
  const rule = must(`a list of at least one of ${listed(names)}`)
  return v.pipe(
    v.array(oneOf(names, what), rule),
    v.minLength(1, rule),
    v.metadata({ maxItems: names.length, uniqueItems: true }),
  )
}
const day = (first: string, last: string, rule: string) =>
  v.pipe(
    v.string(rule),
    v.isoDate(rule),
    v.check((date) => isDate(date) && date >= first && date <= last, rule),
  )
const firstOfMonth = () => {
  const rule = `it must be the first day of a month from ${FIRST_START} to ${LAST_DAY}, because outcomes are counted by month`
  return v.pipe(day(FIRST_START, LAST_DAY, rule), v.regex(/^\d{4}-\d{2}-01$/, rule))
}
const described = <const T extends v.GenericSchema>(schema: T, meaning: string) =>
  v.pipe(schema, v.description(meaning))

const regions = list(REGION_CODES, 'a COROP code')

/** One measure, with any lever of any policy; the declarations rule over levers and targets. */
export const MEASURE = v.strictObject(
  {
    policy: v.string(MUST.policy),
    from: described(day(FIRST_DAY, LAST_DAY, MUST.from), 'First day on which the measure holds'),
    until: v.optional(
      described(day(FIRST_DAY, LAST_DAY, MUST.from), 'First day on which it no longer holds'),
    ),
    rampMonths: v.optional(described(whole(0, 120), 'Months from the first step to the full measure'), 0),
    regions: v.optional(described(regions, 'COROP regions that get it; all when absent')),
    incomeGroups: v.optional(described(list(INCOMES, 'an income group'), 'Income groups that get it')),
    neighbourhoods: v.optional(described(list(WIJKTYPEN, 'a wijktype'), 'Wijktypen that get it')),
    reach: v.optional(
      described(
        v.pipe(v.number(ABOVE_0), v.gtValue(0, ABOVE_0), v.maxValue(1, ABOVE_0)),
        'Share of the targeted families that it reaches',
      ),
    ),
    levers: v.record(v.string(), v.number(must('a number')), MUST.levers),
  },
  must('an object with policy, from and levers'),
)

/** The scenario around its measures. */
export const SCENARIO = v.strictObject(
  {
    $schema: v.optional(v.string(must('the address of the schema, as a text'))),
    version: v.optional(v.literal(1, 'it must be 1, the only version of the format so far'), 1),
    title: v.optional(described(text(0, 200), 'Name of the scenario in tables'), ''),
    question: v.optional(described(text(0, 1000), 'What the scenario should answer'), ''),
    author: v.optional(described(text(1, 200), 'Who put the scenario together')),
    source: v.optional(described(text(1, 2000), 'The text that it stands for: which one and which passage')),
    notModelled: v.optional(described(text(1, 2000), 'What of that text the model does not know')),
    start: v.optional(described(firstOfMonth(), 'First day that is reported'), FIRST_START),
    end: v.optional(described(firstOfMonth(), 'First day that is no longer simulated'), '2036-01-01'),
    seed: v.optional(described(text(1, 100), 'Text from which all chance is drawn'), 'kraamzorg-2026'),
    replications: v.optional(described(whole(1, 10000), 'Number of repetitions with other chance'), 20),
    regions: v.optional(described(regions, 'COROP regions that are reported; all when absent')),
    measures: v.optional(v.array(v.unknown(), must('a list of measures')), []),
    parameters: v.optional(
      v.record(
        v.string(),
        v.union([v.number(), v.string()], must('a number or the name of a choice')),
        must('an object'),
      ),
      {},
    ),
    assumptions: v.optional(
      described(oneOf(ASSUMPTIONS, 'a way to treat assumptions'), 'Whether replications draw assumptions'),
      'drawn',
    ),
    outside: v.optional(
      v.strictObject(
        { births: v.optional(described(oneOf(BIRTH_PATHS, 'a birth path'), 'Path of births'), 'midden') },
        must('an object'),
      ),
      {},
    ),
  },
  must('an object with keys such as title, start and measures'),
)

/** Sentences for what the shapes found; unknown keys are left to `keyFaults`, which sees every one. */
export function issueFaults(issues: readonly v.BaseIssue<unknown>[], path: Path): Fault[] {
  return issues
    .filter(({ expected }) => expected !== 'never')
    .map((issue) => {
      const place = [
        ...path,
        ...(issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key))),
      ]
      const key = String(place.at(-1))
      if (issue.type === 'strict_object' && issue.received === 'undefined' && issue.path)
        return faultAt(place, `is missing; ${RULES.get(key) ?? 'it is required'}; add it`)
      const value = issue.path?.at(-1)?.value ?? issue.input
      return faultAt(place, `is ${shown(value)}; ${issue.message}; change it`)
    })
}

/** Lists that are longer than could mean anything; such a file is refused unread. */
export function tooLong(input: unknown): Fault[] {
  const measures = own(input, 'measures')
  const inner = Array.isArray(measures) && measures.length <= MOST_MEASURES ? measures : []
  return [
    ...lengthFaults(measures, ['measures'], MOST_MEASURES),
    ...lengthFaults(own(input, 'regions'), ['regions'], LISTS.regions.length),
    ...inner.flatMap((raw: unknown, i) =>
      Object.entries(LISTS).flatMap(([key, names]) =>
        lengthFaults(own(raw, key), ['measures', i, key], names.length),
      ),
    ),
  ]
}
