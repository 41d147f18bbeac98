/**
 * One server and any law of service, against Pollaczek and Khinchine. The work found at the start is drawn from its
 * law of rest, so that every customer of every replication counts.
 */
import { expect, test } from 'vitest'
import { pollaczek } from '../queues/laws.ts'
import { meanSquareWait, meanWait } from '../queues/measures.ts'
import { replicate, workAtRest, type Experiment } from '../queues/replications.ts'
import { fixed, lognormal, memoryless, twoKinds, twoStages, type Duration } from '../queues/services.ts'
import { Family } from '../queues/verdict.ts'

const family = new Family('oneServer')
const RATE = 0.8

/** Services with a mean of 1, by name. */
const SERVICES: Readonly<Record<string, (mean: number) => Duration>> = {
  'always the same': fixed,
  'in two stages': twoStages,
  lognormal,
  'of two kinds': twoKinds,
}

function oneServer(name: string, law: Duration, service = law): Experiment {
  return {
    seed: `M/G/1 ${name}`,
    station: { servers: 1, rate: RATE, classes: [{ share: 1, service }] },
    start: workAtRest(RATE, law),
    replications: 100,
    // The more the services vary, the longer it takes to see 4%.
    customers: Math.round(2500 * law.square),
  }
}

test('mean waits for one server are those of the books', () => {
  expect(pollaczek(RATE, fixed(1)).wait).toBeCloseTo(2, 12)
  expect(pollaczek(RATE, twoStages(1)).wait).toBeCloseTo(3, 12)
  expect(pollaczek(RATE, memoryless(1)).wait).toBeCloseTo(4, 12)
  // Without memory the wait is 0 for one in five, and else of mean 5.
  expect(pollaczek(RATE, memoryless(1)).waitSquare).toBeCloseTo(RATE * 2 * 5 ** 2, 12)
})

for (const [name, serviceOf] of Object.entries(SERVICES)) {
  const service = serviceOf(1)
  const { wait, waitSquare } = pollaczek(RATE, service)

  test(`with services ${name}, waits for one server have the mean and the spread of Pollaczek`, () => {
    const [waits, squares] = replicate(oneServer(name, service), meanWait, meanSquareWait)
    family.expectMean('wait', waits!, wait)
    family.expectMean('square', squares!, waitSquare)
  })

  test(`services ${name} but 4% longer are seen, and so is last come first served`, () => {
    family.expectSeen('longer', replicate(oneServer(name, service, serviceOf(1.04)), meanWait)[0]!, wait)
    const first = oneServer(name, service)
    const last = { ...first, station: { ...first.station, isLastFirst: true } }
    family.expectSeen('last first', replicate(last, meanSquareWait)[0]!, waitSquare)
  })
}

test('the mean of the services is not enough: those of two stages are not taken for memoryless ones', () => {
  const wait = pollaczek(RATE, memoryless(1)).wait
  const planted = oneServer('planted', memoryless(1), twoStages(1))
  family.expectSeen('two stages', replicate(planted, meanWait)[0]!, wait)
})
