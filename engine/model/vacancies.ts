/** Vacancies: the people that a provider lacks to give what is asked, with a margin. */
import { bedsideMinutes } from './capacity.ts'
import { MINUTES_PER_HOUR } from '../core/dates.ts'
import type { Values } from '../parameters/index.ts'
import { MONTHS_PER_YEAR } from './hazard.ts'
import type { World } from './world.ts'

const WEEKS_PER_MONTH = 365.25 / 7 / MONTHS_PER_YEAR

/** Persons short of the smoothed need and its margin, at what a person does in a month; none while more than enough are there. */
export function vacanciesOf({ state: { region } }: World, r: number, p: Values): number {
  const wanted = region.need[r]! * (1 + p.vacancyMargin)
  const heads = region.caregivers[r]!
  const perPerson = heads > 0 && region.supply[r]! > 0 ? region.supply[r]! / heads : usualMonth(p)
  return Math.max(0, wanted / perPerson - heads)
}

/** Vacancies as a share of all jobs. */
export function vacancyRate(w: World, r: number, p: Values): number {
  const vacancies = vacanciesOf(w, r, p)
  return vacancies === 0 ? 0 : vacancies / (vacancies + w.state.region.caregivers[r]!)
}

/** Minutes of care and travel that a mean contract gives in a month, where nobody is there to tell. */
function usualMonth(p: Values): number {
  const weekly = bedsideMinutes(p.contractHours * MINUTES_PER_HOUR, p)
  return weekly * WEEKS_PER_MONTH * (1 - p.leaveShare) * (1 - p.sickShare)
}
