/** A region beside a copy of itself: the two have the same law, since nothing in the model knows one number from another. */
import { expect, test, vi } from 'vitest'
import type { Region } from '../../engine/parameters/index.ts'

vi.mock(import('../../engine/parameters/regions.ts'), async (importOriginal) => {
  const original = await importOriginal()
  const [zeeuwschVlaanderen, copied] = [original.REGIONS[30]!, original.REGIONS[31]!]
  const { code, number, name, neighbours, tile } = copied
  const copy: Region = { ...zeeuwschVlaanderen, code, number, name, neighbours, tile }
  return { ...original, REGIONS: original.REGIONS.with(31, copy) }
})

const { clusterOf } = await import('./harness.ts')
const { familyCell, regionCell } = await import('../../engine/run.ts')
const { FAMILY, REGION } = await import('../../engine/model/counters.ts')
const { outcomesOf } = await import('./outcomes.ts')

const REPLICATIONS = 60
/** Two-sided, at one in ten thousand for each of seven checks. */
const MOST = 4.2

const outcomes = outcomesOf({ parameters: { caregivers: 8400 } }, [clusterOf('CR31')], REPLICATIONS)

/** Mean difference between the two regions in standard errors, over replications. */
function zOf(cell: (r: number) => number): number {
  const differences = outcomes.parts.map(([part]) => part![cell(1)]! - part![cell(0)]!)
  const mean = differences.reduce((a, b) => a + b) / REPLICATIONS
  const variance = differences.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (REPLICATIONS - 1)
  return mean / Math.sqrt(variance / REPLICATIONS)
}

test.each(['families', 'noCareCapacity', 'belowFloor', 'delivered', 'placed'] as const)(
  'a region and its copy have the same %s',
  (counter) => {
    expect(Math.abs(zOf((r) => familyCell(r, 0, 0, 1) + FAMILY[counter]))).toBeLessThan(MOST)
  },
)

test.each(['caregiverDays', 'strainMinutes'] as const)(
  'a region and its copy have the same %s',
  (counter) => {
    expect(Math.abs(zOf((r) => regionCell(2, r, 0, 1) + REGION[counter]))).toBeLessThan(MOST)
  },
)

test('the two copies are not one: chance gives each its own families', () => {
  const [first, second] = [0, 1].map((r) =>
    outcomes.parts.map(([part]) => part![familyCell(r, 0, 0, 1) + FAMILY.families]!),
  )
  expect(first).not.toEqual(second)
})
