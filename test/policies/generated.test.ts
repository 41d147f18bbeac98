/** What every measure must hold to, drawn from its declaration: neutral, not before its day, and at the ends of its levers. */
import { expect, test } from 'vitest'
import type { Policy } from '../../engine/core/declare.ts'
import type { Indicator } from '../../engine/formulas.ts'
import { INDICATORS } from '../../engine/indicators.ts'
import { FAMILY_COUNTERS, RECORDED_GROUPS, REGION_COUNTERS } from '../../engine/model/counters.ts'
import { changeDates, type ParameterId, valuesOn } from '../../engine/parameters/index.ts'
import { DECLARED_POLICIES } from '../../engine/policies/index.ts'
import { groupsOf } from '../../engine/result.ts'
import { familyCell, periodsOf, regionCell, replicate, replicateAll } from '../../engine/run.ts'
import { THIRD } from '../model/harness.ts'
import { CLUSTER, CODE, SEED, timelineWith, type Written } from './small.ts'

const ALL = Object.entries(DECLARED_POLICIES)
type Levers = Record<string, number>

/** A value for every lever of a policy. */
function leversOf({ levers }: Policy, value: (lever: string) => number): Levers {
  return Object.fromEntries(Object.keys(levers).map((name) => [name, value(name)]))
}

/** Where a lever changes nothing on a day. */
function neutralOf({ levers, patches }: Policy, name: string, date: string): number {
  const { neutral } = levers[name]!
  const parameter = patches.find(({ lever }) => lever === name)!.parameter as ParameterId
  return neutral === 'baseline' ? valuesOn(date)[parameter] : neutral
}

const FROM = '2023-03-01'
/** Until then the baseline stands still, so that what is neutral on the first day stays so. */
const UNTIL = changeDates().find((date) => date > FROM)!

const BASISPAD = bytesOf([])

test.each(ALL)('%s with neutral levers is the basispad, byte for byte', (policy, declared) => {
  const neutral = leversOf(declared, (name) => neutralOf(declared, name, FROM))
  for (const rampMonths of [0, 4]) {
    const bytes = bytesOf([{ policy, from: FROM, until: UNTIL, rampMonths, levers: neutral }])
    expect(Buffer.compare(bytes, BASISPAD)).toBe(0)
  }
})

/** What is counted in every month, with some months after the neutral measures have ended. */
function bytesOf(measures: readonly Written[]): Buffer {
  const timeline = timelineWith(measures, { end: '2024-03-01', parameters: THIRD })
  return Buffer.from(replicate(timeline, CLUSTER, SEED, 0, 'month').buffer)
}

/** Late enough in August for the families of July to have had all their care: nothing of July may differ. */
const FIRST_DAY = '2023-08-22'
const FIRST_MONTH = '2023-08'

/** The measure at its strongest, at once and for everybody; and by steps, for the fewest that it can be meant for. */
function strongest(policy: string, declared: Policy): Written[] {
  const levers = leversOf(declared, (name) => farthest(declared, name))
  const targets = {
    regions: [CODE],
    incomeGroups: ['low'],
    neighbourhoods: ['kwetsbaar'],
    reach: 0.8,
  } as const
  const known = Object.fromEntries(declared.targets.map((target) => [target, targets[target]]))
  return [
    { policy, from: FIRST_DAY, levers },
    { policy, from: FIRST_DAY, levers, rampMonths: 6, ...known },
  ]
}

/** The end of a lever's limits that lies farthest from where it changes nothing. */
function farthest(declared: Policy, name: string): number {
  const [low, high] = declared.levers[name]!.limits
  const neutral = neutralOf(declared, name, FIRST_DAY)
  return high - neutral > neutral - low ? high : low
}

type Months = ReadonlyMap<string, Int32Array[]>
const MONTHS = monthsOf([])

test.each(ALL)('%s changes nothing before its first day, and something after it', (policy, declared) => {
  for (const measure of strongest(policy, declared)) {
    const months = monthsOf([measure])
    expect(pastOf(months)).toEqual(pastOf(MONTHS))
    expect(months).not.toEqual(MONTHS)
  }
})

test.each(ALL)('planted fault: had %s begun a year too early, it would be found out', (policy, declared) => {
  const early = strongest(policy, declared).map((measure) => ({ ...measure, from: '2022-08-22' }))
  for (const measure of early) expect(pastOf(monthsOf([measure], '2023-09-01'))).not.toEqual(pastOf(MONTHS))
})

function pastOf(months: Months): Int32Array[][] {
  return [...months].filter(([month]) => month < FIRST_MONTH).map(([, counts]) => counts)
}

/** Every count of every month, of a run made whole: a run that shared its past could not differ before the measure. */
function monthsOf(measures: readonly Written[], end = '2024-07-01'): Months {
  const timeline = timelineWith(measures, { end, parameters: THIRD })
  const part = replicate(timeline, CLUSTER, SEED, 0, 'month')
  const months = periodsOf(timeline, 'month')
  return new Map(
    months.map(({ name }, at) => {
      const groups = RECORDED_GROUPS.map((_, group) => familyCell(0, group, at, months.length))
      const region = regionCell(1, 0, at, months.length)
      return [
        name,
        [
          ...groups.map((cell) => part.subarray(cell, cell + FAMILY_COUNTERS.length)),
          part.subarray(region, region + REGION_COUNTERS.length),
        ],
      ]
    }),
  )
}

test.each(ALL)('%s runs at both ends of every lever, and nothing becomes negative', (policy, declared) => {
  // Where it is about training, long enough for pupils of the first September to have finished by the longest course.
  const rest = { end: declared.theme === 'training' ? '2027-11-01' : '2024-11-01', parameters: THIRD }
  const ends = [0, 1] as const
  const settings: Levers[] = ends.flatMap((end) => {
    const at = (name: string) => declared.levers[name]!.limits[end]
    return [leversOf(declared, at), ...Object.keys(declared.levers).map((name) => ({ [name]: at(name) }))]
  })
  const timelines = settings.map((levers) => timelineWith([{ policy, from: FROM, levers }], rest))
  for (const part of replicateAll(timelines, CLUSTER, SEED, 0, 'year'))
    expect(Math.min(...part)).toBeGreaterThanOrEqual(0)
})

const INDICATOR = new Map<string, Indicator>(Object.entries(INDICATORS))

test.each(ALL)('%s says what it moves, of indicators and families that exist, each once', (_, { moves }) => {
  expect(moves.some(({ where }) => where === 'scarce')).toBe(true)
  for (const { indicator, group = 'all' } of moves)
    expect(groupsOf(INDICATOR.get(indicator)!), `${indicator} of ${group}`).toContain(group)
  const lines = moves.map(({ indicator, group, year, where }) => [indicator, group, year, where].join())
  expect(new Set(lines).size).toBe(lines.length)
})
