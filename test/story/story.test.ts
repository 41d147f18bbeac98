/** Stories: one family or one caregiver of a run, told without touching it. */
import { expect, test } from 'vitest'
import { FAMILY, GROUP } from '../../engine/model/counters.ts'
import { simulate, step } from '../../engine/model/model.ts'
import { type Cluster, CLUSTERS } from '../../engine/parameters/index.ts'
import { familyCell, partOf } from '../../engine/run.ts'
import { checkScenario, type Scenario } from '../../engine/scenario.ts'
import { CaregiverWatch } from '../../engine/story/caregiver.ts'
import { CAREGIVER_KINDS, type Choice, FAMILY_KINDS, finderOf } from '../../engine/story/choose.ts'
import type { FamilyFact } from '../../engine/story/facts.ts'
import { FamilyWatch } from '../../engine/story/family.ts'
import { type CaregiverStory, type FamilyStory, tellStory } from '../../engine/story/story.ts'
import { follow, type Watch } from '../../engine/story/watch.ts'
import { timelineOf } from '../../engine/timeline.ts'

/** Groningen: three regions, so that help may come from elsewhere. */
const REGION = 'CR02'
const cluster: Cluster = CLUSTERS.find(({ regions }) => regions.includes(REGION))!
const r = cluster.regions.indexOf(REGION)

function scenarioOf(changes: object = {}): Scenario {
  const checked = checkScenario({
    title: 'test',
    seed: 'story',
    end: '2023-01-01',
    replications: 2,
    ...changes,
  })
  if ('faults' in checked) throw new Error(checked.faults.map(({ message }) => message).join('\n'))
  return checked.scenario
}

/** Far too few caregivers, so that every kind of misfortune happens. */
const SCARCE = scenarioOf({ parameters: { caregivers: 6000 } })
const PLENTY = scenarioOf()
/** Who is employed soon becomes self-employed, and the other way round. */
const RESTLESS = scenarioOf({
  end: '2024-01-01',
  parameters: { toSelfEmployment: 0.5, backToEmployment: 0.5 },
})
/** Many places in kraamcentra, and hours at a distance for all who agree. */
const ELSEWHERE = scenarioOf({
  parameters: { centreBeds: 400, centreUptake: 1, digitalShare: 0.4, digitalNeedMost: 80, digitalConsent: 1 },
})

const runOf = (scenario: Scenario) => ({
  timeline: timelineOf(scenario),
  cluster,
  seed: scenario.seed,
  replication: 0,
})

function familyOf(scenario: Scenario, pick: Choice['pick']): FamilyStory {
  const story = tellStory(scenario, { region: REGION, replication: 1 }, { whom: 'family', pick } as Choice)
  if (story.whom !== 'family') throw new Error(`no family ${pick}`)
  return story
}

function caregiverOf(scenario: Scenario, pick: Choice['pick']): CaregiverStory {
  const story = tellStory(scenario, { region: REGION, replication: 1 }, { whom: 'caregiver', pick } as Choice)
  if (story.whom !== 'caregiver') throw new Error(`no caregiver ${pick}`)
  return story
}

const kindsIn = ({ facts }: FamilyStory | CaregiverStory) => facts.map(({ what }) => what)

/** Every byte of a run that was watched for a while and went on alone. */
function bytesUnder(scenario: Scenario, watch: Watch): Uint8Array {
  const w = follow(runOf(scenario), watch)
  while (step(w));
  return new Uint8Array(w.save())
}

function bytesAlone(scenario: Scenario): Uint8Array {
  const { timeline, seed, replication } = runOf(scenario)
  return new Uint8Array(simulate(timeline, cluster, seed, replication).save())
}

const isSame = (a: Uint8Array, b: Uint8Array) => Buffer.from(a.buffer).equals(Buffer.from(b.buffer))

test('a run ends in the same bytes, whoever looks on', () => {
  const alone = bytesAlone(SCARCE)
  for (const kind of FAMILY_KINDS) {
    const finder = finderOf({ whom: 'family', pick: kind }, r)
    expect(isSame(bytesUnder(SCARCE, finder), alone)).toBe(true)
    expect(isSame(bytesUnder(SCARCE, new FamilyWatch(r, finder.found!)), alone)).toBe(true)
  }
  const finder = finderOf({ whom: 'caregiver', pick: 'ill' }, r)
  expect(isSame(bytesUnder(SCARCE, finder), alone)).toBe(true)
  expect(isSame(bytesUnder(SCARCE, new CaregiverWatch(r, finder.found!)), alone)).toBe(true)
})

test('a watch that touched one column would be seen', () => {
  const touching: Watch = {
    before: () => undefined,
    after: (w) => {
      w.state.family.need[0] = w.state.family.need[0]! + 1
      return false
    },
  }
  expect(isSame(bytesUnder(PLENTY, touching), bytesAlone(PLENTY))).toBe(false)
})

test('who is chosen by what happens has it happen', () => {
  expect(kindsIn(familyOf(SCARCE, 'refused'))).toEqual(['registers', 'refused', 'noCare'])
  expect(kindsIn(familyOf(SCARCE, 'waiting')).slice(0, 3)).toEqual(['registers', 'refused', 'joinsList'])
  expect(familyOf(PLENTY, 'vulnerable').traits.isVulnerable).toBe(true)
  expect(familyOf(SCARCE, 'belowFloor').facts.at(-1)).toSatisfy(
    (fact: FamilyFact) => fact.what === 'ends' && fact.delivered < fact.floor,
  )
})

test('a caregiver who is chosen by what happens has it happen', () => {
  const happens = { hired: 'hired', ill: 'fallsIll', moves: 'moves', leaves: 'leaves' } as const
  for (const kind of CAREGIVER_KINDS) expect(kindsIn(caregiverOf(RESTLESS, kind))).toContain(happens[kind])
})

/** What happened to the first families, all watched in one run. */
function firstFamilies(scenario: Scenario, count: number): (readonly FamilyFact[])[] {
  const finder = finderOf({ whom: 'family', pick: count }, r)
  follow(runOf(scenario), finder)
  const watches = finder.serials.slice(0, count).map((serial) => new FamilyWatch(r, serial))
  follow(runOf(scenario), {
    before: (w) => watches.forEach((watch) => watch.before(w)),
    after: (w) => watches.map((watch) => watch.after(w)).includes(true),
  })
  return watches.map(({ facts }) => facts)
}

const gotOn = (fact: FamilyFact) => ('got' in fact ? fact.got : 0)

test.each([
  ['too few caregivers', SCARCE],
  ['enough of them', PLENTY],
  ['kraamcentra and care at a distance', ELSEWHERE],
])('the days of a family add up to what it got in all, with %s', (_, scenario) => {
  for (const facts of firstFamilies(scenario, 150)) {
    const end = facts.at(-1)!
    if (end.what !== 'ends') continue
    expect(facts.reduce((sum, fact) => sum + gotOn(fact), 0)).toBe(end.delivered)
    const visits = facts.filter((fact) => fact.what === 'visit')
    const called = facts.filter((fact) => fact.what === 'starts').length
    expect(visits.filter(({ isNew }) => isNew).length + called).toBe(end.caregivers)
    for (const { asked, got } of visits) expect(got).toBeLessThanOrEqual(asked)
    const days = facts.filter((fact) => 'nth' in fact).map(({ nth }) => nth)
    expect(days).toEqual(days.map((_, at) => at + 1))
  }
})

test('whatever can happen on a day is told', () => {
  const scarce = firstFamilies(SCARCE, 300).flat()
  const elsewhere = firstFamilies(ELSEWHERE, 100).flat()
  expect(scarce.some((fact) => fact.what === 'lapsed')).toBe(true)
  expect([...scarce, ...elsewhere].some((fact) => fact.what === 'visit' && fact.guest)).toBe(true)
  expect(elsewhere.some((fact) => fact.what === 'centreDay')).toBe(true)
  expect(elsewhere.some((fact) => fact.what === 'home' && fact.digital > 0)).toBe(true)
  expect(scarce.some((fact) => fact.what === 'assistance' && fact.isGiven)).toBe(true)
  expect(scarce.some((fact) => fact.what === 'starts')).toBe(true)
})

test('every story runs forward in time and ends once', () => {
  const ends = ['ends', 'noCare', 'declines', 'leaves', 'stays']
  const stories = [1, 15].flatMap((n) => [familyOf(PLENTY, n * 10), caregiverOf(RESTLESS, n)])
  for (const story of stories) {
    const dates = story.facts.map(({ date }) => date)
    expect(dates).toEqual(dates.toSorted())
    expect(kindsIn(story).filter((what) => ends.includes(what))).toEqual([kindsIn(story).at(-1)])
  }
})

test('a caregiver is ill and well by turns, and her years follow each other', () => {
  for (const number of [1, 9]) {
    const { facts } = caregiverOf(scenarioOf({ end: '2026-01-01' }), number)
    const health = facts.filter(({ what }) => what === 'fallsIll' || what === 'recovers')
    for (const [at, { what }] of health.entries()) if (at > 0) expect(what).not.toBe(health[at - 1]!.what)
    const years = facts.flatMap((fact) => (fact.what === 'worked' ? [fact.year] : []))
    expect(years).toEqual(years.map((_, n) => 2022 + n))
  }
})

test('nobody has a number beyond the families that the run records', () => {
  const setting = { region: REGION, replication: 1 }
  const { timeline, seed, replication } = runOf(PLENTY)
  const part = partOf(simulate(timeline, cluster, seed, replication), 'year')
  const recorded = part[familyCell(r, GROUP.all, 0, 1) + FAMILY.families]!
  expect(tellStory(PLENTY, setting, { whom: 'family', pick: recorded }).whom).toBe('family')
  expect(tellStory(PLENTY, setting, { whom: 'family', pick: recorded + 1 })).toEqual({
    whom: 'nobody',
    of: recorded,
  })
})

test('a family is the same one under another price', () => {
  const parameters = { ownContribution: 0 }
  const [base, free] = [familyOf(PLENTY, 25), familyOf(scenarioOf({ parameters }), 25)]
  expect(free.traits).toEqual(base.traits)
})
