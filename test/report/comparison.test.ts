/** Rows of a comparison: complete, exact where nothing differs, and only between what can be compared. */
import { expect, test } from 'vitest'
import {
  checkScenario,
  comparabilityOf,
  COMPARISON_COLUMNS,
  comparisonRowsOf,
  fold,
  INDICATORS,
  jobsOf,
  type Named,
  rowsOf,
  runJob,
  type Scenario,
} from '../../engine/index.ts'

const FREE = { policy: 'eigenBijdrage', from: '2022-04-01', levers: { euroPerHour: 0 } }

function scenarioOf(changes: object): Scenario {
  const checked = checkScenario({
    title: 'test',
    end: '2022-07-01',
    replications: 3,
    assumptions: 'central',
    regions: ['CR22', 'CR31'],
    ...changes,
  })
  if ('faults' in checked) throw new Error(checked.faults.map(({ message }) => message).join('\n'))
  return checked.scenario
}

function ran(name: string, changes: object = {}): Named {
  const scenario = scenarioOf(changes)
  const parts = jobsOf(scenario).map((job) => runJob(scenario, job, 'month'))
  return { name, result: fold(scenario, 'month', parts) }
}

const base = ran('base')
const free = ran('free', { measures: [FREE] })
const rows = [...comparisonRowsOf(base, free)]

test('two identical scenarios differ by exactly 0 everywhere', () => {
  for (const { n, difference, ciLow, ciHigh, verdict } of comparisonRowsOf(base, ran('same'))) {
    expect(verdict).toBe('not distinguishable')
    if (n > 1) expect([difference, ciLow, ciHigh]).toEqual([0, 0, 0])
  }
})

test('before the first day of a measure there is no difference, after it there is one', () => {
  const moved = (row: { difference: number | null }) => row.difference !== null && row.difference !== 0
  // A family is counted in the month of its birth, and its care may end three weeks later.
  const early = rows.filter(({ period }) => period <= '2022-02')
  expect(early.length).toBeGreaterThan(0)
  expect(early.some(moved)).toBe(false)
  expect(rows.some(moved)).toBe(true)
})

test('means are those of the two results, and a row stands for every row of a result', () => {
  const own = [...rowsOf('free', free.result, { replicates: false })]
  expect(rows.map(({ indicator, region, group, period }) => [indicator, region, group, period])).toEqual(
    own.map(({ indicator, region, group, period }) => [indicator, region, group, period]),
  )
  for (const [at, row] of rows.entries()) if (row.n === own[at]!.n) expect(row.mean).toBe(own[at]!.mean)
  expect(Object.keys(rows[0]!).toSorted()).toEqual([...COMPARISON_COLUMNS].toSorted())
})

test('only replications and regions that both have are compared', () => {
  const part = [...comparisonRowsOf(base, ran('part', { replications: 2, regions: ['CR31'] }))]
  expect(new Set(part.map(({ region }) => region))).toEqual(new Set(['CR31']))
  expect(Math.max(...part.map(({ n }) => n))).toBe(2)
})

test('scenarios of other dates or without a common region cannot be compared', () => {
  const [one, other] = [scenarioOf({}), scenarioOf({ start: '2022-03-01', end: '2022-06-01' })]
  expect(comparabilityOf(one, other).faults.join()).toMatch(/start 2022-03-01.*end 2022-06-01/)
  expect(comparabilityOf(one, scenarioOf({ regions: ['CR01'] })).faults.join()).toMatch(/no region/)
  expect(comparabilityOf(one, scenarioOf({ measures: [FREE] }))).toEqual({ faults: [], remarks: [] })
})

test('another seed or number of replications is allowed and told', () => {
  const { faults, remarks } = comparabilityOf(scenarioOf({}), scenarioOf({ seed: 'b', replications: 1 }))
  expect(faults).toEqual([])
  expect(remarks.join('\n')).toMatch(/seed "b".*\n.*1 replication.*\n.*--replications/)
})

test('too few replications of drawn assumptions, and assumptions that are not shared, are told', () => {
  const drawn = (replications: number) => scenarioOf({ assumptions: 'drawn', replications })
  const remarksOf = (one: Scenario, other: Scenario) => comparabilityOf(one, other).remarks.join('\n')
  expect(remarksOf(drawn(3), drawn(3))).toMatch(/over 3 replications; with drawn .* fewer than 4/)
  expect(remarksOf(drawn(4), drawn(4))).toBe('')
  expect(remarksOf(scenarioOf({}), drawn(4))).toMatch(/has drawn assumptions, the base central/)
})

test('every indicator says which way is better', () => {
  for (const { better } of Object.values(INDICATORS)) expect(['up', 'down', 'neither']).toContain(better)
})
