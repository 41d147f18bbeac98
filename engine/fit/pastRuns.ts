/** What a run tells of the past: the quantities that the targets name, summed over the regions that were run. */
import { Moments } from '../core/moments.ts'
import { INDICATORS } from '../indicators.ts'
import { CLUSTERS } from '../parameters/index.ts'
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

/**
 * A quarter of the country: large and small regions, in towns and outside. What a vector does there, it does everywhere by
 * about the same factor; that is looked at for the vectors that are accepted first.
 */
export const SAMPLE = wholeClusters(['CR03', 'CR12', 'CR17', 'CR25', 'CR31', 'CR33', 'CR39'])

/** Regions of all clusters that hold one of some regions, since a cluster is run whole. */
export function wholeClusters(regions: readonly string[]): readonly string[] {
  return CLUSTERS.filter((one) => one.regions.some((code) => regions.includes(code))).flatMap(
    (c) => c.regions,
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

/** How a sample of regions stands for the nation, found with the central values. */
export interface Bridge {
  /** Output of the sample over that of the nation. */
  readonly ratios: readonly number[]
  /** Variance of an output of the nation over replications: the luck of one real year. */
  readonly chance: readonly number[]
}

/**
 * The ratio is that of the first replication of the sample, whose chance every run of the fit shares, to the mean of the
 * nation: so what that chance happens to be is taken out.
 * @param nation outputs of the central values by replication
 * @param sample the same of the sample, of one replication at least
 */
export function bridgeOf(
  nation: readonly (readonly number[])[],
  sample: readonly (readonly number[])[],
): Bridge {
  const ratios = sample[0]!.map((output, k) => output / momentsOf(nation, k).mean)
  const chance = ratios.map((_, k) => momentsOf(nation, k).variance)
  return { ratios, chance }
}

function momentsOf(repeats: readonly (readonly number[])[], k: number): Moments {
  const moments = new Moments()
  for (const outputs of repeats) moments.add(outputs[k]!)
  return moments
}

/** Outputs of a sample as the nation would have them. */
export function bridged(outputs: readonly number[], { ratios }: Bridge): number[] {
  return outputs.map((output, k) => output / ratios[k]!)
}

/** The targets in numbers. */
export function aimsOf({ chance }: Pick<Bridge, 'chance'>): Aim[] {
  return TARGETS.map(({ value, error, discrepancy }, k) => ({
    value,
    variance: error * error + discrepancy * discrepancy + chance[k]!,
  }))
}
