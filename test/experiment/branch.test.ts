/** Branching: what scenarios have in common is simulated once, and nothing of the result shows it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { branchOff, divergence, simulateAll } from '../../engine/branch.ts'
import { minuteOf } from '../../engine/core/dates.ts'
import { prepare, simulate, start, step } from '../../engine/model/model.ts'
import { createWorld, type World } from '../../engine/model/world.ts'
import { CLUSTERS, REGIONS, type Timeline } from '../../engine/parameters/index.ts'
import { replicate, replicateAll } from '../../engine/run.ts'
import { timelineOf } from '../../engine/timeline.ts'
import { abolished, PRICES, sound } from '../scenario/written.ts'

/** Zaanstreek, the smallest cluster. */
const SMALL = CLUSTERS.find(({ regions }) => regions.includes('CR22'))!
const HERE = REGIONS.filter(({ code }) => SMALL.regions.includes(code))

const timelineWith = (measures: readonly object[], rest: object = {}): Timeline =>
  timelineOf(sound(measures, { end: '2024-01-01', ...rest }), PRICES)

const base = timelineWith([])
const start2022 = abolished({ from: '2022-01-01' })

/** Each differs from the baseline, and some from one another, at some day of the window. */
const VARIANTS = {
  'from 2022 on': [start2022],
  'in the middle of the window': [abolished({ from: '2022-11-17' })],
  'for some families': [
    abolished({ from: '2022-03-05', incomeGroups: ['low'], neighbourhoods: ['kwetsbaar'] }),
  ],
  'reaching a part': [abolished({ from: '2022-06-01', reach: 0.3 })],
  'with a ramp': [abolished({ from: '2022-05-10', rampMonths: 9 })],
  'until a day': [abolished({ from: '2022-05-10', until: '2022-08-01' })],
  'after a common first step': [abolished({ from: '2022-01-01', until: '2023-02-01' })],
  'two at once': [
    abolished({ from: '2022-02-01', reach: 0.5 }),
    { policy: 'dearer', from: '2023-01-01', levers: { factor: 2 } },
  ],
  'before the clock allows': [abolished({ from: '2021-03-01' })],
} as const

const variants = Object.values(VARIANTS).map((measures) => timelineWith(measures))

test('branched runs end in the same bits as runs made whole, in every byte of their state', () => {
  const timelines = [base, ...variants]
  let worlds = 0
  simulateAll(timelines, SMALL, 'test', 3, (w, places) => {
    for (const place of places) {
      worlds++
      const whole = simulate(timelines[place]!, SMALL, 'test', 3)
      expect(Buffer.compare(Buffer.from(w.save()), Buffer.from(whole.save())), `variant ${place}`).toBe(0)
    }
  })
  expect(worlds).toBe(timelines.length)
})

test('each result stands at the place of its timeline, whatever their order', () => {
  const timelines = [variants[3]!, base, variants[6]!, variants[0]!, base]
  const parts = replicateAll(timelines, SMALL, 'test', 0, 'month')
  expect(parts).toEqual(timelines.map((timeline) => replicate(timeline, SMALL, 'test', 0, 'month')))
  expect(new Set(parts.map(({ buffer }) => buffer)).size).toBe(timelines.length)
})

test('a measure that changes nothing, or nothing here, is not simulated again', () => {
  const elsewhere = timelineWith([abolished({ from: '2022-01-01', regions: ['CR17'] })])
  const late = timelineWith([abolished({ from: '2024-01-01' })])
  const ends: (readonly number[])[] = []
  simulateAll([base, elsewhere, late, timelineWith([])], SMALL, 'test', 0, (_, places) => ends.push(places))
  expect(ends).toEqual([[0, 1, 2, 3]])
  const alone = replicate(elsewhere, SMALL, 'test', 0, 'year')
  expect(replicateAll([base, elsewhere], SMALL, 'test', 0, 'year')[1]).toEqual(alone)
})

test('worlds of different size have no common past and are run whole', () => {
  const fewer = timelineWith([], { parameters: { caregivers: 5000 } })
  const longer = timelineWith([start2022], { end: '2024-03-01' })
  for (const other of [fewer, longer]) {
    const [, part] = replicateAll([base, other], SMALL, 'test', 0, 'year')
    expect(part).toEqual(replicate(other, SMALL, 'test', 0, 'year'))
  }
})

test('planted fault: a branch taken a quarter too late, or under the wrong segment, is found out', () => {
  const variant = timelineWith(VARIANTS['from 2022 on'])
  const whole = simulate(variant, SMALL, 'test', 0)
  expect(endOf(branchedAt('2021-12-31', variant))).toEqual(endOf(whole))
  expect(endOf(branchedAt('2022-04-01', variant))).not.toEqual(endOf(whole))
  const wrong = branchedAt('2021-12-31', variant)
  // Segments only ever go on, so a number too high is never put right.
  wrong.state.scalars.segment[0] = variant.segments.length - 1
  expect(endOf(wrong)).not.toEqual(endOf(whole))
})

test('timelines part on the first day on which a measure moves something, and never when it moves nothing', () => {
  const part = (measure: object) => divergence(base, timelineWith([abolished(measure)]))
  expect(part({ from: '2022-11-17' })).toBe(minuteOf('2022-11-17'))
  expect(part({ from: '2022-11-17', reach: 0.01, regions: ['CR40'] })).toBe(minuteOf('2022-11-17'))
  expect(part({ from: '2025-01-01' })).toBe(Infinity)
  expect(divergence(base, timelineWith([], { start: '2023-01-01' }))).toBe(0)
  expect(divergence(base, timelineWith([], { outside: { births: 'vlak' } }))).toBe(0)
  const far = timelineWith([abolished({ from: '2022-11-17', regions: ['CR40'] })])
  expect(divergence(base, far, HERE)).toBe(Infinity)
})

test('it does not matter how families are cut into bands, only what they are charged', () => {
  const whole = timelineWith([abolished({ from: '2022-02-01', until: '2023-01-01' })])
  const [low, high] = ['2022-02-01', '2022-09-01']
  const reach = (share: number, from: string) => abolished({ from, until: '2023-01-01', reach: share })
  expect(divergence(timelineWith([reach(0.4, low)]), timelineWith([reach(0.7, low)]))).toBe(minuteOf(low))
  const both = [reach(0.4, low), { ...abolished({ from: high, until: '2023-01-01' }) }]
  expect(divergence(timelineWith(both), whole)).toBe(minuteOf(low))
  expect(divergence(timelineWith(both), timelineWith([reach(0.4, low)]))).toBe(minuteOf(high))
})

test('parting is mutual, and of three timelines the two earliest partings fall together', () => {
  const measure = fc.record({
    from: fc.constantFrom('2022-01-01', '2022-03-17', '2023-01-01'),
    rampMonths: fc.constantFrom(0, 3),
    reach: fc.constantFrom(0.2, 0.6, 1),
    levers: fc.record({ euroPerHour: fc.constantFrom(0, 2) }),
  })
  const timeline = measure.map((change) => timelineWith([abolished(change)]))
  fc.assert(
    fc.property(timeline, timeline, timeline, (a, b, c) => {
      const partings = [divergence(a, b), divergence(b, c), divergence(a, c)].toSorted((x, y) => x - y)
      expect(divergence(b, a)).toBe(divergence(a, b))
      expect(partings[0]).toBe(partings[1])
    }),
    { numRuns: 40 },
  )
})

/** The baseline up to the first event on or after a date, then the variant. */
function branchedAt(date: string, variant: Timeline): World {
  const w = createWorld(base, SMALL, 'test', 0)
  start(w)
  while (w.calendar.now < minuteOf(date) && step(w));
  const blank = createWorld(variant, SMALL, 'test', 0)
  prepare(blank, SMALL, 'test', 0)
  return branchOff(w, blank)!
}

/** The sums at the end of a run. */
function endOf(w: World): Float64Array {
  while (step(w));
  return w.state.familySums.sums
}
