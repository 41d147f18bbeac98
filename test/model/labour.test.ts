/** Labour, person by person: frozen until 2022, then everybody with thresholds, contracts and a place in the register of their own. */
import { expect, test } from 'vitest'
import { countOf } from '../../engine/core/lists.ts'
import { minuteOf } from '../../engine/core/dates.ts'
import { saturating } from '../../engine/model/load.ts'
import { quitHazard } from '../../engine/model/leaving.ts'
import { stationaryLaw } from '../../engine/model/stock.ts'
import { vacanciesOf } from '../../engine/model/vacancies.ts'
import { valuesOfRegion } from '../../engine/model/world.ts'
import { valuesOn } from '../../engine/parameters/index.ts'
import { clusterOf, runUntil, staffOf, started, sumIn } from './harness.ts'

const p = valuesOn('2022-06-01')
const groningen = clusterOf('CR03')

test('nobody leaves or is hired before 2022, but people fall ill and recover', () => {
  const w = runUntil(started({}, groningen), '2021-12-31')
  const { caregiver, provider } = w.state
  expect([...provider.left]).toEqual(w.providers.map(() => 0))
  const staff = w.regions.flatMap((_, r) => staffOf(w, r))
  expect(staff.reduce((sum, c) => sum + caregiver.spells[c]!, 0)).toBeGreaterThan(staff.length / 2)
})

test('sickness is at its usual level from the first day on: the start stock holds running spells', () => {
  const w = started({}, clusterOf('CR29'))
  const share = () => {
    const staff = staffOf(w)
    return staff.filter((c) => w.state.caregiver.isSick[c] === 1).length / staff.length
  }
  const usual =
    (p.sickFactor * (p.sickShortRate * p.sickShortDays + p.sickLongRate * p.sickLongDays)) / 365.25
  const level = usual / (1 + usual)
  const error = Math.sqrt((level * (1 - level)) / 800)
  for (const date of ['2021-03-02', '2021-06-01', '2021-12-01']) {
    runUntil(w, date)
    expect(Math.abs(share() - level) / error).toBeLessThan(5)
  }
})

test('an age and a tenure that nobody can have do not occur', () => {
  const w = runUntil(started({}, groningen), '2024-06-01')
  for (const r of w.regions.keys()) {
    for (const c of staffOf(w, r)) {
      const { born, hired } = w.state.caregiver
      const age = (w.calendar.now - born[c]!) / 525_960
      expect(age).toBeGreaterThan(17)
      expect(age).toBeLessThan(75)
      expect((hired[c]! - born[c]!) / 525_960).toBeGreaterThanOrEqual(17)
    }
  }
})

test('the start stock has the published age shares, within four standard errors', () => {
  const w = started({}, clusterOf('CR29'))
  const staff = staffOf(w)
  const ages = staff.map((c) => (minuteOf('2022-01-01') - w.state.caregiver.born[c]!) / 525_960)
  const between = (low: number, high: number) =>
    ages.filter((age) => age >= low && age < high).length / ages.length
  for (const [low, high, share] of [
    [0, 25, p.ageUnder25],
    [25, 35, p.age25to34],
    [35, 45, p.age35to44],
    [45, 55, p.age45to54],
    [55, 60, p.age55to59],
  ] as const) {
    // A cell of the law is a year wide at either end, so its band may be off by a little beside the noise.
    expect(Math.abs(between(low, high) - share)).toBeLessThan(
      4 * Math.sqrt((share * (1 - share)) / ages.length) + 0.012,
    )
  }
})

test('the law of the start stock is a distribution, whatever the weight of published ages', () => {
  for (const startAgeWeight of [0, 0.5, 1]) {
    const { cumulative } = stationaryLaw({ ...p, startAgeWeight })
    expect(cumulative.at(-1)).toBeCloseTo(1, 12)
    for (const [cell, sum] of cumulative.entries())
      expect(sum).toBeGreaterThanOrEqual(cumulative[cell - 1] ?? 0)
  }
})

test('the hazard of quitting falls with tenure, age and pay, rises with load and pay elsewhere, and never exceeds its most', () => {
  const base = quitHazard(p, 40, 3, 1)
  expect(quitHazard(p, 40, 0.5, 1)).toBeGreaterThan(base)
  expect(quitHazard(p, 40, 8, 1)).toBeLessThan(base)
  expect(quitHazard(p, 55, 3, 1)).toBeLessThan(base)
  expect(quitHazard({ ...p, wageIndex: 1.1 }, 40, 3, 1)).toBeLessThan(base)
  expect(quitHazard({ ...p, payElsewhere: 1.1 }, 40, 3, 1)).toBeGreaterThan(base)
  expect(quitHazard({ ...p, wageIndex: 1.1, payElsewhere: 1.1 }, 40, 3, 1)).toBe(base)
  expect(quitHazard(p, 40, 3, 1.3)).toBeCloseTo(1.3 * base, 12)
  expect(quitHazard(p, 40, 3, 1000)).toBe(p.quitMost)
})

test('load works in full when small and levels off when large', () => {
  expect(saturating(0.01, 0.5)).toBeCloseTo(0.01, 5)
  expect(saturating(9, 0.5)).toBeCloseTo(0.5, 9)
  expect(saturating(-9, 0.5)).toBeCloseTo(-0.5, 9)
})

test('vacancies vanish when staff is ample, and grow when it is short', () => {
  const vacancies = (caregivers: number) => {
    const w = runUntil(started({ parameters: { caregivers } }), '2021-12-01')
    return vacanciesOf(w, 0, valuesOfRegion(w, 0))
  }
  expect(vacancies(16_000)).toBe(0)
  expect(vacancies(7000)).toBeGreaterThan(vacancies(9000))
})

test('graduates find no place where there is no vacancy', () => {
  const w = runUntil(started({ parameters: { caregivers: 30_000, registerHours: 0 } }), '2022-12-01')
  const { entered, left } = w.state.provider
  expect([...entered]).toEqual([...left].map((gone, q) => gone + countOf(w.state.staff, q)))
  expect(staffOf(w).filter((c) => w.state.caregiver.serial[c]! >= 1 << 25)).toEqual([])
})

test('whoever works too little leaves the register in January, but not in the first year nor after a long illness', () => {
  const parameters = { caregivers: 25_000, registerHours: 400, quitFactor: 0, retirementFactor: 0 }
  const w = runUntil(started({ parameters }), '2022-12-31')
  const before = staffOf(w).length
  expect(sumIn(w, w.state.provider.left)).toBe(0)
  const ill = staffOf(w).filter((c) => w.state.caregiver.wasLongIll[c] === 1)
  runUntil(w, '2023-01-02')
  expect(staffOf(w).length).toBeLessThan(before / 2)
  expect(staffOf(w)).toEqual(expect.arrayContaining(ill))
})

test('contracts stay as they are unless they follow hours worked; then idle staff lose hours', () => {
  const contract = (contractFollows: number) => {
    const parameters = {
      caregivers: 16_000,
      registerHours: 0,
      quitFactor: 0,
      retirementFactor: 0,
      toSelfEmployment: 0,
      backToEmployment: 0,
      applicants: 0,
      mboIntake: 0,
      contractFollows,
    }
    const w = runUntil(started({ parameters }), '2023-01-02')
    return sumIn(w, w.state.provider.contract)
  }
  const fresh = runUntil(started({ parameters: { caregivers: 16_000 } }), '2021-03-02')
  const before = sumIn(fresh, fresh.state.provider.contract)
  expect(contract(0)).toBe(before)
  expect(contract(1)).toBeLessThan(0.8 * before)
})
