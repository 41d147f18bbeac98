/** Digests: they say what the result says, and those that are kept are of today's model. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { KEPT } from '../../engine/hosts/library.ts'
import { readQuestions, scenariosIn } from '../../engine/hosts/questionFile.ts'
import { CLUSTERS } from '../../engine/parameters/index.ts'
import {
  bandOf,
  changesIn,
  checkScenario,
  DATA_VERSION,
  dealOut,
  differenceOf,
  DIGEST_INDICATORS,
  digestOf,
  fold,
  INDICATORS,
  levelsIn,
  placesOf,
  readDigest,
  type Result,
  runSharedJob,
  type Scenario,
  scenarioHash,
  sharedJobsOf,
  stampFaults,
  valuesOf,
} from '../../engine/index.ts'

const SCENARIOS = new URL('../../scenarios/', import.meta.url)
const RESULTS = new URL('results/', SCENARIOS)
/** The smallest cluster, Zaanstreek: one region. */
const CLUSTER = CLUSTERS.find(({ regions }) => regions.includes('CR22'))!

test('what is read back is what the result says, to nine digits', () => {
  const [base, variant] = resultsOf(
    [{}, { measures: [FREE] }].map((more) => scenarioOf({ ...SMALL, ...more })),
  )
  const [before, after] = [readBack('base', base!), readBack('variant', variant!, base)]
  const place = placesOf(variant!).find(({ name }) => name === 'CR22')!
  for (const id of DIGEST_INDICATORS) {
    const values = [base!, variant!].map((result) => valuesOf(result, INDICATORS[id], place, 'all', 1))
    expect(levelsIn(after, id, 'CR22', 'all')[1]).toEqual(rounded(bandOf(values[1]!, 'drawn')))
    const { correlation, ...difference } = differenceOf(
      values[0]!,
      values[1]!,
      INDICATORS[id].better,
      'drawn',
    )
    expect(correlation === null || Math.abs(correlation) <= 1).toBe(true)
    expect(changesIn(after, before, id, 'CR22', 'all')[1]).toMatchObject(rounded(difference))
  }
  expect(levelsIn(after, 'meanAge', 'CR22', 'all')).toEqual([])
  expect(changesIn(before, before, 'families', 'CR22', 'all')).toEqual([])
})

test('a digest of another scenario or another model is not today’s', () => {
  const scenario = scenarioOf(SMALL)
  const digest = readBack('base', resultsOf([scenario])[0]!)
  expect(stampFaults(digest, scenarioHash(scenario))).toEqual([])
  expect(stampFaults(digest, scenarioHash(scenarioOf({ ...SMALL, seed: 'other' })))).toEqual([
    expect.stringMatching(/^hash is/),
  ])
  const old = { ...digest, stamp: { ...digest.stamp, model: '0.0.1' } }
  expect(stampFaults(old, scenarioHash(scenario))).toEqual([
    expect.stringMatching(/^model is 0.0.1; it must be .*library/),
  ])
})

test('what is no digest is refused', () => {
  expect(() => readDigest('indicator,region\n')).toThrow(SyntaxError)
})

test('every scenario whose results are kept has them, and they are of today', async () => {
  const asked = scenariosIn(await readQuestions(new URL('../playground/questions/questions.json', SCENARIOS)))
  const expected = [...new Set([...KEPT, ...asked])]
  for (const name of expected) {
    expect(stampFaults(kept(name), scenarioHash(libraryScenario(name))), name).toEqual([])
    const isHeld = levelsIn(kept(name), 'caregivers', 'CR22', 'all').length > 0
    expect(isHeld, name).toBe(KEPT.includes(name))
    expect(levelsIn(kept(name), 'meanAge', 'NL', 'all').length, name).toBe(14)
  }
  const names = readdirSync(RESULTS).map((file) => file.replace('.csv', ''))
  // Forecasts of earlier data stay, to be scored.
  const others = names.filter((name) => /^(structures|questions|forecast-.*)$/.test(name))
  expect(names.filter((name) => !others.includes(name)).sort()).toEqual(expected.toSorted())
  expect(others).toContain('questions')
  expect(others).toContain(`forecast-${DATA_VERSION}`)
})

test('the kept results of one cluster are computed again to the same bytes', { timeout: 300_000 }, () => {
  const names = ['basispad', 'oproep2025']
  const scenarios = names.map((name) => ({ ...libraryScenario(name), regions: [...CLUSTER.regions] }))
  const [base, variant] = resultsOf(scenarios)
  for (const [name, result, other] of [
    ['basispad', base!, undefined],
    ['oproep2025', variant!, base],
  ] as const) {
    const isOfCluster = (line: string) => CLUSTER.regions.includes(line.split(',')[1] ?? '')
    const again = [...digestOf(name, result, other)].filter(isOfCluster)
    const lines = readFileSync(new URL(`${name}.csv`, RESULTS), 'utf8')
      .split('\n')
      .filter(isOfCluster)
    expect(again.length).toBeGreaterThan(100)
    expect(again).toEqual(lines)
  }
})

const SMALL = { title: 'test', end: '2025-01-01', replications: 3, regions: ['CR22'] }
const FREE = { policy: 'eigenBijdrage', from: '2023-07-01', levers: { euroPerHour: 0 } }

function scenarioOf(input: unknown): Scenario {
  const checked = checkScenario(input)
  if ('faults' in checked) throw new Error(checked.faults.map(({ message }) => message).join('\n'))
  return checked.scenario
}

function libraryScenario(name: string): Scenario {
  return scenarioOf(JSON.parse(readFileSync(new URL(`${name}.json`, SCENARIOS), 'utf8')))
}

function kept(name: string) {
  const file = new URL(`${name}.csv`, RESULTS)
  if (!existsSync(file)) throw new Error(`${file.pathname} is missing; run npm run library`)
  return readDigest(readFileSync(file, 'utf8'))
}

function resultsOf(scenarios: readonly Scenario[]): Result[] {
  const jobs = sharedJobsOf(scenarios)
  const parts = dealOut(
    scenarios,
    jobs,
    jobs.map((job) => runSharedJob(scenarios, job, 'year')),
  )
  return scenarios.map((scenario, at) => fold(scenario, 'year', parts[at]!))
}

function readBack(name: string, result: Result, base?: Result) {
  return readDigest([...digestOf(name, result, base)].join('\n') + '\n')
}

/** Numbers as a digest keeps them. */
function rounded<T extends object>(figures: T): T {
  const entries = Object.entries(figures).map(([key, value]) => [
    key,
    typeof value === 'number' ? Number(value.toPrecision(9)) : (value as unknown),
  ])
  return Object.fromEntries(entries) as T
}
