/** What the baseline gives, kept in a file: a difference shows what a change moved, and its commit says why. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkScenario, fold, jobsOf, rowsOf, runJob } from '../../engine/index.ts'

test('the baseline of Zeeland, two replications', async () => {
  const basispad: object = JSON.parse(
    readFileSync(new URL('../../scenarios/basispad.json', import.meta.url), 'utf8'),
  )
  const checked = checkScenario({ ...basispad, regions: ['CR31', 'CR32'], replications: 2 })
  if ('faults' in checked) throw new Error(checked.faults[0]!.message)
  const { scenario } = checked
  const parts = jobsOf(scenario).map((job) => runJob(scenario, job, 'year'))
  const lines = [...rowsOf('basispad', fold(scenario, 'year', parts), { replicates: false })]
    .filter(({ region, group }) => region === 'Zeeland' && group === 'all')
    .map(({ indicator, period, mean }) => [indicator, period, mean?.toPrecision(7) ?? ''].join())
  await expect(['indicator,period,mean', ...lines, ''].join('\n')).toMatchFileSnapshot('basispad.zeeland.csv')
})
