/** Help within a cluster, and the floor: who gains when hours move, and that none are made. */
import { expect, test } from 'vitest'
import { step } from '../../engine/model/model.ts'
import { clusterOf, runUntil, started } from './harness.ts'
import { familiesIn, mean, outcomesOf, type Outcomes, pairedInterval, regionsIn } from './outcomes.ts'

const SOME = ['CR17', 'CR12'].map(clusterOf)
const world = (parameters: object, replications = 6) => outcomesOf({ parameters }, SOME, replications)
const below = (of: Outcomes) => familiesIn(of, 'belowFloor')
const delivered = (of: Outcomes) => familiesIn(of, 'delivered')

const alone = world({ lendShare: 0 })
const helping = world({ lendShare: 0.8 })

test('providers that help each other leave fewer families below the floor', () => {
  const [, high] = pairedInterval(below(alone), below(helping))
  expect(high).toBeLessThan(0)
  expect(regionsIn(alone, 'borrowedMinutes')).toEqual(regionsIn(alone, 'borrowedMinutes').map(() => 0))
  expect(mean(regionsIn(helping, 'borrowedMinutes'))).toBeGreaterThan(0)
})

test('what help gains vanishes when all are equally short', () => {
  const gain = (caregivers: number) =>
    1 -
    mean(below(world({ caregivers, lendShare: 0.8 }, 2))) /
      mean(below(world({ caregivers, lendShare: 0 }, 2)))
  expect(1 - mean(below(helping)) / mean(below(alone))).toBeGreaterThan(0.2)
  expect(gain(4500)).toBeLessThan(0.02)
})

test('loop B5 cut: no help and no waiting list', () => {
  const cut = world({ loopHelp: 'cut' }, 2)
  for (const counter of ['borrowedMinutes', 'waitingDays'] as const)
    expect(mean(regionsIn(cut, counter))).toBe(0)
  expect(mean(familiesIn(cut, 'placed'))).toBe(0)
  expect(mean(familiesIn(cut, 'noCareCapacity'))).toBeGreaterThan(mean(familiesIn(helping, 'noCareCapacity')))
})

test('a guaranteed floor lifts families over it with hours of others, and makes no hours', () => {
  const short = { caregivers: 8100 }
  const own = world({ ...short, floorGuarantee: 'providerOwn' })
  const first = world({ ...short, floorGuarantee: 'floorFirst' })
  const [, high] = pairedInterval(below(own), below(first))
  expect(high).toBeLessThan(0)
  expect(mean(below(first)) / mean(below(own))).toBeLessThan(0.5)
  expect(Math.abs(mean(delivered(first)) / mean(delivered(own)) - 1)).toBeLessThan(0.01)
})

test('a visit by another provider is worked by its people, and no provider lends more than its share of idle hours', () => {
  const w = runUntil(started({ parameters: { lendShare: 0.5 } }, clusterOf('CR17')), '2022-07-01')
  const { provider } = w.state
  const sum = (column: Float64Array) => column.reduce((a, b) => a + b)
  expect(sum(provider.lentMinutes)).toBeGreaterThan(0)
  expect(sum(provider.lentMinutes)).toBe(sum(provider.borrowedMinutes))
  const days = w.scratch.days
  while (step(w) && w.calendar.now < 1440 * 600)
    for (const day of days) expect(day.spare).toBeGreaterThanOrEqual(0)
})
