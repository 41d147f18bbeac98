/** Drawn assumptions: which replication takes which, and that nothing but them differs. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DATA_VERSION, MODEL_VERSION, PARAMETERS } from '../../engine/index.ts'
import { dealOut, runSharedJob, sharedJobsOf } from '../../engine/experiment/sharedJobs.ts'
import { COLUMNS, DRAWN, LEVELS } from '../../engine/fit/prior.ts'
import type { Parameter } from '../../engine/core/declare.ts'

import { DECLARED_PARAMETERS, type ParameterId } from '../../engine/parameters/declared.ts'
import { valueFaults, valuesOn } from '../../engine/parameters/values.ts'
import { POLICIES } from '../../engine/policies/bare.ts'
import { checkScenario, type Scenario } from '../../engine/scenario.ts'
import { drawnTimeline } from '../../engine/drawnTimeline.ts'
import { rowOf, vectorAt } from '../../engine/vectors.ts'

const TABLE = readFileSync(new URL('../../engine/parameters/admissible.csv', import.meta.url), 'utf8')
const LINES = TABLE.trimEnd().split('\n')
const ROWS = LINES.length - 2

function scenarioWith(input: object): Scenario {
  const checked = checkScenario(input)
  if ('faults' in checked) throw new Error(checked.faults.map(({ message }) => message).join('; '))
  return checked.scenario
}

const short = { end: '2024-01-01', replications: 6, regions: ['CR24'] }

test('there are at least 200 vectors, fitted with the data of today, and every column is a parameter of the fit', () => {
  const stamp = JSON.parse(LINES[0]!.slice('# kraamsim '.length)) as Record<string, unknown>
  expect(ROWS).toBeGreaterThanOrEqual(200)
  expect(stamp).toMatchObject({ model: MODEL_VERSION, data: DATA_VERSION, vectors: ROWS })
  expect(LINES[1]!.split(',')).toEqual(['implausibility', ...COLUMNS])
})

test('no vector is ruled out by the past, none leaves what is thought plausible, and its values fit together', () => {
  for (let row = 1; row <= ROWS; row++) {
    expect(Number(LINES[row + 1]!.split(',')[0]), `row ${row}`).toBeLessThanOrEqual(3)
    const vector = vectorAt(row)
    for (const [id, value] of Object.entries(vector)) {
      const { spread }: Parameter = DECLARED_PARAMETERS[id as ParameterId]
      expect(value, `row ${row}, ${id}`).toBeGreaterThanOrEqual(spread[0])
      expect(value, `row ${row}, ${id}`).toBeLessThanOrEqual(spread[1])
    }
    expect(valueFaults({ ...valuesOn('2026-01-01'), ...vector })).toEqual([])
  }
})

test('weak and strong feedback are both among the first nine vectors, which a run of twenty uses', () => {
  const slopes = Array.from({ length: 9 }, (_, n) => vectorAt(n + 1).quitLoadSlope!)
  expect(Math.min(...slopes)).toBeLessThan(0.5)
  expect(Math.max(...slopes)).toBeGreaterThan(1.5)
  const all = Array.from({ length: ROWS }, (_, n) => vectorAt(n + 1).quitLoadSlope!)
  const mean = all.reduce((sum, slope) => sum + slope, 0) / ROWS
  // Drawn evenly from 0 to 2 it has a standard deviation of 0.577; four standard errors of a mean.
  expect(Math.abs(mean - 1)).toBeLessThan((4 * 0.577) / Math.sqrt(ROWS))
})

test('the first two replications take the central values, every next two a row, and after the last comes the first', () => {
  const drawn = { assumptions: 'drawn' } as const
  expect([0, 1, 2, 3, 4, 5].map((r) => rowOf(drawn, r))).toEqual([0, 0, 1, 1, 2, 2])
  expect(rowOf(drawn, 2 * ROWS + 1)).toBe(ROWS)
  expect(rowOf(drawn, 2 * ROWS + 2)).toBe(1)
  expect([0, 5, 99].map((r) => rowOf({ assumptions: 'central' }, r))).toEqual([0, 0, 0])
})

test('a drawn value holds on every day, and a value of the user goes before it', () => {
  const own = scenarioWith({ parameters: { quitLoadSlope: 1.25 } })
  for (const { regional } of drawnTimeline(own, 2).segments) {
    expect(regional[0]!.quitLoadSlope).toBe(1.25)
    for (const id of [...DRAWN, ...LEVELS.flatMap(({ parameters }) => parameters)])
      if (id !== 'quitLoadSlope') expect(regional[0]![id], id).toBe(vectorAt(1)[id])
  }
})

test('a measure on drawn values goes as far as its limits, and no further', () => {
  const most = POLICIES.mboInstroom!.levers.extraPlaces!.limits[1]
  const measures = [{ policy: 'mboInstroom', from: '2027-01-01', levers: { extraPlaces: most } }]
  for (let r = 2; r < 40; r += 2)
    for (const { regional } of drawnTimeline(scenarioWith({ measures }), r).segments)
      for (const id of COLUMNS) {
        const [low, high] = PARAMETERS[id].limits
        expect(regional[0]![id], id).toBeGreaterThanOrEqual(low)
        expect(regional[0]![id], id).toBeLessThanOrEqual(high)
      }
})

test(
  'two scenarios with the same measures differ by exactly nothing in any draw',
  { timeout: 120_000 },
  () => {
    const [a, b] = [scenarioWith({ ...short, title: 'one' }), scenarioWith({ ...short, title: 'other' })]
    const jobs = sharedJobsOf([a])
    const once = dealOut(
      [a],
      jobs,
      jobs.map((job) => runSharedJob([a], job, 'year')),
    )
    const again = dealOut(
      [b],
      jobs,
      jobs.map((job) => runSharedJob([b], job, 'year')),
    )
    expect(once[0]!.length).toBe(6)
    expect(again).toEqual(once)
    const central = scenarioWith({ ...short, assumptions: 'central' })
    const middle = jobs.map((job) => runSharedJob([central], job, 'year')[0])
    // The first two are the central ones to the last bit, the others are not.
    expect(middle.map((part, r) => part!.every((count, i) => count === once[0]![r]![i]))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  },
)
