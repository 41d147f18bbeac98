/**
 * When a sample speaks against a law. All checks together, each two-sided and each on independent replications,
 * raise a false alarm for one seed in a million: the chance is shared equally over the checks that are listed here.
 * Each replication is itself a mean over thousands, so that Student's law holds well enough that far out.
 */
import { expect } from 'vitest'
import { normal } from '../../engine/core/distributions.ts'
import { Moments } from '../../engine/core/moments.ts'
import { studentQuantile } from '../../engine/core/student.ts'

const JOINT_ERROR = 1e-6

/** Checks that each file makes, at most. */
const CHECKS = {
  waiting: 13,
  oneServer: 8,
  losses: 7,
  patience: 11,
  priorities: 5,
  unlimited: 27,
  ties: 6,
  bits: 34,
} as const

const ALL_CHECKS = Object.values(CHECKS).reduce<number>((sum, n) => sum + n, 0)
const TAIL = JOINT_ERROR / ALL_CHECKS / 2

/** Largest deviation in standard errors, with the variance known or with one sample of it. */
const NORMAL_BOUND = -normal(TAIL)
const boundOf = (replications: number) => -studentQuantile(TAIL, replications - 1)

/** The checks of one file, counted: a family that outgrows its number stops. */
export class Family {
  private made = 0
  private readonly name: keyof typeof CHECKS

  constructor(name: keyof typeof CHECKS) {
    this.name = name
  }

  /** The mean of independent replications is that of the law. */
  expectMean(what: string, values: readonly number[], mean: number): void {
    this.count()
    expect(Math.abs(tOf(values, mean)), what).toBeLessThan(boundOf(values.length))
  }

  /** Planted: these replications, of something else, would not pass. */
  expectSeen(what: string, values: readonly number[], mean: number): void {
    expect(Math.abs(tOf(values, mean)), what).toBeGreaterThan(boundOf(values.length))
  }

  /** A deviation with its variance known, in standard errors. */
  expectNear(what: string, z: number): void {
    this.count()
    expect(Math.abs(z), what).toBeLessThan(NORMAL_BOUND)
  }

  /** Planted: a deviation that must not pass. */
  expectFar(what: string, z: number): void {
    expect(Math.abs(z), what).toBeGreaterThan(NORMAL_BOUND)
  }

  /** The chance of a result as large as this one is not too small. */
  expectChance(what: string, chance: number): void {
    this.count()
    expect(chance, what).toBeGreaterThan(2 * TAIL)
  }

  /** Planted: a result that chance does not explain. */
  expectUnlikely(what: string, chance: number): void {
    expect(chance, what).toBeLessThan(2 * TAIL)
  }

  private count(): void {
    if (++this.made > CHECKS[this.name])
      throw new RangeError(
        `${this.name} makes more than ${CHECKS[this.name]} checks; raise its number in verdict.ts`,
      )
  }
}

/** Student's t of a sample against a mean. */
function tOf(values: readonly number[], mean: number): number {
  const moments = new Moments()
  for (const value of values) moments.add(value)
  const difference = moments.mean - mean
  return difference === 0 ? 0 : difference / Math.sqrt(moments.variance / moments.n)
}
