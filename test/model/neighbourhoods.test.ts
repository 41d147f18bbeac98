/** Neighbourhoods: what makes providers leave a wijktype, what keeps them, how slowly they come back, and who notices (loop R4). */
import { expect, test } from 'vitest'
import type { RecordedGroup } from '../../engine/model/counters.ts'
import { serves, wijkHazard } from '../../engine/model/neighbourhoods.ts'
import { valuesOn } from '../../engine/parameters/index.ts'
import { clusterOf, inCare, providersIn, runUntil, started, THIRD } from './harness.ts'
import { familiesIn, mean, outcomesOf, type Outcomes, pairedInterval, regionsIn } from './outcomes.ts'

const utrecht = [clusterOf('CR17')]
const RUNS = 7
const END = { end: '2028-01-01' }
const LAST = 5
/** Providers of which more leave than in the baseline, so that few runs tell what keeps them. */
const RESTLESS = { ...THIRD, leaveWijkLevel: -2.5 }

const measure = (policy: string, levers: object) => ({
  measures: [{ policy, from: '2023-01-01', levers }],
})
const restless = (parameters: object, more: object = {}) =>
  outcomesOf({ ...END, parameters: { ...RESTLESS, ...parameters }, ...more }, utrecht, RUNS)
/** Providers that serve kwetsbare wijken in the last year, in the mean of its days. */
const serving = (of: Outcomes, year = LAST) =>
  regionsIn(of, 'servingKwetsbaarDays', year).map((days) => days / 365)
const exits = (of: Outcomes) =>
  Array.from({ length: LAST + 1 }, (_, year) => mean(regionsIn(of, 'wijkExits', year))).reduce(
    (a, b) => a + b,
  )

const base = restless({})

test('providers leave kwetsbare wijken in the baseline, and some come back', () => {
  expect(exits(base)).toBeGreaterThan(1)
  expect(mean(serving(base))).toBeLessThan(mean(serving(base, 0)))
})

test('a lower tariff makes more of them leave', () => {
  const [, high] = pairedInterval(serving(base), serving(restless({}, measure('tarief', { price: 0.92 }))))
  expect(high).toBeLessThan(0)
})

test('families that take more time which nobody pays make more of them leave', () => {
  const heavier = restless({ complexityLanguage: 12, complexityVulnerable: 10 })
  expect(pairedInterval(serving(base), serving(heavier))[1]).toBeLessThan(0)
})

test.each([
  ['a surcharge on hours there', 'wijktoeslag', { surcharge: 0.15, passedOn: 0 }],
  ['pay for the extra time', 'wijktoeslag', { billable: 1 }],
  ['a duty in their contracts', 'behoudAanbod', { leaving: 0.2 }],
])('%s keeps them', (_, policy, levers) => {
  const kept = restless({}, measure(policy, levers))
  expect(pairedInterval(serving(base), serving(kept))[0]).toBeGreaterThan(0)
})

test('with the loop cut nobody leaves and nobody comes back', () => {
  const cut = restless({ loopNeighbourhoods: 'cut' })
  for (let year = 0; year <= LAST; year++) {
    expect(mean(regionsIn(cut, 'wijkExits', year))).toBe(0)
    expect(mean(regionsIn(cut, 'wijkReturns', year))).toBe(0)
    expect(Math.abs(mean(serving(cut, year)) - mean(serving(cut, 0)))).toBeLessThan(0.1)
  }
})

test('coming back is slower than leaving: what three bad years lose, three good ones do not bring back', () => {
  const bad = { policy: 'tarief', from: '2023-01-01', until: '2026-01-01', levers: { price: 0.85 } }
  const of = restless({}, { measures: [bad] })
  const [start, low, end] = [0, 4, LAST].map((year) => mean(serving(of, year)))
  expect(start! - low!).toBeGreaterThan(1)
  expect(end! - low!).toBeLessThan((start! - low!) / 2)
})

test('the hazard to come back is never above its share of the most that leaving can be, and leaving falls with the margin', () => {
  const w = runUntil(started({}), '2022-06-01')
  const { margin, serving: serves } = w.state.provider
  const p = valuesOn('2022-06-01')
  const hazards = [-0.5, -0.1, -0.02, 0, 0.02, 0.1, 0.5].map((at) => {
    margin[0] = at
    serves[0] = 1
    const leave = wijkHazard(w, 0, 0, p)
    serves[0] = 0
    return [leave, wijkHazard(w, 0, 0, p)] as const
  })
  for (const [n, [leave, back]] of hazards.entries()) {
    expect(leave).toBeLessThanOrEqual(p.leaveWijkMost)
    expect(back).toBeLessThanOrEqual(p.leaveWijkMost * p.returnWijkRatio)
    if (n === 0) continue
    expect(leave).toBeLessThan(hazards[n - 1]![0])
    expect(back).toBeGreaterThan(hazards[n - 1]![1])
  }
})

test('a provider gives up what pays least, and never its last wijktype', () => {
  const hopeless = { leaveWijkMost: 1, leaveWijkLevel: 20, leaveWijkMargin: 0 }
  const w = runUntil(started({ parameters: hopeless, end: '2024-01-01' }), '2023-12-01')
  const p = valuesOn('2023-12-01')
  for (const q of providersIn(w)) {
    const served = [0, 1, 2].filter((k) => serves(w, q, k, p))
    expect(served.length).toBeGreaterThanOrEqual(1)
    expect(served).not.toContain(0)
  }
})

/** Nearly every provider leaves kwetsbare wijken; run once for both who ask. */
const GONE = { ...END, parameters: { ...THIRD, leaveWijkLevel: 5 } }
const known: Outcomes[] = []
function leavers(): Outcomes {
  known[0] ??= outcomesOf(GONE, utrecht, RUNS)
  return known[0]
}

test('where providers leave, families in kwetsbare wijken are refused more often', () => {
  const left = leavers()
  const stay = outcomesOf({ ...END, parameters: { ...THIRD, loopNeighbourhoods: 'cut' } }, utrecht, RUNS)
  const refused = (of: Outcomes) => familiesIn(of, 'noCareCapacity', 'wijk.kwetsbaar', LAST)
  expect(pairedInterval(refused(stay), refused(left))[0]).toBeGreaterThan(0)
})

test('an insurer that buys hours finds a place for families whom nobody near would serve', () => {
  const bought = { policy: 'behoudAanbod', from: '2023-01-01', levers: { duty: 1, term: 2 } }
  const [none, some] = [leavers(), outcomesOf({ ...GONE, measures: [bought] }, utrecht, RUNS)]
  const refused = (of: Outcomes) => familiesIn(of, 'noCareCapacity', 'wijk.kwetsbaar', LAST)
  expect(pairedInterval(refused(none), refused(some))[1]).toBeLessThan(0)
})

test('who owns a provider changes nothing, unless a reader claims that it does', () => {
  const share = (commercialShare: number, commercialEffect: number) =>
    outcomesOf({ ...END, parameters: { ...RESTLESS, commercialShare, commercialEffect } }, utrecht, 3)
  const [none, all, claimed] = [share(0, 0), share(1, 0), share(1, 2)]
  expect(all.parts).toEqual(none.parts)
  expect(exits(claimed)).toBeGreaterThan(exits(none))
})

test('complexity takes the hours that are declared, fewer where an interpreter helps, and only of families it is declared for', () => {
  const w = runUntil(started({ parameters: { interpreterShare: 0.5 }, end: '2024-01-01' }), '2023-03-01')
  const { family } = w.state
  const seen = new Set<string>()
  for (const f of inCare(w)) {
    const days = family.endDay[f]! - family.firstDay[f]!
    const language = family.hasInterpreter[f] === 1 ? 5 * 0.6 : 5
    const hours = family.hasLanguageBarrier[f]! * language + family.isVulnerable[f]! * 4
    expect(family.complexity[f]).toBe(Math.round((hours * 60) / days))
    seen.add(`${family.hasLanguageBarrier[f]}${family.isVulnerable[f]}${family.hasInterpreter[f]}`)
    if (family.hasInterpreter[f] === 1) expect(family.hasLanguageBarrier[f]).toBe(1)
  }
  expect(seen.size).toBeGreaterThanOrEqual(3)
})

test('families with a language barrier or worries leave providers less than others, and hardly less once the time is paid', () => {
  const margin = (changes: object, group: RecordedGroup) => {
    const of = outcomesOf(changes, utrecht, 2)
    const sum = (counter: 'costEuros' | 'careEuros') => mean(familiesIn(of, counter, group))
    return 1 - sum('costEuros') / sum('careEuros')
  }
  expect(margin({}, 'language.yes')).toBeLessThan(margin({}, 'all') - 0.05)
  expect(margin({}, 'vulnerable.yes')).toBeLessThan(margin({}, 'all') - 0.03)
  const paid = { parameters: { complexBillable: 1 } }
  expect(margin(paid, 'language.yes')).toBeGreaterThan(margin(paid, 'all') - 0.02)
})
