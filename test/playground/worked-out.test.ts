/** What the page is built with says the same as the declarations, and leaves out what only a reader needs. */
import { expect, test } from 'vitest'
import { DECLARED_PARAMETERS, DECLARED_POLICIES } from '../../engine/declared.ts'
import { checkScenario, PARAMETERS, POLICIES } from '../../engine/index.ts'
import { asData, workedOut } from '../../playground/build/workedOut.ts'
import { GRADES_OF_PARAMETERS } from '../../playground/grades.ts'
import { ASSUMED_SPLITS } from '../../playground/groups/assumed.ts'
import { CHECKED_FILES } from '../../playground/state/checkedFiles.ts'
import { KNOWN_FILES } from '../../playground/state/knownFiles.ts'

/** The exports of a module that the plugin makes in the place of a file of the engine. */
async function builtIn(name: string): Promise<Record<string, unknown>> {
  const { load } = workedOut()
  const watched: string[] = []
  const context = { addWatchFile: (file: string) => watched.push(file) }
  if (typeof load !== 'function') throw new Error('the plugin loads nothing')
  const source = await Reflect.apply(load, context, [new URL(`../../${name}`, import.meta.url).pathname])
  expect(watched.join()).toContain('engine/parameters/price.ts')
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(String(source))}`)
}

test('the page computes with the very numbers that are declared', async () => {
  expect((await builtIn('engine/parameters/bare.ts'))['PARAMETERS']).toEqual(PARAMETERS)
  expect((await builtIn('engine/policies/bare.ts'))['POLICIES']).toEqual(POLICIES)
})

test('the scenarios that come with the page have passed the check', async () => {
  expect((await builtIn('playground/state/checkedFiles.ts'))['CHECKED_FILES']).toEqual(CHECKED_FILES)
  expect((await builtIn('playground/state/knownFiles.ts'))['KNOWN_FILES']).toEqual(KNOWN_FILES)
  for (const { scenario } of CHECKED_FILES) expect(checkScenario(scenario)).toMatchObject({ scenario })
})

test('what the page counts of the evidence is what the evidence says', async () => {
  expect((await builtIn('playground/grades.ts'))['GRADES_OF_PARAMETERS']).toEqual(GRADES_OF_PARAMETERS)
  expect((await builtIn('playground/groups/assumed.ts'))['ASSUMED_SPLITS']).toEqual(ASSUMED_SPLITS)
})

test('a number without evidence is the same number', () => {
  expect(Object.keys(PARAMETERS)).toEqual(Object.keys(DECLARED_PARAMETERS))
  expect(DECLARED_PARAMETERS).toMatchObject(PARAMETERS)
  expect(Object.keys(POLICIES)).toEqual(Object.keys(DECLARED_POLICIES))
  expect(DECLARED_POLICIES).toMatchObject(POLICIES)
})

test('no source, note or letter comes with the numbers', () => {
  const texts = JSON.stringify([PARAMETERS, POLICIES])
  expect(texts).not.toMatch(/https?:|"(evidence|source|note|seed|moves|notModelled)"/)
  expect(JSON.stringify([DECLARED_PARAMETERS, DECLARED_POLICIES])).toMatch(/https?:.*"notModelled"/)
})

test('a module that holds more than data is refused by name', () => {
  expect(() => asData({ LIMIT: 3, limitOf: () => 3 })).toThrow('limitOf is not data only')
  expect(() => asData({ NAMES: new Map([['a', 1]]) })).toThrow('NAMES is not data only')
})
