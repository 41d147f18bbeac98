/** Guidance: what trainees take and give, mentors as a bottleneck, worse before better, and who of a cohort stays. */
import { expect, test } from 'vitest'
import { exp } from '../../engine/core/math.ts'
import { KIND } from '../../engine/model/kinds.ts'
import { step } from '../../engine/model/model.ts'
import { MBO } from '../../engine/model/routes.ts'
import { minuteOf } from '../../engine/core/dates.ts'
import { valuesOfRegion, type World } from '../../engine/model/world.ts'
import { clusterOf, started } from './harness.ts'
import { familiesIn, mean, outcomesOf, pairedInterval, regionsIn } from './outcomes.ts'

const zaanstreek = clusterOf('CR22')
const MINUTES_PER_WEEK = 10_080

/** Lets everything happen until a date, and looks after every event. */
function watch(w: World, until: string, look: (w: World) => void): void {
  const end = minuteOf(until)
  while (step(w) && w.calendar.now < end) look(w)
}

test('a trainee of the branch takes 400 hours of others until it works alone, and then gives some for three months', () => {
  const w = started({ parameters: { dropoutBranch: 0, branchShare: 1, vigShare: 0, mboIntake: 0 } })
  const began = new Map<number, number>()
  const alone = new Map<number, number>()
  let told = 0
  watch(w, '2024-06-01', () => {
    const { id, kind, now } = w.calendar
    const { trainee, region } = w.state
    if (kind === KIND.monthStart)
      for (let t = 0; t < trainee.start.length; t++)
        if (trainee.start[t] === now && now > 0) began.set(t, now)
    if (kind === KIND.workAlone) {
      if (began.has(id)) {
        const weeks = (now - began.get(id)!) / MINUTES_PER_WEEK
        expect((trainee.guidance[id]! * weeks) / 60).toBeGreaterThan(400 * 0.96)
        expect((trainee.guidance[id]! * weeks) / 60).toBeLessThan(400 * 1.04)
        told++
      }
      alone.set(id, now)
    }
    if (kind === KIND.graduation && alone.has(id)) {
      const days = (now - alone.get(id)!) / 1440
      if (alone.get(id)! > 0) expect([89, 90, 91, 92]).toContain(days)
      began.delete(id)
      alone.delete(id)
    }
    expect(region.alone[0]).toBeGreaterThanOrEqual(0)
  })
  expect(told).toBeGreaterThan(5)
})

test('what a region counts of its trainees is what their columns hold', () => {
  const w = started({}, clusterOf('CR12'))
  watch(w, '2024-02-15', () => undefined)
  const { freeTrainees, region, trainee } = w.state
  const free = new Set(freeTrainees.slots.subarray(0, freeTrainees.count[0]))
  const inTraining = Array.from(trainee.start.keys()).filter((t) => !free.has(t))
  for (const r of w.regions.keys()) {
    const here = inTraining.filter((t) => trainee.region[t] === r)
    const guided = here.filter((t) => trainee.isAlone[t] === 0)
    expect(region.trainees[r]).toBe(here.length)
    expect(region.pupils[r]).toBe(guided.filter((t) => trainee.route[t] === MBO).length)
    expect(region.alone[r]).toBe(here.length - guided.length)
    expect(region.guidance[r]).toBe(guided.reduce((sum, t) => sum + trainee.guidance[t]!, 0))
  }
})

test('mentors bind: with ever more places no more trainees are guided than mentors can, and the rest is refused', () => {
  const w = started({ parameters: { mboIntake: 5000 } })
  watch(w, '2026-01-01', () => {
    if (w.calendar.kind !== KIND.monthStart || w.calendar.now < minuteOf('2024-09-01')) return
    const { alone, experienced, pupils, trainees } = w.state.region
    const p = valuesOfRegion(w, 0)
    const guided = trainees[0]! - alone[0]! - (1 - p.mboPractice) * pupils[0]!
    // Mentors who leave do not send trainees away: a few more may be guided than would begin now.
    expect(guided).toBeLessThan(1.15 * p.mentorRatio * experienced[0]!)
  })
  const refused = (mboIntake: number) =>
    mean(
      regionsIn(
        outcomesOf({ end: '2026-01-01', parameters: { mboIntake } }, [zaanstreek], 2),
        'withoutMentor',
        3,
      ),
    )
  expect(refused(130)).toBe(0)
  expect(refused(5000)).toBeGreaterThan(10)
})

test('worse before better: more mbo places first take hours from families, and after the course give them more', () => {
  const end = '2034-01-01'
  const more = [{ policy: 'mboInstroom', from: '2024-01-01', levers: { extraPlaces: 500 } }]
  const base = outcomesOf({ end }, [zaanstreek], 12)
  const measured = outcomesOf({ end, measures: more }, [zaanstreek], 12)
  const gain = (year: number) =>
    pairedInterval(
      familiesIn(base, 'delivered', 'all', year - 2022),
      familiesIn(measured, 'delivered', 'all', year - 2022),
    )
  expect(gain(2023)).toEqual([0, 0])
  for (const year of [2025, 2026]) expect(gain(year)[1]).toBeLessThan(0)
  for (const year of [2030, 2032]) expect(gain(year)[0]).toBeGreaterThan(0)
})

test('of those hired, as many are left after one, three and five years as constant hazards leave', () => {
  const rate = 0.2
  const even = { quitFirstYear: rate, quitYear2to5: rate, quitLater: rate, quitAgeSlope: 0, quitFrom60: 1 }
  const only = {
    quitFactor: 1,
    retirementFactor: 0,
    registerHours: 0,
    loopLoadQuit: 'cut',
    loopOnCall: 'cut',
  }
  const of = outcomesOf({ end: '2032-01-01', parameters: { ...even, ...only } }, [clusterOf('CR12')], 4)
  const sum = (counter: 'hired.1y' | 'kept.1y' | 'hired.3y' | 'kept.3y' | 'hired.5y' | 'kept.5y') =>
    Array.from({ length: 10 }, (_, year) => regionsIn(of, counter, year))
      .flat()
      .reduce((a, b) => a + b)
  for (const years of [1, 3, 5] as const) {
    const [hired, kept] = [sum(`hired.${years}y`), sum(`kept.${years}y`)]
    const share = exp(-rate * years)
    expect(hired).toBeGreaterThan(100)
    expect(Math.abs(kept - hired * share)).toBeLessThan(5 * Math.sqrt(hired * share * (1 - share)))
  }
})

test('nobody hired so long before the window, so no share of them is told', () => {
  const of = outcomesOf({ end: '2027-01-01' }, [zaanstreek], 1)
  expect([0, 1, 2, 3, 4].map((year) => regionsIn(of, 'hired.5y', year)[0])).toEqual([0, 0, 0, 0, 0])
  expect(regionsIn(of, 'hired.1y', 0)[0]).toBe(0)
  expect(regionsIn(of, 'hired.1y', 1)[0]).toBeGreaterThan(0)
})

test.each([
  ['branch', { branchShare: 1, vigShare: 0 }, 400],
  ['vig', { branchShare: 0, vigShare: 1 }, 200],
  ['reentry', { branchShare: 0, vigShare: 0 }, 150],
])('in a steady state each trainee of %s takes its hours from families', (route, shares, hours) => {
  const only = {
    mboIntake: 0,
    dropoutBranch: 0,
    dropoutVig: 0,
    dropoutReentry: 0,
    mentorRatio: 5,
    campaign: 2,
  }
  const of = outcomesOf({ end: '2029-01-01', parameters: { ...only, ...shares } }, [clusterOf('CR12')], 1)
  const years = [0, 1, 2, 3, 4, 5, 6]
  const guided = years.reduce((sum, year) => sum + regionsIn(of, 'guidanceMinuteDays', year)[0]! / 7 / 60, 0)
  const begun = years.reduce((sum, year) => sum + regionsIn(of, 'applicants', year)[0]!, 0)
  expect(begun).toBeGreaterThan(200)
  expect(guided / begun / hours).toBeGreaterThan(0.9)
  expect(guided / begun / hours, route).toBeLessThan(1.1)
})
