/** What the command line refuses: with status 2, a sentence per fault on stderr, and nothing on stdout. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { call, folderWith, SMALL } from './command.ts'

const measure = (change: object) => ({
  ...SMALL,
  measures: [{ policy: 'eigenBijdrage', from: '2022-06-01', levers: { euroPerHour: 0 }, ...change }],
})

test.each([
  ['an unknown key', { ...SMALL, sead: 'x' }, /klein\.json:\d+:3 {2}.*sead.*seed/],
  ['an unknown region', { ...SMALL, regions: ['CR99'] }, /regions\[0\] is "CR99"/],
  ['an unknown policy', measure({ policy: 'eigenBijdrag' }), /eigenBijdrag".*eigenBijdrage/],
  ['a lever out of its limits', measure({ levers: { euroPerHour: -5 } }), /euroPerHour is -5/],
  ['an impossible date', { ...SMALL, end: '2022-02-30' }, /end is "2022-02-30"/],
  ['a wrong type', { ...SMALL, replications: 'many' }, /replications is "many"/],
  ['a list for an object', [SMALL], /klein\.json:1:1/],
])('%s is refused at its place in the file', async (_, scenario, sentence) => {
  const ending = await call(['run', 'klein.json'], { cwd: folderWith(scenario) })
  expect(ending.err).toMatch(sentence)
  expect(ending).toMatchObject({ status: 2, out: '' })
})

test.each([
  ['{"__proto__": {"seed": "x"}, "title": "T"}', /1:2 {2}.*__proto__/],
  ['{"title": "T", "constructor": 1}', /1:16 {2}.*constructor/],
  ['{"title": "T",\n  "seed": "a", "seed": "b"}', /2:16 {2}"seed" stands twice/],
  ['{"title": "T",}', /1:15 {2}this is not JSON/],
  ['{"title": "T"} // remark', /1:16 {2}this is not JSON: JSON has no comments/],
  ['once upon a time', /1:1 {2}this is not JSON/],
  ['['.repeat(100_000), /1:51 {2}.*nested deeper/],
  ['', /is empty/],
])('a file with %j is refused', async (text, sentence) => {
  const cwd = folderWith()
  writeFileSync(join(cwd, 'klein.json'), text)
  const ending = await call(['check', 'klein.json'], { cwd })
  expect(ending.err).toMatch(sentence)
  expect(ending).toMatchObject({ status: 2, out: '' })
})

test('noise, a large file, a folder and a file that is not there are refused in one sentence each', async () => {
  const cwd = folderWith()
  writeFileSync(join(cwd, 'large.json'), Buffer.alloc(2_000_000, 255))
  writeFileSync(join(cwd, 'noise.json'), Buffer.alloc(2_000, 255))
  mkdirSync(join(cwd, 'folder.json'))
  const files = ['large.json', 'noise.json', 'folder.json', 'absent.json']
  const { status, out, err } = await call(['run', ...files], { cwd })
  expect(status).toBe(2)
  expect(out).toBe('')
  expect(err.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^large\.json {2}has 2000000 bytes/),
    expect.stringMatching(/^noise\.json {2}is no text/),
    expect.stringMatching(/^folder\.json {2}is a folder/),
    expect.stringMatching(/^absent\.json {2}does not exist/),
  ])
})

test('a file that steers the terminal is shown without its control characters', async () => {
  const { err } = await call(['check', 'klein.json'], { cwd: folderWith({ ...SMALL, '\u001b[2J': 1 }) })
  expect(err).not.toContain('\u001b')
})

test.each([
  [['run', 'klein.json', '--replication', '3'], /the nearest is --replications/],
  [['run', 'klein.json', '--format', 'cvs'], /the nearest is csv/],
  [['run', 'klein.json', '--workers', '0', '--per', 'day'], /--workers is 0.*\n--per is day/],
  [['run', 'klein.json', '--replications', '0'], /--replications {2}replications is 0/],
  [['run', 'klein.json', '--replications=-1'], /--replications {2}replications is -1/],
  [
    ['run', 'klein.json', '--assumptions', 'centraal'],
    /--assumptions {2}assumptions is "centraal"; .*central/,
  ],
  [['run', 'klein.json', '--regions', 'CR2'], /--regions {2}regions\[0\] is "CR2"/],
  [['run', 'klein.json', '--format', 'xlsx'], /--out FILE/],
  [['run', 'klein.json', '--out', 'nowhere/x.csv'], /folder that does not exist/],
  [['run', 'klein.json', '--out', 'klein.json'], /is also read/],
  [['run', 'klein.json', './klein.json'], /rename one/],
  [['run', 'klein.json', '--seed'], /--seed/],
  [['run'], /at least one scenario FILE/],
  [['rnu', 'klein.json'], /the nearest is run/],
  [['list', 'polices'], /the nearest is policies/],
  [[], /--help/],
])('the call %j is refused and nothing is written', async (args, sentence) => {
  const cwd = folderWith()
  const ending = await call(args, { cwd })
  expect(ending.err).toMatch(sentence)
  expect(ending).toMatchObject({ status: 2, out: '' })
  expect(readdirSync(cwd)).toEqual(['klein.json'])
})

test('a region without a possible roster is named on stderr, and has no number but of births and rosters', async () => {
  const cwd = folderWith({ ...SMALL, parameters: { countedShare: 1 } })
  const { status, out, err } = await call(['run', 'klein.json'], { cwd })
  expect(status).toBe(0)
  expect(err).toMatch(/klein {2}no roster is possible in CR22 \(2022 to 2022\)/)
  const rows = out.split('\n').filter((line) => line.startsWith('klein,'))
  const [told, silent] = [true, false].map((isTold) =>
    rows.filter((line) => /,0,,,,,,,$/.test(line) !== isTold),
  )
  expect(new Set(told!.map((line) => line.split(',')[1]))).toEqual(new Set(['families', 'impossibleRosters']))
  expect(silent!.length).toBeGreaterThan(100)
})
