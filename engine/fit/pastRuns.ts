/** What a run tells of the past: the quantities that the targets name, summed over the regions that were run. */
import { Moments } from '../core/moments.ts'
import { INDICATORS } from '../indicators.ts'
import { CLUSTERS, familiesInYear, REGIONS } from '../parameters/index.ts'
import { type Place, placesOf, type Result, valuesOf } from '../result.ts'
import type { Scenario } from '../scenario.ts'
import type { Aim } from './historyMatching.ts'
import type { Vector } from '../vectors.ts'
import { TARGETS } from './targets.ts'

/** All chance of the fit: every vector meets the same families and the same luck. */
export const FIT_SEED = 'kraamzorg-fit'

/** What `checkScenario` is given for one vector: the year 2022, once or more often. */
export function pastScenario(
  vector: Vector,
  regions: readonly string[] | undefined,
  replications = 1,
): unknown {
  return {
    end: '2023-01-01',
    seed: FIT_SEED,
    replications,
    assumptions: 'central',
    parameters: vector,
    ...(regions && { regions }),
  } satisfies Partial<Scenario>
}

/** Regions of all clusters that hold one of some regions, since a cluster is run whole; all when none are named. */
export function wholeClusters(regions: readonly string[] | undefined): readonly string[] | undefined {
  return (
    regions &&
    CLUSTERS.filter((one) => one.regions.some((code) => regions.includes(code))).flatMap((c) => c.regions)
  )
}

/** The outputs of every replication of a run of 2022, in the order of the targets. */
export function outputsOf(result: Result): number[][] {
  const members = placesOf(result).flatMap(({ name, members: own }) => (/^CR/.test(name) ? own : []))
  const place = { name: 'fit', members }
  const columns = TARGETS.map(({ top, over }) => {
    const tops = summed(
      result,
      place,
      top.map((id) => [id, 1] as const),
    )
    if (over === undefined) return tops
    const bottoms = summed(result, place, over)
    return tops.map((value, r) => value / bottoms[r]!)
  })
  // A logarithm is taken of outputs; where nothing was counted, less than one is near enough.
  return result.parts.map((_, r) => columns.map((values) => Math.max(values[r]!, SMALLEST)))
}

const SMALLEST = 1e-6

type Terms = readonly (readonly [keyof typeof INDICATORS, number])[]

function summed(result: Result, place: Place, terms: Terms): number[] {
  const columns = terms.map(([id, sign]) =>
    valuesOf(result, INDICATORS[id], place, 'all', 0).map((value) => sign * (value ?? 0)),
  )
  return result.parts.map((_, r) => columns.reduce((sum, values) => sum + values[r]!, 0))
}

/**
 * The targets for the regions that are run: a count is theirs by their share of all families.
 * @param chance variance of each output over replications
 */
export function aimsFor(regions: readonly string[] | undefined, chance: readonly number[]): Aim[] {
  const share = shareOf(regions)
  return TARGETS.map(({ value, error, discrepancy, isCount }, k) => {
    const scale = isCount ? share : 1
    const known = (error * error + discrepancy * discrepancy) * scale * scale
    return { value: value * scale, variance: known + chance[k]! }
  })
}

/** How much of each output is chance: its variance over replications. */
export function chanceIn(repeats: readonly (readonly number[])[]): number[] {
  return repeats[0]!.map((_, k) => {
    const moments = new Moments()
    for (const outputs of repeats) moments.add(outputs[k]!)
    return moments.variance
  })
}

function shareOf(regions: readonly string[] | undefined): number {
  const families = (codes: readonly string[]) =>
    REGIONS.filter(({ code }) => codes.includes(code)).reduce(
      (sum, { number }) => sum + familiesInYear(number, 2022, 'midden'),
      0,
    )
  const all = REGIONS.map(({ code }) => code)
  return regions === undefined ? 1 : families(regions) / families(all)
}
