/** Providers: which there are in a region, how large each is at the start, and what chance says of each. */
import type { Draws } from '../core/draws.ts'
import { power } from '../core/math.ts'
import type { Region, Timeline } from '../parameters/index.ts'
import { PURPOSE } from './purposes.ts'
import { shareOfBirths } from './shares.ts'

/** Organisations with a branch in every region: the six whose share `largeShare` is. */
const LARGE = 6

export interface Provider {
  /** Index of its region in the cluster. */
  readonly region: number
  /** Place in its region: 0 is the branch of a large organisation, the others follow from large to small. */
  readonly rank: number
  /** Share of its region's care at the start; those of a region add up to 1. */
  readonly share: number
  /** 0 to 1: it leaves kwetsbare wijken out, or has adopted KLIM, where its number lies below the share that does. */
  readonly excluding: number
  readonly adopting: number
  /** 0 to 1: it takes part in a partuspoule where its number lies below the share that does. */
  readonly pooling: number
  /** 0 to 1: it is owned for profit where its number lies below the share that is. */
  readonly owning: number
}

/** The providers of a cluster's regions, region by region. */
export function providersOf(timeline: Timeline, regions: readonly Region[], draws: Draws): Provider[] {
  return regions.flatMap((region, r) =>
    sharesIn(timeline, region).map((share, rank) => ({
      region: r,
      rank,
      share,
      excluding: draws.uniform(region.number, rank, PURPOSE.excluding, 0),
      adopting: draws.uniform(region.number, rank, PURPOSE.klim, 0),
      pooling: draws.uniform(region.number, rank, PURPOSE.pooling, 0),
      owning: draws.uniform(region.number, rank, PURPOSE.owning, 0),
    })),
  )
}

/** How many providers some regions have together. */
export function countProviders(timeline: Timeline, regions: readonly Region[]): number {
  return regions.reduce((sum, region) => sum + sharesIn(timeline, region).length, 0)
}

/**
 * Shares of care in a region: a branch of one of the large organisations, and of all the others as many as the region has
 * births, at least one, their sizes falling with the rank.
 */
function sharesIn({ segments }: Timeline, region: Region): number[] {
  const p = segments[0]!.regional[region.number - 1]!
  const others = Math.max(1, Math.round((p.providers - LARGE) * shareOfBirths(region)))
  const weights = Array.from({ length: others }, (_, rank) => power(rank + 1, -p.providerSkew))
  const total = weights.reduce((a, b) => a + b)
  return [p.largeShare, ...weights.map((weight) => ((1 - p.largeShare) * weight) / total)]
}
