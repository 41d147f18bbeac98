/** Scarcity: what refusals, waiting lists and rationing do as staff gets less, more, or later families. */
import { expect, test } from 'vitest'
import { KIND } from '../../engine/model/kinds.ts'
import { start, step } from '../../engine/model/model.ts'
import { createWorld, type World } from '../../engine/model/world.ts'
import { type Cluster, CLUSTERS } from '../../engine/parameters/index.ts'
import { clusterOf, timelineWith } from './harness.ts'
import { familiesIn, mean, outcomesOf, type Outcomes, pairedInterval, regionsIn } from './outcomes.ts'

const CAREGIVERS = 9000
/** A city, a cluster of several regions, the country, small towns: a sixth of all births. */
const SOME = ['CR17', 'CR12', 'CR33', 'CR31'].map(clusterOf)
const staffed = (share: number, clusters: readonly Cluster[] = SOME, replications = 2) =>
  outcomesOf({ parameters: { caregivers: share * CAREGIVERS } }, clusters, replications)

const refusedShare = (of: Outcomes) =>
  mean(familiesIn(of, 'noCareCapacity')) / mean(familiesIn(of, 'families'))

/** Staff falls by 0, 5, 10, 15, 20%. */
const today = staffed(1)
const falling = [today, ...[0.95, 0.9, 0.85, 0.8].map((share) => staffed(share))]

test('in 2022 some families, and less than one in a hundred, find nobody', () => {
  const share = refusedShare(staffed(1, CLUSTERS, 1))
  expect(share).toBeGreaterThan(0)
  expect(share).toBeLessThan(0.01)
})

test('families without care rise smoothly as staff falls: every step adds, none more than thrice the step before', () => {
  const shares = falling.map(refusedShare)
  const steps = shares.slice(1).map((share, n) => share - shares[n]!)
  for (const [n, step] of steps.entries()) {
    expect(step).toBeGreaterThan(0)
    if (n > 0) expect(step).toBeLessThan(3 * steps[n - 1]!)
  }
  expect(shares.at(-1)!).toBeLessThan(0.05)
})

test('what families ask for does not fall because staff falls', () => {
  const asked = falling.map((of) => mean(familiesIn(of, 'requested')) / mean(familiesIn(of, 'indicated')))
  // Who is refused asks less than others, so the share of those in care may rise a little.
  for (const share of asked) {
    expect(share).toBeGreaterThan(asked[0]! - 0.0005)
    expect(share).toBeLessThan(asked[0]! + 0.005)
  }
})

test('no family asks for less than in a world with more staff', () => {
  const [plenty, scarce] = [1.2, 0.8].map(requestsOf)
  let both = 0
  for (const [serial, minutes] of scarce!) {
    const before = plenty!.get(serial)
    if (before === undefined) continue
    both++
    expect(minutes).toBe(before)
  }
  expect(both).toBeGreaterThan(1000)
})

/** Requested minutes of every family in care, by serial. */
function requestsOf(share: number): Map<number, number> {
  const w = createWorld(
    timelineWith({ parameters: { caregivers: share * CAREGIVERS } }),
    clusterOf('CR22'),
    't',
    0,
  )
  const requests = new Map<number, number>()
  start(w)
  while (step(w))
    if (w.calendar.kind === KIND.homecoming)
      requests.set(w.state.family.serial[w.calendar.id]!, w.state.family.requested[w.calendar.id]!)
  return requests
}

test('waiting lists and rationing fall when staff is added, and are gone when it is unlimited', () => {
  const added = [today, ...[1.1, 1.2].map((share) => staffed(share))]
  const endless = staffed(4)
  const rationed = (of: Outcomes) => mean(familiesIn(of, 'offered')) - mean(familiesIn(of, 'delivered'))
  const waiting = (of: Outcomes) => mean(regionsIn(of, 'waitingDays'))
  for (const measure of [rationed, waiting]) {
    const values = added.map(measure)
    expect(values[1]).toBeLessThan(values[0]!)
    expect(values[2]).toBeLessThan(values[1]!)
    expect(measure(endless)).toBe(0)
  }
  expect(refusedShare(endless)).toBe(0)
})

test('July to September ration more than January to March', () => {
  const months = outcomesOf({}, SOME, 2, 'month')
  const lack = (month: number) =>
    (mean(familiesIn(months, 'offered', 'all', month)) -
      mean(familiesIn(months, 'delivered', 'all', month))) /
    mean(familiesIn(months, 'families', 'all', month))
  const total = (first: number) => lack(first) + lack(first + 1) + lack(first + 2)
  expect(total(6)).toBeGreaterThan(2 * total(0))
})

test('at least half of those refused everywhere came after week 16', () => {
  const weeks = CLUSTERS.slice(0, 12).flatMap((cluster) => refusalWeeks(cluster))
  const late = weeks.filter((week) => week > 16).length
  expect(weeks.length).toBeGreaterThan(100)
  expect(late / weeks.length).toBeGreaterThan(0.5)
})

/** Week of pregnancy at registration of everybody whom all providers they asked refused, over 2021 and 2022. */
function refusalWeeks(cluster: Cluster): number[] {
  const w = createWorld(timelineWith(), cluster, 'late', 0)
  const weeks: number[] = []
  start(w)
  for (let refusals = 0; step(w); refusals = refusalsOf(w)) {
    const f = w.calendar.id
    if (w.calendar.kind === KIND.registration && refusalsOf(w) > refusals)
      weeks.push(40 - (w.state.family.due[f]! - w.calendar.now) / (7 * 1440))
  }
  return weeks
}

/** Those waiting, and those for whom a month's need for staff was noted: both rise when a family is refused everywhere. */
function refusalsOf({ state: { region, waiting }, sizes }: World): number {
  return waiting.starts[sizes.regions]! + region.monthRefused.reduce((a, b) => a + b)
}

test('fewer find nobody when vulnerable families register halfway the time they now take longer', () => {
  const short = { caregivers: 0.88 * CAREGIVERS }
  const [late, halfway] = [20, 16].map((week) =>
    outcomesOf({ parameters: { ...short, registrationWeekVulnerable: week } }, SOME, 8),
  )
  const [, high] = pairedInterval(familiesIn(late!, 'noCareCapacity'), familiesIn(halfway!, 'noCareCapacity'))
  expect(high).toBeLessThan(0)
})
