/** The first of every month in a region: the payments and the load of the month gone by; on-call duty, hazards and applicants of the month to come. */
import { firstMinuteOfMonth, monthIndexOf, monthOf } from '../core/dates.ts'
import { itemsOf } from '../core/lists.ts'
import { exposeToLeaving } from './leaving.ts'
import { KIND } from './kinds.ts'
import { closeMonth, LABOUR_STARTS, noteOnCall } from './load.ts'
import { muster } from './muster.ts'
import { considerWijken } from './neighbourhoods.ts'
import { arrangeOnCall } from './onCall.ts'
import { takeOverhead } from './overhead.ts'
import { payMonth } from './payroll.ts'
import { recordVacancies } from './record.ts'
import { exposeToSickness } from './sickness.ts'
import { recruit } from './training.ts'
import { vacanciesOf } from './vacancies.ts'
import { valuesOfRegion, type World } from './world.ts'
import { endYear } from './year.ts'

const JANUARY = 1

/** Labour is frozen before it starts: people fall ill, but nobody leaves. */
export function startMonth(w: World, r: number): void {
  const { now } = w.calendar
  const p = valuesOfRegion(w, r)
  if (now > 0) payMonth(w, r)
  setMonth(w, r)
  muster(w, r, p)
  noteOnCall(w, r)
  arrangeOnCall(w, r, p)
  if (now > 0) closeMonth(w, r, p)
  recruit(w, r, p)
  takeOverhead(w, r, p)
  w.calendar.schedule(now + 1, KIND.overhead, r)
  for (let q = w.providersFrom[r]!; q < w.providersFrom[r + 1]!; q++) {
    if (now >= LABOUR_STARTS && monthOf(now) === JANUARY) endYear(w, q, p)
    for (const c of itemsOf(w.state.staff, q)) {
      exposeToSickness(w, c, p)
      if (now >= LABOUR_STARTS) exposeToLeaving(w, c, p)
    }
  }
  recordVacancies(w, r, vacanciesOf(w, r, p))
  if (now >= LABOUR_STARTS) considerWijken(w, r, p)
  w.calendar.schedule(w.state.region.monthEnd[r]!, KIND.monthStart, r)
}

/** The month that the region is in: from its first minute to that of the next. */
function setMonth({ calendar, state: { region } }: World, r: number): void {
  const month = monthIndexOf(calendar.now)
  region.monthStart[r] = firstMinuteOfMonth(month)
  region.monthEnd[r] = firstMinuteOfMonth(month + 1)
}
