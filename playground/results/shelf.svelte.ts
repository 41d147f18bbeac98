/** The results that come with the page, fetched when they are first needed; those of another model are not used. */
import { type Digest, readDigest, type Scenario, stampFaults } from '../../engine/index.ts'
import type { Outcomes } from '../outcomes.ts'
import { BASISPAD_NAME } from '../state/library.ts'
import { digestedOutcomes } from './digested.ts'

/** Addresses of the files, by path. */
const FILES: Readonly<Record<string, string>> = import.meta.glob('../../scenarios/results/*.csv', {
  eager: true,
  query: '?url',
  import: 'default',
})

/** A scenario of the library, whose results may be there. */
interface Item {
  readonly name: string
  readonly scenario: Scenario
}

/** A shelf of results. */
export interface Shelf {
  /** Outcomes of a scenario of the library; undefined while they are on their way, or when there are none. */
  outcomesOf(name: string | undefined): Outcomes | undefined
}

/** Makes the shelf of a library. */
export function shelfOf(items: readonly Item[]): Shelf {
  let digests = $state.raw<ReadonlyMap<string, Digest>>(new Map())
  const asked = new Set<string>()
  const fetchDigest = async ({ name, scenario }: Item): Promise<void> => {
    const address = FILES[`../../scenarios/results/${name}.csv`]
    if (address === undefined || asked.has(name)) return
    asked.add(name)
    const digest = readDigest(await (await fetch(address)).text())
    if (stampFaults(digest, scenario).length === 0) digests = new Map([...digests, [name, digest]])
  }
  const known = new Map<string, Outcomes>()
  return {
    outcomesOf(name) {
      const wanted = items.filter((item) => item.name === name || item.name === BASISPAD_NAME)
      // A file that cannot be had is no loss: the page computes the same.
      for (const item of name === undefined ? [] : wanted) void fetchDigest(item).catch(() => undefined)
      const [digest, base] = [digests.get(name ?? ''), digests.get(BASISPAD_NAME)]
      if (name === undefined || !digest || !base) return undefined
      const outcomes = known.get(name) ?? digestedOutcomes(digest, base)
      known.set(name, outcomes)
      return outcomes
    },
  }
}
