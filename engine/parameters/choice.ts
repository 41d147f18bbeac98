/** What families ask for: no care, the minimum package or fewer hours, and how that moves with the price they pay. */

import { declareParameters, type Evidence } from '../core/declare.ts'
import { byIncome } from './byIncome.ts'
import { MINIMUM_2021, NO_CARE_2022, trial } from './sources.ts'

/** Grows with the price only: requests never rise when care becomes dearer. */
const SLOPE_LIMITS = [0, 1] as const

const PRICE_SOURCES: readonly Evidence[] = [
  trial('tried, not fitted: no estimate of the effect of price on kraamzorg exists'),
  {
    grade: 'measured',
    source: 'Vargas Lopes et al., Social Science and Medicine (deductible of EUR 180 at age 18)',
    date: '2022',
    note: 'use of mental health care by women -13.6%, in the two lowest income quartiles about -19 and -21%: sign and gradient only',
  },
]

/** Choices of families, by income group; price is what the family itself pays, euro an hour. */
export const CHOICE = declareParameters('choice', {
  ...byIncome('noCare', {
    meaning: 'Chance that a family chooses no care when it pays nothing',
    unit: 'share',
    limits: [0.0001, 0.5],
    values: { Low: [0.04, 0.02, 0.06], Mid: [0.014, 0.007, 0.02], High: [0.01, 0.005, 0.015] },
    evidence: [
      trial('set by hand so that 2.2% choose no care in 2022, lack of capacity apart'),
      NO_CARE_2022,
    ],
  }),
  ...byIncome('noCarePrice', {
    meaning: 'Rise in the log-odds of no care per euro an hour',
    unit: '1/euro',
    limits: SLOPE_LIMITS,
    values: { Low: [0.1, 0, 0.3], Mid: [0.05, 0, 0.15], High: [0.03, 0, 0.1] },
    evidence: PRICE_SOURCES,
  }),
  ...byIncome('minimum', {
    meaning: 'Chance that a family asks for the minimum package when it pays nothing',
    unit: 'share',
    limits: [0.0001, 0.9],
    values: { Low: [0.245, 0.15, 0.35], Mid: [0.111, 0.08, 0.18], High: [0.076, 0.05, 0.14] },
    evidence: [
      trial('fitted to 19-20% at the minimum in 2022, low and high at fixed ratios 2.2 and 0.68 to mid'),
      MINIMUM_2021,
    ],
  }),
  ...byIncome('minimumPrice', {
    meaning: 'Rise in the log-odds of asking for the minimum package per euro an hour',
    unit: '1/euro',
    limits: SLOPE_LIMITS,
    values: { Low: [0.1, 0, 0.25], Mid: [0.05, 0, 0.12], High: [0.02, 0, 0.08] },
    evidence: PRICE_SOURCES,
  }),
  ...byIncome('hoursPrice', {
    meaning: 'Exponential decline of hours asked above the minimum per euro an hour',
    unit: '1/euro',
    limits: SLOPE_LIMITS,
    values: { Low: [0.06, 0, 0.15], Mid: [0.02, 0, 0.06], High: [0.01, 0, 0.03] },
    evidence: PRICE_SOURCES,
  }),
})
