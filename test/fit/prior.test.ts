/** What is drawn: within what is thought plausible, evenly, and the same for the same seed. */
import { expect, test } from 'vitest'
import type { Parameter } from '../../engine/core/declare.ts'
import { type Accepted, spreadOut } from '../../engine/fit/design.ts'
import { distanceOf } from '../../engine/fit/findings.ts'
import { COLUMNS, DRAWN, drawnSets, LEVELS, valueAt, withLevels } from '../../engine/fit/prior.ts'
import { soundSets } from '../../engine/fit/soundSets.ts'
import { TARGETS } from '../../engine/fit/targets.ts'
import { DECLARED_PARAMETERS } from '../../engine/parameters/declared.ts'

const SETS = drawnSets(100, 'a seed')

test('the ends of a draw are those of the spread, and its middle is the central value', () => {
  for (const id of COLUMNS) {
    const { value, spread }: Parameter = DECLARED_PARAMETERS[id]
    expect([id, valueAt(id, 0), valueAt(id, 0.5), valueAt(id, 1)]).toEqual([id, spread[0], value, spread[1]])
  }
})

test('nothing drawn leaves what is thought plausible', () => {
  for (const set of SETS)
    for (const id of DRAWN) {
      const { spread }: Parameter = DECLARED_PARAMETERS[id]
      expect(set[id], id).toBeGreaterThanOrEqual(spread[0])
      expect(set[id], id).toBeLessThanOrEqual(spread[1])
    }
})

test('a Latin hypercube: of a hundred sets one lies in each hundredth of the spread of the slope that decides most', () => {
  const [low, high] = DECLARED_PARAMETERS.quitLoadSlope.spread
  const cells = SETS.map(({ quitLoadSlope }) => (100 * (quitLoadSlope! - low)) / (high - low))
  // Values keep four digits, so one may be a hair past its hundredth.
  for (const [n, cell] of cells.toSorted((a, b) => a - b).entries()) {
    expect(cell).toBeGreaterThan(n - 0.05)
    expect(cell).toBeLessThan(n + 1.05)
  }
})

test('parameters are drawn apart: no two of some slopes go together by more than chance', () => {
  const ids = ['quitLoadSlope', 'sickLoadSlope', 'quitOnCallSlope', 'sickOnCallSlope'] as const
  for (const [i, a] of ids.entries())
    for (const b of ids.slice(i + 1)) {
      const ranks = (id: (typeof ids)[number]) => {
        const sorted = SETS.map((set) => set[id]!).toSorted((x, y) => x - y)
        return SETS.map((set) => sorted.indexOf(set[id]!) / 99 - 0.5)
      }
      const [x, y] = [ranks(a), ranks(b)]
      const r =
        x.reduce((sum, value, n) => sum + value * y[n]!, 0) / x.reduce((sum, value) => sum + value * value, 0)
      expect(Math.abs(r), `${a} and ${b}`).toBeLessThan(0.4)
    }
})

test('levels are never drawn, choices and dated numbers neither', () => {
  const levels = LEVELS.flatMap(({ parameters }) => parameters)
  for (const id of DRAWN) {
    const { unit, history = [] }: Parameter = DECLARED_PARAMETERS[id]
    expect([id, levels.includes(id), unit === 'choice', history.length]).toEqual([id, false, false, 0])
  }
  expect(DRAWN.length).toBeGreaterThan(200)
})

test('sets whose shares come to more than a whole fall away, and enough are left', () => {
  const { sets, faults } = soundSets(60, 'a seed')
  expect(sets.length).toBe(60)
  for (const fault of faults) expect(fault).toContain('must')
  for (const { branchShare, vigShare } of sets) expect(branchShare! + vigShare!).toBeLessThanOrEqual(1)
})

test('targets are of 2023 or before, and say how sure they are', () => {
  for (const { error, discrepancy, why, sources, name } of TARGETS) {
    expect(error, name).toBeGreaterThan(0)
    expect(discrepancy, name).toBeGreaterThan(0)
    expect(why.length, name).toBeGreaterThan(20)
    expect(sources.length, name).toBeGreaterThan(0)
  }
})

test('the first vectors are spread over an unknown as all are', () => {
  const of = (n: number): Accepted => ({
    run: { set: n, places: [], outputs: [] },
    implausibility: 1,
    vector: {
      ...withLevels(
        {},
        LEVELS.map(() => 0.5),
      ),
      quitLoadSlope: n / 99,
    },
  })
  const ordered = spreadOut(
    Array.from({ length: 100 }, (_, n) => of((37 * n) % 100)),
    (v) => v.quitLoadSlope!,
  )
  expect(new Set(ordered.map(({ run }) => run.set)).size).toBe(100)
  const first = ordered.slice(0, 8).map(({ vector }) => vector.quitLoadSlope!)
  const eighths = new Set(first.map((slope) => Math.floor(slope * 6.2)))
  expect(eighths.size).toBeGreaterThanOrEqual(6)
})

test('the distance of two samples is the largest gap between their steps', () => {
  expect(distanceOf([1, 2, 3, 4], [1, 2, 3, 4])).toBe(0)
  expect(distanceOf([1, 2], [3, 4])).toBe(1)
  expect(distanceOf([1, 2, 3, 4], [3, 4, 5, 6])).toBe(0.5)
})
