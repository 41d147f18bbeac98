/** Trunks: variants go on from kept states of the base, in slices that can be stopped, and no bit of a result shows it. */
import { expect, test } from 'vitest'
import {
  type Glimpse,
  type Hooks,
  type PairJob,
  runJob,
  type Scenario,
  scenarioHash,
  Trunks,
} from '../../engine/index.ts'
import { CLUSTERS } from '../../engine/parameters/index.ts'
import { Snapshots } from '../../engine/snapshots.ts'
import { CODE, scenarioWith, type Written } from '../policies/small.ts'
import { firstPeriods } from './firstPeriods.ts'

const CLUSTER = CLUSTERS.findIndex(({ regions }) => regions.includes(CODE))
const WINDOW = { end: '2024-07-01' }

const free = (change: Partial<Written>): Written => ({
  policy: 'eigenBijdrage',
  from: '2023-06-01',
  levers: { euroPerHour: 0 },
  ...change,
})
const variantWith = (changes: readonly Partial<Written>[], rest: object = {}): Scenario =>
  scenarioWith(changes.map(free), { ...WINDOW, ...rest })

const base = variantWith([])
const late = variantWith([{ from: '2024-03-10' }])

/** Each parts from the base somewhere else, or not at all, or has no past with it. */
const VARIANTS: Readonly<Record<string, Scenario>> = {
  'from the turn of a year': variantWith([{ from: '2024-01-01' }]),
  'from the middle of a year': variantWith([{ from: '2023-08-17' }]),
  'earlier than the one before': variantWith([{ from: '2023-02-01' }]),
  'with a ramp': variantWith([{ from: '2023-05-10', rampMonths: 9 }]),
  'for some families': variantWith([
    { from: '2023-02-01', incomeGroups: ['low'], neighbourhoods: ['kwetsbaar'] },
  ]),
  'reaching a part': variantWith([{ from: '2024-01-01', reach: 0.3 }]),
  'until a day': variantWith([{ from: '2023-05-10', until: '2023-08-01' }]),
  'two after one another': variantWith([
    { from: '2023-03-01', until: '2024-01-01' },
    { from: '2024-03-01', reach: 0.5 },
  ]),
  'before load acts': variantWith([{ from: '2022-07-01' }]),
  'before anything is recorded': variantWith([{ from: '2021-03-01' }]),
  'on the last day': variantWith([{ from: '2024-06-30' }]),
  elsewhere: variantWith([{ from: '2024-01-01', regions: ['CR17'] }]),
  'with other chance': variantWith([], { seed: 'other' }),
  'with another window': variantWith([], { start: '2023-01-01' }),
  'longer, so that it needs more room': variantWith([{}], { end: '2024-09-01' }),
  'with other births': variantWith([{}], { outside: { births: 'vlak' } }),
  'with another value from the start': variantWith([], { parameters: { acceptOver: 0.2 } }),
}

const jobWith = (change: Partial<PairJob>): PairJob => ({
  base,
  variant: base,
  cluster: CLUSTER,
  replication: 0,
  wantsBase: false,
  wantsVariant: true,
  keepsYears: false,
  place: CLUSTER,
  ...change,
})
const RUN = new Map<string, Int32Array>()

/** The part of a scenario that is run whole. */
function whole(scenario: Scenario, replication = 0): Int32Array {
  const key = `${scenarioHash(scenario)} ${replication}`
  const part = RUN.get(key) ?? runJob(scenario, { cluster: CLUSTER, replication, weight: 1 }, 'year')
  RUN.set(key, part)
  return part
}

/** Hooks that stop a job at its nth pause, and count. */
function hooksUntil(last: number): Hooks & { readonly count: { pauses: number } } {
  const count = { pauses: 0 }
  return { count, pause: () => Promise.resolve(void count.pauses++), isStopped: () => count.pauses >= last }
}

async function ready(most: number): Promise<Trunks> {
  const trunks = new Trunks(most)
  await trunks.run(
    jobWith({ wantsBase: true, wantsVariant: false, keepsYears: true }),
    'year',
    hooksUntil(1e9),
  )
  return trunks
}

test('variants in a row end in the same bits as run whole', async () => {
  const trunks = await ready(64e6)
  for (const [name, variant] of Object.entries(VARIANTS)) {
    const { variant: part, isSame } = await trunks.run(jobWith({ variant }), 'year', hooksUntil(1e9))
    expect(isSame, name).toBe(name === 'elsewhere')
    expect(part ?? whole(base), name).toEqual(whole(variant))
  }
})

test('without room for any state the bits are the same', async () => {
  const trunks = new Trunks(0)
  for (const name of ['from the middle of a year', 'before load acts', 'from the middle of a year']) {
    const job = jobWith({ variant: VARIANTS[name]! })
    const { variant } = await trunks.run(job, 'year', hooksUntil(1e9))
    expect(variant, name).toEqual(whole(job.variant))
  }
  expect(trunks.bytes).toBe(0)
})

test('basispad and variant come out of one job, for any replication, also when the base goes on from a kept state', async () => {
  const trunks = new Trunks(64e6)
  const expected = { base: whole(base, 3), variant: whole(late, 3), isSame: false }
  const job = jobWith({ variant: late, replication: 3, wantsBase: true })
  expect(await trunks.run(job, 'year', hooksUntil(1e9))).toEqual(expected)
  expect(await trunks.run(job, 'year', hooksUntil(1e9))).toEqual(expected)
})

test('what came before a variant is not run again', async () => {
  const [first, then, again] = [hooksUntil(1e9), hooksUntil(1e9), hooksUntil(1e9)]
  const trunks = new Trunks(64e6)
  await trunks.run(jobWith({ variant: late }), 'year', first)
  await trunks.run(jobWith({ variant: late }), 'year', then)
  await (await ready(64e6)).run(jobWith({ variant: variantWith([{ from: '2024-01-01' }]) }), 'year', again)
  expect(then.count.pauses).toBeLessThan(first.count.pauses / 2)
  expect(again.count.pauses).toBeLessThan(first.count.pauses / 2)
})

test('a job that is stopped anywhere answers with nothing unfinished, and the next one is right', async () => {
  const trunks = new Trunks(64e6)
  for (const last of [1, 2, 4, 7]) {
    const early = variantWith([{ from: '2022-07-01', levers: { euroPerHour: last } }])
    const job = jobWith({ variant: early, replication: last, wantsBase: true, keepsYears: true })
    const stopped = hooksUntil(last)
    const { base: part, variant } = await trunks.run(job, 'year', stopped)
    expect(stopped.count.pauses).toBe(last)
    expect([part ?? whole(base, last), variant]).toEqual([whole(base, last), undefined])
    const next = await trunks.run(job, 'year', hooksUntil(1e9))
    expect([next.base, next.variant]).toEqual([whole(base, last), whole(early, last)])
  }
})

/** Does a job and looks at it in every pause; what was seen, and what came of it. */
async function lookedAt(job: PairJob): Promise<{ seen: Glimpse[]; part: Int32Array }> {
  const trunks = await ready(64e6)
  const seen: Glimpse[] = []
  const pause = () => {
    const glimpse = trunks.glimpse('year', seen.at(-1)?.over ?? 0)
    if (glimpse) seen.push(glimpse)
    return Promise.resolve()
  }
  const { base: part, variant } = await trunks.run(job, 'year', { pause, isStopped: () => false })
  expect(trunks.glimpse('year', 0)).toBeUndefined()
  return { seen, part: (variant ?? part)! }
}

test('the years that are over while a run goes on are those that it ends with', async () => {
  const early = variantWith([{ from: '2022-03-01' }])
  const whole = { variant: base, wantsBase: true, wantsVariant: false }
  for (const job of [jobWith({ variant: early }), jobWith({ ...whole, replication: 1 })]) {
    const { seen, part } = await lookedAt(job)
    expect(seen.map(({ over }) => over)).toEqual([1, 2])
    for (const { part: then, over } of seen) {
      expect(firstPeriods(then, over, 3)).toEqual(firstPeriods(part, over, 3))
      expect(firstPeriods(then, over + 1, 3)).not.toEqual(firstPeriods(part, over + 1, 3))
    }
  }
})

test('nothing is told of a variant before the first year in which it goes its own way is over', async () => {
  const [past, later] = [[], [{ from: '2023-01-01' }]].map((changes) =>
    variantWith(changes, { end: '2025-07-01' }),
  )
  const { seen } = await lookedAt(jobWith({ base: past!, variant: later! }))
  expect(seen.map(({ over }) => over)).toEqual([2, 3])
})

test('another base starts afresh', async () => {
  const trunks = await ready(64e6)
  expect(trunks.bytes).toBeGreaterThan(1.5e6)
  const other = variantWith([], { seed: 'other' })
  const job = jobWith({ base: other, variant: variantWith([{}], { seed: 'other' }) })
  const { variant } = await trunks.run(job, 'year', hooksUntil(1e9))
  expect(variant).toEqual(whole(job.variant))
  expect(trunks.bytes).toBeLessThan(1e6)
})

const snapshot = (cluster: number, now: number, isFork: boolean) => ({
  cluster,
  replication: 0,
  now,
  isFork,
  buffer: new ArrayBuffer(100),
})

test('the place on screen drives out the rest, turns of the year drive out forks, and the rest drives out nothing', () => {
  const kept = new Snapshots(300)
  for (const cluster of [1, 2, 3, 4]) kept.keep(snapshot(cluster, 10, true), 7)
  expect([1, 2, 3, 4].map((cluster) => kept.before(cluster, 0, 99) !== undefined)).toEqual([
    true,
    true,
    true,
    false,
  ])
  for (const now of [10, 20]) kept.keep(snapshot(7, now, false), 7)
  kept.keep({ ...snapshot(7, 15, true), replication: 1 }, 7)
  expect(kept.bytes).toBe(300)
  kept.keep(snapshot(7, 30, false), 7)
  expect(kept.before(7, 1, 99)).toBeUndefined()
  expect([15, 25, 35].map((minute) => kept.before(7, 0, minute)?.now)).toEqual([10, 20, 30])
  kept.keep(snapshot(7, 40, false), 7)
  expect(kept.before(7, 0, 99)?.now).toBe(30)
})

test('a fork takes the place of the former one, and nothing from the parting on is ever taken', () => {
  const kept = new Snapshots(1000)
  kept.keep(snapshot(1, 2000, true), 1)
  kept.keep(snapshot(1, 9000, true), 1)
  expect(kept.bytes).toBe(100)
  expect(kept.before(1, 0, 9000)).toBeUndefined()
  expect(kept.before(1, 0, 9001)?.now).toBe(9000)
  expect([9001, 9000 + 1440, 9000 + 1441].map((minute) => kept.has(1, 0, minute))).toEqual([
    true,
    true,
    false,
  ])
})
