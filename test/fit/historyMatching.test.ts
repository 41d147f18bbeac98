/** History matching on a world made up for it, whose answer is known: two levels, three figures, sets that differ. */
import { expect, test } from 'vitest'
import { Draws } from '../../engine/core/draws.ts'
import { acceptedVectors, type Asked, firstWave, nextWave } from '../../engine/fit/design.ts'
import {
  type Aim,
  CUT_OFF,
  implausibilities,
  propose,
  type Run,
  slopesOf,
  worstOf,
} from '../../engine/fit/historyMatching.ts'
import { LEVELS } from '../../engine/fit/prior.ts'

const SEED = 'made up'
const LEVEL_COUNT = LEVELS.length

/** Each figure rests on its own level, and on what is drawn for the set. */
function madeUp(set: number, places: readonly number[], bend = 0): number[] {
  const draws = new Draws('world', 0)
  return places.map((place, k) => {
    const x = place - 0.5
    return Math.exp(1.5 * x + bend * x * x + 0.4 * (draws.uniform(0, set, 1, k) - 0.5))
  })
}

const AIMS: readonly Aim[] = Array.from({ length: LEVEL_COUNT }, () => ({ value: 1, variance: 0.0025 }))

function run(asked: readonly Asked[], bend = 0): Run[] {
  return asked.map((one) => ({ ...one, outputs: madeUp(one.set, one.places, bend) }))
}

/** Waves as the command makes them. */
function waves(count: number, sets = 40, bend = 0): Run[] {
  const start = Array.from({ length: LEVEL_COUNT }, () => 0.5)
  const runs = run(firstWave(sets, start, SEED), bend)
  for (let wave = 2; wave <= count; wave++) runs.push(...run(nextWave(runs, AIMS, wave, SEED), bend))
  return runs
}

test('implausibility is the distance in standard deviations, and a run is as good as its worst figure', () => {
  const aims = [
    { value: 10, variance: 4 },
    { value: 1, variance: 0.01 },
  ]
  expect(implausibilities([14, 0.95], aims).map((x) => Number(x.toFixed(9)))).toEqual([2, 0.5])
  expect(worstOf([14, 0.95], aims)).toBe(2)
})

test('slopes are found from sets side by side, and better from two runs of each', () => {
  const first = slopesOf(waves(1, 100))
  const both = slopesOf(waves(2, 100))
  for (const [k, effect] of both.effects.entries())
    for (const [i, slope] of effect.entries()) {
      expect(Math.abs(first.effects[k]![i]! - (i === k ? 1.5 : 0))).toBeLessThan(0.25)
      expect(slope).toBeCloseTo(i === k ? 1.5 : 0, 3)
    }
  expect(both.doubt).toBeLessThan(0.01)
})

test('every set whose figures can be met has a vector after the second wave or the third', () => {
  const runs = waves(3)
  const accepted = acceptedVectors(
    runs,
    AIMS,
    Array.from({ length: 40 }, () => ({})),
    SEED,
  )
  expect(accepted.length).toBe(40)
  for (const { run: own, implausibility } of accepted) {
    expect(implausibility).toBe(worstOf(madeUp(own.set, own.places), AIMS))
    expect(implausibility).toBeLessThanOrEqual(CUT_OFF)
  }
})

test('accepted outputs are spread around the figure as its variance says, in a world that slopes do not tell', () => {
  const accepted = acceptedVectors(
    waves(4, 60, 0.7),
    AIMS,
    Array.from({ length: 60 }, () => ({})),
    SEED,
  )
  const misses = accepted.flatMap(({ run: own }) => own.outputs.map((output) => (output - 1) / 0.05))
  const mean = misses.reduce((sum, miss) => sum + miss, 0) / misses.length
  const variance = misses.reduce((sum, miss) => sum + (miss - mean) * (miss - mean), 0) / misses.length
  // Cut off at three a standard normal has variance 0.973; a few runs of a set to choose from leave a little more.
  expect(accepted.length).toBeGreaterThan(55)
  expect(Math.abs(mean)).toBeLessThan(5 / Math.sqrt(misses.length))
  expect(variance).toBeGreaterThan(0.75)
  expect(variance).toBeLessThan(1.35)
})

test('where nothing can be met the least implausible place is proposed, at the end of a level', () => {
  const [hopeless] = run([{ set: 0, places: LEVELS.map(() => 0.5) }])
  const slopes = { effects: LEVELS.map((_, k) => LEVELS.map((__, i) => (i === k ? 1 : 0))), doubt: 0 }
  const aims = LEVELS.map((_, k) => ({ value: k === 0 ? 100 : 1, variance: 0.01 }))
  const { places, expected } = propose(hopeless!, slopes, aims, SEED, 1)
  expect(expected).toBeGreaterThan(CUT_OFF)
  expect(places[0]).toBeGreaterThan(0.95)
})

test('four waves ask every set, later ones only sets that have no run within the cut-off', () => {
  const runs = waves(3)
  expect(nextWave(runs, AIMS, 4, SEED).length).toBe(40)
  expect(nextWave(runs, AIMS, 5, SEED)).toEqual([])
})

test('the same seed gives the same waves', () => {
  expect(waves(3, 10)).toEqual(waves(3, 10))
})
