/** What the baseline must show of 2022: the figures that are known, on the cluster of Groningen unless said otherwise. */
import { expect, test } from 'vitest'
import {
  FAMILY,
  type FamilyCounter,
  type GROUP,
  RECORDED_GROUPS,
  REGION,
  type RegionCounter,
} from '../../engine/model/counters.ts'
import { CLUSTERS, FAMILIES_PER_BIRTH, REGIONS } from '../../engine/parameters/index.ts'
import { familyCell, partOf, regionCell } from '../../engine/run.ts'
import { clusterOf, inCare, ran, runUntil, started } from './harness.ts'

const cluster = clusterOf('CR02')
const part = partOf(ran({}, cluster), 'year')
const sum = (counter: FamilyCounter, group = 'all') =>
  cluster.regions.reduce(
    (total, _, r) =>
      total +
      part[familyCell(r, RECORDED_GROUPS.indexOf(group as keyof typeof GROUP), 0, 1) + FAMILY[counter]]!,
    0,
  )
const served = sum('families') - sum('noCareChoice') - sum('noCarePrice') - sum('noCareCapacity')
const hours = (counter: FamilyCounter) => sum(counter) / 60 / served

test('families of 2022 are 0.98723 times its births, nationally and per region, within the noise of births', () => {
  let national = 0
  for (const { regions } of CLUSTERS) {
    const counts = partOf(ran({ end: '2023-01-01' }, { number: 0, name: '', regions }), 'year')
    for (const [r, code] of regions.entries()) {
      const expected = FAMILIES_PER_BIRTH * REGIONS.find((region) => region.code === code)!.births[2022]
      const families = counts[familyCell(r, 0, 0, 1) + FAMILY.families]!
      expect(Math.abs(families - expected) / Math.sqrt(expected)).toBeLessThan(4.5)
      national += families
    }
  }
  expect(Math.abs(national - 165_365) / Math.sqrt(165_365)).toBeLessThan(4.5)
})

test('need is scaled to indication: their means at home differ by less than half an hour in 2022', () => {
  expect(Math.abs(hours('needed') - hours('indicated'))).toBeLessThan(0.5)
})

test('a family gets at most what it is offered, is offered at most what it asked, and asks at most what is indicated', () => {
  expect(sum('delivered')).toBeLessThanOrEqual(sum('offered'))
  expect(sum('offered')).toBeLessThanOrEqual(sum('requested'))
  expect(sum('requested')).toBeLessThanOrEqual(sum('indicated'))
})

test('a family is offered what it asked, or the floor when it comes from a waiting list', () => {
  const w = started({ parameters: { caregivers: 6000 } }, cluster)
  const { floor, isPlaced, offered, requested } = w.state.family
  for (const date of ['2021-08-01', '2022-02-01', '2022-08-01']) {
    runUntil(w, date)
    const families = cluster.regions.flatMap((_, r) => inCare(w, r))
    expect(new Set(families.map((f) => isPlaced[f]))).toEqual(new Set([0, 1]))
    for (const f of families) expect(offered[f]).toBe(isPlaced[f] === 1 ? floor[f] : requested[f])
  }
})

test('hours delivered in 2022 lie in the range that evidence allows, 39.5 to 42.5 and up to the 43 of the press', () => {
  expect(hours('delivered')).toBeGreaterThan(39.5)
  expect(hours('delivered')).toBeLessThan(43)
})

test('a family meets between one and a half and three caregivers', () => {
  const of = (counter: RegionCounter) =>
    cluster.regions.reduce(
      (total, _, r) => total + part[regionCell(cluster.regions.length, r, 0, 1) + REGION[counter]]!,
      0,
    )
  const faces = of('faces') / of('served')
  expect(of('served')).toBe(served)
  expect(faces).toBeGreaterThan(1.5)
  expect(faces).toBeLessThan(3)
})

test('the three reasons for no care are kept apart, and each is rare', () => {
  for (const reason of ['noCareChoice', 'noCarePrice', 'noCareCapacity'] as const) {
    expect(sum(reason) / sum('families')).toBeLessThan(0.03)
  }
  expect(sum('noCareChoice')).toBeGreaterThan(0)
})

test('low incomes go without care more often, and more of them by price', () => {
  const share = (counter: FamilyCounter, group: string) => sum(counter, group) / sum('families', group)
  expect(share('noCareChoice', 'income.low')).toBeGreaterThan(share('noCareChoice', 'all'))
  expect(share('noCarePrice', 'income.low')).toBeGreaterThan(share('noCarePrice', 'all'))
})
