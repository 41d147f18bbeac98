/**
 * Customers who give up, against Erlang's model with patience. Whoever is served in time takes back the moment at which
 * patience would have ended, so that a calendar that cancels badly cannot pass.
 */
import { expect, test } from 'vitest'
import { waitingAtRest } from '../queues/laws.ts'
import { Heap } from '../queues/heap.ts'
import { gaveUpShare, meanLine, meanWait, waitShare } from '../queues/measures.ts'
import { atRest, briefly, over, replicate, wheelOf, type Experiment } from '../queues/replications.ts'
import { memoryless } from '../queues/services.ts'
import { Family } from '../queues/verdict.ts'

const family = new Family('patience')

/** Servers, arrivals and mean patience, with services of mean 1; printed: who gives up, the mean line, who waits. */
const STATIONS = [
  { servers: 10, rate: 10, patience: 2, printed: [0.103913, 2.078264, 0.619655] },
  { servers: 10, rate: 9, patience: 1, printed: [0.085912, 0.773209, 0.412592] },
  { servers: 50, rate: 55, patience: 1, printed: [0.110301, 6.066555, 0.767795] },
] as const

interface Fault {
  readonly servers?: number
  readonly service?: number
  readonly patience?: number
}

function patient({ servers, rate, patience }: (typeof STATIONS)[number], fault: Fault = {}): Experiment {
  return {
    seed: `M/M/${servers} + M ${rate}`,
    station: {
      servers: fault.servers ?? servers,
      rate,
      classes: [
        {
          share: 1,
          service: memoryless(fault.service ?? 1),
          patience: memoryless(fault.patience ?? patience),
        },
      ],
    },
    start: atRest({ servers, rate, service: 1, patience }),
    replications: 100,
    customers: 4000,
  }
}

/** A calendar on which nothing can be taken back. */
class Deaf extends Heap {
  override cancel(): boolean {
    return false
  }
}

for (const station of STATIONS) {
  const { servers, rate, printed } = station
  const law = waitingAtRest({ ...station, service: 1 })
  const name = `${servers} servers under a load of ${rate}`

  test(`of ${name} the books print who gives up, who waits and for how long`, () => {
    const [givesUp, line, waits] = printed
    expect(law.givesUp).toBeCloseTo(givesUp, 6)
    expect(law.line).toBeCloseTo(line, 5)
    expect(law.waitShare).toBeCloseTo(waits, 6)
  })

  test(`at ${name} customers wait and give up as Erlang's model with patience says`, () => {
    const [gaveUp, waited, waits] = replicate(patient(station), gaveUpShare, waitShare, meanWait)
    family.expectMean('gave up', gaveUp!, law.givesUp)
    family.expectMean('waited', waited!, law.waitShare)
    family.expectMean('wait', waits!, law.line / rate)
  })

  test(`services 4% longer, patience two fifths longer or a tenth of the servers gone are seen at ${name}`, () => {
    const gaveUp = (experiment: Experiment) => replicate(experiment, gaveUpShare)[0]!
    family.expectSeen('longer services', gaveUp(patient(station, { service: 1.04 })), law.givesUp)
    const fewer = briefly(patient(station, { servers: 0.9 * servers }))
    family.expectSeen('a tenth fewer', gaveUp(fewer), law.givesUp)
    // Patience hardly moves who gives up under such a load, but how long it takes.
    const patience = 1.4 * station.patience
    const [waits] = replicate(patient(station, { patience }), meanWait)
    family.expectSeen('longer patience', waits!, law.line / rate)
  })
}

test('patience is taken back on the minute wheel as on the heap', () => {
  const minutes = 10_000
  const law = waitingAtRest({ ...STATIONS[0], service: 1 })
  const onWheel = { ...patient(STATIONS[0]), seed: 'wheel', minutes, calendar: () => wheelOf(700 * minutes) }
  family.expectMean('gave up', replicate(onWheel, gaveUpShare)[0]!, law.givesUp)
  const deaf = { ...patient(STATIONS[0]), calendar: () => new Deaf(20_000, Infinity) }
  family.expectSeen('never taken back', replicate(briefly(deaf), gaveUpShare)[0]!, law.givesUp)
})

test('Little: the mean line over time is the rate of arrival times the mean wait, given up or not', () => {
  const until = 500
  const watched = (fault: Fault) => over(until, patient(STATIONS[0], fault))
  const { line } = waitingAtRest({ ...STATIONS[0], service: 1 })
  family.expectMean('line', replicate(watched({}), meanLine(until))[0]!, line)
  family.expectSeen('longer', replicate(watched({ service: 1.04 }), meanLine(until))[0]!, line)
})
