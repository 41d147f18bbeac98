/** Three measures at once, as chance writes them: order never matters, nothing is lost and nothing comes too early. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { divergence } from '../../engine/branch.ts'
import { dateOf, MINUTES_PER_DAY, minuteOf } from '../../engine/core/dates.ts'
import { FAMILY_COUNTERS, RECORDED_GROUPS, REGION_COUNTERS } from '../../engine/model/counters.ts'
import { prepare, start, step } from '../../engine/model/model.ts'
import { createWorld, type World } from '../../engine/model/world.ts'
import { placesOf } from '../../engine/result.ts'
import { familyCell, partOf, periodsOf, regionCell } from '../../engine/run.ts'
import { checkScenario, type Scenario, scenarioHash } from '../../engine/scenario.ts'
import { timelineOf } from '../../engine/timeline.ts'
import { POLICIES } from '../../engine/policies/bare.ts'
import { clusterOf, runUntil } from '../model/harness.ts'
import { accountsOf } from '../model/outcomes.ts'
import { CODE, TRIPLES } from './drawn.ts'
import { SEED, type Written } from './small.ts'

/** Zuidoost-Zuid-Holland: one region with 2.4% of births. */
const CLUSTER = clusterOf(CODE)
/** The fixed seed of the triples, how many there are, and the replication that is run of each. */
const DRAWN = { seed: 2028, numRuns: 40 } as const
const REPLICATION = 0
const WINDOW = { end: '2030-01-01', assumptions: 'central', regions: [CODE], seed: SEED }
/** Within so many days of its birth a family's story has ended. */
const LONGEST_STORY = 21

/** What a run counted by month, and what its own recount at the turn of a year found: of people, families, minutes and euros. */
interface Ran {
  readonly scenario: Scenario
  readonly part: Int32Array
  readonly lost: string
}

/** The scenario with these measures, unless the door refuses it. */
function soundOf(measures: readonly Written[]): Scenario | undefined {
  const checked = checkScenario({ ...WINDOW, measures })
  return 'faults' in checked ? undefined : checked.scenario
}

/** Run whole: a run that shared its past could not differ before its measures. `meddle` spoils it half-way its last year. */
function ran(scenario: Scenario, meddle: (w: World) => void = () => {}): Ran {
  const w = createWorld(timelineOf(scenario), CLUSTER, SEED, REPLICATION)
  prepare(w, CLUSTER, SEED, REPLICATION)
  start(w)
  let lost = ''
  try {
    runUntil(w, '2029-07-01')
    meddle(w)
    while (step(w));
  } catch (error) {
    lost = String(error)
  }
  return { scenario, part: partOf(w, 'month'), lost }
}

const basispad = ran(soundOf([])!)
const months = periodsOf(timelineOf(basispad.scenario), 'month')

/** What is wrong with a run, by itself and beside the basispad; empty when nothing is. */
function faultsOf(run: Ran): string[] {
  const faults = run.part.some((count) => count < 0) ? ['a count is negative'] : []
  if (months.some((_, month) => unbalanced(run, month) !== 0)) faults.push('the accounts do not close')
  if (tooEarly(run)) faults.push('something changed before the first day')
  return run.lost === '' ? faults : [...faults, run.lost]
}

/** What is on all eight accounts together after a month: nothing, if every payment took from one what it gave another. */
function unbalanced({ scenario, part }: Ran, month: number): number {
  const result = { scenario, per: 'month', periods: months, clusters: [CLUSTER], parts: [[part]] } as const
  const accounts = placesOf(result).flatMap((place) => accountsOf(result, place, month))
  return accounts.reduce((sum, [euros]) => sum + euros!, 0)
}

/** Whether a month differs from the basispad whose families had all had their care before the first measure began. */
function tooEarly({ scenario, part }: Ran): boolean {
  const first = minuteOf(scenario.measures.map(({ from }) => from).toSorted()[0] ?? '2041-01-01')
  const last = dateOf(first - LONGEST_STORY * MINUTES_PER_DAY).slice(0, 7)
  return months.some(
    ({ name }, month) =>
      name < last &&
      countsOf(part, month).some((counts, at) => !sameBytes(counts, countsOf(basispad.part, month)[at]!)),
  )
}

/** The counts of a month, of families group by group and of the region. */
function countsOf(part: Int32Array, month: number): Int32Array[] {
  const family = RECORDED_GROUPS.map((_, group) => familyCell(0, group, month, months.length))
  const region = regionCell(1, 0, month, months.length)
  return [
    ...family.map((cell) => part.subarray(cell, cell + FAMILY_COUNTERS.length)),
    part.subarray(region, region + REGION_COUNTERS.length),
  ]
}

function sameBytes(a: Int32Array, b: Int32Array): boolean {
  return (
    Buffer.compare(
      new Uint8Array(a.buffer, a.byteOffset, a.byteLength),
      new Uint8Array(b.buffer, b.byteOffset, b.byteLength),
    ) === 0
  )
}

/** The five other orders of three. */
const ORDERS = [
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const

test(
  'three measures that chance drew keep the books, in whatever order they are written',
  { timeout: 300_000 },
  () => {
    const seen = new Set<string>()
    let [changed, twice] = [0, 0]
    fc.assert(
      fc.property(TRIPLES, fc.nat(ORDERS.length - 1), fc.boolean(), (measures, turn, isRunAgain) => {
        const scenario = soundOf(measures)
        fc.pre(scenario !== undefined)
        const others = ORDERS.map((order) => soundOf(order.map((at) => measures[at]!))!)
        const timeline = timelineOf(scenario!)
        for (const other of others) {
          expect(scenarioHash(other)).toBe(scenarioHash(scenario!))
          expect(divergence(timelineOf(other), timeline)).toBe(Infinity)
        }
        const run = ran(scenario!)
        expect(faultsOf(run)).toEqual([])
        // Values of all days are the same, so the runs must be: every other one is run to see it.
        if (isRunAgain) expect(sameBytes(ran(others[turn]!).part, run.part)).toBe(true)
        for (const { policy } of measures) seen.add(policy)
        if (new Set(measures.map(({ policy }) => policy)).size < measures.length) twice++
        if (!sameBytes(run.part, basispad.part)) changed++
      }),
      { ...DRAWN, endOnFailure: true },
    )
    expect([...seen].toSorted()).toEqual(Object.keys(POLICIES).toSorted())
    expect(changed).toBeGreaterThan(0.9 * DRAWN.numRuns)
    expect(twice).toBeGreaterThan(0.1 * DRAWN.numRuns)
  },
)

const LATE: Written = { policy: 'loon', from: '2027-01-01', levers: { pay: 1.1 } }

test.each([
  ['a euro that nobody gave', 'euros of providers', (w: World) => w.state.provider.cash[0]!++],
  ['a family that was drawn twice', 'families drawn', (w: World) => w.state.scalars.conceived[0]!++],
  ['a minute of care that nobody gave', 'care minutes', (w: World) => w.state.provider.closedMinutes[0]!++],
  ['a caregiver who left nothing behind', 'caregivers entered', (w: World) => w.state.provider.left[0]!++],
])('planted fault: %s is found', (_, what, meddle) => {
  expect(faultsOf(ran(soundOf([LATE])!, meddle)).join()).toContain(what)
})

test('planted fault: one count of an earlier month is found, and one below 0', () => {
  const run = ran(soundOf([LATE])!)
  expect(faultsOf(run)).toEqual([])
  run.part[familyCell(0, 0, 0, months.length)]!++
  expect(faultsOf(run)).toEqual(['something changed before the first day'])
  run.part[familyCell(0, 0, months.length - 1, months.length)] = -1
  expect(faultsOf(run)).toContain('a count is negative')
})
