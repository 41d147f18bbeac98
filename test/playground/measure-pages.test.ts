/** The page of a measure says what its declaration says: every figure, every source, and what is left out. */
import { render } from 'svelte/server'
import { expect, test } from 'vitest'
import { minuteOf } from '../../engine/core/dates.ts'
import { checkScenario, POLICIES, type Policy, type Scenario } from '../../engine/index.ts'
import { timelineOf } from '../../engine/timeline.ts'
import { hashOf, pageOf, placeIn } from '../../playground/measurePage/address.ts'
import { textsOf } from '../../playground/measurePage/amounts.ts'
import { effectsOf, expectedOf, MEASURES, piecesOf, weakestOf } from '../../playground/measurePage/facts.ts'
import MeasurePage from '../../playground/measurePage/MeasurePage.svelte'
import { ORDER } from '../../playground/measurePage/order.ts'
import { aloneLink, besideLink, filesWith } from '../../playground/measurePage/opening.ts'
import { FIRST_DAY, proposedMeasure } from '../../playground/measures/change.ts'
import { openLink } from '../../playground/state/link.ts'
import { readyMadeOf } from '../../playground/state/readyMade.ts'
import { FIRST_VIEW } from '../../playground/view.ts'
import { type Language, LANGUAGES } from '../../playground/words/index.ts'
import { evidenceWords } from '../../playground/words/evidence.ts'
import { measureWords } from '../../playground/words/measures.ts'
import { measurePageWords } from '../../playground/words/measurePage.ts'
import { notModelledIn } from '../../playground/words/notModelled.ts'
import { parameterIn } from '../../playground/words/parameters.ts'

const ALL = [...MEASURES]
const KLIM = MEASURES.get('klim')!

test.each(ALL)('the page of %s says all that is declared, in both languages', (id, policy) => {
  for (const language of LANGUAGES)
    expect(missingOn(pageText(id, policy, language), id, policy, language)).toEqual([])
})

test('figures stand on the page as a reader writes them', () => {
  const [adoption, , , laterChild] = rowsOn(pageText('klim', KLIM, 'nl'))
  expect(adoption!.slice(2)).toEqual(['3,5%', '100%', '0%–100%', '0%–100%'])
  expect(laterChild!.slice(2)).toEqual(['4 uur', 'gelijk', '0–24 uur', '0–8 uur'])
})

test('a figure that is not the declared one is missed', () => {
  const laterChild = { ...KLIM.levers['laterChild']!, proposed: 5 }
  const html = pageText('klim', { ...KLIM, levers: { ...KLIM.levers, laterChild } }, 'nl')
  expect(missingOn(html, 'klim', KLIM, 'nl')).toEqual([expect.stringContaining('voorstel: 4 uur')])
  expect(missingOn(html.replace('3,5%', 'NaN'), 'klim', KLIM, 'nl')).toContain('NaN')
})

test.each(ALL)('what %s makes of a number is what the engine makes of it', (id, policy) => {
  const levers = Object.fromEntries(
    Object.entries(policy.levers).map(([name, { proposed }]) => [name, proposed]),
  )
  const on = valuesUnder([{ policy: id, from: FIRST_DAY, levers }])
  const basispad = valuesUnder([])
  for (const effect of effectsOf(policy)) {
    expect(effect.basispad, effect.parameter).toBe(basispad.get(effect.parameter))
    expect(effect.becomes, effect.parameter).toBe(on.get(effect.parameter))
  }
})

test('a number that a measure sets, multiplies and raises is composed in that order', () => {
  const lever = (proposed: number) => ({ ...KLIM.levers['laterChild']!, proposed })
  const policy: Policy = {
    ...KLIM,
    levers: { add: lever(3), scale: lever(2), set: lever(10) },
    patches: (['add', 'scale', 'set'] as const).map((how) => ({
      lever: how,
      parameter: 'klimLaterChild',
      how,
    })),
  }
  expect(effectsOf(policy).map(({ becomes }) => becomes)).toEqual([23, 23, 23])
})

test('what is left out of a measure, and every number that it changes, has Dutch words', () => {
  const english = ALL.flatMap(([id, policy]) => [
    ...(notModelledIn('nl', id, policy.notModelled).lang ? [id] : []),
    ...effectsOf(policy).flatMap(({ parameter, on }) =>
      parameterIn('nl', parameter, on.meaning).lang ? [parameter] : [],
    ),
  ])
  expect(english).toEqual([])
})

test('a measure without Dutch words is told in English, and marked so', () => {
  const html = pageText('new', { ...KLIM, notModelled: 'Everything else' }, 'nl')
  expect(html).toMatch(/<p lang="en"[^>]*>Everything else\.<\/p>/)
})

test('a circumstance is not called a measure', () => {
  const html = pageText('klim', Object.assign({}, KLIM, { outside: true }), 'nl')
  expect(html).toContain('Open deze omstandigheid in de Verkenner')
  expect(html).not.toMatch(/Open deze maatregel|Wie stelt dit voor/)
})

test('the weakest grade is that of the first source of a lever', () => {
  const [measured, assumed] = [MEASURES.get('regeldruk')!, KLIM].map(
    ({ levers }) => Object.values(levers)[0]!.evidence,
  )
  expect(weakestOf(KLIM)).toEqual({ grade: 'assumed', count: 5, all: 5 })
  const lever = KLIM.levers['laterChild']!
  const first = { ...measured![0]!, grade: 'measured' } as const
  expect(weakestOf({ ...KLIM, levers: { lever: { ...lever, evidence: [first, ...assumed!] } } })).toEqual({
    grade: 'measured',
    count: 1,
    all: 1,
  })
})

test('what a measure should move stands once for each outcome and group', () => {
  const move = { indicator: 'hoursDelivered', year: 2028, where: 'scarce' } as const
  const moves = [
    { ...move, direction: 'down' },
    { ...move, direction: 'up', where: 'slack' },
    { ...move, direction: 'up', group: 'income.low' },
    { ...move, direction: 'down', group: 'income.high' },
  ] as const
  const policy: Policy = { ...KLIM, moves }
  expect(expectedOf(policy).map(({ slack, scarce }) => [slack.length, scarce.length])).toEqual([
    [1, 1],
    [0, 1],
    [0, 1],
  ])
  const html = pageText('klim', policy, 'nl')
  expect(html).toMatch(
    /↑ omhoog in 2028.*↓ omlaag in 2028.*Inkomen: laag.*↑ omhoog.*Inkomen: hoog.*↓ omlaag/s,
  )
})

test('letters are quoted in their own language and nothing of a passage is lost', () => {
  for (const [id, { seed }] of ALL) {
    const pieces = piecesOf(seed)
    expect(pieces.map(({ text, isQuote }) => (isQuote ? `"${text}"` : text)).join(''), id).toBe(seed)
  }
  expect(pageText('klim', KLIM, 'en')).toMatch(/<q lang="nl"[^>]*>zet het kabinet in/)
})

test('an address names one page in one language', () => {
  for (const language of LANGUAGES)
    for (const id of ['', ...MEASURES.keys()])
      expect(placeIn(hashOf({ language, id }))).toEqual({ language, id })
  expect(placeIn('')).toEqual({ language: 'nl', id: '' })
  expect(pageOf({ language: 'en', id: 'klim' })).toBe('./maatregelen.html#en/klim')
})

test('every measure stands once among the pages, so that one can be walked from the first to the last', () => {
  expect(ORDER.toSorted()).toEqual([...MEASURES.keys()].toSorted())
})

test.each(ALL)('%s opens in the Verkenner as proposed, by itself', (id) => {
  const opened = openLink(aloneLink(id, 'en', undefined))
  if ('trouble' in opened) throw new Error(JSON.stringify(opened.trouble))
  expect(opened.scenario.measures).toEqual(
    scenarioOf({ measures: [proposedMeasure(id, POLICIES[id]!, {})] }).measures,
  )
  expect(opened.view).toEqual({ ...FIRST_VIEW, language: 'en' })
})

test('a reader who has a variant may add the measure to it, unless it is there already', () => {
  const own = scenarioOf({ title: 'Eigen', measures: [proposedMeasure('loon', POLICIES['loon']!, {})] })
  const beside = besideLink('klim', 'nl', { scenario: own })
  const opened = openLink(beside?.link ?? '')
  expect(beside?.title).toBe('Eigen')
  expect('scenario' in opened && opened.scenario.measures.map(({ policy }) => policy)).toEqual([
    'loon',
    'klim',
  ])
  expect(besideLink('loon', 'nl', { scenario: own })).toBeUndefined()
  expect(besideLink('tarief', 'nl', { scenario: scenarioOf({}) })).toBeUndefined()
})

test('the scenario with the fewest other measures comes first, and a package after what is made for the measure', () => {
  const file = (name: string, ...policies: string[]) => ({
    name,
    hash: name,
    scenario: scenarioOf({
      title: name,
      measures: policies.map((id) => proposedMeasure(id, POLICIES[id]!, {})),
    }),
  })
  const ofLetter = file('a letter', 'klim')
  const files = readyMadeOf([
    { ...ofLetter, scenario: { ...ofLetter.scenario, source: 'Letter of 5 June' } },
    file('both', 'klim', 'loon'),
    file('other', 'loon'),
    file('one', 'klim'),
  ])
  expect(filesWith('klim', files).map(({ name }) => name)).toEqual(['one', 'a letter', 'both'])
})

/** The page, without what Svelte leaves for itself, and with signs as they are read. */
function pageText(id: string, policy: Policy, language: Language): string {
  const { body } = render(MeasurePage, { props: { id, policy, language } })
  return body.replace(/<!--.*?-->/gs, '')
}

/** What should be on the page and is not; and what never should. */
function missingOn(html: string, id: string, policy: Policy, language: Language): string[] {
  const sources = Object.values(policy.levers).flatMap(({ evidence }) => evidence)
  const rows = rowsOn(html).map((row) => row.join('|'))
  const texts = [
    policy.title[language],
    notModelledIn(language, id, policy.notModelled).text,
    ...sources.flatMap(({ source, url = '', note = '' }) => [source, url, note]),
  ]
  return [
    ...texts.filter((text) => !html.includes(escaped(text))),
    ...rowsOf(policy, language).filter((row) => !rows.includes(row)),
    ...(html.match(/undefined|NaN|\[object|null/g) ?? []),
  ]
}

/** What the first table must say, cell by cell. */
function rowsOf(policy: Policy, language: Language): string[] {
  const words = measurePageWords[language]
  return effectsOf(policy).map((effect) => {
    const { of, on, how, parameter } = effect
    const { proposed, basispad, becomes, limits, studied } = textsOf(effect, policy, language)
    const does = `${evidenceWords[language].how[how]} ${parameterIn(language, parameter, on.meaning).text} ${parameter}`
    const isStudied = of.proposed >= of.studied[0] && of.proposed <= of.studied[1]
    return [
      `${of.name[language]} ${words.proposed(proposed)}`,
      does,
      basispad,
      effect.becomes === effect.basispad ? words.same : becomes,
      limits,
      isStudied ? studied : `${studied} ${measureWords[language].outside}`,
    ]
      .join('|')
      .replaceAll('\u00a0', ' ')
  })
}

/** The rows of the first table, as they are read. */
function rowsOn(html: string): string[][] {
  const body = /<tbody[^>]*>(.*?)<\/tbody>/s.exec(html)?.[1] ?? ''
  return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
      cell
        .replace(/<[^>]*>/g, ' ')
        .replaceAll('&amp;', '&')
        .replaceAll('\u00a0', ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  )
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** A checked scenario. @throws RangeError with what is wrong */
function scenarioOf(parts: object): Scenario {
  const checked = checkScenario(parts)
  if ('scenario' in checked) return checked.scenario
  throw new RangeError(checked.faults.map(({ message }) => message).join('; '))
}

/** All numbers of the first region on the first day. */
function valuesUnder(measures: readonly object[]): ReadonlyMap<string, number> {
  const { segments } = timelineOf(scenarioOf({ measures }))
  const [values = {}] = segments.findLast(({ from }) => from <= minuteOf(FIRST_DAY))?.regional ?? []
  return new Map(Object.entries(values))
}
