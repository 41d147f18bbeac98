/** Changing measures on the page always leaves a scenario that the engine accepts, and a page that can show it. */
import { render } from 'svelte/server'
import { expect, test } from 'vitest'
import {
  checkScenario,
  type Measure,
  type ParameterId,
  PARAMETERS,
  POLICIES,
  type Scenario,
} from '../../engine/index.ts'
import eigenBijdrageAfgeschaft from '../../scenarios/eigenBijdrageAfgeschaft.json'
import meerMboPlaatsen from '../../scenarios/meerMboPlaatsen.json'
import { ASSUMPTIONS, assumptionsFound, withOwn } from '../../playground/measures/assumptions.ts'
import { choicesOf } from '../../playground/measures/choices.ts'
import {
  copied,
  measuresOf,
  narrowed,
  type Policies,
  proposedMeasure,
  replaced,
  reset,
  type Setting,
  withLever,
  without,
} from '../../playground/measures/change.ts'
import MeasureBlock from '../../playground/measures/MeasureBlock.svelte'
import MeasureList from '../../playground/measures/MeasureList.svelte'
import Outside from '../../playground/measures/Outside.svelte'
import { forWhom } from '../../playground/measures/targets.ts'
import { shelvesOf } from '../../playground/measures/themes.ts'
import { CHOICES } from '../../playground/words/choices.ts'
import { declaredWords } from '../../playground/words/declared.ts'
import { leverHelp } from '../../playground/words/levers.ts'
import { endDays, rampsOf, startedOn, startYears } from '../../playground/measures/timing.ts'

const ALL = Object.entries(POLICIES)

function checked(change: object, policies: Policies = POLICIES): Scenario {
  const result = checkScenario(change, policies)
  if ('faults' in result) throw new Error(result.faults.map(({ message }) => message).join('\n'))
  return result.scenario
}

function setting(measures: readonly Measure[]): Setting {
  return { scenario: checked({ measures }), policies: POLICIES, language: 'nl', place: 'CR17' }
}

test.each(ALL)('%s can be switched on, put back and switched off', (id, policy) => {
  const on = checked({ measures: [proposedMeasure(id, policy, {})] })
  expect(on.measures).toMatchObject([{ policy: id, from: '2027-01-01', rampMonths: 0 }])
  const back = checked({ measures: on.measures.map((measure) => reset(measure, policy, {})) })
  expect(back.measures).toHaveLength(1)
  expect(without(back.measures, id)).toEqual([])
})

test('switched on as proposed, a measure is the ready-made scenario of that name', () => {
  const proposed = (id: string) => checked({ measures: [proposedMeasure(id, POLICIES[id]!, {})] }).measures
  expect(proposed('eigenBijdrage')).toEqual(checked(eigenBijdrageAfgeschaft).measures)
  expect(proposed('mboInstroom')).toEqual(checked(meerMboPlaatsen).measures)
})

test('a lever back at the basispad leaves the measure, unless it is the last', () => {
  const policy = POLICIES.mboInstroom!
  const measure = { ...proposedMeasure('mboInstroom', policy, {}), levers: { extraPlaces: 50, dropout: 0.9 } }
  const one = withLever(measure, 'dropout', undefined, policy, {})
  expect(one.levers).toEqual({ extraPlaces: 50 })
  expect(withLever(one, 'extraPlaces', undefined, policy, {}).levers).toEqual({ extraPlaces: 0 })
  expect(reset(measure, policy, {}).levers).toEqual({ extraPlaces: 0 })
})

test('a second group begins with the region on screen, and a third with another', () => {
  const first = proposedMeasure('eigenBijdrage', POLICIES.eigenBijdrage!, {})
  const second = copied(setting([first]), { index: 0, measure: first })!
  expect(second.regions).toEqual(['CR17'])
  const third = copied(setting([first, second]), { index: 1, measure: second })!
  expect(third.regions).toEqual(['CR01'])
  expect(measuresOf(checked({ measures: [first, second, third] }).measures, 'eigenBijdrage')).toHaveLength(3)
})

test('no second group is proposed that the engine would refuse', () => {
  const low = narrowed(proposedMeasure('eigenBijdrage', POLICIES.eigenBijdrage!, {}), {
    incomeGroups: ['low'],
  })
  const copy = copied(setting([low]), { index: 0, measure: low })!
  expect(copy.incomeGroups).toEqual(['low'])
  expect(() => checked({ measures: [low, copy] })).not.toThrow()
  expect(() => checked({ measures: [low, low] })).toThrow(/sets ownContribution/)
})

test('a measure that starts after its end goes on for good', () => {
  const measure = checked({
    measures: [
      { policy: 'eigenBijdrage', from: '2027-01-01', until: '2029-01-01', levers: { euroPerHour: 0 } },
    ],
  }).measures[0]!
  expect(startedOn(measure, '2028-01-01').until).toBe('2029-01-01')
  expect(startedOn(measure, '2029-01-01')).not.toHaveProperty('until')
})

test('days and ramps to choose from are those of the scenario, and the ones that a file has chosen', () => {
  const odd: Measure = { policy: 'x', from: '2021-06-15', until: '2030-05-01', rampMonths: 7, levers: {} }
  const scenario = checked({ end: '2033-07-01' })
  expect(startYears(scenario, odd)).toEqual([2021, 2022, ...Array.from({ length: 11 }, (_, i) => 2023 + i)])
  expect(endDays(scenario, { ...odd, from: '2029-01-01' })).toEqual([
    '2030-01-01',
    '2030-05-01',
    '2031-01-01',
    '2032-01-01',
    '2033-01-01',
  ])
  expect(rampsOf(odd)).toEqual([0, 6, 7, 12, 24, 36])
})

test('for whom a measure is, is said in a few words', () => {
  const measure = proposedMeasure('eigenBijdrage', POLICIES.eigenBijdrage!, {})
  expect(forWhom(measure, 'nl')).toBe('iedereen')
  const part = narrowed(measure, { regions: ['CR22'], incomeGroups: ['low', 'mid'], reach: 0.5 })
  expect(forWhom(part, 'nl')).toBe('Zaanstreek, inkomen laag of midden, 50% bereikt')
  expect(forWhom(narrowed(part, { regions: ['CR01', 'CR02', 'CR03'] }), 'en')).toMatch(/^3 regions/)
})

/** One measure with a lever of every unit that the engine knows, and a choice. */
const UNITS = [...new Set(Object.values(PARAMETERS).map(({ unit }) => unit)), 'km', 'families'] as const
const LEVER = POLICIES.eigenBijdrage!.levers.euroPerHour!
const titled = (unit: string) => ({ nl: `Iets in ${unit}`, en: `Something in ${unit}` })
const MADE_UP: Policies = {
  ...POLICIES,
  ...Object.fromEntries(
    UNITS.map((unit, i) => {
      const isChoice = unit === 'choice'
      const limits = isChoice
        ? ([0, 3] as const)
        : unit === 'share'
          ? ([0, 1] as const)
          : ([-5, 400] as const)
      const lever = {
        ...LEVER,
        unit,
        limits,
        studied: limits,
        neutral: 0,
        proposed: 1,
        name: { nl: 'Verzonnen', en: 'Made up' },
      }
      const parameter = isChoice ? 'rationingRule' : 'birthFactor'
      const patches = [{ lever: 'x', parameter, how: 'set' as const }]
      return [
        `madeUp${i}`,
        { title: titled(unit), levers: { x: lever }, patches, targets: POLICIES.eigenBijdrage!.targets },
      ]
    }),
  ),
}

test('a measure that the page has never heard of gets its card, whatever its unit', () => {
  expect(UNITS).toContain('choice')
  for (const [i, unit] of UNITS.entries()) {
    const id = `madeUp${i}`
    const measures = [proposedMeasure(id, MADE_UP[id]!, {})]
    const scenario = checked({ measures }, MADE_UP)
    const page = { scenario, policies: MADE_UP, language: 'nl' as const, onmeasures: () => {} }
    expect(render(MeasureList, { props: page }).body).toContain(titled(unit).nl)
    const setting = { scenario, policies: MADE_UP, language: 'nl' as const, place: '' }
    const block = { measure: measures[0]!, policy: MADE_UP[id]!, setting, onchange: () => {} }
    const { body } = render(MeasureBlock, { props: block })
    expect(body).toContain('Verzonnen')
    expect(body.includes('type="range"')).toBe(unit !== 'choice')
    expect(body).not.toContain('undefined')
  }
  expect(choicesOf(MADE_UP[`madeUp${UNITS.indexOf('choice')}`]!, 'x')).toEqual(
    PARAMETERS.rationingRule.choices,
  )
})

test.each(ALL)('%s and its levers are explained in both languages', (id, { levers, patches }) => {
  for (const language of ['nl', 'en'] as const) {
    expect(declaredWords[language].sentences[id]).toMatch(/^[A-Z].*[.?]$/)
    for (const lever of Object.keys(levers)) expect(leverHelp(language, id, lever), lever).toMatch(/^\S.*\.$/)
    const names = patches.flatMap(({ parameter }) => PARAMETERS[parameter as ParameterId].choices ?? [])
    for (const name of names) expect(CHOICES[language][name], name).toMatch(/\S/)
  }
})

test('the page is drawn in both languages, with what a file has set', () => {
  const scenario = checked({
    ...meerMboPlaatsen,
    parameters: { sickShare: 0.1 },
    seed: 'ab',
    replications: 7,
  })
  for (const [language, title, births] of [
    ['nl', 'Instroom uit het mbo', 'Geboorten vanaf 2026'],
    ['en', 'Entry from the mbo', 'Births from 2026 on'],
  ] as const) {
    expect(render(MeasureList, { props: { scenario, language, onmeasures: () => {} } }).body).toContain(title)
    expect(render(Outside, { props: { scenario, language, onoutside: () => {} } }).body).toContain(births)
  }
})

test('measures are found by title, lever and theme, whatever the capitals', () => {
  const ids = (search: string) => shelvesOf(POLICIES, search, 'nl').flatMap((shelf) => shelf.ids)
  expect(ids('').toSorted()).toEqual(Object.keys(POLICIES))
  expect(ids('UITVAL mbo')).toEqual(['mboInstroom'])
  expect(ids('opleiding en instroom')).toEqual(['mboInstroom', 'zijInstroom'])
  expect(ids('xyz')).toEqual([])
  expect(shelvesOf(MADE_UP, '', 'nl').at(-2)).toMatchObject({ theme: 'other', ids: { length: UNITS.length } })
})

test('circumstances that no measure changes stand last, under a theme that can be searched', () => {
  const outside = ALL.filter(([, policy]) => policy.outside).map(([id]) => id)
  expect(outside.length).toBeGreaterThan(0)
  for (const search of ['', 'buiten invloed van beleid'])
    expect(shelvesOf(POLICIES, search, 'nl').at(-1)).toEqual({ theme: 'outside', ids: outside })
})

test('an assumption is found, replaced, checked and put back', () => {
  expect(assumptionsFound('', {})).toEqual([])
  const [found] = assumptionsFound('sickshare', {})
  const own = withOwn({ minimumHours: 20 }, found!, 0.12)
  expect(checked({ parameters: own }).parameters).toEqual({ minimumHours: 20, sickShare: 0.12 })
  expect(withOwn(own, found!, undefined)).toEqual({ minimumHours: 20 })
  expect(withOwn(own, found!, PARAMETERS.sickShare.value)).toEqual({ minimumHours: 20 })
  const rule = ASSUMPTIONS.find(({ id }) => id === 'rationingRule')!
  expect(checked({ parameters: withOwn({}, rule, 2) }).parameters).toEqual({ rationingRule: 'firstCome' })
})

test('a measure keeps its place in the scenario when it changes', () => {
  const measures = ALL.map(([id, policy]) => proposedMeasure(id, policy, {}))
  const later = replaced(measures, 0, { ...measures[0]!, from: '2030-01-01' })
  expect(later.map(({ policy, from }) => [policy, from])).toEqual([
    [ALL[0]![0], '2030-01-01'],
    ...ALL.slice(1).map(([id]) => [id, '2027-01-01']),
  ])
  expect(replaced(measures, 0)).toEqual(measures.slice(1))
})
