/** Births follow the counts of CBS, the season and the week, and chance is Poisson and independent between clusters. */
import { expect, test } from 'vitest'
import { Draws } from '../../engine/core/draws.ts'
import { Moments } from '../../engine/core/moments.ts'
import { birthRate, bornOn } from '../../engine/model/births.ts'
import { birthShares } from '../../engine/model/tables.ts'
import { createWorld, type World } from '../../engine/model/world.ts'
import { CLUSTERS, MONTH_INDEX, REGIONS, WEEKDAY_SHARE } from '../../engine/parameters/index.ts'
import { timelineWith } from './harness.ts'

const DAY = 86_400_000
const START = Date.UTC(2021, 2, 1)
const dayOf = (date: string) => (Date.parse(date) - START) / DAY
const dateAt = (day: number) => new Date(START + day * DAY)
const timeline = timelineWith({ end: '2036-01-01' })
const worlds = CLUSTERS.map((cluster) => createWorld(timeline, cluster, 'births', 0))
const placed = worlds.flatMap((w) => w.regions.map((region, r) => ({ w, r, region })))

test('the birth rate of every region over every observed year adds up to 0.98723 times its births', () => {
  for (const { w, r, region } of placed) {
    for (const year of [2022, 2023] as const) {
      let sum = 0
      for (let day = dayOf(`${year}-01-01`); day < dayOf(`${year + 1}-01-01`); day++)
        sum += birthRate(w, r, day)
      expect(Math.abs(sum / (0.98723 * region.births[year]) - 1)).toBeLessThan(1e-9)
    }
  }
})

test('2021 adds up too: its ten months in the clock and the two before it make one whole year', () => {
  const whole = birthShares(dayOf('2021-01-01'), 365)
  expect(Math.abs(whole.reduce((sum, share) => sum + share, 0) - 1)).toBeLessThan(1e-9)
  for (const { w, r, region } of placed) {
    for (const day of [0, 100, dayOf('2021-12-31')]) {
      const expected = 0.98723 * region.births[2021] * whole[day - dayOf('2021-01-01')]!
      expect(Math.abs(birthRate(w, r, day) / expected - 1)).toBeLessThan(1e-9)
    }
  }
})

/** Births of the nation on every day of 2022 to 2035. */
function nationByDay(): number[] {
  const [first, last] = [dayOf('2022-01-01'), dayOf('2036-01-01')]
  return Array.from({ length: last - first }, (_, at) =>
    placed.reduce((sum, { w, r }) => sum + bornOn(w, r, first + at), 0),
  )
}

/** Checks observed against expected shares of cells, four standard errors wide. */
function expectShares(observed: readonly number[], expected: readonly number[]) {
  const total = observed.reduce((a, b) => a + b)
  const mass = expected.reduce((a, b) => a + b)
  for (const [cell, count] of observed.entries()) {
    const share = expected[cell]! / mass
    const error = Math.sqrt(total * share * (1 - share))
    expect(Math.abs(count - total * share) / error).toBeLessThan(4)
  }
}

test('months and weekdays have the shares that their indices give them, within four standard errors', () => {
  const days = nationByDay()
  const first = dayOf('2022-01-01')
  const month = (at: number) => dateAt(first + at).getUTCMonth()
  const weekday = (at: number) => (dateAt(first + at).getUTCDay() + 6) % 7
  const perMonth = Array<number>(12).fill(0)
  const perWeekday = Array<number>(7).fill(0)
  const indexOfMonth = Array<number>(12).fill(0)
  const indexOfWeekday = Array<number>(7).fill(0)
  const level = yearLevels(days, first)
  for (const [at, count] of days.entries()) {
    const weight = MONTH_INDEX[month(at)]! * WEEKDAY_SHARE[weekday(at)]! * level(at)
    perMonth[month(at)]! += count
    perWeekday[weekday(at)]! += count
    indexOfMonth[month(at)]! += weight
    indexOfWeekday[weekday(at)]! += weight
  }
  expectShares(perMonth, indexOfMonth)
  expectShares(perWeekday, indexOfWeekday)
})

/** Years differ in level: a day weighs by its year's births. */
function yearLevels(days: readonly number[], first: number): (at: number) => number {
  const sums = new Map<number, number>()
  for (const [at, count] of days.entries()) {
    const year = dateAt(first + at).getUTCFullYear()
    sums.set(year, (sums.get(year) ?? 0) + count)
  }
  return (at) => sums.get(dateAt(first + at).getUTCFullYear())!
}

const REPLICATIONS = 200

/** Births of 2022 in each region of a cluster. */
function yearlyCounts(w: World): number[] {
  return w.regions.map((_, r) => {
    let sum = 0
    for (let day = dayOf('2022-01-01'); day < dayOf('2023-01-01'); day++) sum += bornOn(w, r, day)
    return sum
  })
}

const counts = Array.from({ length: REPLICATIONS }, (_, replication) =>
  worlds.map((w) => yearlyCounts({ ...w, draws: new Draws('births', replication) })),
)

const momentsOf = (values: readonly number[]) => {
  const moments = new Moments()
  for (const value of values) moments.add(value)
  return moments
}

test('births of a year vary over replications as a Poisson number does', () => {
  let dispersion = 0
  for (const [c, cluster] of CLUSTERS.entries()) {
    for (const r of cluster.regions.keys()) {
      const moments = momentsOf(counts.map((clusters) => clusters[c]![r]!))
      dispersion += ((REPLICATIONS - 1) * moments.variance) / moments.mean
    }
  }
  const degrees = REGIONS.length * (REPLICATIONS - 1)
  expect(Math.abs(dispersion - degrees) / Math.sqrt(2 * degrees)).toBeLessThan(5)
})

test('births of different clusters have nothing to do with each other', () => {
  const byCluster = CLUSTERS.map((_, c) => counts.map((clusters) => clusters[c]!.reduce((a, b) => a + b)))
  expect(Math.abs(correlation(byCluster[0]!, byCluster.at(-1)!))).toBeLessThan(0.2)
  const pairs = byCluster.flatMap((a, i) => byCluster.slice(i + 1).map((b) => correlation(a, b)))
  // 300 pairs: none beyond 5 standard errors, and a mean of zero within 5 of its own.
  expect(Math.max(...pairs.map(Math.abs)) * Math.sqrt(REPLICATIONS)).toBeLessThan(5)
  expect(Math.abs(momentsOf(pairs).mean) * Math.sqrt(REPLICATIONS * pairs.length)).toBeLessThan(5)
})

test('the variance of the nation is the sum of the variances of its regions', () => {
  const national = momentsOf(counts.map((clusters) => clusters.flat().reduce((a, b) => a + b))).variance
  const regional = CLUSTERS.flatMap((cluster, c) =>
    cluster.regions.map((_, r) => momentsOf(counts.map((clusters) => clusters[c]![r]!)).variance),
  ).reduce((a, b) => a + b)
  const error = Math.sqrt(2 / (REPLICATIONS - 1))
  expect(Math.abs(national / regional - 1) / error).toBeLessThan(4)
})

function correlation(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [momentsOf(a), momentsOf(b)]
  const product = a.reduce((sum, value, at) => sum + (value - x.mean) * (b[at]! - y.mean), 0)
  return product / (a.length - 1) / Math.sqrt(x.variance * y.variance)
}
