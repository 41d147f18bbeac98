/**
 * Lines without end on the engine's calendars and draws, against Erlang's delay formula. Everything is memoryless, so
 * that a station can be found at rest: nothing is thrown away, and replications may be short.
 */
import { expect, test } from 'vitest'
import { erlangB, erlangC } from '../queues/laws.ts'
import { meanLine, meanSquareWait, meanWait, waitShare } from '../queues/measures.ts'
import { atRest, briefly, over, replicate, wheelOf, type Experiment } from '../queues/replications.ts'
import { memoryless } from '../queues/services.ts'
import { Family } from '../queues/verdict.ts'

const family = new Family('waiting')

/** Servers and offered load, with services of mean 1; and the delay formula as others have printed it. */
const STATIONS = [
  { servers: 1, rate: 0.8, delayed: 0.8 },
  { servers: 2, rate: 1.6, delayed: 0.711111 },
  { servers: 10, rate: 9, delayed: 0.668732 },
  { servers: 20, rate: 18, delayed: 0.550769 },
] as const

/** A station at rest; a fault in how it works does not touch how it is found. */
function station(
  servers: number,
  rate: number,
  fault: { servers?: number; service?: number } = {},
): Experiment {
  return {
    seed: `M/M/${servers}`,
    station: {
      servers: fault.servers ?? servers,
      rate,
      classes: [{ share: 1, service: memoryless(fault.service ?? 1) }],
    },
    start: atRest({ servers, rate, service: 1 }),
    replications: 100,
    customers: 4000 + 300 * servers,
  }
}

test('Erlang knew these shares of lost and of delayed calls', () => {
  const lost = [
    [1, 1, 0.5],
    [5, 3, 0.110054],
    [10, 8, 0.121661],
    [20, 15, 0.045593],
    [100, 100, 0.0757],
  ] as const
  for (const [servers, load, share] of lost) expect(erlangB(servers, load)).toBeCloseTo(share, 6)
  for (const { servers, rate, delayed } of STATIONS) expect(erlangC(servers, rate)).toBeCloseTo(delayed, 6)
})

for (const { servers, rate } of STATIONS) {
  const delayed = erlangC(servers, rate)
  const wait = delayed / (servers - rate)

  test(`of ${servers} servers under a load of ${rate}, as many are delayed and for as long as Erlang says`, () => {
    const [shares, waits] = replicate(station(servers, rate), waitShare, meanWait)
    family.expectMean('delayed', shares!, delayed)
    family.expectMean('wait', waits!, wait)
  })

  test(`services 4% longer, or one server more, are seen at ${servers} servers`, () => {
    const [shares, waits] = replicate(station(servers, rate, { service: 1.04 }), waitShare, meanWait)
    family.expectSeen('delayed, longer', shares!, delayed)
    family.expectSeen('wait, longer', waits!, wait)
    const [more] = replicate(briefly(station(servers, rate, { servers: servers + 1 })), waitShare)
    family.expectSeen('delayed, one more', more!, delayed)
  })
}

test('the minute wheel keeps the law of ten servers, with services of ten thousand minutes', () => {
  const minutes = 10_000
  const onWheel = (service: number): Experiment => ({
    ...station(10, 9, { service }),
    seed: 'wheel',
    minutes,
    calendar: () => wheelOf(1100 * minutes),
  })
  const [shares, waits] = replicate(onWheel(1), waitShare, meanWait)
  family.expectMean('delayed', shares!, erlangC(10, 9))
  family.expectMean('wait', waits!, erlangC(10, 9))
  family.expectSeen('longer', replicate(onWheel(1.04), meanWait)[0]!, erlangC(10, 9))
})

test('Little: the mean line over time is the rate of arrival times the mean wait', () => {
  const until = 1000
  const watched = (service: number) => over(until, station(10, 9, { service }))
  family.expectMean('line', replicate(watched(1), meanLine(until))[0]!, 9 * erlangC(10, 9))
  family.expectSeen('longer', replicate(watched(1.04), meanLine(until))[0]!, 9 * erlangC(10, 9))
})

test('in order of arrival waits spread as the law says; last come first served spreads them wider, with the same mean', () => {
  const first = station(2, 1.6)
  const last = { ...first, station: { ...first.station, isLastFirst: true } }
  const [delayed, mean] = [erlangC(2, 1.6), erlangC(2, 1.6) / 0.4]
  const square = (2 * delayed) / 0.4 ** 2
  family.expectMean('square', replicate(first, meanSquareWait)[0]!, square)
  const [squares, waits] = replicate(last, meanSquareWait, meanWait)
  family.expectSeen('square, last first', squares!, square)
  family.expectMean('wait, last first', waits!, mean)
})
