/** The fit as a design: which runs a wave asks for, given those of the waves before, and which vectors come of it. */
import { Draws } from '../core/draws.ts'
import { type Aim, CUT_OFF, type Proposal, propose, type Run, slopesOf, worstOf } from './historyMatching.ts'
import { LEVELS, withLevels } from './prior.ts'
import type { Vector } from '../vectors.ts'

/** A run that is asked for. */
export interface Asked {
  readonly set: number
  readonly places: readonly number[]
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

/**
 * A later wave: every set that still lacks an accepted vector drawn from what is left, told by its best run so far.
 * The second wave asks every set, however well the first went: its levels were no draw from what the past allows.
 */
export function nextWave(runs: readonly Run[], aims: readonly Aim[], wave: number, seed: string): Asked[] {
  const slopes = slopesOf(runs)
  return setsOf(runs).flatMap((own) => {
    if (wave > 2 && acceptedOf(own, aims) !== undefined) return []
    const { places }: Proposal = propose(bestOf(own, aims), slopes, aims, seed, wave)
    return [{ set: own[0]!.set, places }]
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
): Accepted[] {
  return setsOf(runs).flatMap((own) => {
    const run = acceptedOf(own, aims)
    if (run === undefined) return []
    return [
      { run, implausibility: worstOf(run.outputs, aims), vector: withLevels(drawn[run.set]!, run.places) },
    ]
  })
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

/** The first run after the first wave that is within the cut-off: its levels were drawn by what the past allows. */
function acceptedOf(own: readonly Run[], aims: readonly Aim[]): Run | undefined {
  return own.slice(1).find(({ outputs }) => worstOf(outputs, aims) <= CUT_OFF)
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
  return order.flatMap((rank) => sorted[rank] ?? [])
}

function reversed(n: number, bits: number): number {
  let result = 0
  for (let bit = 0; bit < bits; bit++) result |= ((n >> bit) & 1) << (bits - 1 - bit)
  return result
}

/** The middle of every level: the central values. */
export const CENTRE: readonly number[] = LEVELS.map(() => 0.5)
