/** What a scenario file may say, and how a wrong one is refused. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import basispad from '../../scenarios/basispad.json'
import { checkScenario } from '../../engine/scenario.ts'
import { abolished, PRICES, sentences, sound } from './written.ts'

test('an empty file is the basispad with every default filled in', () => {
  expect(checkScenario({})).toEqual({
    scenario: {
      version: 1,
      title: '',
      question: '',
      start: '2022-01-01',
      end: '2036-01-01',
      seed: 'kraamzorg-2026',
      replications: 20,
      measures: [],
      parameters: {},
      assumptions: 'drawn',
      outside: { births: 'midden' },
    },
    remarks: [],
  })
  expect(sentences(basispad)).toEqual([])
})

test('a checked scenario is its own checked scenario', () => {
  const scenario = sound([abolished({ regions: ['CR23', 'CR17'], reach: 0.8 })], {
    regions: ['CR09', 'CR01'],
  })
  expect(checkScenario(JSON.parse(JSON.stringify(scenario)))).toMatchObject({ scenario })
  expect(scenario.regions).toEqual(['CR01', 'CR09'])
})

test('a wrong value is answered with its place, the value, what is allowed and what to do', () => {
  expect(sentences({ measures: [abolished({ levers: { euroPerHour: -5 } })] })).toEqual([
    'measures[0].levers.euroPerHour is -5; it must lie between 0 and 12; change it',
  ])
  expect(sentences({ measures: [{ policy: 'eigenBijdrage', levers: { euroPerHour: 0 } }] })).toEqual([
    'measures[0].from is missing; it must be a real date from 2021-03-01 to 2041-01-01, written as 2027-01-01; add it',
  ])
})

test('a misspelt name is answered with the nearest valid one', () => {
  expect(sentences({ measures: [abolished({ policy: 'eigenbijdrage' })] })[0]).toMatch(
    /nearest is eigenBijdrage/,
  )
  expect(sentences({ regions: ['CR4O'] })[0]).toMatch(/^regions\[0\] is "CR4O";.*nearest is CR40/)
  expect(sentences({ regoins: ['CR40'] })[0]).toMatch(/^regoins is not known;.*nearest is regions/)
  expect(sentences({ measures: [abolished({ levers: { euroPerhour: 1 } })] })[0]).toMatch(
    /nearest is euroPerHour/,
  )
  expect(sentences({ parameters: { breastshare: 0.5 } })[0]).toMatch(/nearest is breastShare/)
  expect(sentences({ parameters: { rationingRule: 'prorata' } })[0]).toMatch(/nearest is proRata/)
  expect(sentences({ regions: ['xxxxxxxx'] })[0]).not.toMatch(/nearest/)
})

test('all faults are named at once, whatever their kind', () => {
  const input = JSON.parse(`{
    "tite": "x", "seed": 5, "start": "2022-02-30", "end": "2036-01-15", "replications": 0, "regions": [],
    "__proto__": {"a": 1}, "constructor": 1, "outside": {"births": "veel", "weather": 1},
    "parameters": {"breastShare": 2, "rationingRule": 1, "toString": 1},
    "measures": [
      {"policy": "eigenBijdrage", "from": "2027-01-01", "until": "2026-01-01", "rampMonths": 1.5, "reach": 0,
       "regions": ["CR01", "CR01", 7], "levers": {"euroPerHour": "0"}, "form": 1},
      {"policy": "eigenBijdrage", "from": "2027-13-01", "levers": {}},
      {"policy": "eigenBijdrage", "from": "2027-01-01", "levers": {"euroPerHour": 0}},
      {"policy": "eigenBijdrage", "from": "2028-01-01", "levers": {"euroPerHour": 1}}, 5, []]}`)
  const places = sentences(input).map((sentence) => sentence.split(' ')[0])
  expect(places.toSorted()).toEqual(
    [
      'tite __proto__ constructor seed start end replications regions outside.births outside.weather',
      'parameters.breastShare parameters.rationingRule parameters.toString',
      'measures[0].until measures[0].rampMonths measures[0].reach measures[0].regions[1] measures[0].regions[2]',
      'measures[0].levers.euroPerHour measures[0].form measures[1].from measures[1].levers',
      'measures[3] measures[4] measures[5]',
    ]
      .join(' ')
      .split(' ')
      .toSorted(),
  )
})

test('a key that only looks inherited is refused at every depth', () => {
  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    const own = `"${key}": {}`
    const measure = `{ "policy": "eigenBijdrage", "from": "2027-01-01", "levers": { "euroPerHour": 0 } }`
    const files = [
      `{ ${own} }`,
      `{ "outside": { ${own} } }`,
      `{ "parameters": { ${own} } }`,
      `{ "measures": [ ${measure.replace('{', `{ ${own},`)} ] }`,
      `{ "measures": [ ${measure.replace('{ "euro', `{ ${own}, "euro`)} ] }`,
    ]
    for (const file of files)
      expect(sentences(JSON.parse(file)).filter((s) => s.includes(`${key} is not known`))).toHaveLength(1)
  }
  expect(sentences({ measures: [abolished({ policy: 'constructor' })] })).toHaveLength(1)
})

test('any other thing than an object is refused in one sentence', () => {
  for (const input of [undefined, null, 5, 'x', [], [1], true, () => 1, 5n])
    expect(sentences(input), String(input)).toHaveLength(1)
})

test('no JSON makes the check throw, and what it refuses has a place and a sentence', () => {
  const keys = [
    'title',
    'start',
    'seed',
    'regions',
    'measures',
    'parameters',
    'outside',
    'version',
    'end',
    'question',
  ]
  const inner = [
    'policy',
    'from',
    'until',
    'levers',
    'regions',
    'incomeGroups',
    'reach',
    'rampMonths',
    'neighbourhoods',
  ]
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('eigenBijdrage', '2027-01-01', 'CR01', { euroPerHour: 0 }),
  )
  const measure = fc.dictionary(fc.constantFrom(...inner), value)
  const scenario = fc.dictionary(fc.constantFrom(...keys), fc.oneof(value, fc.array(measure)))
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), scenario), (input) => {
      const checked = checkScenario(JSON.parse(JSON.stringify(input)))
      if (!('faults' in checked)) return checked.scenario.version === 1
      return (
        checked.faults.length > 0 &&
        checked.faults.every(({ path, message }) => Array.isArray(path) && message)
      )
    }),
    { numRuns: 500 },
  )
})

test('a wrong type at any key is a fault of that key', () => {
  const root =
    'title question start end seed replications regions measures parameters outside version $schema'.split(
      ' ',
    )
  for (const key of root) {
    const wrong = key === 'outside' || key === 'parameters' ? [5, 'x', null, []] : [true, null, { a: 1 }]
    for (const value of wrong) expect(sentences({ [key]: value })[0]?.split(' ')[0], key).toBe(key)
  }
  const inner = 'policy from until rampMonths regions incomeGroups neighbourhoods reach levers'.split(' ')
  for (const key of inner)
    for (const value of [true, null, [[]], []])
      expect(sentences({ measures: [abolished({ [key]: value })] })[0]).toMatch(`measures[0].${key}`)
})

test('start and end are firsts of a month within the clock, in order, and impossible dates are refused', () => {
  expect(sentences({ start: '2021-12-01' })[0]).toMatch(
    /^start is "2021-12-01"; .* from 2022-01-01 to 2041-01-01/,
  )
  expect(sentences({ end: '2041-02-01' })).toHaveLength(1)
  expect(sentences({ end: '2030-06-15' })[0]).toMatch(/counted by month/)
  expect(sentences({ start: '2030-01-01', end: '2030-01-01' })[0]).toMatch(/^end is .* later than start/)
  expect(sentences({ start: '2036-01-01' })[0]).toMatch(/^start is .* earlier than end/)
  for (const from of ['2027-02-29', '2027-1-1', '01-01-2027', '2021-02-28', '2041-01-02', ''])
    expect(sentences({ measures: [abolished({ from })] }), from).toHaveLength(1)
  expect(sentences({ measures: [abolished({ from: '2028-02-29', until: '2041-01-01' })] })).toEqual([])
})

test('a target that the policy does not declare is refused', () => {
  const dearer = { policy: 'dearer', from: '2027-01-01', reach: 0.5, levers: { factor: 2 } }
  expect(sentences({ measures: [dearer] })).toEqual([
    'measures[0].reach is set, but Own contribution knows only regions; leave it out',
  ])
})

test('values outside what was studied are accepted with a remark', () => {
  const input = { measures: [abolished({ levers: { euroPerHour: 10 } })] }
  expect(checkScenario(input)).toMatchObject({
    remarks: ['measures[0].levers.euroPerHour is 10; no source or trial speaks of values outside 0 to 8'],
  })
})

test('a measure that begins after the end is accepted with a remark', () => {
  const input = { end: '2026-01-01', measures: [abolished()] }
  expect(checkScenario(input)).toMatchObject({ remarks: [expect.stringMatching(/changes nothing/)] })
})

test('lists that are too long are refused unread', () => {
  const codes = Array.from({ length: 100_000 }, (_, i) => `X${i}`)
  expect(sentences({ regions: codes })).toEqual([
    'regions has 100000 entries; at most 40 are allowed; shorten it',
  ])
  expect(sentences({ measures: Array.from({ length: 101 }, () => ({})) })).toHaveLength(1)
  const keys = Object.fromEntries(codes.map((code) => [code, 1]))
  expect(sentences(keys)).toHaveLength(21)
})

test('a value that composition takes past its limits names the measures and the parameter', () => {
  const dearer = { policy: 'dearer', from: '2027-01-01', levers: { factor: 3 } }
  expect(sentences({ measures: [dearer] }, PRICES)).toHaveLength(1)
  const [sentence] = sentences({ measures: [abolished({ levers: { euroPerHour: 8 } }), dearer] })
  expect(sentence).toMatch('measures[0] (eigenBijdrage) and measures[1] (dearer), on 2027-01-01')
  expect(sentence).toMatch('ownContribution becomes 24; it must lie between 0 and 12')
})

test('own values that no longer fit together are refused', () => {
  const [sentence] = sentences({ parameters: { lowIncomeShare: 0.35, highIncomeShare: 0.8 } })
  expect(sentence).toMatch(/lowIncomeShare|highIncomeShare/)
})
