/** Two shades: what luck alone does, and around it what luck and uncertain assumptions do together. */
import { expect, test } from 'vitest'
import { factsOf } from '../../playground/answer/facts.ts'
import { plainOf } from '../../playground/answer/marked.ts'
import { sentencesOf } from '../../playground/answer/sentences.ts'
import { sparkOf } from '../../playground/answer/spark.ts'
import { tilesOf } from '../../playground/answer/tiles.ts'
import { Axis } from '../../playground/charts/axis.ts'
import { chartOf } from '../../playground/charts/chart.ts'
import { chartTitle } from '../../playground/charts/title.ts'
import { groupFigures, rowsOf } from '../../playground/groups/dumbbells.ts'
import { headOf } from '../../playground/groups/head.ts'
import { figuresOf, type Question } from '../../playground/map/figures.ts'
import { regionNotes, regionTitle, spokenFigure, toldFigure } from '../../playground/map/message.ts'
import { axisDomain } from '../../playground/map/scale.ts'
import { csvOf } from '../../playground/table/csv.ts'
import { tableNote, tableRows } from '../../playground/table/rows.ts'
import { FIRST_VIEW } from '../../playground/view.ts'
import { inPairs, madeUp } from './chartOutcomes.ts'

const VIEW = { ...FIRST_VIEW, indicator: 'belowFloor.share', place: 'CR17', year: 2035 } as const
const LEVEL: Question = { indicator: VIEW.indicator, year: 2035, shows: 'variant' }

/** Two years in which assumptions spread by 0.1 and luck by 0.01, and the variant lies 0.05 lower. */
const outcomesOf = (assumptions: 'drawn' | 'central', n = 20) =>
  madeUp({
    years: [2034, 2035],
    assumptions,
    replications: n,
    valuesOf: () => ({
      basispad: [inPairs(0.2, 0.1, 0.01, n), inPairs(0.2, 0.1, 0.01, n)],
      variant: [inPairs(0.15, 0.1, 0.01, n), inPairs(0.15, 0.1, 0.012, n)],
    }),
  })
const [drawn, central] = [outcomesOf('drawn'), outcomesOf('central')]

const chart = (outcomes = drawn) =>
  chartOf({
    outcomes,
    view: VIEW,
    language: 'nl',
    shows: 'both',
    starts: [],
    width: 800,
    axis: new Axis(),
    isDragging: false,
  })!

test('the chart draws the wide band around the narrow one, and its axis takes in the wide one', () => {
  const { plot } = chart()
  for (const { bands, rules } of plot.lines) {
    expect(bands.map(({ reach }) => reach)).toEqual(['outer', 'inner'])
    const [outer, inner] = rules.map(({ from, to }) => from - to)
    expect(outer).toBeGreaterThan(2 * inner!)
    for (const { from, to } of rules) {
      expect(from).toBeLessThanOrEqual(plot.bottom)
      expect(to).toBeGreaterThanOrEqual(plot.top)
    }
  }
  expect(chart(central).plot.lines[0]!.bands.map(({ reach }) => reach)).toEqual(['inner'])
})

test('the axis stands still under a moving lever as long as the wide band stays within it', () => {
  const axis = new Axis()
  const held = (low: number, high: number) => axis.hold('a', [low, high], true)
  const first = held(0.1, 0.25)
  expect(held(0.12, 0.24)).toEqual(first)
  expect(held(0.12, 0.5)[1]).toBeGreaterThan(first[1])
})

test('the chart says what both shades are, for eyes and for ears', () => {
  for (const text of [chart().subtitle, chart().summary])
    expect(text).toMatch(/Donker vlak: .* alleen toeval\. Licht vlak: toeval en onzekere aannames samen\./)
  expect(chart(central).subtitle).toMatch(/Vlak: 80% van de doorrekeningen, alleen toeval\./)
  expect(chart(central).summary).not.toContain('aannames')
})

test('the reading of a year has the wide range; read out it has that of luck as well', () => {
  const { reading, plainReading } = chart()
  expect(plainOf(reading)).toMatch(/variant 15,0% \(1\d,\d–1\d,\d\)/)
  expect(reading).not.toContain('toeval')
  expect(plainReading).toMatch(/variant 15,0% \(1\d,\d–1\d,\d; alleen toeval 14,\d–15,\d\)/)
  expect(plainReading).toMatch(/basispad 20,0% \(.*; alleen toeval .*\)/)
  expect(chart(central).plainReading).not.toContain('toeval')
})

test('the answer and the key figures give the wide range', () => {
  const range = (outcomes: typeof drawn) => sentencesOf(outcomes, VIEW, 'nl')!
  expect(plainOf(range(drawn).range)).toBe(plainOf(range(central).range))
  expect([range(drawn).isOfBoth, range(central).isOfBoth]).toEqual([true, false])
  const [narrow, wide] = [central, drawn].map((outcomes) => factsOf(outcomes, VIEW, [], 'nl')[0]!)
  expect(wide!.range).toBe(narrow!.range)
  for (const { spark } of tilesOf(drawn, VIEW, 'nl')) {
    expect(spark.bands.outer).not.toBe('')
    expect(spark.bands.inner).not.toBe(spark.bands.outer)
  }
  expect(sparkOf([], central.levels('variant', VIEW.indicator, 'CR17')).bands.outer).toBe('')
})

test('groups have both bands, and say what they are', () => {
  const figures = groupFigures(drawn, VIEW.indicator, VIEW)
  const [dumbbell] = rowsOf(figures, VIEW.indicator, 'nl').rows[0]!.dumbbells
  const [outer, inner] = dumbbell!.bands
  expect([outer!.reach, inner!.reach]).toEqual(['outer', 'inner'])
  expect(outer!.from).toBeLessThan(inner!.from)
  expect(outer!.width).toBeGreaterThan(inner!.width)
  expect(headOf(drawn, figures, VIEW, 'nl').subtitle).toMatch(/Licht vlak: toeval en onzekere aannames samen/)
})

test('a region has the wide range in the list and under the map; read out it has that of luck as well', () => {
  const figures = figuresOf(drawn, LEVEL)
  const [figure] = figures
  expect(figure!.intervalOf).toBe('both')
  expect(figure!.interval![0]).toBeLessThan(figure!.inner![0])
  expect(axisDomain(figures, 'variant')[0]).toBeLessThanOrEqual(figure!.interval![0])
  expect(regionNotes(figures, LEVEL, 'nl').join(' ')).toMatch(
    /Dunne streep: toeval en onzekere aannames samen/,
  )
  expect(toldFigure(figure!, LEVEL, 'nl').rest).toMatch(/^bij 80% van de doorrekeningen 1\d,\d tot 1\d,\d/)
  expect(toldFigure(figure!, LEVEL, 'nl').rest).not.toContain('toeval')
  expect(spokenFigure(figure!, LEVEL, 'nl')).toMatch(
    /doorrekeningen 1.* tot .*, alleen toeval 14,\d tot 15,\d/,
  )
  expect(figuresOf(central, LEVEL)[0]).toMatchObject({ intervalOf: 'luck', inner: undefined })
})

test('the table has the wide range and in brackets that of luck; the file has columns for both', () => {
  const [, row] = tableRows(drawn, VIEW, 'nl')
  expect(row!.basispad.range).toMatch(/^1\d,\d–2\d,\d \(19,\d–20,\d\)$/)
  expect(tableNote(drawn, VIEW, 'nl')).toMatch(/aannames samen; tussen haakjes door toeval alleen/)
  expect(tableNote(central, VIEW, 'nl')).toMatch(/alleen toeval/)
  const [, head, ...lines] = csvOf(drawn, VIEW, { title: 't', link: 'l' }, 'nl', 'international')
    .text.trim()
    .split('\r\n')
    .map((line) => line.split(/,(?! )/))
  const at = (name: string) => Number(lines[1]![head!.findIndex((cell) => cell.replaceAll('"', '') === name)])
  for (const name of ['basispad', 'variant', 'verschil']) {
    expect(at(`${name} laag (10%)`)).toBeLessThanOrEqual(at(`${name} laag (10%), alleen toeval`))
    expect(at(`${name} hoog (90%)`)).toBeGreaterThanOrEqual(at(`${name} hoog (90%), alleen toeval`))
  }
  expect(at('basispad laag (10%)')).toBeCloseTo(drawn.levels('basispad', VIEW.indicator, 'CR17')[1]!.low!, 5)
})

test('two replications of one draw of assumptions tell nothing apart yet, and nothing claims that they do', () => {
  const early = outcomesOf('drawn', 2)
  expect(chartTitle(early, VIEW, 'nl')).toBe('Voorlopig beeld na 2 doorrekeningen')
  expect(chartTitle(outcomesOf('drawn', 4), VIEW, 'nl')).not.toMatch(/Voorlopig/)
  expect(factsOf(early, VIEW, [], 'nl')[0]!.value).toBe('nog niet te zeggen')
  expect(tableRows(early, VIEW, 'nl')[1]!.against!.verdict).toBe('nog niet te zeggen')
  const change: Question = { ...LEVEL, shows: 'change' }
  expect(regionTitle(figuresOf(early, change), change, 'nl')).toBe('Voorlopig beeld na 2 doorrekeningen')
  const figures = groupFigures(early, VIEW.indicator, VIEW)
  expect(headOf(early, figures, VIEW, 'nl')).toMatchObject({ gap: undefined })
})
