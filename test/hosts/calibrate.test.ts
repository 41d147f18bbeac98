/** The command `calibrate`, shortened: stopped on its way, called again, and looked at. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { call, freshFolder } from './command.ts'

const SHORT = ['--sets', '4', '--waves', '2', '--search', '8', '--regions', 'CR24,CR22,CR40', '--out', 'fit']
const PARTIAL = join('fit', 'admissible.partial.jsonl')

test(
  'two waves over three clusters: stopped, resumed without doing anything twice, and written whole',
  { timeout: 300_000 },
  async () => {
    const cwd = freshFolder()
    const stopped = await call(['calibrate', ...SHORT], { cwd, interruptAfter: 20_000 })
    // A machine may be so fast that there is nothing left to stop.
    const isStopped = stopped.status !== 0
    if (isStopped)
      expect(stopped.err).toMatch(/stopped after \d+ runs; they are kept in .*partial.jsonl: call again/)
    const kept = isStopped && existsSync(join(cwd, PARTIAL)) ? readFileSync(join(cwd, PARTIAL), 'utf8') : ''
    const { status, err, out } = await call(['calibrate', ...SHORT], { cwd })
    expect({ status, out }).toEqual({ status: 0, out: '' })
    expect(err).toMatch(/\d vectors in .*admissible.csv/)
    expect(existsSync(join(cwd, PARTIAL))).toBe(false)
    const table = readFileSync(join(cwd, 'fit', 'admissible.csv'), 'utf8')
      .trimEnd()
      .split('\n')
    const stamp = JSON.parse(table[0]!.slice('# kraamsim '.length)) as {
      vectors: number
      waves: number[]
      regions: string[]
    }
    expect(stamp).toMatchObject({
      waves: [4, 4],
      regions: ['CR22', 'CR24', 'CR40'],
      vectors: table.length - 2,
    })
    for (const line of table.slice(2)) expect(Number(line.split(',')[0])).toBeLessThanOrEqual(3)
    const report = readFileSync(join(cwd, 'fit', 'fit.md'), 'utf8')
    for (const heading of [
      'Targets',
      'The sample and the nation',
      'Levels',
      'What the past cannot tell apart',
    ])
      expect(report).toContain(`## ${heading}`)
    expect(report).not.toMatch(/NaN|undefined|Infinity/)
    expect(
      kept.split('\n').every((line) => line === '' || line.startsWith('{') || line.startsWith('[')),
    ).toBe(true)
  },
)

test('a wrong call is refused with every fault, before anything is run', async () => {
  const cwd = freshFolder()
  const args = ['calibrate', 'x.json', '--sets', '1', '--waves', 'two', '--regions', 'CR99', '--workers', '0']
  const { status, err } = await call(args, { cwd })
  expect(status).toBe(2)
  for (const what of [
    '--sets is 1',
    '--waves is two',
    '--regions CR99',
    '--workers is 0',
    'leave out x.json',
  ])
    expect(err).toContain(what)
})
