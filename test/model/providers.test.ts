/** Providers: as many and as large as is known, each with staff of its own, and none worse off for being small or for its number. */
import { expect, test } from 'vitest'
import { itemsOf } from '../../engine/core/lists.ts'
import { REGION_COUNTERS } from '../../engine/model/counters.ts'
import { KIND } from '../../engine/model/kinds.ts'
import { start, step } from '../../engine/model/model.ts'
import { caregiversOf, shareOfBirths } from '../../engine/model/shares.ts'
import { createWorld, type World } from '../../engine/model/world.ts'
import { CLUSTERS } from '../../engine/parameters/index.ts'
import { familyCell, partOf, regionCell } from '../../engine/run.ts'
import { clusterOf, ran, started, timelineWith } from './harness.ts'

const worlds = CLUSTERS.map((cluster) => createWorld(timelineWith(), cluster, 'test', 0))
const providers = worlds.flatMap((w) =>
  w.providers.map((provider) => ({
    ...provider,
    national: provider.share * shareOfBirths(w.regions[provider.region]!),
  })),
)

test('there are about two hundred organisations: six large ones everywhere, and the others by the births of a region', () => {
  const others = providers.filter(({ rank }) => rank > 0)
  expect(others.length + 6).toBeGreaterThanOrEqual(190)
  expect(others.length + 6).toBeLessThanOrEqual(210)
})

test('every region has two providers or more, their shares add up to one, and the large ones have 28% of care', () => {
  for (const w of worlds)
    for (const r of w.regions.keys()) {
      const shares = w.providers.filter(({ region }) => region === r).map(({ share }) => share)
      expect(shares.length).toBeGreaterThanOrEqual(2)
      expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 12)
    }
  const large = providers.filter(({ rank }) => rank === 0).reduce((sum, { national }) => sum + national, 0)
  expect(large).toBeCloseTo(0.28, 12)
})

test('the start stock of a region is shared out over its providers to the last person', () => {
  for (const code of ['CR02', 'CR17', 'CR23']) {
    const w = started({}, clusterOf(code))
    for (const [r, region] of w.regions.entries()) {
      const heads = w.providers.map((provider, q) =>
        provider.region === r ? itemsOf(w.state.staff, q).length : 0,
      )
      expect(heads.reduce((a, b) => a + b)).toBe(caregiversOf(w.timeline, region))
    }
  }
})

/** Of all requests to providers in 2022, and of those refused: by families a year of the provider at its share. */
function requests(changes: object, clusters = CLUSTERS) {
  const asked = { small: 0, large: 0 }
  const refused = { small: 0, large: 0 }
  for (const cluster of clusters) {
    const w = createWorld(timelineWith(changes), cluster, 'requests', 0)
    start(w)
    while (step(w)) if (w.calendar.kind === KIND.registration) noteRequests(w, asked, refused)
  }
  return { small: refused.small / asked.small, large: refused.large / asked.large }
}

function noteRequests(w: World, asked: Counts, refused: Counts): void {
  const q = w.state.family.provider[w.calendar.id]!
  for (const provider of w.providers.keys()) {
    const { share, region } = w.providers[provider]!
    const families = share * w.regions[region]!.births[2022]
    const size = families < 600 ? 'small' : families > 1200 ? 'large' : undefined
    if (size === undefined) continue
    const hasRefused = w.scratch.hasTried[provider] === 1
    if (hasRefused) refused[size]++
    if (hasRefused || provider === q) asked[size]++
  }
  w.scratch.hasTried.fill(0)
}

interface Counts {
  small: number
  large: number
}

test('small providers refuse about as often as large ones; were they to pool no more weeks, twice as often', () => {
  const pooled = requests({})
  const unpooled = requests({ parameters: { acceptPool: 0, acceptWindow: 0 } })
  expect(pooled.small / pooled.large).toBeLessThan(1.5)
  expect(unpooled.small / unpooled.large).toBeGreaterThan(1.8)
})

test('without help between providers a region goes its own way, to the last bit, whoever shares its cluster', () => {
  const changes = { parameters: { loopHelp: 'cut' } }
  const both = ran(changes, clusterOf('CR31'))
  const alone = ran(changes, { ...clusterOf('CR31'), regions: ['CR32'] })
  expect(countsOf(both, 1)).toEqual(countsOf(alone, 0))
})

/** All that was counted of a region. */
function countsOf(w: World, r: number): Int32Array[] {
  const part = partOf(w, 'year')
  const families = familyCell(r, 0, 0, 1)
  const region = regionCell(w.regions.length, r, 0, 1)
  return [
    part.slice(families, familyCell(r + 1, 0, 0, 1)),
    part.slice(region, region + REGION_COUNTERS.length),
  ]
}
