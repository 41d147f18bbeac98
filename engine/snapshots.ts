/** Copies of the state of base runs, kept for branches to start from, within a bound of bytes. */
import { MINUTES_PER_DAY } from './core/dates.ts'

/** A run of the base as it stood at some minute. */
export interface Snapshot {
  /** Place of the cluster in CLUSTERS. */
  readonly cluster: number
  readonly replication: number
  /** Minute of the last event that had happened. */
  readonly now: number
  /** Whether it was taken where the latest variant parted; else at the turn of a year. */
  readonly isFork: boolean
  readonly buffer: ArrayBuffer
}

/**
 * Snapshots of one base. What belongs to the place on screen comes first. The rest is kept as long as there is room and
 * then no more: a nation is walked round and round, and dropping the oldest would mean dropping each just before its turn.
 */
export class Snapshots {
  readonly #most: number
  /** From the one used longest ago to the latest. */
  readonly #kept = new Set<Snapshot>()

  /** @param most bytes */
  constructor(most: number) {
    this.#most = most
  }

  get bytes(): number {
    return [...this.#kept].reduce((sum, { buffer }) => sum + buffer.byteLength, 0)
  }

  /** The latest snapshot of a run in which nothing had happened yet from a minute on. */
  before(cluster: number, replication: number, minute: number): Snapshot | undefined {
    const found = [...this.#kept]
      .filter((one) => one.cluster === cluster && one.replication === replication && one.now < minute)
      .toSorted((a, b) => a.now - b.now)
      .at(-1)
    if (found && this.#kept.delete(found)) this.#kept.add(found)
    return found
  }

  /** Whether a snapshot lies within the day before a minute, so close that none need be taken. */
  has(cluster: number, replication: number, minute: number): boolean {
    const latest = this.before(cluster, replication, minute)
    return latest !== undefined && latest.now >= minute - MINUTES_PER_DAY
  }

  /**
   * Keeps a snapshot when there is room, or when room can be made for it; a fork replaces the earlier one of its run.
   * @param place the cluster on screen
   */
  keep(snapshot: Snapshot, place: number): void {
    const { cluster, replication, isFork, buffer } = snapshot
    const kept = [...this.#kept]
    const twin = kept.find(
      (one) => isFork && one.isFork && one.cluster === cluster && one.replication === replication,
    )
    if (twin) this.#kept.delete(twin)
    const elsewhere = kept.filter((one) => one.cluster !== place)
    const forks = kept.filter((one) => one.cluster === place && one.isFork)
    const lesser = cluster === place ? [...elsewhere, ...forks] : []
    while (this.bytes + buffer.byteLength > this.#most) {
      const next = lesser.shift()
      if (next === undefined) return
      this.#kept.delete(next)
    }
    this.#kept.add(snapshot)
  }

  clear(): void {
    this.#kept.clear()
  }
}
