/** What watches look up: names of providers, where somebody stands, whether a family was answered. Nothing here writes. */
import { NOBODY } from '../model/families.ts'
import { FAMILY } from '../model/counters.ts'
import type { World } from '../model/world.ts'
import { itemsOf } from '../core/lists.ts'
import type { Declining, ProviderName } from './facts.ts'

/** How the story of region `r` calls a provider. */
export function nameOfProvider({ providers, regions }: World, q: number, r: number): ProviderName {
  const { rank, region } = providers[q]!
  return { number: rank + 1, elsewhere: region === r ? undefined : regions[region]!.name }
}

/** Providers of a region by index. */
export function providersIn({ providersFrom }: World, r: number): number[] {
  const [first, end] = [providersFrom[r]!, providersFrom[r + 1]!]
  return Array.from({ length: end - first }, (_, n) => first + n)
}

/** Slots of all caregivers on the books of a region, provider by provider. */
export function staffIn(w: World, r: number): number[] {
  return providersIn(w, r).flatMap((q) => [...itemsOf(w.state.staff, q)])
}

/** What came of a registration, right after it. */
export function answerTo(
  { state, scratch }: World,
  f: number,
): 'accepted' | 'waits' | 'noCareCapacity' | Declining {
  const { family, waiting } = state
  if (family.provider[f] !== NOBODY) return 'accepted'
  if (itemsOf(waiting, family.region[f]!).includes(f)) return 'waits'
  if (scratch.story[FAMILY.noCareChoice] === 1) return 'noCareChoice'
  return scratch.story[FAMILY.noCarePrice] === 1 ? 'noCarePrice' : 'noCareCapacity'
}

/** Whether a family is born in the region and the window that are told of. */
export function isTold({ state: { family }, timeline }: World, f: number, r: number): boolean {
  return family.region[f] === r && family.birth[f]! >= timeline.start && family.birth[f]! < timeline.end
}
