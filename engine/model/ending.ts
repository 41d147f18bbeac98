/** How the story of a family ends: after care, refused by all, or without care by its own choice. */
import { MINUTES_PER_HOUR } from '../core/dates.ts'
import { billCare, noteWithout } from './billing.ts'
import { endComplexity } from './complexity.ts'
import { release } from './families.ts'
import { type NoCare, recordCare, recordNoCare } from './record.ts'
import { valuesOfRegion, type World } from './world.ts'

/** Care is over, or there was no day left for it: the family is billed and recorded. */
export function endCare(w: World, f: number): void {
  endComplexity(w, f)
  billCare(w, f)
  recordCare(w, f)
  release(w, f)
}

/** Nobody had room. A refused family asked for work all the same: it counts in the need for staff. */
export function endRefused(w: World, f: number): void {
  const { family, region } = w.state
  const r = family.region[f]!
  region.monthRefused[r] = region.monthRefused[r]! + valuesOfRegion(w, r).acceptHours * MINUTES_PER_HOUR
  endWithout(w, f, 'noCareCapacity')
}

/** The family gets no care. */
export function endWithout(w: World, f: number, reason: NoCare): void {
  noteWithout(w, f)
  recordNoCare(w, f, reason)
  release(w, f)
}
