/** What the numbers on labour say together: who is ill, who leaves, who retires and who comes. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DECLARED_PARAMETERS } from '../../engine/parameters/declared.ts'
import {
  PARAMETERS,
  RETIREMENT_HAZARD,
  retirementHazard,
  type Values,
  valuesOn,
} from '../../engine/parameters/index.ts'
import { checkRetirement } from '../../engine/parameters/retirement.ts'

const START = valuesOn('2022-01-01')
const MEAN_AGE_2020 = 44.8

test('nobody retires before 60, and from then on ever more do', () => {
  const age = fc.double({ min: 16, max: 90, noNaN: true })
  fc.assert(
    fc.property(age, age, (a, b) => {
      expect(retirementHazard(Math.min(a, b))).toBeLessThanOrEqual(retirementHazard(Math.max(a, b)))
    }),
  )
  expect(retirementHazard(59.99)).toBe(0)
  expect(retirementHazard(60)).toBeGreaterThan(0)
  expect(retirementHazard(67.5)).toBe(0.7)
  expect(retirementHazard(85)).toBe(RETIREMENT_HAZARD.at(-1))
})

test('a broken table of retirement is refused with all its faults', () => {
  const refused = () => checkRetirement([0.1, 0.05, -1, 20])
  expect(refused).toThrow('it has 4 ages; it must have 11')
  expect(refused).toThrow('age 61 has 0.05, less than 0.1 a year younger')
  expect(refused).toThrow('age 62 has -1; it must lie between 0 and 12 a year')
  expect(refused).toThrow('age 63 has 20')
})

test('caregivers retire when employees do, on average between 65 years and 8 months and 67 years', () => {
  const { retiringAge } = settled(START)
  expect(retiringAge).toBeGreaterThan(65.67)
  expect(retiringAge).toBeLessThan(67)
})

test('a settled workforce loses 8.5 to 13.5 percent a year, 0.7 to 2.8 of it by retiring', () => {
  const { leaving, retiring } = settled(START)
  expect(leaving).toBeGreaterThan(0.085)
  expect(leaving).toBeLessThan(0.135)
  expect(retiring).toBeGreaterThan(0.007)
  expect(retiring).toBeLessThan(0.028)
})

test('staff that was seen is older than what the hazards settle at, and less so when leaving falls with age', () => {
  const [none, some, most] = [0, 0.2, 0.4].map((quitAgeSlope) => settled({ ...START, quitAgeSlope }).meanAge)
  expect(some).toBeGreaterThan(none ?? NaN)
  expect(most).toBeGreaterThan(some ?? NaN)
  expect(most).toBeLessThan(MEAN_AGE_2020)
})

test('at the load of reference 8 to 10 percent of caregivers are ill', () => {
  const { sickShortRate, sickShortDays, sickLongRate, sickLongDays, sickLongest, sickFactor } = START
  const long = sickLongDays * (1 - Math.exp(-sickLongest / sickLongDays))
  const perDayAtWork = (sickFactor * (sickShortRate * sickShortDays + sickLongRate * long)) / 365
  const ill = perDayAtWork / (1 + perDayAtWork)
  expect(ill).toBeGreaterThan(0.08)
  expect(ill).toBeLessThan(0.1)
})

test('a year of applicants and pupils gives 700 to 800 new caregivers, fewer than the 1,350 called necessary', () => {
  const v = START
  const reentryShare = 1 - v.branchShare - v.vigShare
  const finish =
    v.branchShare * (1 - v.dropoutBranch) +
    v.vigShare * (1 - v.dropoutVig) +
    reentryShare * (1 - v.dropoutReentry)
  const entries = v.applicants * finish + v.mboIntake * (1 - v.dropoutMbo) * (1 - v.mboElsewhere)
  expect(entries).toBeGreaterThan(700)
  expect(entries).toBeLessThan(800)
})

test('half of the start staff is 45 or over, as in the register', () => {
  const younger = START.ageUnder25 + START.age25to34 + START.age35to44
  expect(1 - younger).toBeGreaterThan(0.5)
  expect(1 - younger - START.age45to54).toBeLessThan(0.42)
})

test.each(['wageIndex', 'payElsewhere', 'retirementFactor'] as const)(
  '%s changes nothing at its value 1',
  (id) => {
    expect(START[id]).toBe(1)
  },
)

test.each(['campaign', 'contractFollows', 'applicantsVacancySlope'] as const)('%s is off at first', (id) => {
  expect(START[id]).toBe(0)
})

test('no slope can make load keep people well or at work, or better pay drive them out', () => {
  for (const id of [
    'quitLoadSlope',
    'sickLoadSlope',
    'applicantsWageSlope',
    'applicantsVacancySlope',
  ] as const)
    expect(PARAMETERS[id].limits[0], id).toBe(0)
  expect(PARAMETERS.quitWageSlope.limits[1]).toBe(0)
})

test('every loop is closed in the model and can be cut', () => {
  const loops = Object.entries(PARAMETERS).filter(([id]) => id.startsWith('loop'))
  expect(loops).toHaveLength(11)
  for (const [, loop] of loops) expect(loop).toMatchObject({ value: 1, choices: ['cut', 'closed'] })
})

test('courses last whole months, whichever end of their range is taken', () => {
  for (const id of ['branchMonths', 'vigMonths', 'reentryMonths', 'mboMonths'] as const) {
    const { value, limits, spread } = DECLARED_PARAMETERS[id]
    for (const months of [value, ...limits, ...spread]) expect(Number.isInteger(months), id).toBe(true)
  }
})

/** A workforce that enters at the ages of entry for ever, at the reference load: its yearly losses and mean ages. */
function settled(v: Values) {
  const sum = { staff: 0, ages: 0, lost: 0, retired: 0, retiredAges: 0 }
  for (let entry = 18; entry < 60; entry++) {
    const z = (entry - v.entryAge) / v.entryAgeSd
    let left = Math.exp(-0.5 * z * z)
    for (let month = 0; entry + month / 12 < 75; month++) {
      const age = entry + month / 12
      const retiring = v.retirementFactor * retirementHazard(age)
      const leaving = retiring + quitting(v, month / 12, age)
      sum.staff += left
      sum.ages += left * age
      sum.lost += left * leaving
      sum.retired += left * retiring
      sum.retiredAges += left * retiring * age
      left *= Math.exp(-leaving / 12)
    }
  }
  return {
    leaving: sum.lost / sum.staff,
    retiring: sum.retired / sum.staff,
    meanAge: sum.ages / sum.staff,
    retiringAge: sum.retiredAges / sum.retired,
  }
}

function quitting(v: Values, tenure: number, age: number): number {
  const byTenure = tenure < 1 ? v.quitFirstYear : tenure < 5 ? v.quitYear2to5 : v.quitLater
  const byAge = Math.exp((-v.quitAgeSlope * (age - 45)) / 10) * (age >= 60 ? v.quitFrom60 : 1)
  return v.quitFactor * byTenure * byAge
}
