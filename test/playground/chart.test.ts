/** The chart: its message claims what the verdicts allow, labels never touch, axes stand still under a moving lever. */
import { expect, test } from 'vitest'
import { type IndicatorId, INDICATORS } from '../../engine/index.ts'
import { Axis, extentOf, roundedOf, ticksOf } from '../../playground/charts/axis.ts'
import { chartOf } from '../../playground/charts/chart.ts'
import { figureWordsOf } from '../../playground/charts/figureWords.ts'
import { markedYears, plotOf, pushedApart } from '../../playground/charts/layout.ts'
import { readingOf } from '../../playground/charts/reading.ts'
import { SECTIONS } from '../../playground/charts/sections.ts'
import { seriesOf } from '../../playground/charts/series.ts'
import { changeTitle, chartTitle } from '../../playground/charts/title.ts'
import { upTo } from '../../playground/run/outcomes.ts'
import { FIRST_VIEW } from '../../playground/view.ts'
import { around, changeOf, madeUp, shortRun } from './chartOutcomes.ts'

const YEARS = [2026, 2027, 2028, 2029, 2030, 2031] as const

/** A title of six years: the size of each change, and 0 where it cannot be told apart. */
const title = (
  sizes: readonly number[],
  id: IndicatorId = 'belowFloor.share',
  language: 'nl' | 'en' = 'nl',
) =>
  changeTitle(
    YEARS,
    sizes.map((size) => changeOf(size === 0 ? 0.5 : size, size !== 0, id)),
    id,
    language,
  )

test('a lasting change is dated from the first year of the stretch that lasts', () => {
  expect(title([0, 0, -1, -1, -1, -1])).toBe('Minder vaak onder het minimum vanaf 2028')
  expect(title([0, 0, -1, -1, -1, -1], 'belowFloor.share', 'en')).toBe(
    'Less often below the minimum from 2028',
  )
  expect(title([0, 1, 0, 0, 1, 1], 'hoursDelivered')).toBe('Meer uren zorg per gezin vanaf 2030')
})

test('a change that does not last is not said to last', () => {
  expect(title([0, -1, -1, 0, 0, 0])).toBe('Minder vaak onder het minimum in 2027\u20132028')
  expect(title([-1, -1, 0, -1, -1, 0])).toBe('Minder vaak onder het minimum in 4 van de 6 jaren')
})

test('worse first and better later is said in that order', () => {
  expect(title([0, 1, 1, -1, -1, -1])).toBe('Eerst slechter, vanaf 2029 beter')
  expect(title([0, 0.1, 0.1, -1, -1, -1])).toBe('Eerst iets slechter, vanaf 2029 beter')
  expect(title([0, 1, 1, -1, -1, -1], 'caregivers')).toBe('Eerst hoger, vanaf 2029 lager')
  expect(title([1, 1, -1, -1, 1, 1])).toBe('Wisselend: 4 jaar slechter, 2 jaar beter')
})

test('nothing that can be told apart makes no claim, nor does a single year among many', () => {
  expect(title([0, 0, 0, 0, 0, 0])).toBe('Niet te onderscheiden van het basispad')
  expect(title([0, 0, -1, 0, 0, 0])).toBe('Alleen in 2028 te onderscheiden')
  expect(title([1, 0, -1, 0, 1, 0])).toBe('Meestal niet te onderscheiden van het basispad')
})

test('no title is longer than 52 characters', () => {
  for (const id of Object.keys(INDICATORS) as IndicatorId[]) {
    for (const sizes of [
      [0, 0, -1, -1, -1, -1],
      [0, 0, 1, 1, 1, 1],
      [0, 0.1, 0.1, -1, -1, -1],
    ]) {
      for (const language of ['nl', 'en'] as const)
        expect(title(sizes, id, language).length, title(sizes, id, language)).toBeLessThanOrEqual(52)
    }
  }
})

test('the basispad alone is compared with its own first year', () => {
  const alone = (last: number) =>
    madeUp({
      years: [2022, 2035],
      isVariant: false,
      valuesOf: () => {
        const values = [around(0.1, 0.02), around(last, 0.02)]
        return { basispad: values, variant: values }
      },
    })
  const view = { indicator: 'belowFloor.share', place: 'CR17' } as const
  expect(chartTitle(alone(0.2), view, 'nl')).toBe('Vaker onder het minimum in 2035 dan in 2022')
  expect(chartTitle(alone(0.101), view, 'nl')).toBe('2035 en 2022 zijn niet te onderscheiden')
})

test('labels never touch, keep their order and stay in the chart', () => {
  for (const places of [
    [100, 110],
    [110, 100],
    [300, 300],
    [0, 2],
    [50, 52, 51],
    [10, 200],
  ]) {
    const moved = pushedApart(places, 42, 36, 280)
    const sorted = moved.toSorted((a, b) => a - b)
    for (const [at, y] of sorted.entries())
      if (at > 0) expect(y - sorted[at - 1]!).toBeGreaterThanOrEqual(42 - 1e-9)
    expect(Math.min(...moved)).toBeGreaterThanOrEqual(36)
    expect(Math.max(...moved)).toBeLessThanOrEqual(280)
    const order = (list: readonly number[]) => list.map((_, at) => at).sort((a, b) => list[a]! - list[b]!)
    expect(order(moved)).toEqual(order(places))
  }
  expect(pushedApart([50, 200], 42, 36, 280)).toEqual([50, 200])
})

test('axes stand still while a lever is dragged, until the data leave them', () => {
  const axis = new Axis()
  const first = axis.hold('a', [2, 9], false)
  expect(axis.hold('a', [3, 4], true)).toEqual(first)
  expect(axis.hold('a', [3, 25], true)[1]).toBeGreaterThanOrEqual(25)
  expect(axis.hold('a', [3, 4], true)[1]).toBeGreaterThanOrEqual(25)
  expect(axis.hold('a', [3, 4], false)[1]).toBeLessThan(9)
  expect(axis.hold('b', [100, 110], true)[0]).toBeGreaterThan(50)
})

test('an axis starts at zero where that is near and never blows up a trifle', () => {
  expect(roundedOf([2, 9])[0]).toBe(0)
  expect(roundedOf([80, 95])[0]).toBeGreaterThan(0)
  const [low, high] = roundedOf([318, 320])
  expect(high - low).toBeGreaterThanOrEqual(32)
})

test('ticks have no more digits than they need, and the change has its sign', () => {
  const words = figureWordsOf('nl', 'belowFloor.share')
  expect(words.ticks(ticksOf([0, 0.3]))).toEqual(['0', '10', '20', '30'])
  expect(words.ticks([-0.01, -0.005, 0, 0.005], true)).toEqual(['\u22121,0', '\u22120,5', '0,0', '+0,5'])
  expect(figureWordsOf('en', 'caregivers').ticks([0, 1000, 2000])).toEqual(['0', '1,000', '2,000'])
})

test('exactly one of something is singular', () => {
  expect(figureWordsOf('nl', 'noCarePrice').level(1)).toBe('1\u00a0gezin')
  expect(figureWordsOf('nl', 'noCarePrice').level(2)).toBe('2\u00a0gezinnen')
  expect(figureWordsOf('en', 'caregivers').level(1)).toBe('1\u00a0caregiver')
})

test('a change that is real but rounds to nothing is called almost nothing', () => {
  expect(figureWordsOf('nl', 'noCarePrice').change(changeOf(0.2, true, 'noCarePrice')).text).toBe(
    'bijna 0\u00a0gezinnen',
  )
})

test('years on the axis do not crowd the last one', () => {
  expect(markedYears(2022, 2035)).toEqual([2022, 2026, 2030, 2035])
  expect(markedYears(2022, 2027)).toEqual([2022, 2027])
})

test('every indicator can be chosen, once', () => {
  expect(Object.values(SECTIONS).flat().toSorted()).toEqual(Object.keys(INDICATORS).toSorted())
})

test('in a run the variant leaves the basispad in the year before its measure, and there is no band of two replications', () => {
  const outcomes = shortRun(2)
  const view = { indicator: 'noCarePrice', place: 'CR22' } as const
  const [basispad, variant] = seriesOf(outcomes, view, 'both')
  expect(basispad!.points.map(({ year }) => year)).toEqual([2022, 2023])
  expect(variant!.points[0]!.year).toBe(2022)
  expect(variant!.points[0]!.value).toBe(basispad!.points[0]!.value)
  expect([basispad, variant].flatMap((line) => line!.points.flatMap(({ spans }) => spans))).toEqual([])
  const [difference] = seriesOf(outcomes, view, 'difference')
  expect(difference!.points[0]!.value).toBe(0)
  expect(extentOf([difference!], true)[1]).toBe(0)
})

test.each(['both', 'difference'] as const)(
  'while the first replication goes on a line ends where it is, without a figure, and nothing is claimed: %s',
  (shows) => {
    const ended = madeUp({
      years: YEARS,
      replications: 1,
      valuesOf: () => ({ basispad: YEARS.map(() => [10]), variant: YEARS.map((year) => [2036 - year]) }),
    })
    const asked = { language: 'nl', shows, starts: [], width: 800, isDragging: false } as const
    const view = { ...FIRST_VIEW, indicator: 'caregivers', place: 'NL', year: 2031 } as const
    const [going, whole] = [upTo({ basispad: 6, variant: 3 }, ended), ended].map((outcomes) =>
      chartOf({ ...asked, outcomes, view, axis: new Axis() })!,
    )
    expect([going!.title, going!.note]).toEqual(['De eerste doorrekening loopt nog', 'eerste jaren'])
    expect(whole!.note).toBe('1 doorrekening')
    const [line, end] = [going!.plot.lines.at(-1)!, whole!.plot.lines.at(-1)!]
    expect(line.label).toMatchObject({ name: end.label.name, value: '' })
    expect(end.label.value).not.toBe('')
    expect(line.end.x).toBe(going!.plot.xOf(2028))
    expect(end.end.x).toBe(whole!.plot.xOf(2031))
    expect(going!.plainReading).not.toContain('variant')
    expect(whole!.plainReading).toContain('variant')
  },
)

test('the reading of a year has both values, their ranges and the change', () => {
  const outcomes = madeUp({
    years: [2031],
    valuesOf: () => ({ basispad: [around(0.14, 0.01)], variant: [around(0.09, 0.01)] }),
  })
  expect(readingOf(outcomes, { indicator: 'belowFloor.share', place: 'NL', year: 2031 }, 'nl')).toBe(
    '2031: *variant 9,0% (8,6\u20139,4)*, _basispad 14,0% (13,6\u201314,4)_, verschil \u22125,0\u00a0procentpunt.',
  )
})

test('labels that do not fit leave out their range, and the drawing stays inside its width', () => {
  const label = { name: 'Mijn variant', value: '12.345', range: '11.000\u201313.500' }
  const outcomes = madeUp({
    years: YEARS,
    valuesOf: () => ({
      basispad: YEARS.map(() => around(10, 1)),
      variant: YEARS.map(() => around(12, 1)),
    }),
  })
  const series = seriesOf(outcomes, { indicator: 'caregivers', place: 'NL' }, 'both')
  const plot = (width: number) =>
    plotOf(series, {
      width,
      years: YEARS,
      domain: [0, 15],
      labels: { basispad: label, variant: label },
      ticksOf: (values) => values.map(String),
      starts: [2027.5],
    })
  expect(plot(640).lines[0]!.label.range).toBe(label.range)
  expect(plot(288).lines[0]!.label.range).toBeUndefined()
  for (const width of [288, 358, 472, 1040]) {
    expect(plot(width).right).toBeLessThan(plot(width).lines[0]!.label.x)
    expect(plot(width).lines[0]!.label.x + 80).toBeLessThanOrEqual(width)
  }
})
