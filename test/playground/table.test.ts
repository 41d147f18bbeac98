/** The table and its files: the same figures as the chart, safe in a spreadsheet, and traceable. */
import { expect, test } from 'vitest'
import { MODEL_VERSION } from '../../engine/index.ts'
import { csvOf } from '../../playground/table/csv.ts'
import { tableNote, tableRows } from '../../playground/table/rows.ts'
import { around, madeUp, shortRun } from './chartOutcomes.ts'

const view = { indicator: 'belowFloor.share', place: 'CR17' } as const
const source = { title: 'Meer mbo', link: 'https://example.org/#v1=abc' }
const outcomes = madeUp({
  years: [2034, 2035],
  valuesOf: () => ({
    basispad: [around(0.14, 0.01), around(0.14, 0.04)],
    variant: [around(0.09, 0.01), around(0.14, 0.04).toReversed()],
  }),
})
const linesOf = (text: string) => text.replace('\uFEFF', '').trimEnd().split('\r\n')

test('every year has both scenarios, their difference and a verdict', () => {
  expect(tableRows(outcomes, view, 'nl')).toMatchObject([
    {
      year: 2034,
      basispad: { text: '14,0', range: '13,6\u201314,4' },
      against: { variant: { text: '9,0' }, change: { text: '\u22125,0' }, verdict: 'beter' },
    },
    { year: 2035, against: { change: { text: '0,0' }, verdict: 'niet te onderscheiden' } },
  ])
  expect(tableNote(outcomes, view, 'nl')).toContain('20 doorrekeningen')
})

test('one pair of replications has no verdict', () => {
  const [row] = tableRows(shortRun(1), { indicator: 'hoursDelivered', place: 'CR22' }, 'nl')
  expect(row!.against!.verdict).toBe('nog niet te zeggen')
})

test('the Dutch file has a byte order mark, semicolons and decimal commas; the other commas and points', () => {
  const dutch = csvOf(outcomes, view, source, 'nl', 'dutch').text
  expect(dutch.startsWith('\uFEFF')).toBe(true)
  expect(linesOf(dutch)[2]).toMatch(/;Utrecht;2034;20;0,14;;;0,136\d*;/)
  const international = csvOf(outcomes, view, source, 'en', 'international').text
  expect(international.startsWith('\uFEFF')).toBe(false)
  expect(linesOf(international)[2]).toMatch(/,Utrecht,2034,20,0\.14,,,0\.136\d*,/)
})

test('the first line says where the figures come from', () => {
  const { text, name } = csvOf(outcomes, view, source, 'nl', 'international')
  for (const part of [MODEL_VERSION, source.title, source.link, '20 doorrekeningen'])
    expect(linesOf(text)[0]).toContain(part)
  expect(name).toBe('kraamzorg-belowFloor.share-CR17.csv')
})

test('all rows of both formats have as many cells as the head', () => {
  for (const [format, separator] of [
    ['dutch', ';'],
    ['international', ','],
  ] as const) {
    const [, head, ...rows] = linesOf(csvOf(outcomes, view, source, 'nl', format).text)
    const cells = (line: string) => line.replace(/"(?:[^"]|"")*"/g, 'x').split(separator).length
    for (const row of rows) expect(cells(row)).toBe(cells(head!))
  }
})

test('no title can break out of its line or become a formula', () => {
  const title = 'x"\n=HYPERLINK("http://boze.site");=1+1,\t@SUM(A1)'
  const [first, second] = linesOf(csvOf(outcomes, view, { ...source, title }, 'nl', 'dutch').text)
  expect(first).toMatch(/^"#.*"$/)
  expect(first!.slice(1, -1).replaceAll('""', '')).not.toContain('"')
  expect(second).toMatch(/^kerncijfer;/)
})

test('a file of the basispad alone leaves the columns of the variant empty', () => {
  const alone = madeUp({
    years: [2035],
    isVariant: false,
    valuesOf: () => ({ basispad: [[1]], variant: [[1]] }),
  })
  expect(linesOf(csvOf(alone, { indicator: 'caregivers', place: 'NL' }, source, 'nl', 'dutch').text)[2]).toBe(
    'Kraamverzorgenden;caregivers;Nederland;2035;1;1;;;;;;;;;;;;;;;',
  )
})
