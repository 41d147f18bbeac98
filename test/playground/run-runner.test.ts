/** Comparing on the workers of the page: nothing lost, nothing twice, and the very numbers of the command line. */
import { expect, test } from 'vitest'
import {
  checkScenario,
  comparisonRowsOf,
  fold,
  type Group,
  type IndicatorId,
  jobsOf,
  type PairJob,
  type Result,
  rowsOf,
  runJob,
  type Scenario,
  Trunks,
} from '../../engine/index.ts'
import type { Outcomes } from '../../playground/outcomes.ts'
import { type Hand, Lost } from '../../playground/run/hand.ts'
import type { Progress } from '../../playground/run/progress.ts'
import { Runner } from '../../playground/run/runner.ts'

/** Two clusters; Zeeland is a whole province. */
const SMALL = { end: '2022-07-01', replications: 3, regions: ['CR22', 'CR31', 'CR32'] }

function scenarioOf(euroPerHour: number | undefined, rest: object = {}): Scenario {
  const measure = { policy: 'eigenBijdrage', from: '2022-03-01', levers: { euroPerHour } }
  const measures = euroPerHour === undefined ? [] : [measure]
  const checked = checkScenario({ ...SMALL, measures, ...rest })
  if ('faults' in checked) throw new Error(checked.faults.map(({ message }) => message).join('\n'))
  return checked.scenario
}

const base = scenarioOf(undefined)
const free = scenarioOf(0)
const resultOf = (scenario: Scenario): Result =>
  fold(
    scenario,
    'year',
    jobsOf(scenario).map((job) => runJob(scenario, job, 'year')),
  )

/** A worker without a worker: does jobs in this thread, between turns of it, and notes them. */
function handFor(
  jobs: PairJob[],
  fate: (job: PairJob) => Error | undefined = () => undefined,
  pause = () => new Promise<void>((resume) => setImmediate(resume)),
): () => Hand {
  return () => {
    const trunks = new Trunks(8e6)
    let isStopped = false
    return {
      async run(job) {
        jobs.push(job)
        isStopped = false
        const error = fate(job)
        if (error) throw error
        return trunks.run(job, 'year', { pause, isStopped: () => isStopped })
      },
      glimpse: (_, known) => Promise.resolve(trunks.glimpse('year', known)),
      stop() {
        isStopped = true
      },
      rest() {},
      dismiss() {},
    }
  }
}

interface Heard {
  readonly outcomes: Outcomes
  readonly progress: Progress
}

/** Compares to the end; everything that was heard on the way. */
function heardOf(runner: Runner, variant: Scenario, place: string, from: Scenario = base): Promise<Heard[]> {
  const heard: Heard[] = []
  return new Promise((resolve, reject) => {
    runner.compare(from, variant, place, {
      onGlimpse() {},
      onOutcomes: (outcomes, progress) => heard.push({ outcomes, progress }),
      onEnd: () => resolve(heard),
      onFailure: (message) => reject(new Error(message)),
    })
  })
}

const freeRows = [...rowsOf('free', resultOf(free), { replicates: false })]
const belowFloor = (outcomes: Outcomes) => outcomes.levels('variant', 'belowFloor', 'CR22')
const expected = freeRows.filter(
  ({ indicator, region, group }) => indicator === 'belowFloor' && region === 'CR22' && group === 'all',
)

test('every row of the command line is an outcome, to the last bit', async () => {
  const { outcomes } = (await heardOf(new Runner(3, handFor([])), free, 'CR31')).at(-1)!
  const baseResult = resultOf(base)
  const at = (list: readonly object[], period: string) => list[outcomes.years.indexOf(Number(period))]
  for (const row of freeRows) {
    const levels = outcomes.levels('variant', row.indicator as IndicatorId, row.region, row.group as Group)
    expect(row, `${row.indicator} ${row.region} ${row.period}`).toMatchObject(at(levels, row.period)!)
  }
  const named = { name: 'free', result: resultOf(free) }
  for (const row of comparisonRowsOf({ name: 'base', result: baseResult }, named)) {
    const changes = outcomes.changes(row.indicator as IndicatorId, row.region, row.group as Group)
    expect(row, `${row.indicator} ${row.region} ${row.period}`).toMatchObject(at(changes, row.period)!)
  }
  expect(new Set(freeRows.map(({ region }) => region))).toEqual(new Set(['Zeeland', 'CR22', 'CR31', 'CR32']))
  expect(['NL', 'CR17', 'Zeeland', 'Utrecht'].map((place) => outcomes.replicationsOf(place))).toEqual([
    0, 0, 3, 0,
  ])
})

test('the place is heard of after its first replication, and progress only rises, to the whole', async () => {
  const heard = await heardOf(new Runner(2, handFor([])), free, 'CR22')
  expect(heard[0]!.progress.place).toEqual({ done: 1, wanted: 3 })
  expect(heard[0]!.outcomes.levels('variant', 'belowFloor', 'CR22')[0]!.n).toBe(1)
  const shares = heard.map(({ progress }) => progress.share)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(heard.at(-1)!.progress).toMatchObject({ phase: 'done', share: 1, nation: { done: 3, wanted: 3 } })
  expect(heard.slice(0, -1).every(({ progress }) => progress.phase === 'running')).toBe(true)
})

test('outcomes that were read stay what they were while replications come in', async () => {
  const [first] = await heardOf(new Runner(2, handFor([])), free, 'CR22')
  expect(first!.outcomes.replicationsOf('CR22')).toBe(1)
  expect(first!.outcomes.replicationsOf('CR31')).toBe(0)
  expect(first!.outcomes.changes('belowFloor', 'CR22').map(({ n }) => n)).toEqual([1])
})

test('another place, and a return to an earlier variant, need nothing run again', async () => {
  const jobs: PairJob[] = []
  const runner = new Runner(2, handFor(jobs))
  await heardOf(runner, free, 'CR22')
  const parts = (done: readonly PairJob[]) =>
    done.reduce((sum, { wantsBase, wantsVariant }) => sum + Number(wantsBase) + Number(wantsVariant), 0)
  expect(parts(jobs)).toBe(2 * 3 * 2)
  const [other] = await heardOf(runner, free, 'CR31')
  expect(other!.progress.place.done).toBe(3)
  expect(parts(jobs)).toBe(2 * 3 * 2)
  await heardOf(runner, scenarioOf(1), 'CR22')
  expect(parts(jobs)).toBe(2 * 3 * 3)
  const [back] = await heardOf(runner, free, 'CR22')
  expect(belowFloor(back!.outcomes)[0]).toMatchObject({ mean: expected[0]!.mean, n: 3 })
  expect(parts(jobs)).toBe(2 * 3 * 3)
})

test('a variant without measures is not run, nor one that changes nothing in a cluster', async () => {
  const jobs: PairJob[] = []
  const runner = new Runner(2, handFor(jobs))
  const { outcomes } = (await heardOf(runner, base, 'CR22')).at(-1)!
  expect(outcomes.isVariant).toBe(false)
  expect(jobs.some(({ wantsVariant }) => wantsVariant)).toBe(false)
  expect(outcomes.changes('belowFloor', 'CR22')[0]).toMatchObject({ n: 3, difference: 0 })
  const there = scenarioOf(undefined, {
    measures: [
      { policy: 'eigenBijdrage', from: '2022-03-01', regions: ['CR31'], levers: { euroPerHour: 0 } },
    ],
  })
  jobs.length = 0
  const heard = await heardOf(runner, there, 'CR22')
  expect(heard.at(-1)!.outcomes.changes('belowFloor', 'CR22')[0]).toMatchObject({ n: 3, difference: 0 })
  expect(
    jobs.filter(({ cluster, wantsVariant }) => wantsVariant && cluster === jobs[0]!.cluster).length,
  ).toBeLessThan(3)
})

test('twenty variants, each given up for the next, and the last one is right', async () => {
  const runner = new Runner(2, handFor([]))
  for (let n = 1; n <= 20; n++) {
    const stop = runner.compare(base, scenarioOf(n / 4), 'CR22', {
      onGlimpse() {},
      onOutcomes() {},
      onEnd() {},
      onFailure: (message) => expect.unreachable(message),
    })
    await new Promise((resume) => setTimeout(resume, 3 * (n % 5)))
    stop()
    if (n % 7 === 0) await new Promise((resume) => setTimeout(resume, 30))
  }
  const heard = await heardOf(runner, free, 'CR22')
  expect(belowFloor(heard.at(-1)!.outcomes)[0]).toMatchObject({ mean: expected[0]!.mean, n: 3 })
})

test('workers wait once the first picture is there and when the reader does something, and only those at work', async () => {
  const jobs: PairJob[] = []
  const hire = handFor(jobs)
  /** Replications that were begun when a worker was told to wait. */
  const begun: number[] = []
  const runner = new Runner(2, () => ({
    ...hire(),
    rest: (milliseconds) => {
      expect(milliseconds).toBeGreaterThan(0)
      begun.push(Math.max(...jobs.map(({ replication }) => replication)))
    },
  }))
  runner.rest()
  expect(begun).toEqual([])
  const all = heardOf(runner, free, 'CR22')
  await Promise.resolve()
  runner.rest()
  expect(begun).toEqual([0, 0])
  await all
  expect(Math.max(...begun)).toBeGreaterThan(0)
  begun.length = 0
  runner.rest()
  expect(begun).toEqual([])
})

test('of a first replication that takes long the years that are over are seen as they will be, and nothing else', async () => {
  const rest = { end: '2025-01-01', replications: 1, regions: ['CR22'] }
  const seen: Outcomes[] = []
  const slow = handFor([], undefined, () => new Promise((resume) => setTimeout(resume, 40)))
  const done = await new Promise<Outcomes>((resolve, reject) => {
    new Runner(2, slow).compare(scenarioOf(undefined, rest), scenarioOf(0, rest), 'CR22', {
      onGlimpse: (outcomes) => seen.push(outcomes),
      onOutcomes: resolve,
      onEnd() {},
      onFailure: (message) => reject(new Error(message)),
    })
  })
  expect(seen.length).toBeGreaterThanOrEqual(2)
  const said = (outcomes: Outcomes) => [
    outcomes.levels('basispad', 'hoursDelivered', 'CR22'),
    outcomes.levels('variant', 'hoursDelivered', 'CR22', 'income.low'),
    outcomes.changes('hoursDelivered', 'CR22'),
  ]
  const lengths = seen.map((outcomes) => said(outcomes).map(({ length }) => length))
  for (const [at, outcomes] of seen.entries()) {
    expect(said(outcomes)).toEqual(said(done).map((list, n) => list.slice(0, lengths[at]![n])))
    expect(lengths[at]![2]).toBe(Math.min(...lengths[at]!))
    expect(lengths[at]![2]).toBeGreaterThan(0)
    expect([outcomes.replicationsOf('CR22'), outcomes.resultsOf('CR22')]).toEqual([0, undefined])
    expect(outcomes.levels('variant', 'hoursDelivered', 'CR31')).toEqual([])
  }
  expect(lengths[0]![2]).toBeLessThan(3)
  expect(lengths).toEqual(lengths.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a + b - c - d))
})

test('once stopped nothing more is heard, and what was done is there when it goes on', async () => {
  const jobs: PairJob[] = []
  const runner = new Runner(2, handFor(jobs))
  let calls = 0
  await new Promise<void>((resolve) => {
    const stop = runner.compare(base, free, 'CR22', {
      onGlimpse: () => expect(calls).toBe(0),
      onOutcomes() {
        calls++
        stop()
        setTimeout(resolve, 200)
      },
      onEnd: () => expect.unreachable('it ended'),
      onFailure: (message) => expect.unreachable(message),
    })
  })
  expect(calls).toBe(1)
  const heard = await heardOf(runner, free, 'CR22')
  expect(heard[0]!.progress.place.done).toBeGreaterThan(0)
  expect(heard.at(-1)!.progress.place.done).toBe(3)
})

test('a job whose worker is lost is done again by another, and the outcome is the same', async () => {
  const jobs: PairJob[] = []
  const dies = (job: PairJob) => (jobs.indexOf(job) % 5 === 2 ? new Lost('it died') : undefined)
  const heard = await heardOf(new Runner(3, handFor(jobs, dies)), free, 'CR22')
  expect(belowFloor(heard.at(-1)!.outcomes)[0]).toMatchObject({ mean: expected[0]!.mean, n: 3 })
  expect(heard.at(-1)!.progress.share).toBe(1)
})

test('a job that loses two workers ends the comparison with a sentence, and what was done stays', async () => {
  const jobs: PairJob[] = []
  const dies = ({ replication }: PairJob) => (replication === 2 ? new Lost('it died') : undefined)
  const runner = new Runner(2, handFor(jobs, dies))
  await expect(heardOf(runner, free, 'CR22')).rejects.toThrow('it died')
  expect(
    jobs.filter(({ replication, cluster }) => replication === 2 && cluster === jobs[0]!.cluster).length,
  ).toBe(2)
})

test('an error of the engine is not tried again, and scenarios that cannot be compared are refused', async () => {
  const jobs: PairJob[] = []
  const breaks = () => new RangeError('a sum is too large')
  await expect(heardOf(new Runner(1, handFor(jobs, breaks)), free, 'CR22')).rejects.toThrow(
    'a sum is too large',
  )
  expect(jobs.length).toBe(1)
  const longer = scenarioOf(0, { end: '2022-08-01' })
  await expect(heardOf(new Runner(1, handFor([])), longer, 'CR22')).rejects.toThrow(/has end 2022-08-01/)
})

test('once the basispad was on screen, variants go on from it', async () => {
  const jobs: PairJob[] = []
  const runner = new Runner(2, handFor(jobs))
  await heardOf(runner, base, 'CR22')
  const heard = await heardOf(runner, free, 'CR22')
  expect(heard.at(-1)!.progress.place.done).toBe(3)
  const first = jobs.filter(({ cluster, replication }) => replication === 0 && cluster === jobs[0]!.cluster)
  expect(first.filter(({ wantsBase }) => wantsBase).length).toBe(1)
  expect(first[0]!.keepsYears).toBe(true)
})
