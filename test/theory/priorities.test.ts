/**
 * Classes of customers of whom the first goes before the second, against Cobham. The station begins empty: from the
 * moment at which a station at rest would stand empty the two are the same, and the first customers are left out until
 * the chance that this has not come is below 1e-5; what is left of the bias is far below what these samples can see.
 */
import { expect, test } from 'vitest'
import { cobham, cobhamOfMany, pollaczek } from '../queues/laws.ts'
import { meanWait, meanWaitOfClass } from '../queues/measures.ts'
import { briefly, replicate, type Experiment } from '../queues/replications.ts'
import { fixed, memoryless, twoStages, type Duration } from '../queues/services.ts'
import type { CustomerClass } from '../queues/plan.ts'
import { Family } from '../queues/verdict.ts'

const family = new Family('priorities')
const SKIPPED = 1000

/** Shares of the arrivals and services of three classes: at one arrival per unit of time the server works 0.71 of it. */
const CLASSES = [
  { share: 0.4, service: twoStages(0.6) },
  { share: 0.35, service: memoryless(0.8) },
  { share: 0.25, service: fixed(0.76) },
] as const
const WAITS = cobham(CLASSES.map(({ share, service }) => ({ rate: share, service })))

function oneServer(classes: readonly CustomerClass[]): Experiment {
  return {
    seed: 'Cobham',
    station: { servers: 1, rate: 1, classes },
    replications: 100,
    customers: SKIPPED + 5000,
  }
}

/** Mean waits of each class, in the order of `CLASSES`. */
function waitsOf(experiment: Experiment, order: readonly number[]): number[][] {
  return replicate(
    experiment,
    ...CLASSES.map(({ share }, k) => meanWaitOfClass(order.indexOf(k), share, SKIPPED)),
  )
}

/** All classes in one line, so that nobody goes before anyone. */
function together(): Duration {
  const pickOf = (u: number) => CLASSES[u < 0.4 ? 0 : u < 0.75 ? 1 : 2]!.service
  const moment = (name: 'mean' | 'square' | 'cube') =>
    CLASSES.reduce((sum, { share, service }) => sum + share * service[name], 0)
  const draw: Duration['draw'] = (u) => pickOf(u(9)).draw(u)
  return { draw, drawLeft: draw, mean: moment('mean'), square: moment('square'), cube: moment('cube') }
}

test('Cobham keeps the work: waits weighed by the load of each class are those without classes', () => {
  const all = together()
  const work = CLASSES.reduce((sum, { share, service }, k) => sum + share * service.mean * WAITS[k]!, 0)
  expect(work / all.mean).toBeCloseTo(pollaczek(1, all).wait, 12)
  const [first, second] = cobhamOfMany(2, 1, [0.8, 0.8])
  expect((first! + second!) / 2).toBeCloseTo(0.711111 / 0.4, 5)
})

test('with three classes and three laws of service, each class waits as long as Cobham says', () => {
  waitsOf(oneServer(CLASSES), [0, 1, 2]).forEach((waits, k) => {
    family.expectMean(`class ${k}`, waits, WAITS[k]!)
  })
})

test('classes that are ignored or served in the wrong order are seen, and so are services 4% longer', () => {
  const reversed = waitsOf(briefly(oneServer([...CLASSES].reverse())), [2, 1, 0])
  for (const k of [0, 2]) family.expectSeen(`reversed ${k}`, reversed[k]!, WAITS[k]!)
  const [ignored] = replicate(briefly(oneServer([{ share: 1, service: together() }])), meanWait)
  for (const k of [0, 2]) family.expectSeen(`ignored ${k}`, ignored!, WAITS[k]!)
  const longer = [twoStages(0.624), memoryless(0.832), fixed(0.7904)]
  const slow = waitsOf(oneServer(CLASSES.map(({ share }, k) => ({ share, service: longer[k]! }))), [0, 1, 2])
  slow.forEach((waits, k) => family.expectSeen(`longer ${k}`, waits, WAITS[k]!))
})

test('three servers serve two classes as Cobham says, and a class that is let go first by mistake is seen', () => {
  const classes = [0.5, 0.5].map((share) => ({ share, service: memoryless(1) }))
  const experiment: Experiment = {
    seed: 'Cobham of three',
    station: { servers: 3, rate: 2.4, classes },
    replications: 100,
    customers: SKIPPED + 4000,
  }
  const law = cobhamOfMany(3, 1, [1.2, 1.2])
  const waits = replicate(experiment, meanWaitOfClass(0, 0.5, SKIPPED), meanWaitOfClass(1, 0.5, SKIPPED))
  waits.forEach((sample, k) => {
    family.expectMean(`class ${k} of three servers`, sample, law[k]!)
    family.expectSeen(`class ${k} taken for the other`, sample, law[1 - k]!)
  })
})
