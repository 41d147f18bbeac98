/** Laws of duration with the moments that queueing theory asks for, and the law of what is left of one under way. */
import { exponential, normal } from '../../engine/core/distributions.ts'
import { exp, log } from '../../engine/core/math.ts'

/** The uniform numbers of one duration, by how manieth. */
export type Uniforms = (nth: number) => number

/** A duration: what it draws, its first three moments, and what a passer-by finds left of it. */
export interface Duration {
  readonly draw: (u: Uniforms) => number
  readonly mean: number
  readonly square: number
  readonly cube: number
  /** Equilibrium law: density in proportion to the chance of lasting longer. */
  readonly drawLeft: (u: Uniforms) => number
}

/** Durations without memory: what is left is as long as the whole. */
export function memoryless(mean: number): Duration {
  const draw = (u: Uniforms) => mean * exponential(u(0))
  return { draw, mean, square: 2 * mean ** 2, cube: 6 * mean ** 3, drawLeft: draw }
}

/** Always the same. */
export function fixed(mean: number): Duration {
  return { draw: () => mean, mean, square: mean ** 2, cube: mean ** 3, drawLeft: (u) => mean * u(0) }
}

/** Two memoryless stages, one after the other: half as variable as one. */
export function twoStages(mean: number): Duration {
  const stage = mean / 2
  return {
    draw: (u) => stage * (exponential(u(0)) + exponential(u(1))),
    mean,
    square: 6 * stage ** 2,
    cube: 24 * stage ** 3,
    drawLeft: (u) => stage * (exponential(u(0)) + (u(2) < 0.5 ? exponential(u(1)) : 0)),
  }
}

/** Two memoryless kinds, short and long, that carry half of the work each: variance over squared mean is 4. */
export function twoKinds(mean: number): Duration {
  const share = 0.5 + 0.5 * Math.sqrt(3 / 5)
  const [short, long] = [mean / (2 * share), mean / (2 * (1 - share))]
  const moment = (k: number) => share * short ** k + (1 - share) * long ** k
  return {
    draw: (u) => (u(1) < share ? short : long) * exponential(u(0)),
    mean,
    square: 2 * moment(2),
    cube: 6 * moment(3),
    // A passer-by meets each kind in proportion to the work it carries.
    drawLeft: (u) => (u(1) < 0.5 ? short : long) * exponential(u(0)),
  }
}

/** Lognormal durations with variance over squared mean of 1/2. */
export function lognormal(mean: number): Duration {
  const growth = 1.5
  const variance = log(growth)
  const level = log(mean) - variance / 2
  const sd = Math.sqrt(variance)
  return {
    draw: (u) => exp(level + sd * normal(u(0))),
    mean,
    square: mean ** 2 * growth,
    cube: mean ** 3 * growth ** 3,
    // Met in proportion to its length, a lognormal is a longer lognormal; the meeting falls anywhere in it.
    drawLeft: (u) => u(1) * exp(level + variance + sd * normal(u(0))),
  }
}
