/** The answer, its facts and the key figures say what the figures say, in both languages. */
import { expect, test } from 'vitest'
import { type IndicatorId, INDICATORS } from '../../engine/index.ts'
import { factsOf } from '../../playground/answer/facts.ts'
import { piecesOf, plainOf } from '../../playground/answer/marked.ts'
import { sentencesOf } from '../../playground/answer/sentences.ts'
import { sparkOf } from '../../playground/answer/spark.ts'
import { KEY_FIGURES, tilesOf } from '../../playground/answer/tiles.ts'
import { LANGUAGES } from '../../playground/words/index.ts'
import { around, madeUp, shortRun } from './chartOutcomes.ts'

const view = { indicator: 'belowFloor.share', place: 'CR17', year: 2035 } as const

/** One year, 2035, in every place. */
const inOneYear = (basispad: number, variant: number, { n = 20, spread = 0.01, isVariant = true } = {}) =>
  madeUp({
    years: [2035],
    isVariant,
    replications: n,
    valuesOf: () => ({ basispad: [around(basispad, spread, n)], variant: [around(variant, spread, n)] }),
  })

const answer = (outcomes: ReturnType<typeof inOneYear>, asked = {}, language: 'nl' | 'en' = 'nl') =>
  plainOf(sentencesOf(outcomes, { ...view, ...asked }, language)?.answer ?? '')

test('the answer counts families out of a hundred and says what it is without the measures', () => {
  expect(answer(inOneYear(0.14, 0.09))).toBe(
    'In 2035 krijgen in Utrecht 9 van de 100 gezinnen die kraamzorg willen minder dan het minimum. Zonder deze maatregelen zijn dat er 14.',
  )
  expect(answer(inOneYear(0.14, 0.09), {}, 'en')).toBe(
    'In 2035, 9 in 100 families in Utrecht that want maternity care get less than the minimum. Without these measures: 14.',
  )
})

test('where no roster is possible the answer says so, and gives no figure', () => {
  const [full, none] = [Array.from({ length: 20 }, () => 0.8), []]
  const outcomes = madeUp({
    years: [2035],
    isVariant: true,
    valuesOf: (id) =>
      id === 'impossibleRosters'
        ? { basispad: [full], variant: [full] }
        : { basispad: [none], variant: [none] },
  })
  expect(answer(outcomes)).toMatch(/^In 2035 is in Utrecht geen rooster mogelijk: .*geen cijfer\.$/)
  expect(answer(outcomes, {}, 'en')).toMatch(/^In 2035 no roster is possible in Utrecht/)
})

test('one measure is spoken of in the singular', () => {
  const one = { isOneMeasure: true }
  expect(answer(inOneYear(0.14, 0.09), one)).toMatch(/ Zonder deze maatregel zijn dat er 14\.$/)
  expect(answer(inOneYear(0.14, 0.09), one, 'en')).toMatch(/ Without this measure: 14\.$/)
})

test('as long as measures have no outcomes, the figure is said to be without them', () => {
  const basispad = inOneYear(0.14, 0.14, { isVariant: false })
  expect(answer(basispad, { hasMeasures: true })).toMatch(/minimum\. Dat is nog zonder deze maatregelen\.$/)
  const one = { hasMeasures: true, isOneMeasure: true }
  expect(answer(basispad, one, 'en')).toMatch(/minimum\. That is still without this measure\.$/)
  expect(answer(inOneYear(0.14, 0.09), one)).not.toContain('nog zonder')
})

test('one family in a hundred takes a verb in the singular', () => {
  expect(answer(inOneYear(0.011, 0.034, { spread: 0.001 }))).toMatch(
    /krijgen .*Zonder deze maatregelen is dat er 1\.$/,
  )
  expect(answer(inOneYear(0.034, 0.011, { spread: 0.001 }))).toMatch(
    /^In 2035 krijgt in Utrecht 1 van de 100 gezinnen/,
  )
  expect(answer(inOneYear(3, 1, { spread: 0.1 }), { indicator: 'noCarePrice' })).toMatch(
    /^In 2035 krijgt in Utrecht 1 gezin geen kraamzorg/,
  )
})

test('fewer than one in a hundred is not called none', () => {
  expect(answer(inOneYear(0.003, 0.2, { spread: 0.001 }))).toMatch(/minder dan 1\.$/)
  expect(answer(inOneYear(0.2, 0.003, { spread: 0.001 }), {}, 'en')).toContain('fewer than 1 in 100')
})

test('two figures that round to the same number of families are told apart in percent', () => {
  expect(answer(inOneYear(0.094, 0.086, { spread: 0.0001 }))).toBe(
    'In 2035 krijgt in Utrecht 8,6% van de gezinnen die kraamzorg willen minder dan het minimum. Zonder deze maatregelen is dat 9,4%.',
  )
})

test('without a variant the answer is that of the basispad alone, in its colour', () => {
  const outcomes = inOneYear(0.14, 0.14, { isVariant: false })
  expect(answer(outcomes)).not.toContain('Zonder deze')
  expect(piecesOf(sentencesOf(outcomes, view, 'nl')!.answer)).toContainEqual({
    text: '14 van de 100',
    which: 'basispad',
  })
})

test('what cannot be told apart is never given as a difference', () => {
  const noise = madeUp({
    years: [2035],
    valuesOf: () => ({ basispad: [around(0.14, 0.04)], variant: [around(0.141, 0.04).toReversed()] }),
  })
  expect(answer(noise)).toMatch(/Dat is niet te onderscheiden van het basispad\.$/)
  expect(answer(noise, {}, 'en')).toMatch(/not distinguishable from the baseline\.$/)
  expect(factsOf(noise, view, [], 'nl')[0]).toMatchObject({ value: 'niet te onderscheiden' })
})

test('the nation is named as a place and is not compared with itself', () => {
  expect(answer(inOneYear(0.14, 0.09), { place: 'NL' })).toContain('in Nederland')
  const labels = (place: string) =>
    factsOf(inOneYear(0.14, 0.09), { ...view, place }, [], 'nl').map(({ label }) => label)
  expect(labels('NL')).not.toContain('Nederland als geheel')
  expect(labels('CR17')).toContain('Nederland als geheel')
})

test('a bandwidth is given from twenty replications on, and announced before', () => {
  const range = (n: number) => plainOf(sentencesOf(inOneYear(0.14, 0.09, { n }), view, 'nl')!.range)
  expect(range(1)).toBe(
    'Voorlopig: één doorrekening met de middelste aannames. Vanaf 20 staat er ook een bandbreedte bij.',
  )
  expect(range(19)).toMatch(/^Voorlopig: 19 doorrekeningen\./)
  expect(range(20)).toBe('In 80% van de doorrekeningen is het 8,6 tot 9,4%; in het basispad 13,6 tot 14,4%.')
})

test('one replication tells no difference', () => {
  expect(factsOf(inOneYear(0.14, 0.09, { n: 1 }), view, [], 'nl')[0]!.value).toBe('nog niet te zeggen')
})

test('how often counts replications on the better side, or on the worse one when that is the message', () => {
  const facts = (basispad: number, variant: number) => factsOf(inOneYear(basispad, variant), view, [], 'nl')
  expect(facts(0.14, 0.09)).toContainEqual({ label: 'Beter dan basispad', value: 'in 20 van de 20 keer' })
  expect(facts(0.09, 0.14)).toContainEqual({ label: 'Slechter dan basispad', value: 'in 20 van de 20 keer' })
})

test('the first years are told only where they can be told apart', () => {
  const facts = (early: number) =>
    factsOf(
      madeUp({
        years: [2027, 2028, 2035],
        valuesOf: () => ({
          basispad: [around(0.1, 0.01), around(0.1, 0.01), around(0.1, 0.01)],
          variant: [around(0.1, 0.01), around(0.1 + early, 0.01), around(0.05, 0.01)],
        }),
      }),
      view,
      [{ year: 2027, label: 'een maatregel' }],
      'nl',
    ).map(({ label }) => label)
  expect(facts(0.02)).toContain('Verschil in 2028')
  expect(facts(0)).not.toContain('Verschil in 2028')
})

test('every indicator has an answer without loose marks, in both languages', () => {
  for (const id of Object.keys(INDICATORS) as IndicatorId[]) {
    for (const language of LANGUAGES) {
      const said = sentencesOf(inOneYear(0.14, 0.09), { ...view, indicator: id }, language)!
      expect(plainOf(said.answer), id).not.toMatch(/[*_[\]|]|undefined|NaN/)
      expect(said.answer, id).toContain('2035')
    }
  }
})

test('a term keeps the full stop behind it on its line', () => {
  expect(piecesOf('minder dan [floor|het minimum]. Meer')).toEqual([
    { text: 'minder dan ' },
    { text: 'het minimum', term: 'floor', tail: '.' },
    { text: ' Meer' },
  ])
})

test('nothing is said of a place of which nothing is known', () => {
  expect(sentencesOf(madeUp({ years: [2035], valuesOf: () => undefined }), view, 'nl')).toBeUndefined()
})

test('the key figures of a run equal its outcomes', () => {
  const outcomes = shortRun(2)
  const tiles = tilesOf(outcomes, { place: 'CR22', year: 2023 }, 'nl')
  expect(tiles.map(({ id }) => id)).toEqual(KEY_FIGURES.map(({ id }) => id))
  const hours = outcomes.levels('variant', 'hoursDelivered', 'CR22')[1]!.mean!
  expect(tiles[3]!.value).toBe(hours.toFixed(1).replace('.', ','))
})

test('a change of 3% stays flat in a spark', () => {
  const band = (mean: number) => ({
    n: 1,
    mean,
    ciLow: null,
    ciHigh: null,
    low: null,
    high: null,
    lowLuck: null,
    highLuck: null,
  })
  const heights = sparkOf([band(100), band(97)], [])
    .basispad.match(/,([\d.]+)/g)!
    .map((y) => Number(y.slice(1)))
  expect(Math.abs(heights[0]! - heights[1]!)).toBeLessThan(34 / 5)
})
