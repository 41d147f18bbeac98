/** The command `backcast` from end to end on a small file, and the wall between it and all that is fitted. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import { expect, test } from 'vitest'
import { call, freshFolder } from './command.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const HOST = join('hosts', 'backcast.ts')

const HOURS = {
  id: 'hours',
  name: { nl: 'Uren geleverd', en: 'Hours delivered' },
  indicator: 'hoursDelivered',
  measure: 'level',
  region: 'CR22',
  period: '2022',
  value: 30,
  low: 20,
  high: 45,
  unit: 'hours',
  definition: 'made up for this test',
  match: 'same',
  remark: { nl: 'verzonnen', en: 'made up' },
  given: [],
  contradicts: [],
  before: [
    { period: '2020', value: 34, source: 'made up' },
    { period: '2021', value: 32, source: 'made up' },
  ],
  evidence: [{ grade: 'assumed', source: 'made up', date: '2026', note: 'for this test' }],
}
const SUMMER = {
  ...HOURS,
  ...{ id: 'summer', measure: 'ratio', period: '2022-07', against: '2022-01/2022-03' },
  ...{ value: null, low: null, high: 2, unit: 'share', before: [] },
}
const UNKNOWN = { ...HOURS, id: 'unknown', indicator: null, contradicts: ['hours'] }

function folder(figures: readonly object[] = [HOURS, SUMMER, UNKNOWN]): string {
  const cwd = freshFolder()
  writeFileSync(join(cwd, 'figures.json'), JSON.stringify({ figures }, null, 2))
  return cwd
}

test('a small file is scored in twenty replications of its region, with any number of workers', async () => {
  const cwd = folder()
  const args = ['backcast', 'figures.json', '--format', 'json']
  const first = await call([...args, '--workers', '1'], { cwd })
  expect(first.status).toBe(0)
  expect((await call([...args, '--workers', '2'], { cwd })).out).toBe(first.out)
  const { stamp, counts, rows } = JSON.parse(first.out) as {
    stamp: { n: number; scenario: object }
    counts: object
    rows: Record<string, unknown>[]
  }
  expect(stamp.n).toBe(20)
  expect(stamp.scenario).toMatchObject({ end: '2023-01-01', regions: ['CR22'], assumptions: 'drawn' })
  expect(counts).toMatchObject({ all: 3, test: 1, direction: 1, none: 1, banded: 1, right: 1, guessed: 1 })
  const [hours] = rows
  expect(hours).toMatchObject({ n: 20, role: 'test', last: 32, lastError: 2, trend: 30, trendError: 0 })
  expect(hours!.low).toBeLessThan(hours!.mean as number)
  expect(hours!.error).toBeCloseTo((hours!.mean as number) - 30, 9)
  expect(hours!.crps).toBeLessThanOrEqual(Math.abs(hours!.error as number))
})

test('the table says in both languages what was scored, what was not, and why; few replications have no band', async () => {
  const cwd = folder()
  const args = ['backcast', 'figures.json', '--format', 'table', '--replications', '2', '--seed', 's']
  const [nl, en] = await Promise.all([call(args, { cwd }), call([...args, '--language', 'en'], { cwd })])
  expect(nl.err).toBe('')
  expect(nl.out).toMatch(/2 replicaties,\stoevalsreeks s\./)
  expect(nl.out).toMatch(/\nUren geleverd \(uur\) +30 \(20 – 45\) +\d+,\d+ +- +- +ja\n/)
  expect(nl.out).toMatch(/onder 200/)
  expect(nl.out).toMatch(/Banden zijn er pas vanaf 20 replicaties/)
  expect(nl.out).toMatch(/Geen vergelijking mogelijk\n- Uren geleverd: verzonnen\n/)
  expect(en.out).toMatch(/No comparison possible\n- Hours delivered: made up\n/)
  for (const { out } of [nl, en])
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
})

test('csv has a stamp, a header and a row for each figure, also in a file', async () => {
  const cwd = folder()
  const ending = await call(['backcast', 'figures.json', '--replications', '1', '--out', 'score.csv'], {
    cwd,
  })
  expect(ending).toEqual({ status: 0, out: '', err: '' })
  const lines = readFileSync(join(cwd, 'score.csv'), 'utf8').trimEnd().split('\n')
  expect(lines[0]).toMatch(/^# kraamsim \{"name":"basispad"/)
  expect(lines[1]).toMatch(/^id,indicator,less,measure,region,period,.*,crps,last,lastError,trend,/)
  expect(lines).toHaveLength(5)
})

test.each([
  [['a.json', 'b.json'], /takes one FILE of figures; leave out b\.json/],
  [['missing.json'], /missing\.json {2}does not exist/],
  [['figures.json', '--regions', 'CR22'], /--regions is not an option here/],
  [['figures.json', '--replications', '0'], /--replications {2}replications is 0/],
  [['wrong.json'], /wrong\.json:\d+:\d+ {2}figures\[0\]\.region is "CR99"/],
])('the call backcast %j is refused', async (args, sentence) => {
  const cwd = folder()
  writeFileSync(join(cwd, 'wrong.json'), JSON.stringify({ figures: [{ ...HOURS, region: 'CR99' }] }, null, 2))
  const ending = await call(['backcast', ...args], { cwd })
  expect(ending.err).toMatch(sentence)
  expect(ending).toMatchObject({ status: 2, out: '' })
})

test('of all that the engine holds only the host of backcast names the file of what was held back', () => {
  const engine = join(ROOT, 'engine')
  const files = readdirSync(engine, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(ts|mjs|json|csv)$/.test(name),
  )
  expect(files.length).toBeGreaterThan(100)
  const naming = files.filter((name) => readFileSync(join(engine, name), 'utf8').includes('data-split'))
  expect(naming).toEqual([HOST])
})

test('what computes, fits and draws does not import the host of backcast', () => {
  const importing = readdirSync(join(ROOT, 'engine'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && name !== HOST)
    .filter((name) => /\/backcast\.ts'/.test(readFileSync(join(ROOT, 'engine', name), 'utf8')))
  // The door passes on the scores, which read no file; the command line calls the host.
  expect(importing.toSorted()).toEqual(
    [join('hosts', 'cli.ts'), 'index.ts', join('report', 'backcastRows.ts')].toSorted(),
  )
})

test.each([
  ['engine/experiment/fit.ts', "export const file = '../../test/data-split.json'\n"],
  ['engine/fit/targets.ts', "export const FILE = 'data-split.json'\n"],
  ['engine/parameters/fit.ts', 'export const file = `test/data-split.json`\n'],
  ['engine/hosts/calibrate.ts', "export { default } from '../../test/data-split.json'\n"],
])('lint refuses %s that reads what was held back', async (filePath, code) => {
  const [result] = await new ESLint({ cwd: ROOT }).lintText(code, { filePath: join(ROOT, filePath) })
  expect(result!.messages.map(({ message }) => message).join()).toMatch(/figures that were held back/)
})
