/** The letters that name the measures, as evidence of what they ask; few of them name a number. */
import type { Evidence } from '../core/declare.ts'

const letter = (source: string, date: string) => {
  return (note: string): Evidence => ({ grade: 'assumed', source, date, note })
}

/** Answers to the questions of Bushoff and Vliegenthart, with what they say on a lever. */
export const answers = letter('Minister of VWS, answers 2025Z19861', '2025')

/** Cities and partners on kraamzorg in the coalition agreement, with what they say on a lever. */
export const cities = letter(
  'Letter of cities and partners to the formateur on kraamzorg in the coalition agreement',
  '2025',
)

/** The minister on the state of birth care in 2022, with what the letter says on a lever. */
export const stateOf2022 = letter(
  'Letter of the minister of VWS to the House of Representatives on birth care, 32 279, no. 236',
  '2022',
)

/** The note to the minister on the state of birth care in 2026, with what it says on a lever. */
export const noteOf2026 = letter('Note to the minister of VWS on the state of birth care', '2026-03-30')

/** The minister on three motions about staff in kraamzorg, with what the letter says on a lever. */
export const motions = letter(
  'Letter of the minister of VWS to the House of Representatives on the motions on kraamzorg',
  '2026-06-05',
)
