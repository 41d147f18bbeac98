/** The command `budget`: the same bytes whatever the machine does, tables that fit and add up, and what it refuses. */
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { call, folderWith, SMALL } from './command.ts'

const FREE = { policy: 'eigenBijdrage', from: '2027-01-01', levers: { euroPerHour: 0 } }
const LONG = { ...SMALL, start: '2026-01-01', end: '2028-01-01', regions: ['CR22'] }
const TWO = ['klein.json', 'gratis.json']

/** A folder with a base, `klein.json`, and a measure, `gratis.json`. */
function folder(changes: object = {}, base: object = LONG): string {
  const cwd = folderWith(base)
  const free = { ...base, title: 'Gratis', measures: [FREE], ...changes }
  writeFileSync(join(cwd, 'gratis.json'), JSON.stringify(free))
  return cwd
}

test('a budget has a stamp for each scenario and its own columns, with any number of workers, and is written anew from a csv', async () => {
  const cwd = folder()
  const first = await call(['budget', ...TWO, '--workers', '1'], { cwd })
  expect(first).toMatchObject({ status: 0, err: '' })
  expect(await call(['budget', ...TWO, '--workers', '2'], { cwd })).toEqual(first)
  const lines = first.out.trimEnd().split('\n')
  expect(lines.slice(0, 2).every((line) => line.startsWith('# kraamsim {'))).toBe(true)
  expect(lines[2]).toBe(
    'base,scenario,table,item,unit,region,group,period,n,baseMean,mean,difference,ciLow,ciHigh,verdict',
  )
  const cells = lines.slice(3).map((line) => line.split(','))
  expect(new Set(cells.map((row) => row[2]))).toEqual(new Set(['budget', 'perFamily', 'groups']))
  expect(new Set(cells.map((row) => row.length))).toEqual(new Set([15]))
  const together = cells.filter((row) => row[3] === 'cost.all').map((row) => row.slice(8, 14))
  expect(new Set(together.map(String))).toEqual(new Set(['2,0,0,0,0,0']))
  // A result by month says nothing of how a budget is told.
  writeFileSync(join(cwd, 'months.csv'), first.out.replaceAll('"per":"year"', '"per":"month"'))
  expect(await call(['budget', 'months.csv'], { cwd })).toEqual(first)
})

test('JSON holds stamps and rows; a workbook is written whole', async () => {
  const cwd = folder()
  const { out } = await call(['budget', ...TWO, '--format', 'json'], { cwd })
  const { stamps, rows } = JSON.parse(out) as { stamps: { name: string }[]; rows: { period: string }[] }
  expect(stamps.map(({ name }) => name)).toEqual(['klein', 'gratis'])
  expect(new Set(rows.map(({ period }) => period))).toEqual(new Set(['2026', '2027', 'structural']))
  const ending = await call(['budget', ...TWO, '--out', 'result.xlsx'], { cwd })
  expect(ending).toEqual({ status: 0, out: '', err: '' })
  expect(readdirSync(cwd)).toContain('result.xlsx')
})

test('the tables name payers, prices and groups, say which years are structural, and fit 120 columns', async () => {
  const cwd = folder()
  const { out, err } = await call(['budget', ...TWO, '--format', 'table'], { cwd })
  expect(err).toBe('')
  expect(out).toMatch(/^Gratis \(gratis\), vergeleken met Klein \(klein\): 2 replicaties\.\n/)
  expect(out).toMatch(/gemiddelde van 2026 en 2027\./)
  expect(out).toMatch(/\nCR22 Zaanstreek\n/)
  expect(out).toMatch(/\n +2027 +struct\.\n/)
  expect(out).toMatch(/\nRijk +0 +0\n/)
  expect(out).toMatch(/\nAlles samen +0 +0\n/)
  expect(out).toMatch(/\nExtra gezinnen .*\n(.*\n)+?Geen bedrag/)
  expect(out).toMatch(/ verliest in 2027: /)
  expect(out).toMatch(/\n\nTaalbarrière .*\nGeen taalbarrière .*\n/)
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
})

test('the tables are whole in English, for a chosen year and every chosen region', async () => {
  const cwd = folder()
  const options = ['--format', 'table', '--language', 'en', '--year', '2026', '--regions', 'CR22,CR31']
  const { out } = await call(['budget', ...TWO, ...options], { cwd })
  for (const text of ['Health insurers (Zvw)', 'All together', 'No amount', 'loses in 2026:', 'First child'])
    expect(out.split(text)).toHaveLength(3)
  expect(out).toMatch(/\nCR22 Zaanstreek\n[^]*\nCR31 /)
  expect(out).toMatch(/±\d+\.\d/)
})

test.each([
  [['budget', 'klein.json'], {}, LONG, /one scenario; name the base first/],
  [['budget'], {}, LONG, /lacks a BASE and at least one scenario FILE/],
  [['budget', ...TWO], { end: '2029-01-01' }, LONG, /gratis\.json {2}has end 2029-01-01, the base/],
  [
    ['budget', ...TWO],
    { measures: [] },
    { ...LONG, end: '2026-09-01' },
    /klein\.json {2}.*needs a whole year/,
  ],
  [['budget', ...TWO, '--format', 'table', '--year', '2031'], {}, LONG, /--year is 2031; .*2026 to 2027/],
  [['budget', ...TWO, '--year', '2028'], {}, LONG, /--year is for --format table/],
  [['budget', ...TWO, '--per', 'year'], {}, LONG, /--per is not an option here/],
  [['budgets', ...TWO], {}, LONG, /the nearest is budget/],
])('the call %j is refused', async (args, changes, base, sentence) => {
  const ending = await call(args, { cwd: folder(changes, base) })
  expect(ending.err).toMatch(sentence)
  expect(ending).toMatchObject({ status: 2, out: '' })
})

test('one replication tells nothing apart, and says so', async () => {
  const cwd = folder()
  const { out, err } = await call(['budget', ...TWO, '--format', 'table', '--replications', '1'], { cwd })
  expect(err).toMatch(/over 1 replication; .* nothing is told apart/)
  const [, insurers = ''] = /\nZorgverzekeraars \(Zvw\)(.*)\n/.exec(out) ?? []
  expect(
    insurers
      .trim()
      .split(/ +/)
      .every((cell) => cell.endsWith('?')),
  ).toBe(true)
})
