/** Working-time law: what counts as worked, whose week breaks the law, and rosters that cannot be. */
import { expect, test } from 'vitest'
import { INDICATORS } from '../../engine/indicators.ts'
import { legalShare } from '../../engine/model/worktime.ts'
import { simulate } from '../../engine/model/model.ts'
import { type Values, valuesOn } from '../../engine/parameters/index.ts'
import { placesOf, type Result, valuesOf, withoutRoster } from '../../engine/result.ts'
import { partOf, periodsOf } from '../../engine/run.ts'
import { timelineOf } from '../../engine/timeline.ts'
import { clusterOf, scenarioOf } from './harness.ts'
import { mean, outcomesOf, pairedInterval, regionsIn } from './outcomes.ts'

const zaanstreek = clusterOf('CR22')
const today = valuesOn('2026-12-01')
const breaches = (parameters: object) =>
  regionsIn(outcomesOf({ end: '2023-01-01', parameters }, [zaanstreek], 3), 'legalBreaches')

test('hours on call count wholly at a very short response or in a given place, not at all at a long one, and in between evenly', () => {
  const share = (changes: Partial<Values>) => legalShare({ ...today, ...changes })
  expect([5, 10, 15, 20, 30, 45].map((responseMinutes) => share({ responseMinutes }))).toEqual([
    1, 1, 0.75, 0.5, 0, 0,
  ])
  expect(share({ onCallPlace: 1 })).toBe(1)
})

test('weeks that break the law: hardly any at 45 minutes, more at 20, most at 12 or in a given place', () => {
  const [usual, quick, quickest, bound] = [
    {},
    { responseMinutes: 20, responseReach: 0 },
    { responseMinutes: 12, responseReach: 0 },
    { onCallPlace: 'in a given place' },
  ].map((parameters) => mean(breaches(parameters)))
  expect(usual).toBeLessThan(100)
  expect(quick).toBeGreaterThan(usual!)
  expect(quickest).toBeGreaterThan(5 * quick!)
  expect(bound).toBeGreaterThan(quickest!)
})

test('a shorter response makes smaller teams, and so more blocks for each', () => {
  const blocks = (responseMinutes: number) =>
    regionsIn(
      outcomesOf({ end: '2023-01-01', parameters: { responseMinutes, onCallCap: 91 } }, [zaanstreek], 2),
      'blocks',
    )
  const [low] = pairedInterval(blocks(45), blocks(30))
  expect(low).toBeGreaterThan(0)
})

/** The whole result of a scenario in one cluster. */
function resultOf(parameters: object): Result {
  const scenario = scenarioOf({ end: '2024-01-01', regions: ['CR22'], parameters })
  const timeline = timelineOf(scenario)
  return {
    scenario,
    per: 'year',
    periods: periodsOf(timeline, 'year'),
    clusters: [zaanstreek],
    parts: [0, 1].map((r) => [partOf(simulate(timeline, zaanstreek, 'test', r), 'year')]),
  }
}

test('where every hour on call leaves the contract, no roster is possible and no number is given', () => {
  const result = resultOf({ countedShare: 1 })
  const place = placesOf(result)[0]!
  expect(withoutRoster(result, place).map(({ name }) => name)).toEqual(['2022', '2023'])
  const told = (id: 'hoursDelivered' | 'caregivers' | 'families' | 'impossibleRosters') =>
    valuesOf(result, INDICATORS[id], place, 'all', 1)
  expect(told('hoursDelivered')).toEqual([null, null])
  expect(told('caregivers')).toEqual([null, null])
  expect(told('families').every((value) => value! > 1000)).toBe(true)
  for (const share of told('impossibleRosters')) expect(share).toBeGreaterThan(0.5)
})

test('even ten years without a possible roster are counted to the end', () => {
  const nobody = outcomesOf({ end: '2036-01-01', parameters: { countedShare: 1 } }, [zaanstreek], 1)
  const last = nobody.periods - 1
  expect(regionsIn(nobody, 'withoutRoster', last)).toEqual(regionsIn(nobody, 'planned', last))
  // At the least that is reckoned with, ten times as many people as it usually takes.
  const caregivers = 9000 * 0.01
  expect(regionsIn(nobody, 'vacancyDays', last)[0]! / 365).toBeLessThan(20 * caregivers)
})

test('a small counted share leaves rosters possible, and takes hours from families', () => {
  const [none, some] = [resultOf({}), resultOf({ countedShare: 0.1 })]
  for (const result of [none, some]) expect(withoutRoster(result, placesOf(result)[0]!)).toEqual([])
  const hours = [none, some].map((result) =>
    mean(valuesOf(result, INDICATORS.hoursDelivered, placesOf(result)[0]!, 'all', 1).map((value) => value!)),
  )
  expect(hours[1]).toBeLessThan(hours[0]! - 1)
})
