/** How dated measures become dated values. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { divergence } from '../../engine/branch.ts'
import { dateOf, minuteOf } from '../../engine/core/dates.ts'
import type { Timeline, Values } from '../../engine/parameters/index.ts'
import { INCOMES, REGIONS, valuesOn, WIJKTYPEN } from '../../engine/parameters/index.ts'
import { timelineOf } from '../../engine/timeline.ts'
import { abolished, PRICES, sentences, sound } from './written.ts'

const timeline = (measures: readonly object[], rest: object = {}) => timelineOf(sound(measures, rest), PRICES)

function segmentOn(t: Timeline, date: string) {
  const segment = t.segments.findLast(({ from }) => from <= minuteOf(date))
  if (segment === undefined) throw new Error(`nothing holds on ${date}`)
  return segment
}

/** Euros per hour for a family on a day; u is its reach number. */
function price(t: Timeline, date: string, region = 1, income = 0, wijktype = 0, u = 0.999): number {
  const bands = t.thresholds.length + 1
  const band = t.thresholds.filter((threshold) => u >= threshold).length
  const values = segmentOn(t, date).family[region - 1]?.[
    (income * WIJKTYPEN.length + wijktype) * bands + band
  ]
  return values?.ownContribution ?? NaN
}

const regional = (t: Timeline, date: string, region = 1) =>
  segmentOn(t, date).regional[region - 1]?.ownContribution

/** Everything that holds for anyone on a day, whatever the bands. */
const everyone = (t: Timeline, date: string): Set<Values> =>
  new Set([...segmentOn(t, date).regional, ...segmentOn(t, date).family.flat()])

const BASISPAD = timeline([])

test('the basispad has one segment per day on which history moves, and one object for everyone', () => {
  expect(BASISPAD.segments[0]?.from).toBe(0)
  expect(BASISPAD).toMatchObject({
    start: minuteOf('2022-01-01'),
    end: minuteOf('2036-01-01'),
    thresholds: [],
  })
  for (const { from, regional: places, family } of BASISPAD.segments) {
    expect(new Set([...places, ...family.flat()]).size).toBe(1)
    expect(places).toHaveLength(REGIONS.length)
    expect(family.every((row) => row.length === INCOMES.length * WIJKTYPEN.length)).toBe(true)
    expect(places[0]).toEqual(valuesOn(dateOf(from)))
  }
  expect(price(BASISPAD, '2025-07-01')).toBe(5.4)
})

test('a measure holds from its first day to the day before its last', () => {
  const t = timeline([abolished({ from: '2027-03-10', until: '2029-05-20' })])
  const days = ['2027-03-09', '2027-03-10', '2029-05-19', '2029-05-20']
  expect(days.map((day) => price(t, day))).toEqual([5.7, 0, 0, 5.7])
})

test('nothing changes for anyone before the first day of a measure', () => {
  const measure = fc.record({
    from: fc.constantFrom('2021-09-01', '2024-02-29', '2026-07-01', '2030-12-31'),
    rampMonths: fc.integer({ min: 0, max: 120 }),
    reach: fc.constantFrom(0.2, 1),
    levers: fc.record({ euroPerHour: fc.integer({ min: 0, max: 12 }) }),
  })
  fc.assert(
    fc.property(measure, (changes) => {
      const t = timeline([abolished(changes)])
      const day = dateOf(minuteOf(changes.from) - 1)
      for (const values of everyone(t, day)) expect(values).toEqual(valuesOn(day))
    }),
    { numRuns: 40 },
  )
})

test('a measure that sets what holds already gives the timeline of the basispad', () => {
  const same = { from: '2026-01-01', levers: { euroPerHour: 5.7 } }
  for (const rampMonths of [0, 7, 36])
    expect(timeline([abolished({ ...same, rampMonths })])).toEqual(BASISPAD)
  const factor = { policy: 'dearer', from: '2023-05-02', rampMonths: 5, levers: { factor: 1 } }
  const term = { policy: 'surcharge', from: '2023-05-02', rampMonths: 5, levers: { euro: 0 } }
  expect(timeline([factor, term])).toEqual(BASISPAD)
  const reached = timeline([abolished({ ...same, reach: 0.5, regions: ['CR03'] })])
  expect(reached.segments.map(({ from }) => from)).toEqual(BASISPAD.segments.map(({ from }) => from))
  for (const { from } of reached.segments) expect(everyone(reached, dateOf(from)).size).toBe(1)
})

test('a value is the one set, times all scales, plus all adds, in any order of writing', () => {
  const measures = [
    abolished({ levers: { euroPerHour: 2 } }),
    { policy: 'dearer', from: '2027-01-01', levers: { factor: 1.1 } },
    { policy: 'dearer', from: '2028-01-01', levers: { factor: 1.3 } },
    { policy: 'surcharge', from: '2027-01-01', levers: { euro: 0.1 } },
    { policy: 'surcharge', from: '2027-01-01', levers: { euro: 0.7 } },
  ]
  const t = timeline(measures)
  expect(price(t, '2027-06-01')).toBeCloseTo(2 * 1.1 + 0.8, 12)
  expect(price(t, '2028-06-01')).toBeCloseTo(2 * 1.1 * 1.3 + 0.8, 12)
  const order = fc.shuffledSubarray(measures, { minLength: measures.length })
  fc.assert(
    fc.property(order, (shuffled) => {
      const written = timeline(shuffled)
      // They hold a million values each, so that toEqual would take a second.
      expect(divergence(written, t)).toBe(Infinity)
      expect(written.segments.map(({ from }) => from)).toEqual(t.segments.map(({ from }) => from))
    }),
    { numRuns: 20 },
  )
})

test('a ramp of n months takes n + 1 equal steps, from the first day on, then on the first of each month', () => {
  const t = timeline([abolished({ from: '2027-01-15', rampMonths: 2 })])
  const days = [
    '2027-01-14',
    '2027-01-15',
    '2027-01-31',
    '2027-02-01',
    '2027-02-28',
    '2027-03-01',
    '2030-01-01',
  ]
  const parts = days.map((day) => price(t, day) / 5.7)
  const steps = [1, 2 / 3, 2 / 3, 1 / 3, 1 / 3, 0, 0]
  for (const [i, part] of parts.entries()) expect(part).toBeCloseTo(steps[i] ?? NaN, 12)
  const raised = timeline([{ policy: 'dearer', from: '2027-01-01', rampMonths: 1, levers: { factor: 2 } }])
  expect(price(raised, '2027-01-01')).toBeCloseTo(5.7 * 1.5, 12)
  expect(price(raised, '2027-02-01')).toBe(5.7 * 2)
  const added = timeline([{ policy: 'surcharge', from: '2027-01-01', rampMonths: 3, levers: { euro: 2 } }])
  expect(price(added, '2027-02-01')).toBeCloseTo(5.7 + 1, 12)
})

test('a ramp that is cut short goes no further, and a set falls back when it ends', () => {
  const t = timeline([abolished({ from: '2027-01-01', until: '2027-03-01', rampMonths: 9 })])
  expect(price(t, '2027-02-28')).toBeCloseTo(5.7 * 0.8, 12)
  expect(price(t, '2027-03-01')).toBe(5.7)
})

test('only the targeted regions, groups and neighbourhoods get a measure', () => {
  const target = { regions: ['CR17'], incomeGroups: ['low'], neighbourhoods: ['kwetsbaar', 'sterk'] }
  const t = timeline([abolished(target)])
  for (const { number } of REGIONS)
    for (const [income] of INCOMES.entries())
      for (const [wijktype] of WIJKTYPEN.entries()) {
        const isMeant = number === 17 && income === 0 && wijktype !== 1
        expect(price(t, '2028-01-01', number, income, wijktype)).toBe(isMeant ? 0 : 5.7)
      }
})

test('a measure for some families does not move what governs providers and places', () => {
  for (const target of [{ incomeGroups: ['low'] }, { neighbourhoods: ['sterk'] }, { reach: 0.9 }])
    expect(regional(timeline([abolished(target)]), '2028-01-01')).toBe(5.7)
  const t = timeline([abolished({ regions: ['CR02'] })])
  expect([1, 2].map((region) => regional(t, '2028-01-01', region))).toEqual([5.7, 0])
})

test('reach gives a measure to the families whose number lies below it', () => {
  const t = timeline([
    abolished({ reach: 0.3 }),
    abolished({ reach: 0.8, levers: { euroPerHour: 2 } }),
    { policy: 'surcharge', from: '2027-01-01', reach: 0.5, levers: { euro: 1 } },
  ])
  expect(t.thresholds).toEqual([0.3, 0.5, 0.8])
  const numbers = [0, 0.299, 0.3, 0.499, 0.5, 0.799, 0.8, 0.999]
  const prices = numbers.map((u) => price(t, '2028-01-01', 1, 0, 0, u))
  for (const [i, euro] of [1, 1, 3, 3, 2, 2, 5.7, 5.7].entries()) expect(prices[i]).toBeCloseTo(euro, 12)
})

test('of two sets that meet, the one for a strict part of the families holds for them', () => {
  const wide = abolished({ levers: { euroPerHour: 4 } })
  const part = abolished({ incomeGroups: ['low'], levers: { euroPerHour: 2 } })
  const least = abolished({ incomeGroups: ['low'], regions: ['CR01', 'CR02'] })
  for (const measures of [
    [wide, part, least],
    [least, wide, part],
  ]) {
    const t = timeline(measures)
    expect([
      price(t, '2028-01-01', 1, 0),
      price(t, '2028-01-01', 3, 0),
      price(t, '2028-01-01', 1, 1),
    ]).toEqual([0, 2, 4])
  }
})

test('a set for a part of the families ramps from what the wider set gives them', () => {
  const wide = abolished({ levers: { euroPerHour: 4 } })
  const t = timeline([wide, abolished({ from: '2028-01-01', rampMonths: 1, reach: 0.5 })])
  expect(price(t, '2028-01-01', 1, 0, 0, 0.1)).toBe(2)
})

test('two sets that meet with neither meant for a strict part are refused, naming both', () => {
  const low = abolished({ incomeGroups: ['low'] })
  const some = abolished({ regions: ['CR17'], levers: { euroPerHour: 1 } })
  const [sentence, ...others] = sentences({ measures: [low, some] })
  expect(others).toEqual([])
  expect(sentence).toMatch('measures[1] (eigenBijdrage) sets ownContribution')
  expect(sentence).toMatch('measures[0] (eigenBijdrage)')
  expect(sentences({ measures: [low, low] }), 'equal targets').toHaveLength(1)
  expect(
    sentences({ measures: [abolished({ reach: 0.5, regions: ['CR01'] }), abolished({ reach: 0.4 })] }),
  ).toHaveLength(1)
})

test('two sets apart in days, regions, groups or neighbourhoods do not meet', () => {
  const apart = [
    [{ until: '2028-01-01' }, { from: '2028-01-01' }],
    [{ regions: ['CR01'] }, { regions: ['CR02'] }],
    [{ incomeGroups: ['low'], regions: ['CR01'] }, { incomeGroups: ['mid', 'high'] }],
    [{ neighbourhoods: ['sterk'] }, { neighbourhoods: ['kwetsbaar'], reach: 0.5 }],
  ]
  for (const pair of apart) expect(sentences({ measures: pair.map(abolished) })).toEqual([])
})

test("a user's own value replaces the base and its history on every day", () => {
  const t = timeline([], { parameters: { ownContribution: 3 } })
  for (const { from } of t.segments) expect(price(t, dateOf(from))).toBe(3)
  const rule = timeline([], { parameters: { rationingRule: 'needFirst', floorGuarantee: 'floorFirst' } })
  for (const { family } of rule.segments)
    expect(family[0]?.[0]).toMatchObject({ rationingRule: 3, floorGuarantee: 1 })
})

test('equal values are one object, across groups, regions and days', () => {
  const t = timeline([abolished({ incomeGroups: ['low'], until: '2028-01-01' })])
  expect(segmentOn(t, '2026-12-01').family[0]?.[0]).toBe(segmentOn(t, '2029-01-01').family[0]?.[0])
  expect(everyone(t, '2027-06-01').size).toBe(2)
})

test('even a hundred ramped and scattered measures become a timeline in seconds', () => {
  const measures = Array.from({ length: 100 }, (_, i) => ({
    policy: 'surcharge',
    from: dateOf(minuteOf('2022-01-01') + i * 40 * 1440),
    rampMonths: 120,
    reach: (i + 1) / 101,
    regions: [REGIONS[i % 40]?.code, REGIONS[(i * 7 + 3) % 40]?.code].filter(
      (code, k, all) => all.indexOf(code) === k,
    ),
    levers: { euro: 0.01 },
  }))
  const t = timeline(measures, { end: '2041-01-01' })
  expect(t.segments.length).toBeLessThan(500)
  expect(t.thresholds).toHaveLength(100)
}, 20_000)
