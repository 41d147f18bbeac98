/** The basispad under other structures: what is kept of it, and which unknown is said to decide. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  DATA_VERSION,
  MODEL_VERSION,
  structureRange,
  STRUCTURES,
  underStructure,
} from '../../engine/index.ts'
import { usualScenario } from '../../engine/scenario.ts'
import { timelineOf } from '../../engine/timeline.ts'

const STAMP = `# kraamsim ${JSON.stringify({ model: MODEL_VERSION, data: DATA_VERSION, n: 2 })}`

/** A file with one indicator in one year; values in the order weak, central, strong, each without and with vacancies. */
function fileOf(values: readonly number[]): string {
  const lines = STRUCTURES.map(({ feedback, vacancySlope }, at) =>
    ['caregivers', feedback, vacancySlope, values[at]].join(','),
  )
  return [STAMP, 'indicator,feedback,vacancySlope,2035', ...lines, ''].join('\n')
}

test('feedback decides where it moves a number further than vacancies do', () => {
  const range = structureRange(fileOf([7000, 7100, 6000, 6100, 5000, 5100]), 'caregivers', 2035)
  expect(range).toMatchObject({ low: 5000, high: 7100, decides: 'feedback' })
})

test('vacancies decide where they move a number further', () => {
  const range = structureRange(fileOf([6100, 8100, 6000, 8000, 5900, 7900]), 'caregivers', 2035)
  expect(range).toMatchObject({ low: 5900, high: 8100, decides: 'vacancies' })
})

test('another year, another indicator, another model or half a file says nothing', () => {
  const file = fileOf([1, 2, 3, 4, 5, 6])
  expect(structureRange(file, 'caregivers', 2034)).toBeUndefined()
  expect(structureRange(file, 'fte', 2035)).toBeUndefined()
  expect(structureRange(file.replace(MODEL_VERSION, '0.0.1'), 'caregivers', 2035)).toBeUndefined()
  expect(structureRange(file.split('\n').slice(0, 5).join('\n'), 'caregivers', 2035)).toBeUndefined()
  expect(structureRange('', 'caregivers', 2035)).toBeUndefined()
})

test('a structure changes its slopes and nothing else, and the middle one without vacancies is the central basispad', () => {
  const central = { ...usualScenario(), assumptions: 'central' } as const
  for (const structure of STRUCTURES) {
    const changed = timelineOf(underStructure(usualScenario(), structure)).segments.map(
      ({ regional }) => regional[0]!,
    )
    for (const [at, { regional }] of timelineOf(central).segments.entries())
      for (const [id, value] of Object.entries(regional[0]!))
        if (!/^(quit|sick)(Load|OnCall)Slope$|^applicantsVacancySlope$/.test(id))
          expect([id, changed[at]![id as keyof (typeof changed)[number]]]).toEqual([id, value])
  }
  const middle = underStructure(usualScenario(), { feedback: 'central', vacancySlope: 0 })
  expect(timelineOf(middle)).toEqual(timelineOf(central))
})

test('the kept file has every structure of today, and says of 2035 which unknown decides', () => {
  const file = readFileSync(new URL('../../scenarios/results/structures.csv', import.meta.url), 'utf8')
  const range = structureRange(file, 'caregivers', 2035)
  expect(range?.values.length).toBe(STRUCTURES.length)
  // Weak feedback keeps people, and so do vacancies that draw them.
  const [weak = 0, weakDrawn = 0, , , strong = 0, strongDrawn = 0] = range!.values
  expect(weak).toBeGreaterThan(strong)
  expect(weakDrawn).toBeGreaterThan(weak)
  expect(strongDrawn).toBeGreaterThan(strong)
})

test('the forecast of the basispad for 2026 and 2027 is kept with its stamp, and for the nation only', () => {
  const name = `forecast-${DATA_VERSION}.csv`
  const file = readFileSync(new URL(`../../scenarios/results/${name}`, import.meta.url), 'utf8')
  const [stamp = '', head = '', ...rows] = file.trimEnd().split('\n')
  expect(JSON.parse(stamp.slice('# kraamsim '.length))).toMatchObject({
    model: MODEL_VERSION,
    data: DATA_VERSION,
    parameters: 'drawn',
  })
  const [region, period, mean, low] = ['region', 'period', 'mean', 'low'].map((column) =>
    head.split(',').indexOf(column),
  )
  const cells = rows.map((row) => row.split(','))
  expect(new Set(cells.map((row) => row[region!]))).toEqual(new Set(['NL']))
  expect(new Set(cells.map((row) => row[period!]))).toEqual(new Set(['2026', '2027']))
  const heads = cells.filter(([, indicator]) => indicator === 'caregivers')
  expect(heads.length).toBe(2)
  for (const row of heads) expect(Number(row[low!])).toBeLessThan(Number(row[mean!]))
})
