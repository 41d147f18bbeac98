/** Hours by the new indication method (KLIM), and wider entitlement of vulnerable families. */

import { declareParameters } from '../core/declare.ts'
import {
  ANSWERS_2025,
  assumed,
  FLEX_2023,
  IGJ_2022,
  KLIM_2026,
  LIP,
  LIP_STUDY,
  NOS_2023,
  noting,
} from './sources.ts'

/** The Kraamzorg Landelijke Indicatie Methodiek, and what vulnerable families are entitled to. */
export const KLIM = declareParameters('klim', {
  klimShare: {
    meaning: 'Share of providers that indicate by KLIM instead of the protocol',
    unit: 'share',
    value: 0,
    limits: [0, 1],
    studied: [0, 1],
    spread: [0, 0],
    evidence: [noting(KLIM_2026, 'in development from 2020 to 2024; no provider used it before 2026')],
    history: [
      {
        from: '2026-04-01',
        value: 0.035,
        evidence: [
          {
            ...KLIM_2026,
            grade: 'derived',
            note: 'seven providers test it from the second quarter of 2026: seven of two hundred, whatever their size',
          },
          noting(IGJ_2022, 'over two hundred providers'),
        ],
      },
    ],
  },
  klimMeanShift: {
    meaning: 'Change of the mean indication under KLIM, as a share of that under the protocol',
    unit: 'ratio',
    value: -0.07,
    limits: [-0.5, 0.5],
    studied: [-0.15, 0],
    spread: [-0.15, 0],
    evidence: [
      assumed('fewer hours for later and more for vulnerable families; the test has not been reported'),
      LIP_STUDY,
    ],
  },
  klimTargeting: {
    meaning: 'Hours indicated more under KLIM for each hour needed above the mean',
    unit: 'ratio',
    value: 0.6,
    limits: [0, 1],
    studied: [0.3, 0.9],
    spread: [0.3, 0.9],
    evidence: [
      assumed('KLIM is made to follow need; neither perfectly, nor as little as the protocol with 0.1'),
      noting(LIP_STUDY, 'hours could follow complications that caregivers see better than the protocol does'),
    ],
  },
  klimLaterChild: {
    meaning:
      'Hours fewer under KLIM for a later child than for a first; first children get more, so the mean stays',
    unit: 'hours',
    value: 4,
    limits: [0, 24],
    studied: [0, 8],
    spread: [0, 8],
    evidence: [
      assumed('as much as the protocol gives less instruction to a later child'),
      noting(NOS_2023, 'the sector plans fewer hours for a second child; it says no number'),
      noting(LIP, 'instruction 12 h for a first and 8 h for a later child, made up for by other hours'),
    ],
  },
  vulnerableExtraHours: {
    meaning: 'Hours indicated on top for vulnerable families',
    unit: 'hours',
    value: 0,
    limits: [0, 40],
    studied: [0, 16],
    spread: [0, 0],
    evidence: [
      noting(ANSWERS_2025, 'the protocol leaves no room for more hours, but for exceptions with a reason'),
      noting(
        FLEX_2023,
        'longer care for 100 families from 2021 to 2023: too few to count in the country; how many hours could not be read',
      ),
    ],
  },
  vulnerablePriceFactor: {
    meaning: 'Factor on what vulnerable families pay per hour',
    unit: 'ratio',
    value: 1,
    limits: [0, 1],
    studied: [0, 1],
    spread: [1, 1],
    evidence: [
      {
        grade: 'estimated',
        source: 'Hart van Nederland on the trial in Amsterdam-Zuidoost',
        date: '2025-09-05',
        url: 'https://www.hartvannederland.nl/milieu-gezondheid/zorg/artikelen/noord-holland-amsterdam-proef-gratis-kraamzorg-gezinnen-geldzorgen',
        note: 'free for 130 families a year with money worries from November 2025 to the end of 2028, one district of one city, so all pay in the baseline',
      },
    ],
  },
})
