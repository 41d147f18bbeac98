/** Figures that questions ask for are the rows of run, compare and budget; those that are kept are of today's scenarios. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readQuestions, scenariosIn } from '../../engine/hosts/questionFile.ts'
import {
  askedOf,
  askedRowsOf,
  budgetRowsOf,
  checkScenario,
  comparisonRowsOf,
  DATA_VERSION,
  dealOut,
  fold,
  MODEL_VERSION,
  type Result,
  rowsOf,
  runSharedJob,
  type Scenario,
  scenarioHash,
  sharedJobsOf,
} from '../../engine/index.ts'

const ROOT = new URL('../../', import.meta.url)
const QUESTIONS = await readQuestions(new URL('playground/questions/questions.json', ROOT))
const NAMES = ['basispad', ...scenariosIn(QUESTIONS).filter((name) => name !== 'basispad')]
const scenarioOf = (name: string, more: object = {}): Scenario => {
  const file: unknown = JSON.parse(readFileSync(new URL(`scenarios/${name}.json`, ROOT), 'utf8'))
  const checked = checkScenario(Object.assign({}, file, more))
  if ('faults' in checked) throw new Error(name)
  return checked.scenario
}

/** Every scenario that questions name, of the smallest cluster and once only. */
function smallResults(): ReadonlyMap<string, Result> {
  const scenarios = NAMES.map((name) => scenarioOf(name, { regions: ['CR22'], replications: 1 }))
  const jobs = sharedJobsOf(scenarios)
  const parts = dealOut(
    scenarios,
    jobs,
    jobs.map((job) => runSharedJob(scenarios, job, 'year')),
  )
  return new Map(scenarios.map((scenario, at) => [NAMES[at]!, fold(scenario, 'year', parts[at]!)]))
}

test('every figure of every question is a row of run, compare or budget, number for number', () => {
  const results = smallResults()
  const base = { name: 'basispad', result: results.get('basispad')! }
  const asked = QUESTIONS.flatMap(({ figures }) => [...figures.values()]).map((one) =>
    one.region === 'NL' ? { ...one, region: 'CR22' } : one,
  )
  const rows = askedRowsOf(asked, results, 'basispad')
  expect(rows.length).toBeGreaterThan(100)
  for (const [name, result] of results) {
    const named = { name, result }
    const tables = {
      run: [...rowsOf(name, result, { replicates: false })].map(({ indicator, mean, ...row }) => ({
        ...row,
        item: indicator,
        value: mean,
      })),
      compare: [...comparisonRowsOf(base, named)].map(({ indicator, difference, ...row }) => ({
        ...row,
        item: indicator,
        value: difference,
      })),
      budget: [...budgetRowsOf(base, named)]
        .filter(({ table }) => table !== 'groups')
        .map(({ difference, ...row }) => ({ ...row, value: difference })),
    }
    for (const row of rows.filter(({ scenario }) => scenario === name)) {
      const { table, item, region, group, period, value, ciLow, unit, n } = row
      const told: readonly object[] = tables[table]
      expect(told).toContainEqual(
        expect.objectContaining({ item, region, group, period, value, ciLow, unit, n }),
      )
    }
  }
})

test('a figure that no table holds, and one that is not written whole, are refused by name', () => {
  const results = new Map([['basispad', resultOfNothing()]])
  expect(() => askedOf('run basispad caregivers NL all')).toThrow(
    /"run basispad caregivers NL all" is no figure/,
  )
  expect(() => askedOf('story basispad caregivers NL all 2026')).toThrow(/one of run, compare, budget/)
  const none = [askedOf('run basispad happiness CR22 all 2022')]
  expect(() => askedRowsOf(none, results, 'basispad')).toThrow(/happiness CR22 all 2022 finds no figure/)
  expect(() => askedRowsOf([askedOf('run nobody families CR22 all 2022')], results, 'basispad')).toThrow(
    /nobody has no result/,
  )
})

function resultOfNothing(): Result {
  const scenario = scenarioOf('basispad', { regions: ['CR22'], replications: 1, end: '2022-02-01' })
  const jobs = sharedJobsOf([scenario])
  const parts = dealOut(
    [scenario],
    jobs,
    jobs.map((job) => runSharedJob([scenario], job, 'year')),
  )
  return fold(scenario, 'year', parts[0]!)
}

test('the figures that are kept are those of the questions, of today’s model, data and scenarios', () => {
  const text = readFileSync(new URL('scenarios/results/questions.csv', ROOT), 'utf8')
  const [first = '', head = '', ...lines] = text.trimEnd().split('\n')
  const hashes = Object.fromEntries(NAMES.map((name) => [name, scenarioHash(scenarioOf(name))]))
  expect(JSON.parse(first.slice('# kraamsim '.length))).toEqual({
    model: MODEL_VERSION,
    data: DATA_VERSION,
    n: 20,
    hashes: expect.objectContaining(hashes) as unknown,
  })
  expect(head).toMatch(/^question,figure,table,scenario,item,/)
  const keptNames = new Set(lines.map((line) => line.split(',').slice(0, 2).join()))
  expect([...keptNames]).toEqual(
    QUESTIONS.flatMap(({ id, figures }) => [...figures.keys()].map((f) => `${id},${f}`)),
  )
})
