/** The answer to a registration: a provider takes the family on. */
import { MINUTES_PER_WEEK } from '../core/dates.ts'
import { WEEKS_OF_PREGNANCY } from './families.ts'
import { KIND } from './kinds.ts'
import { dueWeek } from './matching.ts'
import { valuesOfFamily, type World } from './world.ts'

/** A provider takes the family on: in its books of the week it is due, with an intake about ten weeks before, or at once when late. */
export function commit(w: World, f: number, q: number): void {
  const { family, provider } = w.state
  const { intakeWeek } = valuesOfFamily(w, f)
  const due = q * w.sizes.weeks + dueWeek(w, f)
  family.provider[f] = q
  provider.committed[due] = provider.committed[due]! + 1
  const intake = Math.floor(family.due[f]! - (WEEKS_OF_PREGNANCY - intakeWeek) * MINUTES_PER_WEEK)
  const at = Math.max(w.calendar.now, Math.min(intake, family.birth[f]!))
  w.calendar.schedule(at, KIND.intake, f)
}
