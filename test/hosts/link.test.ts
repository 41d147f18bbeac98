/** The command line on a link of the page: it is a file like any other, and nothing is fetched. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkScenario, differencesOf, fragmentOf, nameOfTitle, type Scenario } from '../../engine/index.ts'
import { call, freshFolder, SMALL } from './command.ts'

const TITLE = 'Gratis vanaf medio 2022'
const measures = [{ policy: 'eigenBijdrage', from: '2022-06-01', levers: { euroPerHour: 0 } }]

function sound(input: object): Scenario {
  const checked = checkScenario(input)
  if ('faults' in checked) throw new Error(checked.faults.map(({ message }) => message).join('\n'))
  return checked.scenario
}

/** What a file says of the text it stands for is left out of a link, and may not tell in a result. */
const texts = { author: 'Een lezer', source: 'Brief van een dag', notModelled: 'Wat er verder in staat' }
const scenario = sound({ ...SMALL, title: TITLE, measures, ...texts })
const fragment = fragmentOf(scenario, { tab: 'groups' })

test('a link and the file of the same scenario give the same bytes', async () => {
  const cwd = freshFolder()
  const file = `${nameOfTitle(TITLE)}.json`
  writeFileSync(join(cwd, file), JSON.stringify(differencesOf(scenario)))
  const ofFile = await call(['run', file], { cwd })
  expect(ofFile).toMatchObject({ status: 0, err: '' })
  expect(ofFile.out).toContain('\ngratis-vanaf-medio-2022,')
  expect(await call(['run', fragment], { cwd })).toEqual(ofFile)
  expect(await call(['run', `https://voorbeeld.invalid/kraam/${fragment}`], { cwd })).toEqual(ofFile)
  expect(await call(['run', fragment, '--seed', 'ander'], { cwd })).not.toEqual(ofFile)
})

test('a link is compared with a file', async () => {
  const cwd = freshFolder()
  writeFileSync(join(cwd, 'basis.json'), JSON.stringify(SMALL))
  const { status, out } = await call(['compare', 'basis.json', fragment], { cwd })
  expect(status).toBe(0)
  expect(out).toContain('gratis-vanaf-medio-2022')
})

test('a good link is called good', async () => {
  const ending = await call(['check', `http://127.0.0.1:9/${fragment}`], { cwd: freshFolder() })
  expect(ending).toEqual({ status: 0, out: 'link  gratis-vanaf-medio-2022 can be run\n', err: '' })
})

const wrong = `#v0.${Buffer.from('{"sead":"x","measures":[{"policy":"eigenBijdrag"}]}').toString('base64url')}`

test.each([
  ['a link that was cut off', fragment.slice(0, -5), /^link {2}is damaged or not whole;.*\n$/],
  ['a link of a newer version', '#v9.abc', /^link {2}was made by a newer version/],
  ['an address without a scenario', 'https://voorbeeld.invalid/', /^link {2}holds no scenario;/],
  ['a scenario that is wrong', wrong, /^link {2}sead is not known;.*\nlink {2}measures\[0\]\.policy/],
])('%s is refused in one sentence per fault, named link', async (_, link, sentence) => {
  const ending = await call(['run', link], { cwd: freshFolder() })
  expect(ending.err).toMatch(sentence)
  expect(ending).toMatchObject({ status: 2, out: '' })
})
