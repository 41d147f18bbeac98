/** On-call duty: how many stand by, who is called, what a call takes, and what pools over providers save. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MINUTES_PER_DAY, MINUTES_PER_HOUR, dayOf, minuteOf } from '../../engine/core/dates.ts'
import { itemsOf } from '../../engine/core/lists.ts'
import { ASSISTANCE } from '../../engine/model/calls.ts'
import { bedsideMinutes } from '../../engine/model/capacity.ts'
import { KIND } from '../../engine/model/kinds.ts'
import { step } from '../../engine/model/model.ts'
import { blocksPerPerson, familiesOf, staffNeeded } from '../../engine/model/onCall.ts'
import { isOnLeave, leaveShareOf, turnOfLeave } from '../../engine/model/roster.ts'
import { valuesOfProvider, type World } from '../../engine/model/world.ts'
import { CLUSTERS } from '../../engine/parameters/index.ts'
import { clusterOf, providersIn, runUntil, staffOf, started, sumIn } from './harness.ts'
import { familiesIn, mean, outcomesOf, pairedInterval, regionsIn } from './outcomes.ts'

const DAYS_PER_MONTH = 365.25 / 12
const utrecht = clusterOf('CR17')

/** P(N >= k) of a Poisson number, term by term. */
function tailOf(load: number, k: number): number {
  let [term, below] = [Math.exp(-load), 0]
  for (let n = 0; n < k; n++) {
    below += term
    term *= load / (n + 1)
  }
  return 1 - below
}

test('43,800 births in 12 regions take 7, 10, 15 and 24 people over 1, 2, 5 and 8 organisations', () => {
  const load = ((43_800 / 12) * 5) / 8766
  const standing = [1, 2, 5, 8].map((pools) => pools * staffNeeded(load / pools, 0.01))
  expect(standing).toEqual([7, 10, 15, 24])
  expect(staffNeeded(0, 0.01)).toBe(0)
})

test('as many stand by as keep the tail of a Poisson number under the risk, and not one more', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 40, noNaN: true }),
      fc.constantFrom(0.2, 0.01, 0.0005),
      (load, risk) => {
        const k = staffNeeded(load, risk)
        expect(tailOf(load, k)).toBeLessThanOrEqual(risk + 1e-12)
        if (k > 1) expect(tailOf(load, k - 1)).toBeGreaterThan(risk - 1e-12)
      },
    ),
  )
})

/** One team for each provider, with few on call, so that some births find nobody. */
const THIN = { teamBirths: 20_000, onCallRisk: 0.3, assistedHours: 9, startCallShare: 0 }

/** Asks of every birth at which somebody was to assist when it was, at which provider and what came of it. */
function assistancesIn(w: World, until: string) {
  const seen: { at: number; q: number; isGiven: boolean; most: number }[] = []
  const end = minuteOf(until)
  while (step(w) && w.calendar.now < end) {
    const { id, kind, now } = w.calendar
    if (kind !== KIND.birth) continue
    const outcome = w.state.family.assistance[id]!
    const q = w.state.family.provider[id]!
    if (outcome !== ASSISTANCE.none)
      seen.push({ at: now, q, isGiven: outcome === ASSISTANCE.given, most: w.state.provider.teamStaff[q]! })
  }
  return seen
}

test('every birth is assisted but those that find all on call away: a loss system, replayed by hand', () => {
  const births = assistancesIn(started({ parameters: THIN }, utrecht), '2022-12-01')
  const busyUntil = new Map<number, number[]>()
  for (const { at, q, isGiven, most } of births) {
    const away = (busyUntil.get(q) ?? []).filter((until) => until > at)
    expect(isGiven).toBe(away.length < most)
    if (isGiven) away.push(at + 9 * MINUTES_PER_HOUR)
    busyUntil.set(q, away)
  }
  const lost = births.filter(({ isGiven }) => !isGiven).length
  expect(lost).toBeGreaterThan(20)
  expect(births.length).toBeGreaterThan(5 * lost)
})

test('who is called too shortly before a shift does not work it', () => {
  const w = started({ parameters: { startCallShare: 1 } })
  const { caregiver } = w.state
  let rested = 0
  while (step(w) && w.calendar.now < minuteOf('2021-09-01')) {
    if (w.calendar.kind !== KIND.dayPlanning) continue
    const shift = dayOf(w.calendar.now) * MINUTES_PER_DAY + 8 * MINUTES_PER_HOUR
    for (const c of staffOf(w)) {
      const isTired = caregiver.callUntil[c]! > shift - 8 * MINUTES_PER_HOUR
      if (isTired) expect(caregiver.isOnDuty[c]).toBe(0)
      if (isTired) rested++
    }
  }
  expect(rested).toBeGreaterThan(100)
})

test('only those who stand by are called, most of them in a year, and the self-employed never', () => {
  const w = runUntil(started({ parameters: { declineShare: 1 } }, utrecht), '2022-12-01')
  const { caregiver } = w.state
  const people = staffOf(w)
  const called = people.filter((c) => caregiver.assistMinutes[c]! > 0)
  expect(called.length).toBeGreaterThan(people.length / 2)
  const always = people.filter((c) => caregiver.isSelfEmployed[c] === 1 && caregiver.moves[c] === 0)
  for (const c of always) expect(caregiver.assistMinutes[c]).toBe(0)
})

test('people in a call are on the list of their provider, and nobody is in two calls', () => {
  const w = started({ parameters: { startCallShare: 1, quitFirstYear: 3, quitLater: 2 } }, utrecht)
  const until = minuteOf('2023-03-01')
  while (step(w) && w.calendar.now < until) {
    if (w.calendar.kind !== KIND.monthStart) continue
    for (const q of providersIn(w)) {
      const calls = [...itemsOf(w.state.inCall, q)]
      expect(new Set(calls).size).toBe(calls.length)
      for (const c of calls) expect(w.state.caregiver.provider[c]).toBe(q)
    }
  }
})

test('the country: 11 to 22 blocks a month for each who stands by, and fewer than 1% of births uncovered', () => {
  const nation = outcomesOf({ end: '2026-01-01' }, CLUSTERS, 1)
  for (const period of [0, 1, 2, 3]) {
    const blocks =
      (mean(regionsIn(nation, 'blocks', period)) * DAYS_PER_MONTH) /
      mean(regionsIn(nation, 'standbyDays', period))
    expect(blocks).toBeGreaterThan(11)
    expect(blocks).toBeLessThan(22)
    expect(
      mean(regionsIn(nation, 'uncovered', period)) / mean(regionsIn(nation, 'assisted', period)),
    ).toBeLessThan(0.01)
  }
})

/** Blocks a day of a region's providers by hand: their own teams, and evenings and nights together with `pooled` of them. */
function blocksByHand(w: World, isPooled: boolean): number {
  const p = valuesOfProvider(w, 0)
  const assisted = (p.homeShare + p.birthCentreShare + p.outpatientShare) * p.assistedShare
  const hours = assisted * 5 + (1 - assisted) * p.startCallShare * 3
  const staffFor = (families: number, teams: number) => {
    let k = 0
    while (tailOf((families / teams) * (hours / 8766), k) > 0.01) k++
    return teams * k
  }
  const sizes = providersIn(w).map((q) => familiesOf(w, q, p))
  const own = sizes.reduce((sum, size) => sum + staffFor(size, Math.max(1, Math.round(size / 250))), 0)
  const all = sizes.reduce((a, b) => a + b)
  const pool = staffFor(all, Math.max(1, Math.round(all / 2500)))
  return isPooled ? own + 2 * pool : 3 * own
}

test('pooling cuts blocks as the arithmetic says, before anybody behaves otherwise', () => {
  const uncapped = { onCallCap: 91, teamBirths: 250, poolBirths: 2500 }
  const worlds = [0, 1].map((poolShare) =>
    runUntil(started({ parameters: { ...uncapped, poolShare } }, utrecht), '2022-12-15'),
  )
  const blocks = worlds.map((w) => sumIn(w, w.state.provider.blocks))
  expect(blocks[0]).toBeCloseTo(blocksByHand(worlds[0]!, false), 6)
  expect(blocks[1]).toBeCloseTo(blocksByHand(worlds[1]!, true), 6)
  expect(blocks[1]! / blocks[0]!).toBeLessThan(0.6)
})

test('a partuspoule calls the people of any of its providers, and by day each calls its own', () => {
  const w = started({ parameters: { poolShare: 1 } }, utrecht)
  const byNight: boolean[] = []
  const byDay: boolean[] = []
  const until = minuteOf('2022-06-01')
  while (step(w) && w.calendar.now < until) {
    const { id, kind, now } = w.calendar
    if (kind !== KIND.birth || w.state.family.assistance[id] !== ASSISTANCE.given) continue
    const q = w.state.family.provider[id]!
    const isOwn = itemsOf(w.state.inCall, q).some((c) => w.state.caregiver.callUntil[c] === now + 300)
    const hour = (now % MINUTES_PER_DAY) / MINUTES_PER_HOUR
    ;(hour >= 7 && hour < 15 ? byDay : byNight).push(isOwn)
  }
  expect(byDay.every(Boolean)).toBe(true)
  expect(byNight.filter((isOwn) => !isOwn).length).toBeGreaterThan(byNight.length / 2)
})

test('twice the births and staff in the same providers: half the blocks for each, and as many hours for a family', () => {
  const cut = { loopOnCall: 'cut', loopSelfEmployment: 'cut' }
  const twice = { birthFactor: 2, caregivers: 18_000, applicants: 1670, mboIntake: 260 }
  const [one, two] = [cut, { ...cut, ...twice }].map((parameters) =>
    outcomesOf({ end: '2023-01-01', parameters }, [utrecht], 4),
  )
  const blocks = (of: typeof one) =>
    regionsIn(of!, 'blocks').map((sum, n) => (sum * DAYS_PER_MONTH) / regionsIn(of!, 'standbyDays')[n]!)
  expect(mean(blocks(two)) / mean(blocks(one))).toBeGreaterThan(0.48)
  expect(mean(blocks(two)) / mean(blocks(one))).toBeLessThan(0.6)
  const served = (of: typeof one) => regionsIn(of!, 'served')
  const hours = (of: typeof one) => familiesIn(of!, 'delivered').map((sum, n) => sum / 60 / served(of)[n]!)
  // Larger providers plan a little better: the rest of that may be half an hour of 41.
  const [low, high] = pairedInterval(hours(one), hours(two))
  expect(low).toBeGreaterThan(-0.5)
  expect(high).toBeLessThan(0.7)
})

test('blocks above the cap merge teams, and no month stays above it while there are teams to merge', () => {
  const w = started({ parameters: { caregivers: 5000, onCallCap: 20 } }, utrecht)
  runUntil(w, '2022-06-15')
  for (const q of providersIn(w)) {
    if (w.state.provider.teams[q]! > 1) expect(blocksPerPerson(w, q)).toBeLessThanOrEqual(20)
  }
  expect(providersIn(w).some((q) => w.state.provider.teams[q] === 1)).toBe(true)
})

test('pay: every block by the agreement, and half as much again without a call from 2023 on', () => {
  const at = (end: string, period: number) => {
    const of = outcomesOf({ end }, [clusterOf('CR22')], 1, 'month')
    return [regionsIn(of, 'onCallEuros', period)[0]!, regionsIn(of, 'blocks', period)[0]!] as const
  }
  const rate = (5 * 11.44 + 2 * 17.16) / 7
  const [before, blocksBefore] = at('2023-02-01', 11)
  const [after, blocksAfter] = at('2023-02-01', 12)
  expect(Math.abs(before - rate * blocksBefore)).toBeLessThan(before / 1000)
  expect(after).toBeGreaterThan(rate * blocksAfter * 1.3)
  expect(after).toBeLessThan(rate * blocksAfter * 1.5)
})

test('what being on call was in 2022 does not hang on a measure that begins the day after', () => {
  const measures = [{ policy: 'partuspoules', from: '2023-01-01', levers: { coverage: 1 } }]
  const [base, pooled] = [{}, { measures }].map((changes) =>
    runUntil(started({ end: '2024-01-01', ...changes }, utrecht), '2023-01-02'),
  )
  const known = base!.state.provider.onCallReference
  expect(Math.min(...known)).toBeGreaterThan(5)
  expect([...pooled!.state.provider.onCallReference]).toEqual([...known])
})

test('nobody on leave is called', () => {
  const w = started({ parameters: { startCallShare: 1 } }, utrecht)
  let called = 0
  while (step(w) && w.calendar.now < minuteOf('2022-09-01')) {
    if (w.calendar.kind !== KIND.birth) continue
    const share = leaveShareOf(w, 0, Math.floor(w.calendar.now / 10_080))
    for (const c of providersIn(w).flatMap((q) => [...itemsOf(w.state.inCall, q)])) {
      if (w.state.caregiver.callUntil[c] !== w.calendar.now + 300) continue
      called++
      expect(isOnLeave(w.state.caregiver.leavePhase[c]!, turnOfLeave(w, 0), share)).toBe(false)
    }
  }
  expect(called).toBeGreaterThan(1000)
})

test('a contract is never left of hours on call twice: counted or present, whichever is more, and calls apart', () => {
  const overhead = (parameters: object) => {
    const w = runUntil(started({ parameters: { ...NO_GUIDANCE, ...parameters } }, utrecht), '2022-06-15')
    return sumIn(w, w.state.provider.overhead) / bedsideMinutes(1, valuesOfProvider(w, 0))
  }
  const blocks = (parameters: object) => {
    const w = runUntil(started({ parameters }, utrecht), '2022-06-15')
    return sumIn(w, w.state.provider.blocks) * 7 * 480
  }
  const pooled = { poolShare: 1, poolPresence: 8 }
  expect(overhead({ countedShare: 1 })).toBeLessThan(blocks({}))
  expect(overhead({ countedShare: 1 })).toBeGreaterThan(0.7 * blocks({}))
  expect(overhead({ ...pooled, countedShare: 1 })).toBeLessThanOrEqual(blocks(pooled))
})

/** Nobody is guided, and no trainee gives hours. */
const NO_GUIDANCE = {
  guidanceBranch: 0,
  guidanceVig: 0,
  guidanceReentry: 0,
  guidanceMbo: 0,
  traineeOutput: 0,
}
