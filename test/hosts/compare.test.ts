/** The command `compare`: the same bytes whatever the machine does, a table for people, and what it refuses. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { call, folderWith, SMALL } from './command.ts'

const FREE = { policy: 'eigenBijdrage', from: '2022-02-01', levers: { euroPerHour: 0 } }

/** A folder with a base, `klein.json`, a measure, `gratis.json`, and a twin of the base, `zelfde.json`. */
function folder(changes: object = {}): string {
  const cwd = folderWith()
  const write = (name: string, scenario: object) => writeFileSync(join(cwd, name), JSON.stringify(scenario))
  write('gratis.json', { ...SMALL, title: 'Gratis', measures: [FREE], ...changes })
  write('zelfde.json', { ...SMALL, title: 'Zelfde' })
  return cwd
}

const THREE = ['klein.json', 'gratis.json', 'zelfde.json']

test('a comparison has a stamp for each scenario and its own columns, and is the same with any number of workers', async () => {
  const cwd = folder()
  const first = await call(['compare', ...THREE, '--workers', '1'], { cwd })
  expect(first).toMatchObject({ status: 0, err: '' })
  expect(await call(['compare', ...THREE, '--workers', '2'], { cwd })).toEqual(first)
  const lines = first.out.trimEnd().split('\n')
  expect(lines.slice(0, 3).every((line) => line.startsWith('# kraamsim {'))).toBe(true)
  expect(lines[3]).toBe(
    'base,scenario,indicator,unit,basis,region,group,period,n,baseMean,mean,difference,ciLow,ciHigh,low,high,lowLuck,highLuck,above,below,correlation,verdict',
  )
  const cells = lines.slice(4).map((line) => line.split(','))
  expect(new Set(cells.map((row) => `${row[0]} ${row[1]}`))).toEqual(
    new Set(['klein gratis', 'klein zelfde']),
  )
  const twins = cells.filter((row) => row[1] === 'zelfde')
  expect(new Set(twins.map((row) => row.at(-1)))).toEqual(new Set(['not distinguishable']))
})

test('means of a comparison are those of a run of the same files', async () => {
  const cwd = folder()
  const column = (text: string, at: number, name: string, under: number) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => line.split(','))
      .filter((row) => row[under] === name && row[at - 1] !== undefined)
      .map((row) => row[at])
  const ran = await call(['run', 'klein.json', 'gratis.json'], { cwd })
  const alone = await call(['run', 'gratis.json'], { cwd })
  const compared = await call(['compare', 'klein.json', 'gratis.json'], { cwd })
  expect(column(ran.out, 8, 'gratis', 0)).toEqual(column(alone.out, 8, 'gratis', 0))
  expect(column(compared.out, 10, 'gratis', 1)).toEqual(column(alone.out, 8, 'gratis', 0))
})

test('a comparison that was written compares again to the same bytes', async () => {
  const cwd = folder()
  await call(['compare', 'klein.json', 'gratis.json', '--per', 'month', '--out', 'kept.csv'], { cwd })
  const kept = readFileSync(join(cwd, 'kept.csv'), 'utf8')
  expect(await call(['compare', 'kept.csv'], { cwd })).toEqual({ status: 0, out: kept, err: '' })
})

test('JSON holds the stamps of all scenarios and the rows; a workbook is written whole', async () => {
  const cwd = folder()
  const { out } = await call(['compare', ...THREE, '--format', 'json'], { cwd })
  const { stamps, rows } = JSON.parse(out) as { stamps: { name: string }[]; rows: { verdict: string }[] }
  expect(stamps.map(({ name }) => name)).toEqual(['klein', 'gratis', 'zelfde'])
  expect(rows.length).toBeGreaterThan(100)
  const ending = await call(['compare', ...THREE, '--out', 'result.xlsx'], { cwd })
  expect(ending).toEqual({ status: 0, out: '', err: '' })
  expect(readdirSync(cwd)).toContain('result.xlsx')
})

test('a table names every group, fits 120 columns, and calls nothing better or worse of a twin', async () => {
  const cwd = folder()
  const { out } = await call(['compare', ...THREE, '--format', 'table'], { cwd })
  expect(out).toMatch(/^Gratis \(gratis\), vergeleken met Klein \(klein\) in 2022: 2 replicaties\./)
  for (const group of ['Beter', 'Niet te onderscheiden', 'Slechter', 'Anders'])
    expect(out).toContain(`\n${group}`)
  expect(out.slice(out.indexOf('Zelfde (zelfde)'))).toMatch(
    /\nBeter: geen\n[^]*\nSlechter: geen\nAnders[^:]*: geen\n/,
  )
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
  const english = await call(['compare', ...THREE, '--format', 'table', '--language', 'en'], { cwd })
  expect(english.out).toContain('Not distinguishable')
})

test('the year of a table is the last whole one unless another is chosen', async () => {
  const cwd = folder({ end: '2023-03-01' })
  const longer = join(cwd, 'klein.json')
  writeFileSync(longer, JSON.stringify({ ...SMALL, end: '2023-03-01' }))
  const years = ['klein.json', 'gratis.json', '--format', 'table', '--replications', '1']
  expect((await call(['compare', ...years], { cwd })).out).toMatch(/ in 2022: /)
  expect((await call(['compare', ...years, '--year', '2023'], { cwd })).out).toMatch(/ in 2023: /)
  const refused = await call(['compare', ...years, '--year', '2024'], { cwd })
  expect(refused).toMatchObject({ status: 2, out: '' })
  expect(refused.err).toMatch(/--year is 2024; it must be a year of the scenarios, 2022 to 2023/)
})

test('another seed is compared with a remark', async () => {
  const cwd = folder({ seed: 'anders' })
  const { status, err } = await call(['compare', 'klein.json', 'gratis.json'], { cwd })
  expect(status).toBe(0)
  expect(err).toMatch(/^gratis\.json {2}has seed "anders", the base "test"; chance is not shared/)
  expect((await call(['compare', 'klein.json', 'gratis.json', '--seed', 'een'], { cwd })).err).toBe('')
})

test('the call chooses how assumptions are treated, and the table says what its intervals hold', async () => {
  const cwd = folder()
  const table = ['compare', 'klein.json', 'gratis.json', '--format', 'table']
  const central = await call(table, { cwd })
  expect(central.out).toMatch(/\nMiddelste aannames: in ± zit toeval alleen\.\n\n$/)
  const drawn = await call([...table, '--assumptions', 'drawn'], { cwd })
  expect(drawn.out).toMatch(/\nAannames gevarieerd: in ± zitten toeval en onzekere aannames samen\.\n\n$/)
  expect(drawn.err).toMatch(/over 2 replications; .* nothing is told apart with fewer than 4/)
})

test.each([
  [['compare', 'klein.json'], {}, /one scenario; name the base first/],
  [['compare'], {}, /lacks a BASE and at least one scenario FILE/],
  [
    ['compare', 'klein.json', 'gratis.json'],
    { end: '2022-10-01' },
    /gratis\.json {2}has end 2022-10-01, the base/,
  ],
  [
    ['compare', 'klein.json', 'gratis.json'],
    { regions: ['CR31'] },
    /reports no region that the base reports/,
  ],
  [['compare', 'klein.json', 'gratis.json', '--replicates'], {}, /--replicates is not an option here/],
  [['compare', 'klein.json', 'gratis.json', '--year', '2022'], {}, /--year is for --format table/],
  [['compare', 'klein.json', 'gratis.json'], { measures: [{ policy: 'x' }] }, /gratis\.json:1:\d+ {2}/],
  [['run', 'klein.json', '--year', '2022'], {}, /--year is not an option here/],
])('the call %j is refused', async (args, changes, sentence) => {
  const cwd = folder(changes)
  const ending = await call(args, { cwd })
  expect(ending.err).toMatch(sentence)
  expect(ending).toMatchObject({ status: 2, out: '' })
})

test('a comparison that is interrupted says how far it came and leaves no file', async () => {
  const cwd = folder({ end: '2036-01-01' })
  writeFileSync(join(cwd, 'klein.json'), JSON.stringify({ ...SMALL, end: '2036-01-01' }))
  const args = ['compare', 'klein.json', 'gratis.json', '--replications', '1000', '--out', 'result.csv']
  const { status, err } = await call(args, { cwd, interruptAfter: 1500 })
  expect(status).toBe(1)
  expect(err).toMatch(/^stopped after \d+ of \d+ jobs; nothing written\n$/)
  expect(readdirSync(cwd)).not.toContain('result.csv')
})
