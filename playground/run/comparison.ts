/** The parts of two scenarios as they come in, and what can be said of the places that they cover so far. */
import {
  clustersOf,
  fold,
  type Glimpse,
  type PairAnswer,
  REGIONS,
  type Result,
  type Scenario,
} from '../../engine/index.ts'
import type { Outcomes, Which } from '../outcomes.ts'
import type { Question } from './plan.ts'
import { outcomesOf, type Pair, upTo, type Values } from './outcomes.ts'

/** The parts of one scenario, by cluster (its place in CLUSTERS) and replication. */
export class Parts {
  readonly #parts: Int32Array[][] = []

  get(cluster: number, replication: number): Int32Array | undefined {
    return this.#parts[cluster]?.[replication]
  }

  put(cluster: number, replication: number, part: Int32Array): void {
    const row = (this.#parts[cluster] ??= [])
    row[replication] = part
  }
}

/** A basispad and a variant. Parts are only ever added, so outcomes that were read once stay what they were. */
export class Comparison {
  readonly basispad: Parts
  readonly isVariant: boolean
  readonly #variant = new Parts()
  /** Clusters in which the two never differ. */
  readonly #same = new Set<number>()
  readonly #pairs = new Map<string, Pair>()
  /** A result without replications: it has the periods, which both scenarios share. */
  #empty: Result | undefined

  /** @param basispad shared by every comparison with the same basispad */
  constructor(basispad: Parts, isVariant: boolean) {
    this.basispad = basispad
    this.isVariant = isVariant
  }

  /** Whether a cluster has one course only, which need not be run twice. */
  isSame(cluster: number): boolean {
    return !this.isVariant || this.#same.has(cluster)
  }

  part(which: Which, cluster: number, replication: number): Int32Array | undefined {
    const parts = which === 'variant' && !this.isSame(cluster) ? this.#variant : this.basispad
    return parts.get(cluster, replication)
  }

  put(cluster: number, replication: number, { base, variant, isSame }: PairAnswer): void {
    if (base) this.basispad.put(cluster, replication, base)
    if (variant) this.#variant.put(cluster, replication, variant)
    if (isSame) this.#same.add(cluster)
  }

  /** Replications of a cluster that both scenarios have, from the first on without a gap. */
  done(cluster: number, most: number): number {
    for (let replication = 0; replication < most; replication++) {
      if (!this.part('basispad', cluster, replication) || !this.part('variant', cluster, replication))
        return replication
    }
    return most
  }

  /** What can be said now; later parts do not change it. */
  outcomes(base: Scenario, variant: Scenario): Outcomes {
    const most = Math.min(base.replications, variant.replications)
    const clusters = clustersOf(variant).map(({ number, regions }) => {
      return { regions, done: this.done(number - 1, most) }
    })
    const pairOf = (place: string): Pair | undefined => {
      const codes = regionsOf(place)
      const isReported = codes.every((code) => variant.regions?.includes(code) ?? true)
      const within = clusters.filter(({ regions }) => regions.some((code) => codes.includes(code)))
      const done = Math.min(...within.map((cluster) => cluster.done))
      if (codes.length === 0 || !isReported || done === 0) return undefined
      return this.#pairOf(place, done, { base, variant, codes })
    }
    return outcomesOf(yearsOf(variant), this.isVariant, pairOf)
  }

  /**
   * What can be said of a region of which no replication is done: of the years that are over in the first one.
   * @param seen of the runs that go on
   * @returns undefined as long as nothing is known of one of the two scenarios
   */
  glimpse({ base, variant, place }: Question, cluster: number, seen: Seen): Outcomes | undefined {
    const years = yearsOf(variant)
    const viewOf = (which: Which): Glimpse | undefined => {
      const part = this.part(which, cluster, 0)
      return part ? { part, over: years.length } : seen[this.isSame(cluster) ? 'basispad' : which]
    }
    const [basispad, other] = [viewOf('basispad'), viewOf('variant')]
    if (!basispad || !other) return undefined
    const pair = {
      basispad: this.#folded(base, [place], [[basispad.part]]),
      variant: this.#folded(variant, [place], [[other.part]]),
    }
    const outcomes = outcomesOf(years, this.isVariant, (asked) => (asked === place ? pair : undefined))
    return upTo({ basispad: basispad.over, variant: other.over }, outcomes)
  }

  /** The same object as long as nothing was added, so that what was worked out of it is kept. */
  #pairOf(place: string, done: number, asked: Asked): Pair {
    const former = this.#pairs.get(place)
    if (former?.variant.parts.length === done) return former
    const basispad = this.#resultOf('basispad', asked.base, { ...asked, done })
    const variant = this.isVariant ? this.#resultOf('variant', asked.variant, { ...asked, done }) : basispad
    const pair = { basispad, variant, known: former?.known ?? new Map<string, Values>() }
    this.#pairs.set(place, pair)
    return pair
  }

  #resultOf(which: Which, scenario: Scenario, { codes, done }: Asked & { readonly done: number }): Result {
    const clusters = clustersOf({ ...scenario, regions: codes })
    const parts = Array.from({ length: done }, (_, replication) =>
      clusters.flatMap(({ number }) => this.part(which, number - 1, replication) ?? []),
    )
    return this.#folded(scenario, codes, parts)
  }

  /** As `fold` makes it, without working out the periods again for every place. */
  #folded(scenario: Scenario, codes: readonly string[], parts: Result['parts']): Result {
    const reported = { ...scenario, regions: codes, replications: parts.length }
    this.#empty ??= fold({ ...scenario, replications: 0 }, 'year', [])
    return { ...this.#empty, scenario: reported, clusters: clustersOf(reported), parts }
  }
}

/** What was seen of the first replication of a region while it was run. */
export type Seen = Partial<Readonly<Record<Which, Glimpse>>>

interface Asked {
  readonly base: Scenario
  readonly variant: Scenario
  /** Regions of the place. */
  readonly codes: readonly string[]
}

/** The regions of a place: `NL`, the name of a province or a COROP code. */
function regionsOf(place: string): string[] {
  return REGIONS.filter(({ code, province }) => place === 'NL' || place === code || place === province).map(
    ({ code }) => code,
  )
}

/** Calendar years of the recording window; the last may be a part. */
function yearsOf({ start, end }: Scenario): number[] {
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))]
  const count = last - first + (end.slice(5, 7) === '01' ? 0 : 1)
  return Array.from({ length: count }, (_, at) => first + at)
}
