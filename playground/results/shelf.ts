/** The results that come with the page, fetched when they are first needed; those of another model are not used. */
import { type Digest, readDigest, stampFaults } from '../../engine/index.ts'
import type { Outcomes } from '../outcomes.ts'
import { BASISPAD_NAME, type KnownFile } from '../state/library.ts'
import { digestedOutcomes } from './digested.ts'

/** Addresses of the files, by path. */
const FILES: Readonly<Record<string, string>> = import.meta.glob('../../scenarios/results/*.csv', {
  eager: true,
  query: '?url',
  import: 'default',
})

/** A shelf of results of scenarios that come with the page. */
export class Shelf {
  readonly #items: readonly KnownFile[]
  readonly #onarrival: () => void
  readonly #asked = new Set<string>()
  readonly #digests = new Map<string, Digest>()
  readonly #outcomes = new Map<string, Outcomes>()

  /** @param onarrival told when `outcomesOf` may have more to say */
  constructor(items: readonly KnownFile[], onarrival: () => void) {
    this.#items = items
    this.#onarrival = onarrival
  }

  /** Outcomes of a scenario of the library; undefined while they are on their way, or when there are none. */
  outcomesOf(name: string | undefined): Outcomes | undefined {
    if (name === undefined) return undefined
    for (const item of this.#items) if (item.name === name || item.name === BASISPAD_NAME) this.#ask(item)
    const [digest, base] = [this.#digests.get(name), this.#digests.get(BASISPAD_NAME)]
    if (!digest || !base) return undefined
    const outcomes = this.#outcomes.get(name) ?? digestedOutcomes(digest, base)
    this.#outcomes.set(name, outcomes)
    return outcomes
  }

  #ask(item: KnownFile): void {
    const address = FILES[`../../scenarios/results/${item.name}.csv`]
    if (address === undefined || this.#asked.has(item.name)) return
    this.#asked.add(item.name)
    // A file that cannot be had is no loss: the page computes the same.
    void this.#fetch(item, address).catch(() => undefined)
  }

  async #fetch({ name, hash }: KnownFile, address: string): Promise<void> {
    const digest = readDigest(await (await fetch(address)).text())
    if (stampFaults(digest, hash).length > 0) return
    this.#digests.set(name, digest)
    this.#onarrival()
  }
}
