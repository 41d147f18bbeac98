/** At the ends of the ranges the model does what anyone would expect, and nothing is ever negative. */
import { expect, test } from 'vitest'
import {
  FAMILY_COUNTERS,
  type FamilyCounter,
  REGION_COUNTERS,
  type RegionCounter,
} from '../../engine/model/counters.ts'
import { PARAMETERS } from '../../engine/parameters/index.ts'
import { familyCell, partOf, regionCell } from '../../engine/run.ts'
import type { World } from '../../engine/model/world.ts'
import { ran, staffOf, THIRD } from './harness.ts'

/** Counts of 2022 of a run. */
function countsOf(parameters: Record<string, number | string>) {
  const part = partOf(ran({ parameters }), 'year')
  const family = (counter: FamilyCounter) => part[familyCell(0, 0, 0, 1) + FAMILY_COUNTERS.indexOf(counter)]!
  const region = (counter: RegionCounter) => part[regionCell(1, 0, 0, 1) + REGION_COUNTERS.indexOf(counter)]!
  expect(Math.min(...part)).toBeGreaterThanOrEqual(0)
  return { family, region }
}

test('without births there are no families and no care, and the staff sits idle', () => {
  const { family, region } = countsOf({ birthFactor: 0 })
  for (const counter of FAMILY_COUNTERS) expect(family(counter)).toBe(0)
  expect(region('workedMinutes')).toBe(0)
  expect(region('sustainableMinutes')).toBeGreaterThan(0)
  expect(region('vacancyDays')).toBe(0)
  expect(region('floorWeeks')).toBe(region('weeks'))
})

test('without staff nobody who wants care gets it, for lack of capacity and for no other reason', () => {
  const { family } = countsOf({ caregivers: 0, applicants: 0, mboIntake: 0 })
  const declined = family('noCareChoice') + family('noCarePrice')
  expect(declined).toBeGreaterThan(0)
  expect(family('noCareCapacity')).toBe(family('families') - declined)
  expect(family('belowFloor')).toBe(family('noCareCapacity'))
  expect(family('delivered')).toBe(0)
})

test('with unlimited staff everybody gets what was asked, without overtime', () => {
  const { family, region } = countsOf({ caregivers: PARAMETERS.caregivers.limits[1] })
  expect(family('noCareCapacity')).toBe(0)
  expect(family('belowFloor')).toBe(0)
  expect(family('delivered')).toBe(family('requested'))
  expect(region('overtimeMinutes')).toBe(0)
  expect(region('floorWeeks')).toBe(region('weeks'))
})

test('a contribution of 0 leaves nobody without care by price, the highest leaves more without and asks fewer hours', () => {
  const [low, high] = PARAMETERS.ownContribution.limits
  const [free, dear] = [countsOf({ ownContribution: low }), countsOf({ ownContribution: high })]
  expect(free.family('noCarePrice')).toBe(0)
  expect(dear.family('noCarePrice')).toBeGreaterThan(0)
  expect(dear.family('noCareChoice')).toBe(free.family('noCareChoice'))
  const asked = ({ family }: typeof free) =>
    family('requested') /
    (family('families') - family('noCareChoice') - family('noCarePrice') - family('noCareCapacity'))
  expect(asked(dear)).toBeLessThan(asked(free))
})

test('every parameter may stand at either of its limits without the run failing or people of no age', () => {
  const refused: string[] = []
  for (const [id, { limits, unit }] of Object.entries(PARAMETERS)) {
    for (const value of limits) {
      if (unit === 'choice') continue
      const reason = reasonOf(() =>
        expectAges(ran({ end: '2022-02-01', parameters: { ...THIRD, [id]: value } })),
      )
      if (reason !== undefined && !/must (be at most 1|not exceed)/.test(reason))
        refused.push(`${id} ${value}: ${reason}`)
    }
  }
  expect(refused).toEqual([])
}, 180_000)

/** Everybody on the books is of an age at which people work, and their mean age is a number. */
function expectAges(w: World) {
  for (const c of staffOf(w)) {
    const age = (w.calendar.now - w.state.caregiver.born[c]!) / 525_960
    if (!(age > 16 && age < 120)) throw new Error(`a caregiver is ${age} years old`)
  }
}

function reasonOf(run: () => unknown): string | undefined {
  try {
    run()
    return undefined
  } catch (error) {
    return String(error)
  }
}
