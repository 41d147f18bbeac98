/** The name of a scenario's results. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scenarioHash, scenarioText } from '../../engine/scenario.ts'
import { abolished, sound } from './written.ts'

const late = { policy: 'eigenBijdrage', from: '2030-01-01', levers: { euroPerHour: 3 } }
const early = abolished({ until: '2030-01-01', regions: ['CR17', 'CR23'] })

test('the hash does not depend on the order of keys, regions or measures', () => {
  const regions = { until: '2030-01-01', regions: ['CR23', 'CR17'] }
  const turned = { levers: { euroPerHour: 0 }, ...regions, from: '2027-01-01', policy: 'eigenBijdrage' }
  const own = { breastShare: 0.65, acceptOver: 0.12 }
  const one = sound([early, late], { seed: 'a', parameters: own })
  const other = sound([late, turned], { parameters: { acceptOver: 0.12, breastShare: 0.65 }, seed: 'a' })
  expect(scenarioText(other)).toBe(scenarioText(one))
  expect(scenarioHash(other)).toBe(scenarioHash(one))
  expect(scenarioHash(one)).toMatch(/^[0-9a-f]{16}$/)
})

test('the hash does not depend on defaults being written out', () => {
  const full = { rampMonths: 0, reach: 1, incomeGroups: ['high', 'low', 'mid'] }
  expect(scenarioHash(sound([abolished(full)], { version: 1, outside: {} }))).toBe(
    scenarioHash(sound([abolished()])),
  )
})

test('the hash changes with what changes results, and only with that', () => {
  const hash = (rest: object) => scenarioHash(sound([abolished()], rest))
  const words = { title: 'x', question: 'y', regions: ['CR01'], replications: 3 }
  expect(hash(words)).toBe(hash({}))
  const changes = [
    { start: '2023-01-01' },
    { end: '2035-01-01' },
    { seed: 'b' },
    { outside: { births: 'vlak' } },
  ]
  const hashes = [{}, ...changes, { parameters: { breastShare: 0.65 } }].map(hash)
  expect(new Set([...hashes, scenarioHash(sound([]))]).size).toBe(hashes.length + 1)
})

test('many scenarios have as many hashes', () => {
  const scenario = sound([])
  const seeds = fc.sample(fc.string({ minLength: 1, maxLength: 12 }), 5000)
  const near = Array.from({ length: 20_000 }, (_, i) => `kraamzorg-${i}`)
  const all = [...new Set([...seeds, ...near])]
  expect(new Set(all.map((seed) => scenarioHash({ ...scenario, seed }))).size).toBe(all.length)
})
