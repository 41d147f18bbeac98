/** Drawn assumptions: which replication takes which, and that nothing but them differs. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  DATA_VERSION,
  isNeutral,
  MODEL_VERSION,
  PARAMETERS,
  standingValue,
  Trunks,
} from '../../engine/index.ts'
import { dealOut, runSharedJob, sharedJobsOf } from '../../engine/experiment/sharedJobs.ts'
import { COLUMNS, DRAWN, LEVELS } from '../../engine/fit/prior.ts'
import { divergence } from '../../engine/branch.ts'
import type { BarePolicy, Parameter } from '../../engine/core/declare.ts'
import { jobsOf, runJob } from '../../engine/experiment/jobs.ts'
import { timelineOf } from '../../engine/timeline.ts'

import { DECLARED_PARAMETERS, type ParameterId } from '../../engine/parameters/declared.ts'
import { changeDates, valueFaults, valuesOn } from '../../engine/parameters/values.ts'
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
    for (const date of ['2021-03-01', ...changeDates()])
      expect(valueFaults({ ...valuesOn(date), ...vector })).toEqual([])
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

test('a measure that changes nothing changes nothing under drawn values either', () => {
  const basispad = scenarioWith({})
  const drawn = drawnTimeline(basispad, 2)
  for (const [policy, { levers }] of Object.entries(POLICIES)) {
    const from = '2027-01-01'
    const standing = Object.keys(levers).map((lever) => [lever, standingValue(policy, lever, from)] as const)
    const scenario = scenarioWith({ measures: [{ policy, from, levers: Object.fromEntries(standing) }] })
    if (!isNeutral(scenario.measures[0]!)) continue
    expect([policy, divergence(drawnTimeline(scenario, 2), drawn)]).toEqual([policy, Infinity])
  }
})

/** A made-up measure on a number that is drawn from 0.2 to 0.9 around 0.5. */
function madeUp(how: 'set' | 'scale', amount: number, replication: number): number {
  const policy = {
    ...POLICIES.ksv!,
    levers: { share: { ...POLICIES.ksv!.levers.participation!, limits: [0, 10], neutral: 1 } },
    patches: [{ lever: 'share', parameter: 'lendShare', how }],
  } as unknown as BarePolicy
  const policies = { madeUp: policy }
  const checked = checkScenario(
    { measures: [{ policy: 'madeUp', from: '2027-01-01', levers: { share: amount } }] },
    policies,
  )
  if ('faults' in checked) throw new Error(checked.faults.map(({ message }) => message).join('; '))
  const vector = vectorAt(rowOf(checked.scenario, replication))
  return timelineOf(checked.scenario, policies, vector).segments.at(-1)!.regional[0]!.lendShare
}

test('a measure that sets a number moves a drawn one by as much as the central one, within its limits', () => {
  const { value: central } = PARAMETERS.lendShare
  expect(madeUp('set', 0.8, 0)).toBe(0.8)
  for (let r = 2; r < 60; r += 2) {
    const drawn = vectorAt(rowOf({ assumptions: 'drawn' }, r)).lendShare!
    expect(madeUp('set', 0.8, r)).toBeCloseTo(Math.min(1, drawn + 0.8 - central), 12)
    expect(madeUp('set', central, r)).toBe(drawn)
  }
})

test('a measure that scales a drawn number goes as far as its limits, and no further', () => {
  const scaled = Array.from({ length: 40 }, (_, n) => madeUp('scale', 1.9, 2 * n + 2))
  expect(Math.max(...scaled)).toBe(1)
  expect(Math.min(...scaled)).toBeLessThan(1)
})

test(
  'equal scenarios differ by nothing in any draw, alone, together, and branched in the page',
  { timeout: 120_000 },
  async () => {
    const measures = [{ policy: 'ksv', from: '2023-03-01', levers: { participation: 0.8 } }]
    const [a, b] = [
      scenarioWith({ ...short, measures, title: 'one' }),
      scenarioWith({ ...short, measures, title: 'other' }),
    ]
    const base = scenarioWith(short)
    const jobs = sharedJobsOf([a, b])
    const [once, again] = dealOut(
      [a, b],
      jobs,
      jobs.map((job) => runSharedJob([a, b], job, 'year')),
    )
    expect(once!.length).toBe(6)
    expect(again).toEqual(once)
    const [job] = jobsOf(a).filter(({ replication }) => replication === 2)
    expect(runJob(a, job!, 'year')).toEqual(once![2])
    const pair = {
      base,
      variant: a,
      ...job!,
      wantsBase: true,
      wantsVariant: true,
      keepsYears: false,
      place: -1,
    }
    const hooks = { pause: () => Promise.resolve(), isStopped: () => false }
    const answer = await new Trunks(1e9).run(pair, 'year', hooks)
    expect(answer.variant).toEqual(once![2])
    expect(answer.base).toEqual(runJob(base, job!, 'year'))
    expect(answer.base).not.toEqual(answer.variant)
  },
)

test(
  'the first two replications are the central ones to the last bit, the others are not',
  { timeout: 120_000 },
  () => {
    const [drawn, central] = [scenarioWith(short), scenarioWith({ ...short, assumptions: 'central' })]
    const isSame = jobsOf(drawn).map((job) => {
      const [one, other] = [drawn, central].map((scenario) => runJob(scenario, job, 'year'))
      return one!.every((count, i) => count === other![i])
    })
    expect(isSame).toEqual([true, true, false, false, false, false])
  },
)
