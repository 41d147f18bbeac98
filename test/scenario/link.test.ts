/** A link: short, the same for the same scenario, and harmless whatever is made of it. */
import fc from 'fast-check'
import { deflateSync, strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { fragmentOf, isLink, MODEL_MARK, nameOfTitle, readFragment } from '../../engine/link.ts'
import { BIRTH_PATHS, INCOMES, REGIONS, WIJKTYPEN } from '../../engine/parameters/index.ts'
import { type Measure, POLICIES } from '../../engine/index.ts'
import { checkScenario, type Scenario, scenarioHash } from '../../engine/scenario.ts'
import gratis from '../../scenarios/eigenBijdrageLageInkomens.json'
import { abolished, sound } from './written.ts'

/** A link of version 1 as it was first given out, with what it holds; it must open for ever. */
const FIRST_LINK =
  '#v1.A5oPd8PhlYdXFinAwg1oGGoiNTUgI3TAyQk1_RmZoKU_Q3OgCucgIyN8AWZsDg4wbHkJlt9qgT5ESjFA8xAJzdgI0-8A-drG'
const FIRST_HELD = {
  title: 'Méér plaatsen',
  replications: 50,
  outside: { births: 'cbsLaag' },
  measures: [
    {
      policy: 'mboInstroom',
      from: '2028-07-01',
      rampMonths: 24,
      regions: ['CR17', 'CR22'],
      levers: { extraPlaces: 137 },
    },
  ],
}

const CODES = REGIONS.map(({ code }) => code)
const base64url = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url')

function reopened(fragment: string): Scenario {
  const reading = readFragment(fragment)
  if ('fault' in reading) throw new Error(reading.message)
  const checked = checkScenario(reading.input)
  if ('faults' in checked) throw new Error(checked.faults.map(({ message }) => message).join('\n'))
  return checked.scenario
}

const faultOf = (text: string) => {
  const reading = readFragment(text)
  return 'fault' in reading ? reading.fault : undefined
}

/** Days of a year from a list of years, as a file writes them. */
const dayIn = (first: number, last: number) =>
  fc
    .tuple(fc.integer({ min: first, max: last }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-01`)
const someOf = (names: readonly string[]) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }), { nil: undefined })

/** Any measure of any policy, within its limits. */
const anyMeasure = fc.constantFrom(...Object.entries(POLICIES)).chain(([policy, { levers, targets }]) => {
  const values = Object.entries(levers).map(([name, { limits, unit }]) => {
    const [min, max] = limits
    const whole = unit === 'choice' || unit === 'months'
    return [name, whole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true })] as const
  })
  const known = <T>(target: string, part: fc.Arbitrary<T>) =>
    targets.some((one) => one === target) ? part : fc.constant(undefined)
  return fc.record({
    policy: fc.constant(policy),
    from: dayIn(2022, 2035),
    until: fc.option(dayIn(2036, 2040), { nil: undefined }),
    rampMonths: fc.integer({ min: 0, max: 120 }),
    regions: known('regions', someOf(CODES)),
    incomeGroups: known('incomeGroups', someOf(INCOMES)),
    neighbourhoods: known('neighbourhoods', someOf(WIJKTYPEN)),
    reach: known('reach', fc.double({ min: 0.01, max: 1, noNaN: true })),
    levers: fc.record(Object.fromEntries(values)),
  })
})

const anyFile = fc.record({
  title: fc.string({ maxLength: 200, unit: 'binary' }),
  question: fc.string({ maxLength: 300 }),
  start: dayIn(2022, 2026),
  end: dayIn(2027, 2040),
  seed: fc.string({ minLength: 1, maxLength: 50 }),
  replications: fc.integer({ min: 1, max: 10_000 }),
  regions: someOf(CODES),
  measures: fc.array(anyMeasure, { maxLength: 3 }),
  parameters: fc.record(
    { breastShare: fc.double({ min: 0.5, max: 0.8, noNaN: true }), rationingRule: fc.constant('needFirst') },
    { requiredKeys: [] },
  ),
  outside: fc.record({ births: fc.constantFrom(...BIRTH_PATHS) }),
})

test('any sound scenario comes back from its link whole, with the same hash and the same link', () => {
  let sounds = 0
  fc.assert(
    fc.property(anyFile, (file) => {
      const checked = checkScenario(JSON.parse(JSON.stringify(file)))
      if ('faults' in checked) return
      sounds += 1
      const fragment = fragmentOf(checked.scenario)
      expect(fragment).toMatch(/^#v1\.[\w-]+$/)
      const again = reopened(fragment)
      expect(again).toEqual(checked.scenario)
      expect(scenarioHash(again)).toBe(scenarioHash(checked.scenario))
      expect(fragmentOf(again)).toBe(fragment)
    }),
    { numRuns: 200 },
  )
  expect(sounds).toBeGreaterThan(40)
})

test('a link holds what is on screen and with which model it was made', () => {
  const fragment = fragmentOf(sound([]), { year: 2030, place: 'CR22' })
  expect(readFragment(fragment)).toEqual({
    input: {},
    view: { place: 'CR22', year: 2030 },
    made: MODEL_MARK,
  })
  expect(fragmentOf(sound([]), { place: 'CR22', year: 2030 })).toBe(fragment)
})

test('a variant of one measure takes less than 100 letters, one with a title and a question less than 250', () => {
  const variant = sound([abolished({ regions: ['CR22'], reach: 0.8 })], { title: 'Mijn variant' })
  expect(fragmentOf(variant, { place: 'CR22' }).length).toBeLessThan(100)
  const { measures, ...rest } = gratis
  expect(fragmentOf(sound(measures, rest)).length).toBeLessThan(250)
})

test('the first link that was given out still opens', () => {
  expect(readFragment(FIRST_LINK)).toEqual({
    input: FIRST_HELD,
    view: { place: 'CR22', year: 2032 },
    made: '0.1.0 2026-11',
  })
})

test('the largest scenario that may be fits in a link', () => {
  const from = (i: number) => `${2027 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`
  const measures: Measure[] = Array.from({ length: 100 }, (_, i) => ({
    policy: 'eigenBijdrage',
    from: from(i),
    until: from(i + 1),
    rampMonths: 13,
    regions: CODES.slice(i % 2),
    incomeGroups: ['low', 'mid'],
    neighbourhoods: ['kwetsbaar', 'gemiddeld'],
    reach: 1 / (i + 3),
    levers: { euroPerHour: 12 / (i + 3) },
  }))
  const scenario = sound(measures, { title: '\u0000'.repeat(200), question: '\u{1f37c}'.repeat(500) })
  expect(reopened(fragmentOf(scenario))).toEqual(scenario)
})

test('a link may come with its address, and with white space where a mail was broken off', () => {
  const fragment = fragmentOf(sound([abolished()], { title: 'Mijn variant' }))
  const broken = `\n https://voorbeeld.nl/kraam/?a=1${fragment.slice(0, 20)}\r\n ${fragment.slice(20)} \n`
  expect(readFragment(broken)).toEqual(readFragment(fragment))
  expect(readFragment(fragment.slice(1))).toEqual(readFragment(fragment))
  expect(['#x', 'http://x', 'HTTPS://x'].every(isLink)).toBe(true)
  expect(['x.json', './#x', 'v1.x', 'httpx'].some(isLink)).toBe(false)
})

test('a link of version 0, plain JSON, is read as one of today', () => {
  const json = JSON.stringify({ title: 'Oud', measures: [abolished()], view: { tab: 'groups' } })
  const link = `https://voorbeeld.nl/#v0.${base64url(json)}`
  expect(readFragment(link)).toMatchObject({ view: { tab: 'groups' }, made: '' })
  expect(reopened(link)).toEqual(sound([abolished()], { title: 'Oud' }))
})

test('every letter that is lost, changed or added is noticed', () => {
  const fragment = fragmentOf(sound([abolished({ reach: 0.35 })]))
  const whole = readFragment(fragment)
  for (let at = 4; at < fragment.length; at++) {
    const other = fragment[at] === 'A' ? 'B' : 'A'
    const changed = fragment.slice(0, at) + other + fragment.slice(at + 1)
    // The last letter may hold bits that say nothing.
    if (at < fragment.length - 1) expect(faultOf(changed), changed).toBe('damaged')
    else
      expect([whole, { fault: 'damaged', message: expect.any(String) }]).toContainEqual(readFragment(changed))
    expect(faultOf(fragment.slice(0, at)), `${at} letters`).toBe('damaged')
    expect(faultOf(fragment.slice(0, at) + other + fragment.slice(at)), `one more at ${at}`).toBe('damaged')
  }
})

test.each([
  ['', 'foreign'],
  ['#', 'foreign'],
  ['#inhoud', 'foreign'],
  ['https://voorbeeld.nl/', 'foreign'],
  ['#v', 'foreign'],
  ['#version1.abc', 'foreign'],
  ['#v1', 'damaged'],
  ['#v1.', 'damaged'],
  ['#v1.A', 'damaged'],
  ['#v1.\u{1f37c}', 'damaged'],
  ['#v1.ab+/', 'damaged'],
  ['#v0.bm8ganNvbg', 'damaged'],
  ['#v2.abc', 'newer'],
  ['#v2=abc', 'newer'],
  ['#v999999999.abc', 'newer'],
])('%j is refused as %s', (text, fault) => {
  expect(readFragment(text)).toEqual({ fault, message: expect.stringMatching(/^\S.*[^.]$/) })
})

test('a text longer than any link is refused unread', () => {
  expect(faultOf(`#v1.${'A'.repeat(1_000_000)}`)).toBe('tooLong')
})

test('a bomb is left off before it fills the memory', () => {
  const bomb = deflateSync(new Uint8Array(50_000_000), { level: 9 })
  const before = process.memoryUsage().arrayBuffers
  expect(faultOf(`#v1.${base64url(bomb)}AAAA`)).toBe('tooLong')
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000)
})

test('what a hostile link sets changes nothing but its own scenario', () => {
  const json = '{"__proto__":{"title":"x"},"constructor":1,"view":{"__proto__":{"tab":"x"}}}'
  const reading = readFragment(`#v0.${base64url(json)}`)
  if ('fault' in reading) throw new Error(reading.message)
  const checked = checkScenario(reading.input)
  expect('faults' in checked && checked.faults.map(({ path }) => path[0])).toEqual([
    '__proto__',
    'constructor',
  ])
  expect(Object.getPrototypeOf(reading.view)).toBe(Object.prototype)
  expect({}).not.toHaveProperty('title')
})

test('no text and no JSON makes a link throw, nor the check of what it holds', () => {
  const prefix = fc.constantFrom('', '#', '#v0.', '#v1.', '#v1=', 'http://x/#v1.', '#v3.')
  const json = fc.jsonValue().map((value) => `#v0.${base64url(strToU8(JSON.stringify(value)))}`)
  const text = fc.tuple(prefix, fc.oneof(fc.string(), fc.base64String())).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(text, json, fc.string({ unit: 'binary' })), (link) => {
      const reading = readFragment(link)
      if (!('fault' in reading)) checkScenario(reading.input)
    }),
    { numRuns: 1000 },
  )
  expect(faultOf(`#v0.${base64url('['.repeat(200_000))}`)).toBe('damaged')
  expect(faultOf(`#v0.${base64url('['.repeat(100_000) + ']'.repeat(100_000))}`)).toBeUndefined()
})

test('a title gives a name that every system accepts', () => {
  expect(nameOfTitle('Eigen bijdrage afgeschaft, vóór 2027!')).toBe('eigen-bijdrage-afgeschaft-voor-2027')
  expect(nameOfTitle('../../etc/passwd')).toBe('etc-passwd')
  expect(nameOfTitle('CON')).toBe('scenario-con')
  expect(nameOfTitle('\u0000\u{1f37c}')).toBe('scenario')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) =>
      /^[a-z0-9][a-z0-9-]{0,69}$/.test(nameOfTitle(title)),
    ),
  )
})
