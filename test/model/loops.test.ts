/**
 * The loops: load makes people ill and leave, and every switch changes what its loop moves. Runs with the same chance
 * are compared in pairs; a difference counts when its 95% interval excludes 0.
 */
import { expect, test } from 'vitest'
import { Moments } from '../../engine/core/moments.ts'
import { studentQuantile } from '../../engine/core/student.ts'
import { FAMILY, type FamilyCounter, REGION, type RegionCounter } from '../../engine/model/counters.ts'
import { simulate } from '../../engine/model/model.ts'
import { familyCell, partOf, periodsOf, regionCell } from '../../engine/run.ts'
import { clusterOf, timelineWith } from './harness.ts'

type Counter = FamilyCounter | RegionCounter

const cluster = clusterOf('CR12')
const busy = { end: '2028-01-01', outside: { births: 'cbsHoog' } }
const free = [{ policy: 'eigenBijdrage', from: '2026-01-01', levers: { euroPerHour: 0 } }]
const cut = (loop: string, parameters: object = {}) => ({
  ...busy,
  parameters: { ...parameters, [loop]: 'cut' },
})
const drawn = { applicantsVacancySlope: 3 }
/** Twice as many move out of employment as are thought to, and more of them the more they are on call. */
const callsAway = { toSelfEmployment: 0.06, moveOnCallSlope: 4 }

/** Every world that a test below looks at; each is run once. */
const SCENARIOS = {
  busy,
  quiet: { ...busy, outside: { births: 'vlak' } },
  loopLoadQuit: cut('loopLoadQuit'),
  loopLoadSickness: cut('loopLoadSickness'),
  loopAgeing: cut('loopAgeing'),
  loopOnCall: cut('loopOnCall'),
  called: { ...busy, parameters: callsAway },
  loopSelfEmployment: cut('loopSelfEmployment', callsAway),
  loopRationing: cut('loopRationing'),
  drawn: { ...busy, parameters: drawn },
  loopRecruitment: cut('loopRecruitment', drawn),
  free: { ...busy, measures: free },
  loopDemand: { ...cut('loopDemand'), measures: free },
  flat: { ...busy, parameters: { quitLoadSlope: 0 } },
  steep: { ...busy, parameters: { quitLoadSlope: 4 } },
  staffed: { ...busy, parameters: { caregivers: 9300 } },
} as const
type Name = keyof typeof SCENARIOS

/** Replications: five tell of a world that differs much, ten of the others and of how sharp pairs are. */
const replicationsOf = (name: string) => (['busy', 'loopOnCall', 'staffed'].includes(name) ? 10 : 5)

const months = periodsOf(timelineWith(busy), 'month').map(({ name }) => name)
const parts = Object.fromEntries(
  Object.entries(SCENARIOS).map(([name, scenario]) => {
    const timeline = timelineWith(scenario)
    const runs = Array.from({ length: replicationsOf(name) }, (_, r) =>
      partOf(simulate(timeline, cluster, 'loops', r), 'month'),
    )
    return [name, runs]
  }),
) as Record<Name, Int32Array[]>

/** A counter summed over regions and years or months, in every replication. */
function sums(name: Name, counter: Counter, among: readonly string[]): number[] {
  return parts[name].map((part) => {
    let sum = 0
    for (const [at, month] of months.entries()) {
      if (!among.some((period) => month.startsWith(period))) continue
      for (const r of cluster.regions.keys()) sum += part[cellOf(counter, r, at)]!
    }
    return sum
  })
}

function cellOf(counter: Counter, r: number, month: number): number {
  return counter in FAMILY
    ? familyCell(r, 0, month, months.length) + FAMILY[counter as FamilyCounter]
    : regionCell(cluster.regions.length, r, month, months.length) + REGION[counter as RegionCounter]
}

const ACTING = ['2025', '2026', '2027']

/** Top over bottom in the years in which load has risen, or in those given. */
function ratios(name: Name, top: Counter, bottom: Counter, among = ACTING): number[] {
  const below = sums(name, bottom, among)
  return sums(name, top, among).map((value, r) => value / below[r]!)
}

/** Over the replications that both have. */
const minus = (a: readonly number[], b: readonly number[]) =>
  a.slice(0, b.length).map((value, r) => value - b[r]!)

function momentsOf(values: readonly number[]): Moments {
  const moments = new Moments()
  for (const value of values) moments.add(value)
  return moments
}

/** Whether the mean is above (1) or below (-1) zero with 95% confidence, or neither (0). */
function signOf(values: readonly number[]): number {
  const moments = momentsOf(values)
  const half = studentQuantile(0.975, values.length - 1) * Math.sqrt(moments.variance / values.length)
  return Math.abs(moments.mean) > half ? Math.sign(moments.mean) : 0
}

test('more births make more load, and more load makes more caregivers ill and leave', () => {
  const load = (name: Name) => ratios(name, 'strainMinutes', 'sustainableMinutes')
  expect(signOf(minus(load('busy'), load('quiet')))).toBe(1)
  expect(signOf(minus(sums('busy', 'outflow.quit', ACTING), sums('quiet', 'outflow.quit', ACTING)))).toBe(1)
  const ill = (name: Name) => ratios(name, 'sickMinuteDays', 'contractMinuteDays')
  expect(signOf(minus(ill('busy'), ill('quiet')))).toBe(1)
})

test('R1 cut: load no longer makes people leave', () => {
  expect(
    signOf(minus(sums('loopLoadQuit', 'outflow.quit', ACTING), sums('busy', 'outflow.quit', ACTING))),
  ).toBe(-1)
  expect(
    signOf(minus(sums('loopLoadQuit', 'caregiverDays', ['2027']), sums('busy', 'caregiverDays', ['2027']))),
  ).toBe(1)
})

test('R1 with being on call and without: who is on call more often leaves', () => {
  const quits = (name: Name) => sums(name, 'outflow.quit', ACTING)
  expect(signOf(minus(quits('loopOnCall'), quits('busy')))).toBe(-1)
})

test('R3 cut: being on call no longer makes people self-employed, and more are left to stand by', () => {
  const away = (name: Name) => ratios(name, 'selfEmployedDays', 'caregiverDays', ['2027'])
  expect(signOf(minus(away('loopSelfEmployment'), away('called')))).toBe(-1)
  const standing = (name: Name) => ratios(name, 'standbyDays', 'caregiverDays', ['2027'])
  expect(signOf(minus(standing('loopSelfEmployment'), standing('called')))).toBe(1)
})

test('R2 cut: load no longer makes people ill', () => {
  const ill = (name: Name) => ratios(name, 'sickMinuteDays', 'contractMinuteDays')
  expect(signOf(minus(ill('loopLoadSickness'), ill('busy')))).toBe(-1)
})

test('R5 cut: nobody grows older, fewer retire and more stand by', () => {
  const standing = (name: Name) => ratios(name, 'standbyDays', 'caregiverDays', ['2027'])
  expect(signOf(minus(standing('loopAgeing'), standing('busy')))).toBe(1)
  expect(
    signOf(minus(sums('loopAgeing', 'outflow.retire', ACTING), sums('busy', 'outflow.retire', ACTING))),
  ).toBe(-1)
})

test('B1 cut: rationed hours weigh as if they had been worked, and the load is higher', () => {
  const load = (name: Name) => ratios(name, 'strainMinutes', 'sustainableMinutes')
  expect(signOf(minus(load('loopRationing'), load('busy')))).toBe(1)
})

test('B2 cut: vacancies no longer draw applicants', () => {
  expect(
    signOf(minus(sums('loopRecruitment', 'inflow.branch', ACTING), sums('drawn', 'inflow.branch', ACTING))),
  ).toBe(-1)
})

test('B3 cut: families no longer ask more when care becomes free', () => {
  const asked = (name: Name) => ratios(name, 'requested', 'served', ['2027'])
  expect(signOf(minus(asked('loopDemand'), asked('free')))).toBe(-1)
})

test('neither the slope of quitting on load, at both its limits, nor a loop of load moves anything in 2022', () => {
  // Families of December are cared for in January too, when load acts.
  const beforeDecember = months.filter((month) => month < '2022-12')
  for (const [counter, among] of [
    ['caregiverDays', ['2022']],
    ['outflow.quit', ['2022']],
    ['outflow.retire', ['2022']],
    ['sickMinuteDays', ['2022']],
    ['workedMinutes', ['2022']],
    ['delivered', beforeDecember],
  ] as const) {
    for (const name of ['flat', 'steep', 'loopLoadQuit', 'loopLoadSickness'] as const) {
      const found = sums(name, counter, among)
      expect(found).toEqual(sums('busy', counter, among).slice(0, found.length))
    }
  }
})

test('after 2022 the slope tells: a steep one drives more out than a flat one', () => {
  expect(signOf(minus(sums('steep', 'outflow.quit', ACTING), sums('flat', 'outflow.quit', ACTING)))).toBe(1)
})

test('adding caregivers is seen sharply in pairs: 20 times in heads after a year, 5 times in hours', () => {
  const gain = (values: (name: Name) => number[]) =>
    (momentsOf(values('busy')).variance + momentsOf(values('staffed')).variance) /
    momentsOf(minus(values('staffed'), values('busy'))).variance
  const heads = ['2022', '2023', '2024', '2025', '2026'].map((year) =>
    gain((name) => sums(name, 'caregiverDays', [year])),
  )
  const hours = ['2022', '2023', '2024', '2025', '2026'].map((year) =>
    gain((name) => ratios(name, 'delivered', 'served', [year])),
  )
  console.log(
    'variance unpaired / paired, 2022-2026: heads',
    heads.map(Math.round),
    'hours',
    hours.map(Math.round),
  )
  expect(heads[1]).toBeGreaterThan(20)
  expect(hours[1]).toBeGreaterThan(5)
})
