/** Pupils take as long as their course: supply rises after it, not before. */
import { expect, test } from 'vitest'
import { REGION } from '../../engine/model/counters.ts'
import { bandOf } from '../../engine/bands.ts'
import { periodsOf, regionCell, replicate } from '../../engine/run.ts'
import { CLUSTER, SEED, timelineWith } from './small.ts'

const REPLICATIONS = 6
const GRADUATION = '2027-09'
const WINDOW = { end: '2027-10-01' }

const basispad = timelineWith([], WINDOW)
const months = periodsOf(basispad, 'month')

/** Pupils from the mbo who are hired, by month and replication; the past is not shared, so that it could differ. */
function hiredUnder(timeline: typeof basispad): number[][] {
  const runs = Array.from({ length: REPLICATIONS }, (_, r) => replicate(timeline, CLUSTER, SEED, r, 'month'))
  return months.map((_, at) =>
    runs.map((part) => part[regionCell(1, 0, at, months.length) + REGION['inflow.mbo']]!),
  )
}

test('places from September 2024 on give more hires in September 2027, and not one before', () => {
  const levers = { extraPlaces: 1000, routeMonths: 36 }
  const more = hiredUnder(timelineWith([{ policy: 'mboInstroom', from: '2024-09-01', levers }], WINDOW))
  const base = hiredUnder(basispad)
  for (const [at, { name }] of months.entries()) {
    if (name < GRADUATION) expect(more[at], name).toEqual(base[at])
  }
  const last = months.findIndex(({ name }) => name === GRADUATION)
  const extra = bandOf(
    more[last]!.map((count, r) => count - base[last]![r]!),
    'central',
  )
  expect(extra.ciLow).toBeGreaterThan(0)
  expect(base.flat().some((count) => count > 0)).toBe(true)
})
