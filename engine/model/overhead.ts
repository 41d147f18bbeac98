/** Contract hours that are not for families: guiding trainees, hours on call that count, presence in a partuspoule. */
import { DAYS_PER_WEEK, MINUTES_PER_HOUR } from '../core/dates.ts'
import type { Values } from '../parameters/index.ts'
import { bedsideMinutes } from './capacity.ts'
import { netGuidance } from './guidance.ts'
import { assistedAtBirth, BLOCK_MINUTES, familiesOf, isImpossible } from './onCall.ts'
import { recordGuidance, recordOnCall, recordRoster } from './record.ts'
import type { World } from './world.ts'

const WEEKS_PER_YEAR = 365.25 / 7

/** Settles what the coming month takes from the hours of every provider of a region. */
export function settleOverhead(w: World, r: number, p: Values): void {
  const guidance = netGuidance(w, r, p)
  recordGuidance(w, r, w.state.region.guidance[r]!)
  for (let q = w.providersFrom[r]!; q < w.providersFrom[r + 1]!; q++) {
    const minutes = w.providers[q]!.share * guidance + countedMinutes(w, q, p) + presentMinutes(w, q, p)
    w.state.provider.overhead[q] = bedsideMinutes(minutes, p)
    w.state.provider.assistance[q] = assistanceMinutes(w, q, p)
    recordOnCall(w, r, q)
    const isPossible = !isImpossible(w, q, p) && !isWithoutHours(w, q, p)
    recordRoster(w, r, familiesOf(w, q, p), isPossible)
  }
}

/** Minutes a week on call that count as worked though nobody called. */
function countedMinutes({ state: { provider } }: World, q: number, p: Values): number {
  return p.countedShare * provider.blocks[q]! * DAYS_PER_WEEK * BLOCK_MINUTES
}

/** Minutes a week paid as presence in a partuspoule. */
function presentMinutes({ state: { provider } }: World, q: number, p: Values): number {
  return p.poolPresence * MINUTES_PER_HOUR * provider.pooledBlocks[q]! * DAYS_PER_WEEK
}

/** Minutes a week of assistance at births that a provider expects. */
function assistanceMinutes(w: World, q: number, p: Values): number {
  return (familiesOf(w, q, p) * assistedAtBirth(p) * p.assistedHours * MINUTES_PER_HOUR) / WEEKS_PER_YEAR
}

/** Whether what does not go to families takes all hours there are. */
function isWithoutHours({ state: { provider } }: World, q: number, p: Values): boolean {
  const there = bedsideMinutes(provider.contract[q]!, p) * (1 - p.leaveShare) * (1 - p.sickShare)
  return there > 0 && provider.overhead[q]! >= there
}
