/** Scores of held-out figures, worked by hand; months that add up to their year; what a file of figures may hold. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkFigures, type Figure, fold, INDICATORS, jobsOf, runJob } from '../../engine/index.ts'
import { checkScenario, placesOf, valuesOf } from '../../engine/index.ts'
import { merged, middleOf, monthsIn } from '../../engine/merged.ts'
import { crpsOf, lastValue, linearTrend, scoreOf, scoresOf } from '../../engine/report/backcast.ts'
import { backcastRowOf, countsOf } from '../../engine/report/backcastRows.ts'

const FIGURE: Figure = {
  id: 'hours',
  name: { nl: 'Uren', en: 'Hours' },
  indicator: 'hoursDelivered',
  measure: 'level',
  region: 'CR22',
  period: '2025',
  value: 40,
  low: 38,
  high: 42,
  unit: 'hours',
  definition: '',
  match: 'same',
  remark: { nl: '', en: '' },
  given: [],
  contradicts: [],
  before: [],
  evidence: [{ grade: 'measured', source: 'a count', date: '2026' }],
}
const before = (...pairs: readonly (readonly [string, number])[]) =>
  pairs.map(([period, value]) => ({ period, value, source: 'the same count' }))
const file = (figure: object) => ({ figures: [{ ...FIGURE, ...figure }] })
/** 0 to 40 in 21 equal steps: mean 20, band 4 to 36. */
const SPREAD = Array.from({ length: 21 }, (_, n) => 2 * n)

describe('the continuous ranked probability score', () => {
  test('of one certain value is the absolute error', () => {
    expect(crpsOf([7], 4)).toBe(3)
    expect(crpsOf([7, 7, 7], 10)).toBe(3)
  })

  test('of two values is the mean distance less a quarter of what lies between them', () => {
    // |1-2| and |5-2|: mean 2. Pairs: two of distance 4 among four: 2, half of it 1.
    expect(crpsOf([1, 5], 2)).toBe(1)
    // |1-9| and |5-9|: mean 6, less 1.
    expect(crpsOf([1, 5], 9)).toBe(5)
  })

  test('is better for a narrow forecast that is right than for a wide one', () => {
    expect(crpsOf([9, 10, 11], 10)).toBeLessThan(crpsOf([0, 10, 20], 10))
  })
})

describe('forecasts without a model', () => {
  test('the last value is that of the latest period, whatever the order of the list', () => {
    expect(lastValue(before(['2023', 8], ['2021', 6]))).toBe(8)
    expect(lastValue([])).toBeNull()
  })

  test('the straight line needs two years', () => {
    expect(linearTrend(before(['2021', 6], ['2023', 8]), 2025.5)).toBe(10)
    // 1, 2 and 6 in 2020, 2021 and 2022: mean 3 in 2021, slope 5 / 2.
    expect(linearTrend(before(['2020', 1], ['2021', 2], ['2022', 6]), 2023.5)).toBe(8)
    expect(linearTrend(before(['2023', 8]), 2025.5)).toBeNull()
    expect(linearTrend(before(['2023', 8], ['2023', 9]), 2025.5)).toBeNull()
  })
})

describe('a score', () => {
  test('has mean, band and error, and says whether the band holds what was observed', () => {
    const score = scoreOf({ ...FIGURE, value: 16, low: 10, high: 19 }, SPREAD)
    expect(score).toMatchObject({
      role: 'test',
      n: 21,
      mean: 20,
      low: 4,
      high: 36,
      error: 4,
      errorShare: 0.25,
    })
    expect(score).toMatchObject({ observed: 16, holds: true, meets: true, meanInside: false })
    expect(scoreOf({ ...FIGURE, value: 50, low: 30, high: 60 }, SPREAD)).toMatchObject({
      holds: false,
      meets: true,
      meanInside: false,
    })
  })

  test('has no band below twenty replications, and no number where nobody counts', () => {
    expect(scoreOf(FIGURE, [40, 42])).toMatchObject({ mean: 41, low: null, holds: null, meets: null })
    expect(scoreOf(FIGURE, [null, null])).toMatchObject({ role: 'none', mean: null, crps: null })
  })

  test('of a range without a value is against its middle; of one end it is only a direction', () => {
    expect(scoreOf({ ...FIGURE, value: null, low: 10, high: 20 }, SPREAD)).toMatchObject({
      observed: 15,
      error: 5,
    })
    const one = scoreOf({ ...FIGURE, value: null, low: null, high: 30 }, SPREAD)
    expect(one).toMatchObject({
      role: 'direction',
      observed: null,
      crps: null,
      meanInside: true,
      meets: true,
    })
    expect(scoreOf({ ...FIGURE, value: null, low: 30, high: null }, SPREAD).meanInside).toBe(false)
  })

  test('of a figure that the model was given, or that counts something else, is no test', () => {
    expect(scoreOf({ ...FIGURE, given: ['acceptHours'] }, SPREAD).role).toBe('known')
    expect(scoreOf({ ...FIGURE, match: 'other', given: ['acceptHours'] }, SPREAD).role).toBe('other')
    expect(scoreOf({ ...FIGURE, indicator: null }, SPREAD).role).toBe('none')
  })
})

test('counts hold only tests, and set the model against the last value where there is one', () => {
  const near = scoreOf({ ...FIGURE, value: 16, before: before(['2022', 24]) }, SPREAD)
  const far = scoreOf({ ...FIGURE, value: 50, low: null, high: null }, SPREAD)
  const known = scoreOf({ ...FIGURE, given: ['acceptHours'], before: before(['2022', 1]) }, SPREAD)
  const counts = countsOf([near, far, known])
  expect(counts).toMatchObject({ all: 3, test: 2, known: 1, held: 1, banded: 2, ranged: 1, guessed: 0 })
  // 4 off of 16, against 8 off of 16.
  expect(counts.last).toEqual({ figures: 1, nearer: 1, model: 0.25, naive: 0.5 })
  expect(counts.trend).toEqual({ figures: 0, nearer: 0, model: null, naive: null })
  expect(backcastRowOf(far)).toMatchObject({
    holds: 'no',
    meanInside: null,
    last: null,
    source: 'a count, 2026',
  })
})

describe('periods', () => {
  test.each([
    ['2025', 12, 2025.5],
    ['2025-06', 1, 2025 + 5.5 / 12],
    ['2025-05/2025-09', 5, 2025 + 6.5 / 12],
    ['2024/2025', 24, 2025],
    ['2025-01,2025-12', 2, 2025.5],
  ])('%s is so many months around a middle', (text, count, middle) => {
    expect(monthsIn(text)).toHaveLength(count)
    expect(middleOf(monthsIn(text)!)).toBeCloseTo(middle, 9)
  })

  test.each(['', '25', '2025-13', '2025-09/2025-05', '2025/2025/2025', '2025,2025-03'])(
    '%j is none',
    (text) => expect(monthsIn(text)).toBeUndefined(),
  )

  test('months put together are the year to the last digit; a change is per year, a ratio of two periods', () => {
    const checked = checkScenario({ end: '2024-01-01', replications: 2, regions: ['CR22'] })
    if ('faults' in checked) throw new Error('the scenario is wrong')
    const { scenario } = checked
    const ran = (per: 'year' | 'month') =>
      fold(
        scenario,
        per,
        jobsOf(scenario).map((job) => runJob(scenario, job, per)),
      )
    const [years, months] = [ran('year'), ran('month')]
    const together = merged(months, monthsIn('2023')!)
    expect(together.parts.flat().map((part) => part.length)).toEqual(
      years.parts.flat().map((part) => part.length / 2),
    )
    const [place] = placesOf(years)
    const of = (id: keyof typeof INDICATORS, at: number) => valuesOf(years, INDICATORS[id], place!, 'all', at)
    for (const id of Object.keys(INDICATORS) as (keyof typeof INDICATORS)[])
      expect(valuesOf(together, INDICATORS[id], place!, 'all', 0), id).toEqual(of(id, 1))
    const said = (figure: Partial<Figure>) =>
      scoresOf(months, [{ ...FIGURE, period: '2023', ...figure }])[0]!.mean
    const mean = (values: readonly number[]) => (values[0]! + values[1]!) / 2
    const pairs = of('caregivers', 1).map((now, r) => [now!, of('caregivers', 0)[r]!] as const)
    const heads = { indicator: 'caregivers', against: '2022' } as const
    expect(said({ ...heads, measure: 'change' })).toBeCloseTo(mean(pairs.map(([a, b]) => a / b - 1)), 12)
    expect(said({ ...heads, measure: 'ratio' })).toBeCloseTo(mean(pairs.map(([a, b]) => a / b)), 12)
    const employed = pairs.map(([a], r) => a - of('selfEmployed', 1)[r]!)
    expect(said({ indicator: 'caregivers', less: 'selfEmployed' })).toBeCloseTo(mean(employed), 9)
  })
})

describe('a file of figures', () => {
  const faultsOf = (figure: object) => {
    const checked = checkFigures(file(figure))
    return 'faults' in checked ? checked.faults.map(({ message }) => message) : []
  }

  test.each([
    [{ indicator: 'hoursDeliverd' }, /"hoursDeliverd", which is not known; the nearest is hoursDelivered/],
    [{ region: 'CR99' }, /CR99/],
    [{ unit: 'families' }, /unit is "families"/],
    [{ period: '2025-13' }, /period is "2025-13"; it must be a period such as/],
    [{ period: '2021' }, /within 2022 to 2040/],
    [{ period: '2023/2025' }, /at most 24 months/],
    [{ measure: 'change' }, /against is undefined; it must be a period/],
    [{ measure: 'change', against: '2026' }, /is not before period/],
    [{ value: 50 }, /does not lie from low to high/],
    [{ value: null, low: null, high: null }, /is empty, as are low and high/],
    [{ given: ['acceptHour'] }, /the nearest is acceptHours/],
    [{ extra: 1 }, /figures\[0\]\.extra is wrong/],
    [{ evidence: [] }, /figures\[0\]\.evidence is wrong/],
  ])('with %j is refused', (figure, sentence) => {
    expect(faultsOf(figure).join('\n')).toMatch(sentence)
  })

  test('may not name two figures alike', () => {
    const checked = checkFigures({ figures: [FIGURE, FIGURE] })
    expect('faults' in checked && checked.faults[0]!.message).toMatch(/is "hours", as another is/)
  })
})

describe('the figures that come along', () => {
  const checked = checkFigures(
    JSON.parse(readFileSync(new URL('../data-split.json', import.meta.url), 'utf8')) as unknown,
  )
  const figures = 'figures' in checked ? checked.figures : []

  test('are sound, each with a source, and in both languages', () => {
    expect(checked).not.toHaveProperty('faults')
    expect(figures.length).toBeGreaterThan(20)
    for (const { name, remark, evidence } of figures) {
      expect([name.nl, name.en, remark.nl, remark.en].every((text) => text.length > 3)).toBe(true)
      expect(evidence.length).toBeGreaterThan(0)
      for (const { grade, url, note } of evidence) expect(grade === 'assumed' ? note : url).toMatch(/\S/)
    }
  })

  test('that are tested are of 2024 or later, what they are set against before of 2023 or earlier', () => {
    const tested = figures.filter(
      ({ indicator, match, given }) => indicator && match !== 'other' && !given.length,
    )
    expect(tested.length).toBeGreaterThan(5)
    for (const { period } of tested) expect(monthsIn(period)!.every((month) => month >= '2024-01')).toBe(true)
    for (const { period } of figures.flatMap((figure) => figure.before))
      expect(monthsIn(period)!.every((month) => month < '2024-01')).toBe(true)
  })

  test('name only each other where they contradict', () => {
    const ids = figures.map(({ id }) => id)
    expect(figures.flatMap(({ contradicts }) => contradicts).filter((id) => !ids.includes(id))).toEqual([])
  })
})
