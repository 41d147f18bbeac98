/** The same bits everywhere: ten years of one cluster go event by event alike in Node, Chromium and Firefox. */
import fc from 'fast-check'
import { chromium } from 'playwright-core'
import { afterAll, expect, inject, onTestFinished, test } from 'vitest'
import { replicate } from '../../engine/run.ts'
import { findFirefox, openInFirefox } from './firefox.ts'
import { CLUSTER, type Footprint, foldOf, footprintsOf, REPLICATION, TIMELINES } from './trace/decade.ts'
import { openSite } from './trace/site.ts'

const SEED = 'trace'
const OTHER = 'another'

const firefox = findFirefox()
const site = await openSite()
afterAll(() => site.close())
const inNode = footprintsOf(SEED)

/** Opens the page under a seed in a fresh profile of Chromium. */
async function inChromium(seed: string): Promise<readonly Footprint[]> {
  const browser = await chromium.connect(inject('browser'))
  onTestFinished(() => browser.close())
  const told = site.nextTold()
  const page = await browser.newPage()
  await page.goto(site.addressOf(seed))
  return footprintsIn(await told, /Chrome/)
}

/** Opens the page under a seed in a fresh profile of Firefox. */
async function inFirefox(path: string, seed: string): Promise<readonly Footprint[]> {
  const told = site.nextTold()
  const opened = openInFirefox(path, site.addressOf(seed))
  onTestFinished(() => opened.stop())
  const ended = opened.ended.then((how) => Promise.reject(new Error(how)))
  return footprintsIn(await Promise.race([told, ended]), /Firefox/)
}

function footprintsIn(told: Awaited<ReturnType<typeof site.nextTold>>, name: RegExp): readonly Footprint[] {
  if ('fault' in told) throw new Error(told.fault)
  expect(told.browser).toMatch(name)
  return told.footprints
}

test('a decade is the same in Chromium as in Node, event by event and in every byte of its state', async () => {
  expect(await inChromium(SEED)).toEqual(inNode)
})

test('another seed is another decade, in Node and in Chromium', async () => {
  const other = footprintsOf(OTHER)
  expect(await inChromium(OTHER)).toEqual(other)
  for (const [i, footprint] of other.entries()) {
    const one = inNode[i]!
    for (const key of ['happened', 'counted', 'state'] as const) expect(footprint[key]).not.toBe(one[key])
  }
})

test.skipIf(firefox === undefined)('a decade is the same in Firefox as in Node', async () => {
  expect(await inFirefox(firefox!, SEED)).toEqual(inNode)
})

test('whoever watches a decade counts what is counted when nobody does', () => {
  const unwatched = Object.values(TIMELINES).map((timeline) =>
    foldOf(replicate(timeline, CLUSTER, SEED, REPLICATION, 'month')),
  )
  expect(inNode.map(({ counted }) => counted)).toEqual(unwatched)
  // The measure does something, and the decade is not an empty one.
  expect(new Set(unwatched).size).toBe(unwatched.length)
  for (const { events } of inNode) expect(events).toBeGreaterThan(50_000)
})

test('a footprint sees one bit that differs, two events that changed places and one that is missing', () => {
  const words = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { minLength: 2, maxLength: 40 })
  fc.assert(
    fc.property(words, fc.nat(), fc.integer({ min: 0, max: 31 }), (list, nth, bit) => {
      const at = nth % list.length
      const next = (at + 1) % list.length
      const fold = (changed: readonly number[]) => foldOf(Int32Array.from(changed))
      const flipped = list.with(at, list[at]! ^ (1 << bit))
      const swapped = list.with(at, list[next]!).with(next, list[at]!)
      expect(fold(flipped)).not.toBe(fold(list))
      if (list[at] !== list[next]) expect(fold(swapped)).not.toBe(fold(list))
      expect(fold(list.toSpliced(at, 1))).not.toBe(fold(list))
    }),
  )
})
