/**
 * The model against closed forms. Each check is a z test on independent replications, five standard errors wide: all
 * of them together raise a false alarm less than once in 100,000 seeds. Every estimator has a planted fault that fails.
 */
import { expect, test } from 'vitest'
import { dayOf, minuteOf } from '../../engine/core/dates.ts'
import { Moments } from '../../engine/core/moments.ts'
import { birthRate } from '../../engine/model/births.ts'
import { FAMILY } from '../../engine/model/counters.ts'
import { KIND } from '../../engine/model/kinds.ts'
import { simulate, start, step } from '../../engine/model/model.ts'
import { quitHazard } from '../../engine/model/leaving.ts'
import { shareOut } from '../../engine/model/shares.ts'
import { meanTenure } from '../../engine/model/stock.ts'
import { createWorld, type World } from '../../engine/model/world.ts'
import { HOUR_SPONTANEOUS, retirementHazard, valuesOn } from '../../engine/parameters/index.ts'
import { familyCell, partOf } from '../../engine/run.ts'
import { clusterOf, inCare, runUntil, SMALL, staffOf, sumIn, timelineWith } from '../model/harness.ts'

const ERRORS = 5

function expectMean(values: readonly number[], mean: number, variance: number) {
  expect(Math.abs(zOfMean(values, mean, variance))).toBeLessThan(ERRORS)
}

function zOfMean(values: readonly number[], mean: number, variance: number): number {
  return (momentsOf(values).mean - mean) / Math.sqrt(variance / values.length)
}

/** Sample variance against a known one; for counts of some size its error is that of a normal sample. */
function zOfVariance(values: readonly number[], variance: number): number {
  return (momentsOf(values).variance / variance - 1) / Math.sqrt(2 / (values.length - 1))
}

function momentsOf(values: readonly number[]): Moments {
  const moments = new Moments()
  for (const value of values) moments.add(value)
  return moments
}

function worldsOf(changes: object, replications: number, cluster = SMALL): World[] {
  const timeline = timelineWith(changes)
  return Array.from({ length: replications }, (_, replication) => {
    const w = createWorld(timeline, cluster, 'theory', replication)
    start(w)
    return w
  })
}

/** One hazard for all, all inflow through one route of one month, no load, no register, enough vacancies. */
const SIMPLE = {
  quitFirstYear: 0.12,
  quitYear2to5: 0.12,
  quitLater: 0.12,
  quitFactor: 1,
  quitAgeSlope: 0,
  quitFrom60: 1,
  retirementFactor: 0,
  registerHours: 0,
  toSelfEmployment: 0,
  backToEmployment: 0,
  branchShare: 0,
  vigShare: 0,
  reentryMonths: 1,
  dropoutReentry: 0,
  mboIntake: 0,
  applicants: 1200,
  vacancyMargin: 2,
  loopLoadQuit: 'cut',
  loopLoadSickness: 'cut',
}

/** Births of Zaanstreek in those of the nation, by which staff and applicants are shared out. */
const SHARE = 1711 / 167_504

/** Heads at the end of a month: who is left of the stock, and of every month's Poisson number of hires. */
function headsAfter(months: number, stock: number, perMonth: number, hazard: number) {
  const stay = Math.exp(-hazard * months)
  let hired = 0
  for (let k = 0; k < months; k++) hired += perMonth * Math.exp(-hazard * (months - k))
  return { mean: stock * stay + hired, variance: stock * stay * (1 - stay) + hired }
}

test('heads follow the closed path of a constant hazard and inflow, in mean and in variance', () => {
  // Two regions, so that what one does at the first of a month must not touch the other.
  const zeeland = clusterOf('CR31')
  const share = (788 + 2688) / 167_504
  const stock = shareOut(9000)[30]! + shareOut(9000)[31]!
  const worlds = worldsOf({ end: '2024-02-01', parameters: SIMPLE }, 50, zeeland)
  for (const [date, months] of [
    ['2022-12-31', 12],
    ['2023-12-31', 24],
  ] as const) {
    const heads = worlds.map((w) => headsOf(runUntil(w, date)))
    const { mean, variance } = headsAfter(months, stock, (1200 / 12) * share, 0.01)
    expectMean(heads, mean, variance)
    expect(Math.abs(zOfVariance(heads, variance))).toBeLessThan(ERRORS)
    // Planted: a hazard two fifths too high would be seen.
    const planted = headsAfter(months, stock, (1200 / 12) * share, 0.014).mean
    expect(Math.abs(zOfMean(heads, planted, variance))).toBeGreaterThan(ERRORS)
  }
})

/** Everybody on the books of the cluster. */
const headsOf = ({ state, sizes }: World) => state.staff.starts[sizes.providers]!

test('Little: heads are entries a month times the mean time that people stay', () => {
  const parameters = { ...SIMPLE, caregivers: 10_000 }
  const worlds = worldsOf({ end: '2024-02-01', parameters }, 60)
  const [entries, heads] = [[] as number[], [] as number[]]
  for (const w of worlds) {
    const { entered } = runUntil(w, '2022-01-02').state.provider
    const before = sumIn(w, entered)
    let days = 0
    let sum = 0
    while (step(w) && w.calendar.now < minuteOf('2024-01-01')) {
      if (w.calendar.kind !== KIND.dayPlanning) continue
      days++
      sum += headsOf(w)
    }
    heads.push(sum / days)
    entries.push((sumIn(w, entered) - before) / 23)
  }
  // 1,200 entries a year against a hazard of 0.01 a month: 10,000 stay 10,000, and each stays 100 months.
  const perMonth = 100 * SHARE
  expectMean(entries, perMonth, perMonth / 23)
  const stay = momentsOf(heads).mean / perMonth
  const error = Math.sqrt(momentsOf(heads).variance / heads.length) / perMonth
  // Hires come on the first of the month, so the mean over the month lies half a month's hazard lower.
  expect(Math.abs(stay - 100 * Math.exp(-0.005)) / error).toBeLessThan(ERRORS)
  expect(Math.abs(stay - 80) / error).toBeGreaterThan(ERRORS)
})

/** All at home at once, everyone is served, eight days for all: families in care are an Mt/D/infinity queue. */
const ALL_HOME = {
  caesareanShare: 0,
  inducedShare: 0,
  clinicalStayDays: 0,
  outpatientStayHours: 0,
  longCareFrom: 80,
  caregivers: 40_000,
  ownContribution: 0,
  noCareLow: 0.0001,
  noCareMid: 0.0001,
  noCareHigh: 0.0001,
}

/** Births that make a day the first care day: those after yesterday's cut-off and before today's. */
function expectedFirstDays(w: World, day: number): number {
  const before = HOUR_SPONTANEOUS.slice(0, 15).reduce((a, b) => a + b)
  return birthRate(w, 0, day) * before + birthRate(w, 0, day - 1) * (1 - before)
}

test('families in care follow the Mt/D/infinity curve over the season, in mean and in variance', () => {
  const worlds = worldsOf({ parameters: ALL_HOME, end: '2022-10-01' }, 120)
  const dispersion: number[] = []
  for (const date of ['2021-12-15', '2022-02-16', '2022-05-18', '2022-07-20', '2022-08-24', '2022-09-21']) {
    const day = dayOf(minuteOf(date))
    // After today's planning those on their eighth day have left: first days of today and the six days before.
    const mean = Array.from({ length: 7 }, (_, k) => expectedFirstDays(worlds[0]!, day - k)).reduce(
      (a, b) => a + b,
    )
    const counts = worlds.map((w) => {
      runUntil(w, date)
      while (step(w) && w.calendar.kind !== KIND.dayPlanning);
      return inCare(w).length
    })
    expectMean(counts, mean, mean)
    expect(Math.abs(zOfMean(counts, (mean * 8) / 7, mean))).toBeGreaterThan(ERRORS)
    dispersion.push(zOfVariance(counts, mean))
  }
  expect(Math.abs(dispersion.reduce((a, b) => a + b)) / Math.sqrt(dispersion.length)).toBeLessThan(ERRORS)
})

test('Little: days in care are families times eight, day by day and in total', () => {
  const w = worldsOf({ parameters: ALL_HOME, end: '2022-06-01' }, 1)[0]!
  let days = 0
  while (step(w)) {
    if (w.calendar.kind === KIND.dayPlanning) days += inCare(w).length
  }
  // Planning counts each family on seven evenings: on its eighth day it has left by then.
  const { concluded, conceived } = w.state.scalars
  expect(conceived[0]).toBe(concluded[0]! + w.sizes.families - w.state.freeFamilies.count[0]!)
  const served = partOf(w, 'year')
  expect(served[familyCell(0, 0, 0, 1) + FAMILY.families]).toBeGreaterThan(500)
  const caredFor = days / 7
  expect(Math.abs(caredFor / (concluded[0]! + inCare(w).length) - 1)).toBeLessThan(0.01)
})

test('requested hours of a month are compound Poisson: the variance is the families times the mean square', () => {
  const parameters = { ...ALL_HOME, caesareanShare: 0.165, clinicalStayDays: 0.5 }
  const timeline = timelineWith({ parameters })
  const parts = Array.from({ length: 60 }, (_, replication) =>
    partOf(simulate(timeline, SMALL, 'theory', replication), 'month'),
  )
  const monthly = (counter: number, month: number) =>
    parts.map((part) => part[familyCell(0, 0, month, 12) + counter]!)
  const square = meanSquareRequest(timeline)
  const zOfAll = (factor: number) => {
    const perMonth = Array.from({ length: 12 }, (_, month) => {
      const families = momentsOf(monthly(FAMILY.families, month)).mean
      return zOfVariance(monthly(FAMILY.requested, month), factor * families * square)
    })
    return perMonth.reduce((a, b) => a + b) / Math.sqrt(perMonth.length)
  }
  expect(Math.abs(zOfAll(1))).toBeLessThan(ERRORS)
  // Planted: twice or half the variance would be seen.
  expect(Math.abs(zOfAll(2))).toBeGreaterThan(ERRORS)
  expect(Math.abs(zOfAll(0.5))).toBeGreaterThan(ERRORS)
})

/** Mean square of the minutes that families ask, each family once, on the day it comes home. */
function meanSquareRequest(timeline: ReturnType<typeof timelineWith>): number {
  let sum = 0
  let n = 0
  for (let replication = 100; replication < 104; replication++) {
    const w = createWorld(timeline, SMALL, 'theory', replication)
    start(w)
    while (step(w)) {
      if (w.calendar.kind !== KIND.homecoming) continue
      sum += w.state.family.requested[w.calendar.id]! ** 2
      n++
    }
  }
  return sum / n
}

/** Inflow that keeps 9,000: heads over the mean time that people stay, by the same routes as today. */
function steadyInflow() {
  const p = { ...valuesOn('2022-01-01'), startAgeWeight: 0 }
  const reentry = 1 - p.branchShare - p.vigShare
  const hired =
    p.applicants *
      (p.branchShare * (1 - p.dropoutBranch) +
        p.vigShare * (1 - p.dropoutVig) +
        reentry * (1 - p.dropoutReentry)) +
    p.mboIntake * (1 - p.dropoutMbo) * (1 - p.mboElsewhere)
  const factor = p.caregivers / meanTenure(p) / hired
  return { applicants: p.applicants * factor, mboIntake: p.mboIntake * factor }
}

const STEADY = {
  ...steadyInflow(),
  startAgeWeight: 0,
  loopLoadQuit: 'cut',
  loopLoadSickness: 'cut',
  registerHours: 0,
  vacancyMargin: 2,
}

/** Exits a month that the hazards of all on the books add up to: what chance will make of it is left out. */
function expectedExits(w: World): number {
  const p = w.timeline.segments[0]!.regional[0]!
  const { caregiver } = w.state
  return staffOf(w).reduce((sum, c) => {
    const age = (w.calendar.now - caregiver.born[c]!) / 525_960
    const years = (w.calendar.now - caregiver.hired[c]!) / 525_960
    return sum + quitHazard(p, age, years, 1) + (retirementHazard(age) * p.retirementFactor) / 12
  }, 0)
}

test('with births and inflow steady the start stock is at rest: exits show no trend, and the first quarter is within 3% of the twelfth', () => {
  const timeline = timelineWith({ end: '2025-01-01', parameters: STEADY })
  const months = Array.from(
    { length: 36 },
    (_, m) => `${2022 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}-02`,
  )
  const left: number[][] = []
  const paths = Array.from({ length: 12 }, (_, replication) => {
    const w = createWorld(timeline, clusterOf('CR29'), 'steady', replication)
    start(w)
    left.push([])
    return months.map((date) => {
      const expected = expectedExits(runUntil(w, date))
      left[replication]!.push(sumIn(w, w.state.provider.left))
      return expected
    })
  })
  const quarter = (path: readonly number[], q: number) => path.slice(3 * q, 3 * q + 3).reduce((a, b) => a + b)
  const first = momentsOf(paths.map((path) => quarter(path, 0)))
  const twelfth = momentsOf(paths.map((path) => quarter(path, 11)))
  expect(Math.abs(twelfth.mean / first.mean - 1)).toBeLessThan(0.03)
  const slopes = momentsOf(paths.map(slopeOf))
  expect(Math.abs(slopes.mean * 36) / first.mean).toBeLessThan(0.03)
  // And what chance made of it: the people who really left, month by month, show no trend either.
  const real = momentsOf(left.map((sums) => slopeOf(sums.slice(1).map((sum, m) => sum - sums[m]!))))
  expect(Math.abs(real.mean) / Math.sqrt(real.variance / left.length)).toBeLessThan(ERRORS)
  console.log(
    `exits a month, first and twelfth quarter: ${(first.mean / 3).toFixed(3)} ${(twelfth.mean / 3).toFixed(3)}`,
  )
})

function slopeOf(path: readonly number[]): number {
  const middle = (path.length - 1) / 2
  const mean = path.reduce((a, b) => a + b) / path.length
  const top = path.reduce((sum, y, x) => sum + (x - middle) * (y - mean), 0)
  return top / path.reduce((sum, _, x) => sum + (x - middle) ** 2, 0)
}
