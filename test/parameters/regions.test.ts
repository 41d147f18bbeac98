/** The regions and clusters are those of CBS, and a broken table is refused with all its faults. */

import { expect, test } from 'vitest'
import { CLUSTERS, checkClusters, SPLIT_REGIONS } from '../../engine/parameters/clusters.ts'
import { BIRTH_YEARS, type BirthYear, checkRegions, PROVINCES } from '../../engine/parameters/region.ts'
import { REGIONS } from '../../engine/parameters/regions.ts'

const births = (year: BirthYear) => REGIONS.reduce((sum, r) => sum + r.births[year], 0)

/** What a check says about a broken table. */
function complaint(check: () => unknown): string {
  try {
    check()
  } catch (error) {
    if (error instanceof RangeError) return error.message
  }
  return 'no complaint'
}

test('births of the 40 regions add up to the national births of 2021 and 2022', () => {
  expect(REGIONS).toHaveLength(40)
  expect(births(2021)).toBe(179_441)
  expect(births(2022)).toBe(167_504)
})

test('births of 2023 add up to the national figure but for the rounding of 22 estimates', () => {
  expect(REGIONS.filter((r) => r.births2023Kind === 'estimated')).toHaveLength(22)
  expect(Math.abs(births(2023) - 164_487)).toBeLessThanOrEqual(11)
})

test('inhabitants and women of childbearing age add up to the national counts', () => {
  expect(REGIONS.reduce((sum, r) => sum + r.population2023, 0)).toBe(17_811_291)
  expect(REGIONS.reduce((sum, r) => sum + r.women15to44, 0)).toBe(3_201_400)
})

test('births of 2022 by province are those of CBS', () => {
  const byProvince = PROVINCES.map((p) =>
    REGIONS.filter((r) => r.province === p).reduce((sum, r) => sum + r.births[2022], 0),
  )
  expect(byProvince).toEqual([4994, 5801, 4036, 11301, 5099, 19563, 14229, 28408, 37858, 3476, 23816, 8923])
})

test('regions keep the order of CBS, in which Utrecht is 17 and Flevoland 40', () => {
  expect(REGIONS.map((r) => r.number)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1))
  expect([14, 15, 16, 17, 40].map((n) => REGIONS[n - 1]?.name)).toEqual([
    'Achterhoek',
    'Arnhem/Nijmegen',
    'Zuidwest-Gelderland',
    'Utrecht',
    'Flevoland',
  ])
})

test('there are 87 borders, and the tile map has 9 rows and 7 columns', () => {
  expect(REGIONS.reduce((sum, r) => sum + r.neighbours.length, 0)).toBe(2 * 87)
  expect(Math.max(...REGIONS.map((r) => r.tile[0]))).toBe(9)
  expect(Math.max(...REGIONS.map((r) => r.tile[1]))).toBe(7)
})

test('every region lies inside the country', () => {
  for (const r of REGIONS) {
    expect(r.centre[0]).toBeGreaterThan(3.3)
    expect(r.centre[0]).toBeLessThan(7.3)
    expect(r.centre[1]).toBeGreaterThan(50.7)
    expect(r.centre[1]).toBeLessThan(53.6)
  }
})

test('a broken table is refused with all its faults at once', () => {
  const broken = REGIONS.filter((r) => r.code !== 'CR09').map((r) => {
    if (r.code === 'CR01') return { ...r, births: { ...r.births, 2021: -1, 2022: 0.5 } }
    if (r.code === 'CR20') return { ...r, province: 'Holland' }
    if (r.code === 'CR31') return { ...r, neighbours: [], tile: [8, 2] as const }
    if (r.code === 'CR39') return { ...r, neighbours: ['CR38', 'CR41'] }
    return r
  })
  const said = complaint(() => checkRegions(broken))
  expect(said).toContain('CR09 has no row')
  expect(said).toContain('CR01 has -1 births in 2021')
  expect(said).toContain('CR01 has 0.5 births in 2022')
  expect(said).toContain('CR20 has province "Holland"')
  expect(said).toContain('CR32 has neighbour CR31 but CR31 does not name CR32')
  expect(said).toContain('CR32 has tile 8,2, already taken by CR31')
  expect(said).toContain('CR39 has neighbour CR41')
})

test.each(BIRTH_YEARS)('a region without births in %i is refused rather than guessed', (year) => {
  const broken = REGIONS.map((r, i) => (i === 0 ? { ...r, births: { ...r.births, [year]: NaN } } : r))
  expect(complaint(() => checkRegions(broken))).toContain(`CR01 has NaN births in ${year}`)
})

test('a region that stands twice or out of order is refused', () => {
  const [first, second, ...rest] = REGIONS
  if (!first || !second) throw new Error('no regions')
  expect(complaint(() => checkRegions([second, first, ...rest]))).toContain('CR01 stands after CR02')
  expect(complaint(() => checkRegions([first, first, second, ...rest]))).toContain('CR01 stands after CR01')
})

test('25 clusters hold each of the 40 regions once', () => {
  expect(CLUSTERS).toHaveLength(25)
  expect(CLUSTERS.flatMap((c) => c.regions).sort()).toEqual(REGIONS.map((r) => r.code))
})

test('a cluster has between 1 and 9 percent of births', () => {
  for (const cluster of CLUSTERS) {
    const own = REGIONS.filter((r) => cluster.regions.includes(r.code))
    const share = own.reduce((sum, r) => sum + r.births[2022], 0) / births(2022)
    expect(share).toBeGreaterThan(0.009)
    expect(share).toBeLessThan(0.0951)
  }
})

test('a split region stands in the cluster of its largest part', () => {
  expect(Object.keys(SPLIT_REGIONS)).toEqual(['CR13', 'CR15', 'CR20', 'CR23', 'CR29', 'CR34'])
  for (const [code, parts] of Object.entries(SPLIT_REGIONS)) {
    const [largest] = Object.entries(parts).sort((a, b) => b[1] - a[1])
    expect(CLUSTERS.find((c) => c.regions.includes(code))?.name).toBe(largest?.[0])
    expect(Object.values(parts).reduce((a, b) => a + b)).toBeCloseTo(1, 9)
  }
})

test('clusters that lose, repeat or invent a region are refused with all faults at once', () => {
  const broken = CLUSTERS.map((c) => {
    if (c.number === 1) return { ...c, regions: ['CR01', 'CR02'] }
    return c.number === 2 ? { ...c, regions: [...c.regions, 'CR40', 'CR99'] } : c
  })
  const said = complaint(() => checkClusters(broken))
  expect(said).toContain('CR03 stands in 0 clusters')
  expect(said).toContain('CR40 stands in 2 clusters')
  expect(said).toContain('CR99 is no region')
})
