/** What the screen says around the figures: when measures begin, why nothing changed, and which source comes first. */
import { expect, test } from 'vitest'
import { checkScenario, POLICIES, type Difference, type Scenario } from '../../engine/index.ts'
import { nothingOf } from '../../playground/nothing.ts'
import type { Outcomes } from '../../playground/outcomes.ts'
import { layered } from '../../playground/results/layered.ts'
import { startsOf } from '../../playground/starts.ts'

const FREE = { policy: 'eigenBijdrage', from: '2027-01-01', levers: { euroPerHour: 0 } }
const VIEW = { indicator: 'belowFloor.share', place: 'CR22', year: 2030 } as const

test('measures that begin on one day are one mark, each policy named once', () => {
  const { measures } = scenarioOf([
    { ...FREE, regions: ['CR17'] },
    { ...FREE, regions: ['CR22'] },
    { policy: 'mboInstroom', from: '2027-01-01', levers: { extraPlaces: 100 } },
    { policy: 'mboInstroom', from: '2026-07-01', until: '2027-01-01', levers: { extraPlaces: 50 } },
  ])
  const starts = startsOf(measures, POLICIES, 'nl')
  expect(starts.map(({ year }) => year)).toEqual([2026.5, 2027])
  expect(starts[1]?.label).toBe('Eigen bijdrage, Instroom uit het mbo')
})

test('a variant with something to tell gets no excuse', () => {
  expect(nothingOf(changing(0.5, 'worse'), scenarioOf([FREE]), VIEW)).toBeUndefined()
  expect(nothingOf(undefined, scenarioOf([FREE]), VIEW)).toBeUndefined()
  expect(nothingOf(changing(0, 'not distinguishable'), scenarioOf([]), VIEW)).toBeUndefined()
})

test('the plainest reason for no effect is given first', () => {
  const none = changing(0, 'not distinguishable')
  const why = (measure: object, view = VIEW) => nothingOf(none, scenarioOf([measure]), view)
  expect(why({ ...FREE, from: '2027-01-01', levers: { euroPerHour: 5.7 } })).toBe('neutral')
  expect(why({ ...FREE, from: '2032-01-01' })).toBe('later')
  expect(why({ ...FREE, regions: ['CR17'] })).toBe('elsewhere')
  expect(why({ ...FREE, reach: 0.01 })).toBe('nobody')
  expect(nothingOf(changing(0.001, 'not distinguishable'), scenarioOf([FREE]), VIEW)).toBe('small')
})

test('one replication gives no reason yet', () => {
  expect(nothingOf(changing(0, 'not distinguishable', 1), scenarioOf([FREE]), VIEW)).toBeUndefined()
})

test('a run comes before the library once it has as many replications, and fills in what the library lacks', () => {
  const [early, late, library] = [counted(5, 'live'), counted(20, 'live'), counted(20, 'library')]
  const sourceOf = (outcomes: Outcomes | undefined, id: 'families' | 'meanAge') =>
    outcomes?.levels('basispad', id, 'CR22')[0]?.mean
  expect(sourceOf(layered(undefined, library), 'families')).toBe(SOURCES.library)
  expect(sourceOf(layered(early, library), 'families')).toBe(SOURCES.library)
  expect(sourceOf(layered(early, library), 'meanAge')).toBe(SOURCES.live)
  expect(sourceOf(layered(late, library), 'families')).toBe(SOURCES.live)
  expect(layered(early, library)?.replicationsOf('CR22')).toBe(20)
})

const SOURCES = { live: 1, library: 2 }

function scenarioOf(measures: readonly object[]): Scenario {
  const checked = checkScenario({ title: 'test', measures })
  if ('faults' in checked) throw new Error(checked.faults.map(({ message }) => message).join('\n'))
  return checked.scenario
}

/** Outcomes in which every year differs by this much. */
function changing(difference: number, verdict: Difference['verdict'], n = 20): Outcomes {
  const years = [2029, 2030, 2031]
  const ciLow = n < 2 ? null : difference
  const change = { n, difference, ciLow, verdict } as Difference
  return { ...counted(n, 'live'), years, changes: () => years.map(() => change) }
}

/** Outcomes of a source; the library holds families only. */
function counted(n: number, source: keyof typeof SOURCES): Outcomes {
  const band = {
    n,
    mean: SOURCES[source],
    ciLow: null,
    ciHigh: null,
    low: null,
    high: null,
    lowLuck: null,
    highLuck: null,
  }
  return {
    years: [2030],
    isVariant: true,
    isLibrary: source === 'library',
    replicationsOf: () => n,
    resultsOf: () => undefined,
    levels: (_, id) => (source === 'live' || id === 'families' ? [band] : []),
    changes: () => [],
  }
}
