/** Numbers and names stand on the page as Dutch and English write and sort them. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { REGIONS } from '../../playground/regions.ts'
import { figureWordsOf } from '../../playground/charts/figureWords.ts'
import { NUMBERS, withUnit, writerOf } from '../../playground/words/numbers.ts'

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const

for (const language of ['nl', 'en'] as const)
  test(`a number is written as the standard of the language has it: ${language}`, () => {
    const formats = Array.from({ length: 5 }, (_, digits) =>
      Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    )
    const isSame = (x: number, digits: number) => {
      expect(NUMBERS[language].decimal(x, digits)).toBe(formats[digits]!.format(x))
    }
    const digits = fc.nat({ max: 4 })
    fc.assert(fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), digits, isSame))
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e6 }), digits, (n, at) => isSame(n / 1000, at)))
  })

test('a minus is a minus, and what rounds to zero has no sign', () => {
  const { decimal, signed, whole } = NUMBERS.nl
  expect(decimal(-1234.56, 1)).toBe('\u22121.234,6')
  expect([decimal(-0.04, 1), signed(0.04, 1), signed(-0.04, 1)]).toEqual(['0,0', '0,0', '0,0'])
  expect([signed(0.05, 1), signed(-0.06, 1), whole(-0)]).toEqual(['+0,1', '\u22120,1', '0'])
})

test('regions stand in the order of a Dutch register, which passes over an apostrophe', () => {
  const names = REGIONS.map(({ name }) => name)
  const sorted = names.toSorted((a, b) => a.localeCompare(b, 'nl', { ignorePunctuation: true }))
  expect(names).toEqual(sorted)
})

test('euros are written in millions, of a region as finely as of the nation', () => {
  const { level, spoken, unit } = figureWordsOf('nl', 'cost.zvw')
  expect([34712345, 3471234, 34712].map(level)).toEqual([
    '€\u00a034,7\u00a0mln',
    '€\u00a03,47\u00a0mln',
    '€\u00a00,035\u00a0mln',
  ])
  expect(figureWordsOf('en', 'cost.zvw').level(-34712345)).toBe('€\u00a0\u221234.7\u00a0million')
  const band = {
    n: 20,
    mean: 0,
    ciLow: 0,
    ciHigh: 0,
    low: null,
    high: null,
    lowLuck: 34.1e6,
    highLuck: 35.2e6,
  }
  expect(spoken(band)).toBe('€\u00a034,1 tot 35,2\u00a0mln')
  expect(withUnit(writerOf('nl', 'cost.zvw').change(2e5), unit)).toBe('€\u00a0+0,20\u00a0mln')
  expect(withUnit('bijna 0', unit)).toBe('bijna 0\u00a0miljoen euro')
})
