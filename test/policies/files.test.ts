/** The scenarios that come with the model: sound, told in words, and comparable with the basispad. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PARAMETERS } from '../../engine/parameters/index.ts'
import { checkScenario } from '../../engine/scenario.ts'

const folder = new URL('../../scenarios/', import.meta.url)
const FILES = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'schema.json')
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))

test.each(FILES)('%s is sound, without a remark, with a title and a question', (name) => {
  const checked = checkScenario(read(name))
  expect(checked).toMatchObject({ remarks: [] })
  expect(checked).toMatchObject({
    scenario: { title: expect.stringMatching(/\S/), question: expect.stringMatching(/\?$/) },
  })
})

test.each(FILES)('%s says all of a text that it stands for, or nothing', (name) => {
  const { author, source, notModelled } = read(name) as Readonly<Record<string, unknown>>
  if (author === undefined && source === undefined && notModelled === undefined) return
  expect(author).toBe('project')
  expect(notModelled).toMatch(/\.$/)
  // A letter with a date or number and its own words; or what the project asks itself.
  expect(source).toMatch(
    /20(2[2-6]|25Z19861).*“.+”|Alle maatregelen uit de brieven|Beleid zoals het is vastgesteld/,
  )
})

test('they differ from the basispad in words and measures only, and each from every other', () => {
  const scenarios = FILES.map((name) => {
    const checked = checkScenario(read(name))
    if ('faults' in checked) throw new Error(name)
    return checked.scenario
  })
  const { title, question, author, source, notModelled, measures, ...rest } =
    scenarios[FILES.indexOf('basispad.json')]!
  expect([title, question.length > 0, measures]).toEqual(['Basispad', true, []])
  expect([author, source, notModelled].every(Boolean)).toBe(true)
  const contributions = (PARAMETERS.ownContribution.history ?? []).filter(({ from }) => from >= '2022')
  for (const { value } of contributions) expect(source).toContain(`€ ${value.toFixed(2).replace('.', ',')}`)
  for (const scenario of scenarios) expect(scenario).toMatchObject(rest)
  expect(new Set(scenarios.map((scenario) => JSON.stringify(scenario.measures))).size).toBe(FILES.length)
  expect(new Set(scenarios.map((scenario) => scenario.title)).size).toBe(FILES.length)
})
