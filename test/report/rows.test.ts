/** Rows of the public contract: complete, in one order, and the same bytes however the work was cut up. */
import { expect, test } from 'vitest'
import {
  bandOf,
  checkScenario,
  fold,
  INDICATORS,
  jobsOf,
  MODEL_VERSION,
  pack,
  type Result,
  ROW_COLUMNS,
  rowsOf,
  runJob,
  type Scenario,
} from '../../engine/index.ts'
import packageJson from '../../package.json' with { type: 'json' }

function scenarioOf(changes: object): Scenario {
  const checked = checkScenario({ title: 'test', end: '2022-07-01', replications: 1, ...changes })
  if ('faults' in checked) throw new Error(checked.faults.map(({ message }) => message).join('\n'))
  return checked.scenario
}

const run = (scenario: Scenario): Result =>
  fold(
    scenario,
    'year',
    jobsOf(scenario).map((job) => runJob(scenario, job, 'year')),
  )

const textOf = (result: Result, region?: string) =>
  [...rowsOf('test', result, { replicates: false })]
    .filter((row) => region === undefined || row.region === region)
    .map((row) => ROW_COLUMNS.map((column) => row[column]).join())

const nation = run(scenarioOf({}))

test('a region alone has the same rows as within the nation', () => {
  const alone = run(scenarioOf({ regions: ['CR02'] }))
  expect(alone.clusters).toHaveLength(1)
  expect(textOf(alone)).toEqual(textOf(nation, 'CR02'))
})

test('the order in which regions are written changes nothing', () => {
  const [one, other] = [
    scenarioOf({ regions: ['CR02', 'CR31', 'CR17'] }),
    scenarioOf({ regions: ['CR17', 'CR02', 'CR31'] }),
  ]
  expect(textOf(run(other))).toEqual(textOf(run(one)))
})

test('the order in which jobs ran changes nothing', () => {
  const scenario = scenarioOf({ regions: ['CR02', 'CR31'], replications: 2 })
  const jobs = jobsOf(scenario)
  const backwards = jobs.toReversed().map((job) => runJob(scenario, job, 'year'))
  expect(textOf(fold(scenario, 'year', backwards.toReversed()))).toEqual(textOf(run(scenario)))
})

test('the nation is the sum of its provinces, and they of their regions', () => {
  const rows = [...rowsOf('test', nation, { replicates: false })].filter(
    (row) => row.indicator === 'families' && row.group === 'all',
  )
  const sum = (pick: (region: string) => boolean) =>
    rows.filter((row) => pick(row.region)).reduce((total, row) => total + row.mean!, 0)
  const total = sum((region) => region === 'NL')
  expect(sum((region) => /^CR/.test(region))).toBe(total)
  expect(sum((region) => region !== 'NL' && !/^CR/.test(region))).toBe(total)
  expect(rows).toHaveLength(1 + 12 + 40)
})

test('the groups of every split add up to all families, for each reason and each quantity that is a sum', () => {
  const rows = [...rowsOf('test', nation, { replicates: false })].filter((row) => row.region === 'NL')
  const splits = [
    ['income.low', 'income.mid', 'income.high'],
    ['wijk.kwetsbaar', 'wijk.gemiddeld', 'wijk.sterk'],
    ['parity.first', 'parity.later'],
  ]
  for (const [id, indicator] of Object.entries(INDICATORS)) {
    if (indicator.of !== 'families' || indicator.formula.over !== 'sum') continue
    const of = (group: string) => rows.find((row) => row.indicator === id && row.group === group)!.mean!
    for (const split of splits)
      expect(split.reduce((total, group) => total + of(group), 0)).toBeCloseTo(of('all'), 6)
  }
})

test('rows are complete: every indicator, place, group and period once', () => {
  const keys = [...rowsOf('test', nation, { replicates: false })].map(
    ({ indicator, region, group, period }) => [indicator, region, group, period].join(),
  )
  expect(new Set(keys).size).toBe(keys.length)
  const grouped = Object.values(INDICATORS).filter(({ of }) => of === 'families').length
  const single = Object.values(INDICATORS).length - grouped
  expect(keys).toHaveLength(53 * (grouped * 11 + single))
})

test('births up to 2022 are measured in every region; what rests on projections is derived', () => {
  const grades = new Set(
    [...rowsOf('test', nation, { replicates: false })]
      .filter((row) => row.indicator === 'families')
      .map(({ basis }) => basis),
  )
  expect(grades).toEqual(new Set(['measured']))
})

test('traced by hand: mean, 95% t-interval, and percentiles from twenty replications on', () => {
  const band = bandOf([1, 2, 3, 4], 'central')
  expect(band.mean).toBe(2.5)
  // t(0.975, 3) = 3.18245, s = 1.29099, n = 4
  expect(band.ciHigh! - band.mean!).toBeCloseTo((3.18245 * 1.2909944) / 2, 4)
  expect(band.lowLuck).toBeNull()
  const twenty = bandOf(
    Array.from({ length: 21 }, (_, k) => k),
    'central',
  )
  expect([twenty.lowLuck, twenty.highLuck]).toEqual([2, 18])
})

test('a ratio over nobody has no value, and one replication has no interval', () => {
  expect(bandOf([null, null], 'drawn')).toEqual({
    n: 0,
    mean: null,
    ciLow: null,
    ciHigh: null,
    low: null,
    high: null,
    lowLuck: null,
    highLuck: null,
  })
  expect(bandOf([null, 7], 'central')).toMatchObject({ n: 1, mean: 7, ciLow: null })
})

test('months add up to their year', () => {
  const scenario = scenarioOf({ regions: ['CR31'] })
  const job = jobsOf(scenario)[0]!
  const months = fold(scenario, 'month', [runJob(scenario, job, 'month')])
  const year = fold(scenario, 'year', [runJob(scenario, job, 'year')])
  const families = (result: Result) =>
    [...rowsOf('test', result, { replicates: false })]
      .filter((row) => row.indicator === 'families' && row.region === 'CR31' && row.group === 'all')
      .map(({ mean }) => mean!)
  expect(families(months)).toHaveLength(6)
  expect(families(months).reduce((a, b) => a + b)).toBe(families(year)[0])
})

test('a national replication of fourteen years travels in less than 250 kB', () => {
  const { parts } = run(scenarioOf({ end: '2024-01-01' }))
  // Packed numbers grow with what they count: here every count is twice that of 2022 and 2023.
  const twoYears = parts[0]!.reduce((sum, part) => sum + pack(part.map((count) => 2 * count)).length, 0)
  expect(twoYears * 7).toBeLessThan(250_000)
})

test('a part that is missing or of another size is refused by name', () => {
  const scenario = scenarioOf({ regions: ['CR31'] })
  expect(() => fold(scenario, 'year', [])).toThrow(/Zeeland, replication 0: 0 numbers/)
})

test('the version in results is the version of the package', () => {
  expect(MODEL_VERSION).toBe(packageJson.version)
})
