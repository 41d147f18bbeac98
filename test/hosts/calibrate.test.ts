/** The command `calibrate`, shortened: stopped on its way, called again, and looked at. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { call, freshFolder } from './command.ts'

const FEW = { sets: 8, waves: 2, search: 8, repeats: 2, checks: 1 }
const SHORT = [
  ...Object.entries(FEW).flatMap(([option, count]) => [`--${option}`, String(count)]),
  ...['--regions', 'CR24,CR22,CR40', '--out', 'fit'],
]
const PARTIAL = join('fit', 'admissible.partial.jsonl')

test(
  'two waves over three clusters: stopped, resumed from what was kept, and written whole',
  { timeout: 300_000 },
  async () => {
    const cwd = freshFolder()
    const file = join(cwd, PARTIAL)
    const interruptWhen = () => existsSync(file) && nationIn(wholeLinesOf(file)) >= 0
    const stopped = await call(['calibrate', ...SHORT], { cwd, interruptWhen })
    expect(stopped.status).not.toBe(0)
    expect(stopped.err).toMatch(/stopped after \d+ runs; they are kept in .*partial.jsonl: call again/)
    plant(file)
    const { status, err, out } = await call(['calibrate', ...SHORT], { cwd })
    expect({ status, out }).toEqual({ status: 0, out: '' })
    expect(err).toMatch(/\d vectors? in .*admissible.csv/)
    expect(existsSync(join(cwd, PARTIAL))).toBe(false)
    const table = readFileSync(join(cwd, 'fit', 'admissible.csv'), 'utf8')
      .trimEnd()
      .split('\n')
    const stamp: unknown = JSON.parse(table[0]!.slice('# kraamsim '.length))
    expect(stamp).toMatchObject({
      waves: [8, 8],
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
    // The planted output of the nation was read back and not simulated again.
    expect(report).toContain('| caregivers | persons | 9000 | 213 | 100 | 0 |')
  },
)

/** Lines that have been ended. */
function wholeLinesOf(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').slice(0, -1)
}

/** The line that holds the replications of the nation: their number stands behind the hash, and no region after it. */
function nationIn(lines: readonly string[]): number {
  return lines.findIndex((line) => line.slice(0, 60).includes(` ${FEW.repeats}"`))
}

/** Makes all replications of the nation alike, and cuts the last line off in the middle. */
function plant(file: string): void {
  const lines = wholeLinesOf(file)
  const at = nationIn(lines)
  expect(at).toBeGreaterThan(0)
  const [key, outputs] = JSON.parse(lines[at]!) as [string, number[][]]
  lines[at] = JSON.stringify([key, outputs.map(() => outputs[0])])
  writeFileSync(file, `${lines.join('\n')}\n["half a li`)
}

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
