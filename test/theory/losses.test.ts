/**
 * Calls that are lost when all servers are busy, against Erlang's loss formula, which asks for the mean of the services
 * and not for their law. Stations are found at rest, services under way included.
 */
import { expect, test } from 'vitest'
import { erlangB } from '../queues/laws.ts'
import { lostShare, meanPresent } from '../queues/measures.ts'
import { atRestWithoutLine, briefly, over, replicate, type Experiment } from '../queues/replications.ts'
import { fixed, memoryless, twoKinds, type Duration } from '../queues/services.ts'
import { Family } from '../queues/verdict.ts'

const family = new Family('losses')

const SERVICES: Readonly<Record<string, (mean: number) => Duration>> = {
  memoryless,
  'always the same': fixed,
  'of two kinds': twoKinds,
}
type Size = readonly [servers: number, load: number]
const SIZES: readonly Size[] = [
  [5, 3],
  [10, 8],
]

interface Fault {
  readonly service?: Duration
  readonly servers?: number
  readonly places?: number
}

function lossStation(name: string, [servers, rate]: Size, law: Duration, fault: Fault = {}) {
  const { service = law, servers: working = servers, places = working } = fault
  return {
    seed: `loss ${name} ${servers}`,
    station: { servers: working, places, rate, classes: [{ share: 1, service }] },
    start: atRestWithoutLine(Math.min(servers, working), rate, law),
    replications: 100,
    customers: Math.max(4000, 2000 * law.square),
  } satisfies Experiment
}

test('a pool of seven loses fewer than one call in a hundred, three pools of its parts need five times three', () => {
  // 120 calls a day of 5 hours each over 12 regions; the pooling oracle of the pilots.
  const load = (120 / 12) * (5 / 24)
  const needed = (share: number) => {
    let servers = 1
    while (erlangB(servers, load * share) > 0.01) servers++
    return servers
  }
  expect([1, 1 / 2, 1 / 5, 1 / 8].map(needed)).toEqual([7, 5, 3, 3])
})

for (const [name, serviceOf] of Object.entries(SERVICES))
  for (const size of SIZES) {
    const lost = erlangB(...size)

    test(`with services ${name}, ${size[0]} servers under a load of ${size[1]} lose what Erlang says`, () => {
      family.expectMean('lost', replicate(lossStation(name, size, serviceOf(1)), lostShare)[0]!, lost)
    })

    test(`services ${name} but 4% longer, a server fewer and one place to wait are seen at ${size[0]} servers`, () => {
      const planted = (fault: Fault) => lossStation(name, size, serviceOf(1), fault)
      const lostBy = (experiment: Experiment) => replicate(experiment, lostShare)[0]!
      family.expectSeen('longer', lostBy(planted({ service: serviceOf(1.04) })), lost)
      family.expectSeen('fewer', lostBy(briefly(planted({ servers: size[0] - 1 }))), lost)
      family.expectSeen('place', lostBy(briefly(planted({ places: size[0] + 1 }))), lost)
    })
  }

test('Little: those in service are the calls not lost, times the mean service', () => {
  const until = 400
  const watched = (service: Duration) => over(until, lossStation('Little', [10, 8], fixed(1), { service }))
  const busy = 8 * (1 - erlangB(10, 8))
  family.expectMean('busy', replicate(watched(fixed(1)), meanPresent(until))[0]!, busy)
  family.expectSeen('longer', replicate(watched(fixed(1.04)), meanPresent(until))[0]!, busy)
})
