/**
 * Stations where everyone is served at once, over time: the number present is Poisson around a curve that is known, from
 * an empty start as well as under arrivals that swing with the hour. Both mean and variance are known, so z tests.
 */
import { expect, test } from 'vitest'
import { normal, poisson } from '../../engine/core/distributions.ts'
import { Draws } from '../../engine/core/draws.ts'
import { planOf, wheelOf, type Experiment } from '../queues/replications.ts'
import { fixed, memoryless, type Duration, type Uniforms } from '../queues/services.ts'
import { serve } from '../queues/station.ts'
import { Family } from '../queues/verdict.ts'

const family = new Family('unlimited')
const REPLICATIONS = 1500

/** Arrivals an hour, which swing by half over the day; and as many as the day is long. */
const LEVEL = 20
const SWING = 0.5
const SPEED = (2 * Math.PI) / 24
const arrivalsAt = (hour: number) => LEVEL * (1 + SWING * Math.sin(SPEED * hour))

/**
 * Numbers present under arrivals that swing.
 * @source Eick, Massey and Whitt (1993), The physics of the Mt/G/infinity queue
 */
const PRESENT = {
  fixed: (hour: number, span: number) =>
    LEVEL * span +
    ((2 * LEVEL * SWING) / SPEED) * Math.sin((SPEED * span) / 2) * Math.sin(SPEED * (hour - span / 2)),
  memoryless: (hour: number, mean: number) => {
    const lag = SPEED * mean
    return LEVEL * mean * (1 + (SWING / Math.sqrt(1 + lag * lag)) * Math.sin(SPEED * hour - Math.atan(lag)))
  },
}

function unlimited(
  name: string,
  service: Duration,
  looks: readonly number[],
  changes: Partial<Experiment> = {},
) {
  const until = looks.at(-1)! + 0.001
  return {
    seed: name,
    station: { servers: Infinity, rate: 10, classes: [{ share: 1, service }] },
    replications: REPLICATIONS,
    looks,
    until,
    ...changes,
  } satisfies Experiment
}

/** Numbers present at each look, over the replications. */
function presentIn(experiment: Experiment): number[][] {
  const rows = Array.from({ length: experiment.replications }, (_, i) => serve(planOf(experiment, i)).looks)
  return experiment.looks!.map((_, at) => rows.map((row) => row[at]!))
}

function zOfMean(counts: readonly number[], mean: number): number {
  return counts.reduce((sum, n) => sum + n - mean, 0) / Math.sqrt(mean * counts.length)
}

/** Mean square around a known mean, against the variance of a Poisson number, which is that mean. */
function zOfSpread(counts: readonly number[], mean: number): number {
  const squares = counts.reduce((sum, n) => sum + (n - mean) ** 2 / mean - 1, 0)
  return squares / Math.sqrt((2 + 1 / mean) * counts.length)
}

function expectPoisson(name: string, samples: readonly number[][], means: readonly number[]): void {
  samples.forEach((counts, i) => {
    family.expectNear(`${name}, mean ${i}`, zOfMean(counts, means[i]!))
    family.expectNear(`${name}, spread ${i}`, zOfSpread(counts, means[i]!))
  })
}

test('from an empty start those present rise as the books print, without memory and with one span for all', () => {
  const looks = [1, 4]
  const risen = looks.map((t) => 20 * (1 - Math.exp(-t / 2)))
  expect(risen[0]).toBeCloseTo(7.869387, 6)
  expect(risen[1]).toBeCloseTo(17.293294, 6)
  expectPoisson('M/M', presentIn(unlimited('rise', memoryless(2), looks)), risen)
  expectPoisson('M/D', presentIn(unlimited('rise of D', fixed(2), looks)), [10, 20])
  const longer = presentIn(unlimited('rise', memoryless(2.1), [40]))
  family.expectFar('longer', zOfMean(longer[0]!, 20))
  family.expectFar('another law', zOfMean(presentIn(unlimited('rise', fixed(2), [1]))[0]!, risen[0]!))
})

test('arrivals whose rate differs from one replication to the next spread wider than Poisson', () => {
  const half = (rate: number) =>
    presentIn({
      ...unlimited(`rate ${rate}`, memoryless(2), [20]),
      station: { servers: Infinity, rate, classes: [{ share: 1, service: memoryless(2) }] },
      replications: REPLICATIONS / 2,
    })[0]!
  const mixed = [...half(8), ...half(12)]
  family.expectFar('spread', zOfSpread(mixed, 20 * (1 - Math.exp(-10))))
})

/** Under arrivals that swing over the day; what is there at midnight is Poisson too. */
function swinging(
  name: string,
  service: Duration,
  midnight: number,
  changes: Partial<Experiment> = {},
): Experiment {
  const start = (u: Uniforms) => ({
    left: Array.from({ length: poisson(u(0), midnight) }, (_, i) => service.drawLeft(() => u(i + 1))),
    waiting: 0,
  })
  const station = {
    servers: Infinity,
    rate: LEVEL * (1 + SWING),
    rateAt: arrivalsAt,
    classes: [{ share: 1, service }],
  }
  return { ...unlimited(name, service, [8, 12, 18, 24]), station, start, replications: 600, ...changes }
}

test('spans of six hours under arrivals that swing over the day: the Mt/D/infinity curve, three hours late', () => {
  // The last start before the first look has left by then, so the start may be empty.
  const curve = (hour: number) => PRESENT.fixed(hour, 6)
  const highest = Math.max(...Array.from({ length: 2400 }, (_, i) => curve(i / 100)))
  expect(highest).toBeCloseTo(174.019, 3)
  const looks = [8, 12, 18, 24]
  expectPoisson('Mt/D', presentIn(swinging('Mt/D', fixed(6), 0)), looks.map(curve))
  const longer = presentIn(swinging('Mt/D', fixed(6.3), 0))
  looks.forEach((hour, i) => {
    family.expectFar(`longer at ${hour}`, zOfMean(longer[i]!, PRESENT.fixed(hour, 6)))
    family.expectFar(`without the lag at ${hour}`, zOfMean(longer[i]!, arrivalsAt(hour) * 6))
  })
})

test('the same without memory: lower peaks, and later', () => {
  const curve = (hour: number) => PRESENT.memoryless(hour, 6)
  expect(Math.max(...Array.from({ length: 2400 }, (_, i) => curve(i / 100)))).toBeCloseTo(152.2218, 3)
  const looks = [8, 12, 18, 24]
  const present = presentIn(swinging('Mt/M', memoryless(6), curve(0)))
  expectPoisson('Mt/M', present, looks.map(curve))
  // Under arrivals that vary, the law of the spans matters and not their mean alone.
  const other = looks.map((hour, i) => Math.abs(zOfMean(present[i]!, PRESENT.fixed(hour, 6))))
  family.expectFar('as if of one span', Math.max(...other))
})

test('on the minute wheel the curve is the same, with hours of 60 minutes and spans of whole ones', () => {
  const experiment = swinging('wheel', fixed(6), 0, {
    looks: [12],
    minutes: 60,
    until: 13,
    calendar: () => wheelOf(1440),
  })
  // Arrivals are rounded to the nearest minute, so the look sees those of the half minute before it and not after.
  const counts = presentIn(experiment)[0]!
  family.expectNear('wheel', zOfMean(counts, PRESENT.fixed(12, 6)))
})

test('daily hours of a Poisson number of families spread by their mean square', () => {
  const draws = new Draws('compound', 1)
  const [families, mean, sd] = [450, 43, 12]
  const days = Array.from({ length: 4000 }, (_, day) => {
    let hours = 0
    const births = poisson(draws.uniform(1, day, 0, 0), families)
    for (let f = 0; f < births; f++) hours += mean + sd * normal(draws.uniform(1, day, 1, f))
    return hours
  })
  const variance = families * (mean * mean + sd * sd)
  expect(Math.sqrt(variance)).toBeCloseTo(947.02, 2)
  const total = days.reduce((sum, hours) => sum + hours - families * mean, 0)
  const squares = days.reduce((sum, hours) => sum + (hours - families * mean) ** 2, 0) / days.length
  const fourth =
    3 + (mean ** 4 + 6 * mean ** 2 * sd ** 2 + 3 * sd ** 4) / families / (mean ** 2 + sd ** 2) ** 2
  const error = Math.sqrt((fourth - 1) / days.length)
  family.expectNear('hours', total / Math.sqrt(variance * days.length))
  family.expectNear('spread of hours', (squares / variance - 1) / error)
  // Planted: as if every day had as many families.
  family.expectFar('spread of a fixed number', (squares / (families * sd * sd) - 1) / error)
})
