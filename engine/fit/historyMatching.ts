/**
 * History matching: which places of the levels does the past allow? A run at one place tells what happens near it, by
 * slopes that all runs together give; what cannot have happened is ruled out, and the next wave runs what is left.
 * @source Craig, Goldstein, Seheult and Smith (1997); Vernon, Goldstein and Bower (2010), Bayesian Analysis 5(4):619-670
 */
import { Draws } from '../core/draws.ts'
import { exp, log } from '../core/math.ts'
import { leastSquares } from './leastSquares.ts'

/** A target in numbers: its value and the variance of all that may part it from a run, chance of the run included. */
export interface Aim {
  readonly value: number
  readonly variance: number
}

/** One run of one set: where its levels stood, from 0 to 1, and what came of it, a number above 0 for each aim. */
export interface Run {
  readonly set: number
  readonly places: readonly number[]
  readonly outputs: readonly number[]
  /** Logarithm of how likely its places were to be proposed, up to a constant; absent when they were not drawn by the past. */
  readonly density?: number
}

/** More than this many standard deviations off is ruled out. */
export const CUT_OFF = 3

/** What all runs together say of the effect of levels: logarithm of each output by place, and how far predictions were off. */
export interface Slopes {
  readonly effects: readonly (readonly number[])[]
  /** Standard deviation of a predicted change, as a share of it. */
  readonly doubt: number
}

/** Of predicted changes, before any was seen to come true. */
const FIRST_DOUBT = 0.3

/** How far every output lies from its aim, in standard deviations. */
export function implausibilities(outputs: readonly number[], aims: readonly Aim[]): number[] {
  return aims.map(({ value, variance }, k) => Math.abs(outputs[k]! - value) / Math.sqrt(variance))
}

/** The largest of them: a run is as good as its worst target. */
export function worstOf(outputs: readonly number[], aims: readonly Aim[]): number {
  return Math.max(...implausibilities(outputs, aims))
}

/**
 * Slopes from runs: of two runs of one set only the levels differ, so their difference tells most; where sets have one
 * run each, what else differs between them is noise.
 */
export function slopesOf(runs: readonly Run[]): Slopes {
  const pairs = pairsOf(runs)
  const rows =
    pairs.length >= MANY ? pairs.map(({ places }) => places) : runs.map(({ places }) => [1, ...places])
  const outputs = runs[0]!.outputs.map((_, k) =>
    pairs.length >= MANY ? pairs.map(({ changes }) => changes[k]!) : runs.map((run) => log(run.outputs[k]!)),
  )
  const effects = outputs
    .map((y) => leastSquares(rows, y))
    .map((b) => (pairs.length >= MANY ? b : b.slice(1)))
  return { effects, doubt: pairs.length >= MANY ? doubtOf(pairs, effects) : FIRST_DOUBT }
}

/** Fewer pairs than this say less than all runs side by side. */
const MANY = 30

interface Change {
  readonly places: readonly number[]
  readonly changes: readonly number[]
}

function pairsOf(runs: readonly Run[]): Change[] {
  const last = new Map<number, Run>()
  return runs.flatMap((run) => {
    const before = last.get(run.set)
    last.set(run.set, run)
    if (before === undefined) return []
    return [
      {
        places: run.places.map((place, i) => place - before.places[i]!),
        changes: run.outputs.map((output, k) => log(output) - log(before.outputs[k]!)),
      },
    ]
  })
}

/** Root mean square of what was off, over that of what was predicted. */
function doubtOf(pairs: readonly Change[], effects: Slopes['effects']): number {
  let off = 0
  let told = 0
  for (const { places, changes } of pairs)
    for (const [k, effect] of effects.entries()) {
      const predicted = sumOf(effect, places)
      off += square(changes[k]! - predicted)
      told += square(predicted)
    }
  return told === 0 ? FIRST_DOUBT : Math.sqrt(off / told)
}

function square(x: number): number {
  return x * x
}

function sumOf(effect: readonly number[], places: readonly number[]): number {
  return effect.reduce((sum, slope, i) => sum + slope * places[i]!, 0)
}

/** Places to try next for a set, and how far off the worst target is expected to be, in standard deviations. */
export interface Proposal {
  readonly places: readonly number[]
  readonly expected: number
  /** Logarithm of how likely the places were to be proposed, up to a constant. */
  readonly density: number
}

/** Steps of the walk, and how far one goes. */
const STEPS = 4000
const STRIDE = 0.12

/**
 * Draws places that the past does not rule out, near or far from a run of the set: the likelier they are to have given
 * the past, the likelier they are drawn. Where everything is ruled out, the least implausible that was met.
 * @param nth which wave, for its chance
 * @source Metropolis et al. (1953): a walk that stays at places as often as they are likely
 */
export function propose(run: Run, slopes: Slopes, aims: readonly Aim[], seed: string, nth: number): Proposal {
  const draws = new Draws(seed, nth)
  let at = forecastAt(run, run.places, slopes, aims)
  let best = at
  let within: Proposal | undefined
  for (let step = 0; step < STEPS; step++) {
    const places = at.places.map((place, i) =>
      mirrored(place + STRIDE * (2 * draws.uniform(0, run.set, STEP, step * at.places.length + i) - 1)),
    )
    const next = forecastAt(run, places, slopes, aims)
    if (draws.uniform(0, run.set, CHOICE, step) < exp(Math.min(0, next.density - at.density))) at = next
    if (next.expected < best.expected) best = next
    if (at.expected <= CUT_OFF) within = at
  }
  return within ?? best
}

const STEP = 3
const CHOICE = 4

/** Off one end of 0 to 1 is back from it. */
function mirrored(x: number): number {
  return x < 0 ? -x : x > 1 ? 2 - x : x
}

/** What a run tells of other places of its levels, with the doubt of the prediction among the variances. */
function forecastAt(
  run: Run,
  places: readonly number[],
  { effects, doubt }: Slopes,
  aims: readonly Aim[],
): Proposal {
  const moved = places.map((place, i) => place - run.places[i]!)
  let [expected, density] = [0, 0]
  for (const [k, { value, variance }] of aims.entries()) {
    const change = sumOf(effects[k]!, moved)
    const output = run.outputs[k]! * exp(change)
    const whole = variance + square(doubt * change * output)
    const miss = Math.abs(output - value) / Math.sqrt(whole)
    expected = Math.max(expected, miss)
    density -= 0.5 * (miss * miss + log(whole))
  }
  return { places, expected, density }
}
