/** Offers: what kraamcentra, care at a distance, KLIM, extra hours and declared shortages make of a request. */
import { expect, test } from 'vitest'
import { centreMinutes } from '../../engine/model/centre.ts'
import { visitTravel } from '../../engine/model/capacity.ts'
import { KIND } from '../../engine/model/kinds.ts'
import { start, step } from '../../engine/model/model.ts'
import { createWorld, type World } from '../../engine/model/world.ts'
import { valuesOn } from '../../engine/parameters/index.ts'
import { clusterOf, ran, started, timelineWith } from './harness.ts'
import { familiesIn, mean, outcomesOf, type Outcomes, regionsIn } from './outcomes.ts'

const UTRECHT = [clusterOf('CR17')]
const p = valuesOn('2022-01-01')

test('a day in a kraamcentrum takes 3.0 to 5.5 caregiver hours, as hours of presence over families and filled beds', () => {
  expect(centreMinutes({ ...p, centreHours: 12, centreOccupancy: 1 })).toBe(3 * 60)
  expect(centreMinutes({ ...p, centreHours: 18, centreOccupancy: 0.82 }) / 60).toBeCloseTo(5.49, 2)
  expect(centreMinutes(p) / 60).toBeCloseTo(4.12, 2)
})

test('by arithmetic a kraamcentrum gains half against a full package at home, and nothing against the 24-hour package', () => {
  const travel = visitTravel(started(), 0, p) / 60
  const atCentre = centreMinutes(p) / 60
  const [full, least] = [(49 / 8 + travel) / atCentre, (24 / 8 + travel) / atCentre]
  expect(full).toBeGreaterThan(1.4)
  expect(full).toBeLessThan(1.7)
  expect(least).toBeGreaterThan(0.7)
  expect(least).toBeLessThan(1.1)
})

/** Minutes worked for a minute of care given, centre and home together, with plenty of staff. */
function workPerCare(parameters: object): number {
  const of = outcomesOf({ parameters: { caregivers: 14_000, ...parameters } }, UTRECHT, 1)
  return mean(regionsIn(of, 'workedMinutes')) / mean(familiesIn(of, 'delivered'))
}

test('in the model, too, beds save work where families get full packages, and cost some where all get the least', () => {
  const beds = { centreBeds: 1500, centreUptake: 1 }
  const least = { lipBottle: 24, lipBreast: 24, needSurplus: 0, lipTargeting: 0 }
  expect(workPerCare(beds)).toBeLessThan(0.93 * workPerCare({}))
  expect(workPerCare({ ...beds, ...least })).toBeGreaterThan(workPerCare(least))
})

test('a kraamcentrum never holds more families than its filled beds, and its families are credited what they asked', () => {
  const w = started({ parameters: { centreBeds: 400, centreUptake: 1 } }, clusterOf('CR17'))
  const places = Math.round(400 * 0.85 * shareOf(w))
  let most = 0
  while (step(w)) most = Math.max(most, w.state.region.inCentre[0]!)
  expect(most).toBe(places)
  const { centreMinutes: given } = w.state.provider
  expect(given.reduce((a, b) => a + b)).toBeGreaterThan(0)
})

function shareOf(w: World): number {
  return w.regions[0]!.births[2022] / 167_504
}

test('loop B4 cut: nobody goes to a kraamcentrum, and nothing is given at a distance', () => {
  const cut = { centreBeds: 400, digitalShare: 0.2, loopSubstitution: 'cut' }
  const of = outcomesOf({ parameters: cut }, UTRECHT, 1)
  expect(mean(regionsIn(of, 'centreFamilies'))).toBe(0)
  expect(mean(familiesIn(of, 'digital'))).toBe(0)
})

test('care at a distance takes its share of the hours above the floor, of families of low need that agree', () => {
  const share = (parameters: object, of: Outcomes = outcomesOf({ parameters }, UTRECHT, 1)) =>
    mean(familiesIn(of, 'digital')) / mean(familiesIn(of, 'requested'))
  const some = share({ digitalShare: 0.1, digitalConsent: 0.5 })
  const all = share({ digitalShare: 0.1, digitalConsent: 1 })
  expect(some).toBeGreaterThan(0)
  expect(all / some).toBeCloseTo(2, 0)
  expect(share({ digitalShare: 0.1, digitalConsent: 1, digitalNeedMost: 80 })).toBeGreaterThan(all)
  expect(share({ digitalShare: 0.1, digitalConsent: 1, digitalNeedMost: 80 })).toBeLessThan(0.1)
})

/** Mean indicated hours over families of a kind, as settled at homecoming. */
function indicated(parameters: object, isOfKind: (w: World, f: number) => boolean = () => true): number {
  const w = createWorld(timelineWith({ parameters }), clusterOf('CR17'), 'offers', 0)
  let [sum, count] = [0, 0]
  start(w)
  while (step(w)) {
    const f = w.calendar.id
    if (w.calendar.kind !== KIND.homecoming || !isOfKind(w, f)) continue
    sum += w.state.family.indicated[f]! / 60
    count++
  }
  return sum / count
}

test('KLIM moves hours from later children to first ones and towards need, and lowers the mean by what is assumed', () => {
  const isFirst = (w: World, f: number) => w.state.family.isFirstChild[f] === 1
  const isLater = (w: World, f: number) => w.state.family.isFirstChild[f] === 0
  const isVulnerable = (w: World, f: number) => w.state.family.isVulnerable[f] === 1
  const [none, all] = [{ klimShare: 0 }, { klimShare: 1 }]
  expect(indicated(all) / indicated(none)).toBeGreaterThan(0.89)
  expect(indicated(all) / indicated(none)).toBeLessThan(0.97)
  const later = indicated(all, isLater) - indicated(none, isLater)
  expect(indicated(all, isFirst) - indicated(none, isFirst)).toBeGreaterThan(later + 3)
  expect(indicated(all, isVulnerable) - indicated(none, isVulnerable)).toBeGreaterThan(
    indicated(all) - indicated(none),
  )
})

test('providers adopt KLIM one by one: who has it at a small share has it at every larger one', () => {
  const w = ran()
  const adopters = (share: number) => w.providers.filter(({ adopting }) => adopting < share)
  expect(adopters(1)).toHaveLength(w.providers.length)
  for (const provider of adopters(0.3)) expect(adopters(0.6)).toContain(provider)
})

test('extra hours for vulnerable families reach them and nobody else', () => {
  const isVulnerable = (w: World, f: number) => w.state.family.isVulnerable[f] === 1
  const others = (w: World, f: number) => !isVulnerable(w, f)
  const [none, extra] = [{}, { vulnerableExtraHours: 8 }]
  expect(indicated(extra, isVulnerable) - indicated(none, isVulnerable)).toBeGreaterThan(7)
  expect(indicated(extra, others)).toBe(indicated(none, others))
})

test('a declared shortage caps what is offered, never what is asked, and never below the floor', () => {
  const w = started(
    {
      parameters: { caregivers: 7000, scarcitySteps: 'stepwise' },
    },
    clusterOf('CR17'),
  )
  let capped = 0
  while (step(w)) {
    const f = w.calendar.id
    if (w.calendar.kind !== KIND.homecoming) continue
    const { offered, requested, floor } = w.state.family
    expect(offered[f]).toBeGreaterThanOrEqual(floor[f]!)
    expect(offered[f]).toBeLessThanOrEqual(requested[f]!)
    if (requested[f]! > 36 * 60 && (offered[f] === 36 * 60 || offered[f] === 24 * 60)) capped++
  }
  expect(capped).toBeGreaterThan(100)
})
