/** Contract hours that are not for families: guiding trainees, hours on call that count, presence in a partuspoule. */
import { DAYS_PER_WEEK, MINUTES_PER_HOUR, WEEKS_PER_YEAR } from '../core/dates.ts'
import type { Values } from '../parameters/index.ts'
import { bedsideMinutes } from './capacity.ts'
import { netGuidance } from './guidance.ts'
import { assistedAtBirth, BLOCK_MINUTES, callHours, familiesOf, isImpossible } from './onCall.ts'
import { recordGuidance, recordOnCall, recordRoster } from './record.ts'
import { valuesOfRegion, type World } from './world.ts'

/** What the month takes from the hours of every provider of a region, as far as the minute in which it begins can tell. */
export function takeOverhead(w: World, r: number, p: Values): void {
  const { provider } = w.state
  const guidance = netGuidance(w, r, p)
  for (let q = w.providersFrom[r]!; q < w.providersFrom[r + 1]!; q++) {
    provider.waiting[q] = waitingShare(w, q, p)
    provider.overhead[q] = bedsideMinutes(w.providers[q]!.share * guidance + standbyMinutes(w, q, p), p)
    provider.assistance[q] = weekly(familiesOf(w, q, p) * assistedAtBirth(p) * p.assistedHours)
  }
}

/**
 * A minute later it is settled, and recorded: by then everybody who begins, works alone or finishes with the month has done
 * so, in whatever order that happened.
 */
export function settleOverhead(w: World, r: number): void {
  const p = valuesOfRegion(w, r)
  takeOverhead(w, r, p)
  recordGuidance(w, r, w.state.region.guidance[r]!)
  for (let q = w.providersFrom[r]!; q < w.providersFrom[r + 1]!; q++) {
    recordOnCall(w, r, q)
    const isPossible = !isImpossible(w, q, p) && !isWithoutHours(w, q, p)
    recordRoster(w, r, familiesOf(w, q, p), isPossible)
  }
}

/** Share of the time on call in which nobody calls: hours called are worked as such. */
function waitingShare(w: World, q: number, p: Values): number {
  const onCall = w.state.provider.blocks[q]! * DAYS_PER_WEEK * BLOCK_MINUTES
  return onCall === 0 ? 0 : Math.max(0, 1 - weekly(familiesOf(w, q, p) * callHours(p)) / onCall)
}

/** Minutes a week on call that come off the contract though nobody calls: what counts as worked, in a partuspoule at least the presence that is paid. */
function standbyMinutes({ state: { provider } }: World, q: number, p: Values): number {
  const counted = p.countedShare * provider.waiting[q]! * BLOCK_MINUTES
  const present = Math.max(counted, p.poolPresence * MINUTES_PER_HOUR)
  const pooled = provider.pooledBlocks[q]!
  return DAYS_PER_WEEK * ((provider.blocks[q]! - pooled) * counted + pooled * present)
}

/** Minutes a week of so many hours a year. */
function weekly(hours: number): number {
  return (hours * MINUTES_PER_HOUR) / WEEKS_PER_YEAR
}

/** Whether what does not go to families takes all hours there are. */
function isWithoutHours({ state: { provider } }: World, q: number, p: Values): boolean {
  const there = bedsideMinutes(provider.contract[q]!, p) * (1 - p.leaveShare) * (1 - p.sickShare)
  return there > 0 && provider.overhead[q]! >= there
}
