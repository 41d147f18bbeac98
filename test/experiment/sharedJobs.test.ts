/** Jobs of several scenarios: what they have in common is done once, and every result is as it would be alone. */
import { expect, test } from 'vitest'
import {
  checkScenario,
  dealOut,
  fold,
  jobsOf,
  runJob,
  runSharedJob,
  type Scenario,
  sharedJobsOf,
} from '../../engine/index.ts'

const FREE = { policy: 'eigenBijdrage', from: '2022-03-01', levers: { euroPerHour: 0 } }

function scenarioOf(changes: object): Scenario {
  const small = { title: 'test', end: '2022-07-01', replications: 2, regions: ['CR22'] }
  const checked = checkScenario({ ...small, ...changes })
  if ('faults' in checked) throw new Error(checked.faults.map(({ message }) => message).join('\n'))
  return checked.scenario
}

const scenarios = [
  scenarioOf({}),
  scenarioOf({ seed: 'other', replications: 1 }),
  scenarioOf({ measures: [FREE], replications: 3, regions: ['CR31', 'CR22'] }),
  scenarioOf({ parameters: { acceptOver: 0.2 }, replications: 1 }),
  scenarioOf({ measures: [{ ...FREE, from: '2022-05-01' }] }),
]
const jobs = sharedJobsOf(scenarios)

test('scenarios that differ in their measures only share jobs; others have jobs of their own', () => {
  const groups = [...new Set(jobs.map((job) => job.scenarios.join()))]
  expect(groups).toEqual(['0,2,4', '2', '1', '3'])
})

test('every scenario gets every one of its jobs once, in its own order', () => {
  for (const [place, scenario] of scenarios.entries()) {
    const own = jobs.filter((job) => job.scenarios.includes(place))
    const keys = (list: readonly { cluster: number; replication: number }[]) =>
      list.map(({ cluster, replication }) => [cluster, replication])
    expect(keys(own)).toEqual(keys(jobsOf(scenario)))
  }
})

test('parts of shared jobs are those of the scenario alone, in whatever order the jobs ran', () => {
  const answers = new Map(jobs.toReversed().map((job) => [job, runSharedJob(scenarios, job, 'month')]))
  const parts = dealOut(
    scenarios,
    jobs,
    jobs.map((job) => answers.get(job)!),
  )
  for (const [place, scenario] of scenarios.entries()) {
    const alone = jobsOf(scenario).map((job) => runJob(scenario, job, 'month'))
    expect(fold(scenario, 'month', parts[place]!)).toEqual(fold(scenario, 'month', alone))
  }
})

test('an answer that is missing is noticed when the result is put together', () => {
  const parts = dealOut(scenarios, jobs, [])
  expect(() => fold(scenarios[0]!, 'year', parts[0]!)).toThrow(/replication 0: 0 numbers/)
})
