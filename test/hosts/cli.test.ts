/** What the command line gives: results on stdout or in a file, the same bytes for the same scenario. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { call, COMMAND, folderWith, SMALL } from './command.ts'

const LONG = { ...SMALL, end: '2036-01-01', replications: 1000 }

const COLUMNS =
  'scenario,indicator,unit,basis,region,group,period,n,mean,ciLow,ciHigh,low,high,lowLuck,highLuck'

test('the same scenario gives the same bytes, twice and with any number of workers', async () => {
  const cwd = folderWith()
  const first = await call(['run', 'klein.json', '--workers', '1'], { cwd })
  expect(first).toMatchObject({ status: 0, err: '' })
  expect(await call(['run', 'klein.json', '--workers', '1'], { cwd })).toEqual(first)
  expect(await call(['run', 'klein.json', '--workers', '2'], { cwd })).toEqual(first)
})

test('a csv begins with a stamp and the columns, and holds only the regions that were asked for', async () => {
  const { out } = await call(['run', 'klein.json'], { cwd: folderWith() })
  const [stamp = '', header, ...rows] = out.trimEnd().split('\n')
  expect(stamp).toMatch(/^# kraamsim \{/)
  expect(JSON.parse(stamp.slice('# kraamsim '.length))).toMatchObject({
    parameters: 'central',
    scenario: { seed: 'test' },
  })
  expect(header).toBe(COLUMNS)
  expect(rows.length).toBeGreaterThan(20)
  expect(new Set(rows.map((row) => row.split(',')[0]))).toEqual(new Set(['klein']))
  expect(new Set(rows.map((row) => row.split(',')[4]))).toEqual(new Set(['CR22']))
  expect(new Set(rows.map((row) => row.split(',').length))).toEqual(new Set([15]))
})

test('a result with its stamp runs again to the same bytes, whatever its file is named', async () => {
  const cwd = folderWith({ ...SMALL, question: 'Komma, "aanhaling" en\nregel?' })
  await call(['run', 'klein.json', '--seed', 'ander', '--out', 'result.csv'], { cwd })
  const result = readFileSync(join(cwd, 'result.csv'), 'utf8')
  renameSync(join(cwd, 'result.csv'), join(cwd, 'kept.csv'))
  expect(await call(['run', 'kept.csv'], { cwd })).toEqual({ status: 0, out: result, err: '' })
})

test('a result by month and replication runs again to the same bytes: the stamp says how it was told', async () => {
  const cwd = folderWith()
  const { out } = await call(['run', 'klein.json', '--per', 'month', '--replicates'], { cwd })
  writeFileSync(join(cwd, 'months.csv'), out)
  expect((await call(['run', 'months.csv'], { cwd })).out).toBe(out)
})

test('the results of two scenarios stand in one csv, with a stamp each, and run again together', async () => {
  const cwd = folderWith()
  writeFileSync(join(cwd, 'a,"b".json'), JSON.stringify({ ...SMALL, replications: 1 }))
  const { out } = await call(['run', 'klein.json', 'a,"b".json'], { cwd })
  const lines = out.split('\n')
  expect(lines.filter((line) => line.startsWith('# kraamsim '))).toHaveLength(2)
  expect(lines[2]).toBe(COLUMNS)
  expect(lines.at(-2)).toMatch(/^"a,""b""",/)
  writeFileSync(join(cwd, 'both.csv'), out)
  expect((await call(['run', 'both.csv'], { cwd })).out).toBe(out)
})

test('replications of the call take the place of those in the file, each listed with --replicates', async () => {
  const cwd = folderWith()
  const { out } = await call(['run', 'klein.json', '--replications', '3', '--replicates'], { cwd })
  const [, header = '', ...rows] = out.trimEnd().split('\n')
  expect(header).toBe(`${COLUMNS},replication,value`)
  expect(new Set(rows.map((row) => row.split(',')[15]))).toEqual(new Set(['1', '2', '3']))
})

test('JSON holds stamp and rows, and a year by month has twelve periods', async () => {
  const cwd = folderWith()
  const { out } = await call(['run', 'klein.json', '--format', 'json', '--per', 'month'], { cwd })
  const { stamp, rows } = JSON.parse(out) as { stamp: object; rows: { period: string }[] }
  expect(stamp).toHaveProperty('scenario')
  expect(new Set(rows.map(({ period }) => period)).size).toBe(12)
})

test('a table fits 120 columns and says what it shows', async () => {
  const cwd = folderWith({ ...SMALL, end: '2032-01-01' })
  const table = ['run', 'klein.json', '--format', 'table']
  const dutch = await call(table, { cwd })
  expect(dutch.out).toMatch(/2 replicaties.*\n.*betrouwbaarheidsinterval/)
  expect(Math.max(...dutch.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
  expect(dutch.out).toMatch(/\nMiddelste aannames: .* toeval alleen\.\n\n$/)
  const english = await call([...table, '--language', 'en', '--assumptions', 'drawn'], { cwd })
  expect(english.out).toMatch(/\nAssumptions varied: .* together\.\n\n$/)
  expect(english.out).toContain('2 replications')
})

test('a file is written whole and alone, and a workbook holds its text as text', async () => {
  const cwd = folderWith()
  writeFileSync(join(cwd, '=1+1.json'), JSON.stringify(SMALL))
  const ending = await call(['run', '=1+1.json', '--out', 'result.xlsx'], { cwd })
  expect(ending).toEqual({ status: 0, out: '', err: '' })
  expect(readdirSync(cwd).sort()).toEqual(['=1+1.json', 'klein.json', 'result.xlsx'])
  const sheets = partsOf(readFileSync(join(cwd, 'result.xlsx'))).join('')
  expect(sheets).toContain('=1+1')
  expect(sheets).not.toMatch(/<f[ >]/)
})

test('a run that is interrupted ends within a second, says how far it came and leaves no file', async () => {
  const cwd = folderWith(LONG)
  const start = Date.now()
  const ending = await call(['run', 'klein.json', '--out', 'result.csv'], { cwd, interruptAfter: 1500 })
  expect(Date.now() - start).toBeLessThan(2500)
  expect(ending).toMatchObject({ status: 1, out: '' })
  expect(ending.err).toMatch(/^stopped after \d+ of \d+ jobs; nothing written\n$/)
  expect(readdirSync(cwd)).toEqual(['klein.json'])
})

test('a reader who has enough ends the run quietly', async () => {
  const child = spawn(process.execPath, [COMMAND, 'list', 'parameters'])
  let err = ''
  child.stderr.on('data', (text) => (err += String(text)))
  child.stdout.destroy()
  expect(await once(child, 'close')).toEqual([0, null])
  expect(err).toBe('')
})

test.each(['policies', 'parameters', 'indicators', 'regions', 'scenarios', 'schema'])(
  'list %s gives JSON',
  async (what) => {
    const { status, out } = await call(['list', what], { cwd: folderWith() })
    expect(status).toBe(0)
    expect(Object.keys(JSON.parse(out) as object).length).toBeGreaterThan(0)
  },
)

test('a good file is called good; help and version speak on stdout', async () => {
  const cwd = folderWith()
  expect(await call(['check', 'klein.json'], { cwd })).toEqual({
    status: 0,
    out: 'klein.json  klein can be run\n',
    err: '',
  })
  expect((await call(['--version'], { cwd })).out).toMatch(/^kraamsim \d+\.\d+\.\d+\n$/)
  const help = (await call(['--help'], { cwd })).out
  expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
})

/** The parts of a zip file, unpacked: each follows a header of 30 bytes, a name and an extra field. */
function partsOf(zip: Buffer): string[] {
  const parts: string[] = []
  for (let at = zip.indexOf('PK\x03\x04'); at !== -1; at = zip.indexOf('PK\x03\x04', at + 4)) {
    const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
    parts.push(inflateRawSync(zip.subarray(start)).toString())
  }
  return parts
}
