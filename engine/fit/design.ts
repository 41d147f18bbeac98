/** The fit as a design: which runs a wave asks for, given those of the waves before, and which vectors come of it. */
import { Draws } from '../core/draws.ts'
import { exp } from '../core/math.ts'
import {
  type Aim,
  CUT_OFF,
  implausibilities,
  propose,
  type Run,
  slopesOf,
  worstOf,
} from './historyMatching.ts'
import { LEVELS, withLevels } from './prior.ts'
import type { Vector } from '../vectors.ts'

/** A run that is asked for. */
export interface Asked {
  readonly set: number
  readonly places: readonly number[]
  readonly density?: number
}

/** How far from the start the first wave looks, either way. */
const FIRST_REACH = 0.35
const FIRST = 5

/** The first wave: every set once, with levels anywhere around the best levels of the central values. */
export function firstWave(sets: number, start: readonly number[], seed: string): Asked[] {
  const draws = new Draws(seed, 0)
  return Array.from({ length: sets }, (_, set) => ({
    set,
    places: start.map((place, i) => {
      const away = FIRST_REACH * (2 * draws.uniform(0, set, FIRST, i) - 1)
      return Math.min(1, Math.max(0, place + away))
    }),
  }))
}

/** Waves that ask every set: of what they gave, one run is drawn for each. */
const WHOLE_WAVES = 4

/**
 * A later wave: places drawn from what is left, told by the best run so far. Waves after the fourth ask only sets that have
 * no run within the cut-off yet.
 */
export function nextWave(runs: readonly Run[], aims: readonly Aim[], wave: number, seed: string): Asked[] {
  const slopes = slopesOf(runs)
  return setsOf(runs).flatMap((own) => {
    if (wave > WHOLE_WAVES && withinCut(own, aims).length > 0) return []
    const { places, density } = propose(bestOf(own, aims), slopes, aims, seed, wave)
    return [{ set: own[0]!.set, places, density }]
  })
}

/** A vector that the past does not rule out. */
export interface Accepted {
  readonly run: Run
  readonly implausibility: number
  readonly vector: Vector
}

/** The accepted vectors, one of each set that has one, in the order of sets. */
export function acceptedVectors(
  runs: readonly Run[],
  aims: readonly Aim[],
  drawn: readonly Vector[],
  seed: string,
): Accepted[] {
  return setsOf(runs).flatMap((own) => {
    const run = pickedOf(withinCut(own, aims), aims, seed)
    if (run === undefined) return []
    return [
      { run, implausibility: worstOf(run.outputs, aims), vector: withLevels(drawn[run.set]!, run.places) },
    ]
  })
}

/**
 * One of the runs of a set, drawn by how likely they make the past, over how likely they were to be proposed: the proposal
 * knew only what other runs let it expect.
 * @source importance resampling: Rubin (1987), Journal of the American Statistical Association 82:543-546
 */
function pickedOf(own: readonly Run[], aims: readonly Aim[], seed: string): Run | undefined {
  const logs = own.map(({ outputs, density }) => logLikelihood(outputs, aims) - (density ?? 0))
  const most = Math.max(...logs)
  const weights = logs.map((weight) => exp(weight - most))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let left = new Draws(seed, 0).uniform(0, own[0]?.set ?? 0, PICK, 0) * total
  return own.find((_, at) => (left -= weights[at]!) < 0) ?? own.at(-1)
}

const PICK = 6

/** Runs drawn by what the past allows, and within the cut-off. */
function withinCut(own: readonly Run[], aims: readonly Aim[]): Run[] {
  return own.filter(({ outputs, density }) => density !== undefined && worstOf(outputs, aims) <= CUT_OFF)
}

function logLikelihood(outputs: readonly number[], aims: readonly Aim[]): number {
  return implausibilities(outputs, aims).reduce((sum, miss) => sum - 0.5 * miss * miss, 0)
}

/** The runs of each set, in the order in which they were made. */
export function setsOf(runs: readonly Run[]): Run[][] {
  const sets = new Map<number, Run[]>()
  for (const run of runs) sets.set(run.set, [...(sets.get(run.set) ?? []), run])
  return [...sets].toSorted(([a], [b]) => a - b).map(([, own]) => own)
}

/** The run of a set that came nearest. */
export function bestOf(own: readonly Run[], aims: readonly Aim[]): Run {
  return own.reduce((best, run) => (worstOf(run.outputs, aims) < worstOf(best.outputs, aims) ? run : best))
}

/**
 * Orders vectors so that the first few are already spread over an unknown, as all are: ranks by halving.
 * @param of the unknown by which they are spread
 * @source van der Corput (1935)
 */
export function spreadOut(accepted: readonly Accepted[], of: (vector: Vector) => number): Accepted[] {
  const sorted = accepted.toSorted((a, b) => of(a.vector) - of(b.vector) || a.run.set - b.run.set)
  let bits = 1
  while (1 << bits < sorted.length) bits++
  const order = Array.from({ length: 1 << bits }, (_, n) => reversed(n, bits))
  // The middle comes first, the lowest last.
  return [...order.slice(1), 0].flatMap((rank) => sorted[rank] ?? [])
}

function reversed(n: number, bits: number): number {
  let result = 0
  for (let bit = 0; bit < bits; bit++) result |= ((n >> bit) & 1) << (bits - 1 - bit)
  return result
}

/** The middle of every level: the central values. */
export const CENTRE: readonly number[] = LEVELS.map(() => 0.5)
