/** Amounts as readers type them, and where they stand on a slider. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PARAMETERS, POLICIES } from '../../engine/index.ts'
import { amountIn, typed, written } from '../../playground/measures/amount.ts'
import { labelsOf, pieceOf, placeOf, stepOf } from '../../playground/measures/slider.ts'

test('comma and point both part decimals, whatever the language', () => {
  const euros = (text: string) => amountIn(text, 'euro/hour', 'nl', [0, 12])
  expect(['5,70', '5.70', ' € 5,7 ', '+5,7', '5,7'].map(euros)).toEqual([5.7, 5.7, 5.7, 5.7, 5.7])
  expect(amountIn('5,7', 'euro/hour', 'en', [0, 12])).toBe(5.7)
  expect([euros(',5'), euros('0'), euros('\u22122')]).toEqual([0.5, 0, -2])
})

test('thousands may be parted as the language does, and the other way only when it alone fits', () => {
  expect(amountIn('1.000', 'count', 'nl', [1, 10000])).toBe(1000)
  expect(amountIn('1,000', 'count', 'en', [1, 10000])).toBe(1000)
  expect(amountIn('1.125', 'ratio', 'nl', [0, 2])).toBe(1.125)
  expect(amountIn('1.234.567,5', 'count', 'nl', [0, 1e7])).toBe(1234567.5)
})

test('what is not a number is not read as one', () => {
  for (const text of [
    '',
    ' ',
    ',',
    '-',
    'veel',
    '1e3',
    '0x10',
    '5,7,1',
    '1 of 2',
    'NaN',
    'Infinity',
    '5-',
    '12.34.5',
  ])
    expect(amountIn(text, 'euro/hour', 'nl', [0, 12]), text).toBeUndefined()
})

test('a share is typed and written as a percentage, without the dust of binary fractions', () => {
  expect(amountIn('57%', 'share', 'nl', [0, 1])).toBe(0.57)
  expect([typed(0.57, 'share', 'nl'), written(0.57, 'share', 'en')]).toEqual(['57', '57%'])
  expect(typed(0.115, 'share', 'nl')).toBe('11,5')
})

test('amounts carry what readers expect of money, thousands and minus', () => {
  expect([
    typed(0, 'euro/hour', 'nl'),
    written(5.7, 'euro/hour', 'nl'),
    written(12, 'euro/hour', 'nl'),
  ]).toEqual(['0,00', '€\u00a05,70', '€\u00a012'])
  expect([typed(1000, 'persons', 'nl'), written(1000, 'persons', 'nl')]).toEqual(['1000', '1.000'])
  expect([typed(-0.5, 'ratio', 'nl'), written(-0.5, 'ratio', 'en')]).toEqual(['\u22120,5', '\u22120.5'])
})

test('whatever stands in a field is read back as the same amount', () => {
  const units = ['share', 'euro/hour', 'ratio', 'persons/year'] as const
  const inField = fc.property(
    fc.integer({ min: -9_999_999, max: 9_999_999 }),
    fc.constantFrom(...units),
    fc.constantFrom('nl' as const, 'en' as const),
    (tenThousandths, unit, language) => {
      const value = tenThousandths / 10_000
      expect(amountIn(typed(value, unit, language), unit, language, [value, value])).toBe(value)
    },
  )
  fc.assert(inField, { seed: 7, numRuns: 500 })
})

test('arrow keys take round steps: about a hundred or more to the other end', () => {
  expect(stepOf([0, 12], 'euro/hour')).toBe(0.1)
  expect(stepOf([0, 1000], 'persons/year')).toBe(10)
  expect(stepOf([0, 2], 'ratio')).toBe(0.01)
  expect(stepOf([0, 1], 'share')).toBe(0.01)
  expect(stepOf([12, 48], 'months')).toBe(1)
  expect(stepOf([3, 3], 'hours')).toBe(1)
})

test('every slider of every measure has steps that end on its ends', () => {
  const levers = Object.values(POLICIES).flatMap((policy) => Object.values(policy.levers))
  for (const { limits, unit } of levers) {
    const steps = (limits[1] - limits[0]) / stepOf(limits, unit)
    expect(steps).toBeCloseTo(Math.round(steps), 9)
    expect(steps).toBeLessThan(1001)
  }
})

test('the track is painted between basispad and value, in either order, and never beyond an end', () => {
  expect(pieceOf(6, 0, [0, 12])).toEqual({ start: 0, length: 0.5 })
  expect(pieceOf(6, 9, [0, 12])).toEqual({ start: 0.5, length: 0.25 })
  expect(pieceOf(6, 99, [0, 12])).toEqual({ start: 0.5, length: 0.5 })
  expect(pieceOf(6, 6, [0, 12]).length).toBe(0)
  expect([placeOf(-1, [0, 12]), placeOf(5, [5, 5])]).toEqual([0, 0])
})

/** What a label covers of a track of some width, at 7 px a letter. */
function spansOf(labels: ReturnType<typeof labelsOf>, width: number) {
  return labels.map(({ text, at, row }) => {
    const left = at * (width - 7 * text.length)
    return { row, left, right: left + 7 * text.length }
  })
}

test('labels of a slider never touch nor stick out, wherever the basispad stands', () => {
  for (const width of [224, 272, 288, 400])
    for (let at = 0; at <= 1; at += 0.005) {
      const spans = spansOf(labelsOf(['\u22120,5', '1.000'], { at, text: 'basispad 0,3333' }), width)
      for (const [i, a] of spans.entries()) {
        expect(a.left).toBeGreaterThanOrEqual(-1e-9)
        expect(a.right).toBeLessThanOrEqual(width + 1e-9)
        for (const b of spans.slice(i + 1))
          expect(a.row !== b.row || a.right + 8 <= b.left || b.right + 8 <= a.left).toBe(true)
      }
    }
})

test('at an end the label of the basispad takes the place of that end', () => {
  const texts = (at: number) =>
    labelsOf(['0', '12'], { at, text: 'basispad' }).map(({ text, row }) => text + row)
  expect([texts(0), texts(0.5), texts(1)]).toEqual([
    ['basispad0', '120'],
    ['00', 'basispad0', '120'],
    ['00', 'basispad0'],
  ])
  expect(labelsOf(['0', '12']).map(({ text }) => text)).toEqual(['0', '12'])
})

test('every parameter can be typed back as it is shown', () => {
  for (const [id, { value, unit, limits }] of Object.entries(PARAMETERS))
    if (unit !== 'choice')
      expect(amountIn(typed(value, unit, 'nl'), unit, 'nl', limits), id).toBeCloseTo(value, 12)
})
