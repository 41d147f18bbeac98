/** Vacancies: the people that a region's providers lack to give what is asked, with a margin. */
import { countOf } from '../core/lists.ts'
import { bedsideMinutes } from './capacity.ts'
import { MINUTES_PER_HOUR, WEEKS_PER_MONTH } from '../core/dates.ts'
import type { Values } from '../parameters/index.ts'
import type { World } from './world.ts'

/** Nobody reckons with people who give less than this share of what is usual: no number of them would do. */
const LEAST_GIVEN = 0.1

/** Persons short of the smoothed need and its margin, at what a person does in a month; none while more than enough are there. */
export function vacanciesOf(w: World, r: number, p: Values): number {
  return Math.max(0, wantedIn(w, r, p) - headsIn(w, r))
}

/** Vacancies as a share of all jobs. */
export function vacancyRate(w: World, r: number, p: Values): number {
  const vacancies = vacanciesOf(w, r, p)
  return vacancies === 0 ? 0 : vacancies / (vacancies + headsIn(w, r))
}

/** Persons that a provider lacks of its share of all that its region wants: providers keep their size while they can. */
export function lackingOf(w: World, q: number, p: Values): number {
  const { region, share } = w.providers[q]!
  return Math.max(0, share * wantedIn(w, region, p) - countOf(w.state.staff, q))
}

/** Caregivers on the books of a region. */
function headsIn({ state: { staff }, providersFrom }: World, r: number): number {
  return staff.starts[providersFrom[r + 1]!]! - staff.starts[providersFrom[r]!]!
}

function wantedIn(w: World, r: number, p: Values): number {
  const { need, supply } = w.state.region
  const heads = headsIn(w, r)
  const usual = usualMonth(p)
  const perPerson = heads > 0 && supply[r]! > 0 ? Math.max(LEAST_GIVEN * usual, supply[r]! / heads) : usual
  return (need[r]! * (1 + p.vacancyMargin)) / perPerson
}

/** Minutes of care and travel that a mean contract gives in a month, where nobody is there to tell. */
function usualMonth(p: Values): number {
  const weekly = bedsideMinutes(p.contractHours * MINUTES_PER_HOUR, p)
  return weekly * WEEKS_PER_MONTH * (1 - p.leaveShare) * (1 - p.sickShare)
}
