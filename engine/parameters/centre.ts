/** Kraamcentra: beds, what a day there takes of staff, who comes, and what the work does to staff. */

import { declareParameters } from '../core/declare.ts'
import { HOTEL_GRONINGEN, HOTEL_PLAN, HOTEL_RATIO } from './centreSources.ts'
import { ANSWERS_2025, assumed, noting, trial } from './sources.ts'

const POPULAR = noting(
  ANSWERS_2025,
  'kraamcentra are more and more popular with families and with caregivers, according to insurers; no figure',
)

/** Centres where several families stay and share caregivers. */
export const CENTRE = declareParameters('centre', {
  centreBeds: {
    meaning: 'Beds for families in kraamcentra, counted for the country; each region has its share by births',
    unit: 'beds',
    value: 0,
    limits: [0, 5000],
    studied: [0, 1000],
    spread: [0, 0],
    evidence: [
      assumed(
        'no count exists; the temporary centres of six to nine rooms in the summers of 2022 to 2025 are left out',
      ),
      noting(HOTEL_GRONINGEN, 'six families at once in July and August 2025'),
      {
        grade: 'estimated',
        source: 'Omroep Brabant on the centres in Eindhoven',
        date: '2024-06',
        url: 'https://www.omroepbrabant.nl/nieuws/4489838/topdrukte-bij-dit-kraamzorghotel-veel-jonge-gezinnen-in-deze-regio',
        note: 'eight beds, open for five months of 2024',
      },
    ],
  },
  centreRatio: {
    meaning: 'Families in a centre for each caregiver who is present',
    unit: 'families',
    value: 4,
    limits: [1, 10],
    studied: [3, 6],
    spread: [3, 6],
    evidence: [
      HOTEL_RATIO,
      noting(HOTEL_PLAN, 'four to six families in 8 h according to an insurer; two by day for nine rooms'),
    ],
  },
  centreHours: {
    meaning: 'Hours of a day that staff is present in a centre',
    unit: 'hours/day',
    value: 14,
    limits: [8, 24],
    studied: [12, 24],
    spread: [12, 24],
    evidence: [
      assumed(
        '14 h gives 14 / 4 / 0.85 = 4.1 h per family-day, between 3.0 (12 h, all beds filled) and 5.5 (with a night shift, a quarter of the beds empty)',
      ),
      noting(HOTEL_GRONINGEN, 'care from 8 to 20 h'),
      noting(HOTEL_PLAN, 'one caregiver by night too'),
    ],
  },
  centreOccupancy: {
    meaning: 'Share of beds that is filled on average, for which staff is planned',
    unit: 'share',
    value: 0.85,
    limits: [0.1, 1],
    studied: [0.75, 0.95],
    spread: [0.75, 0.95],
    evidence: [assumed('births cannot be planned, so some beds stand empty; no occupancy was published')],
  },
  centreUptake: {
    meaning: 'Share of families that accept when a place is free',
    unit: 'share',
    value: 0.35,
    limits: [0, 1],
    studied: [0.15, 0.6],
    spread: [0.15, 0.6],
    evidence: [assumed('free to choose, and brothers and sisters cannot sleep there'), POPULAR],
  },
  centreDays: {
    meaning: 'Days that a family stays in a centre; the rest of its care is at home',
    unit: 'days',
    value: 4,
    limits: [1, 8],
    studied: [3, 5],
    spread: [3, 5],
    evidence: [noting(HOTEL_GRONINGEN, 'four days at most'), trial('tried at 4')],
  },
  centreRetention: {
    meaning: 'Fall of the rate of quitting if all work were in centres, as a share of it',
    unit: 'ratio',
    value: 0,
    limits: [0, 1],
    studied: [0, 0.3],
    spread: [0, 0],
    evidence: [assumed('no effect on staff was ever measured, so none in the baseline'), POPULAR],
  },
  centreApplicants: {
    meaning: 'Rise of the number of applicants if all work were in centres, as a share of it',
    unit: 'ratio',
    value: 0,
    limits: [0, 1],
    studied: [0, 0.3],
    spread: [0, 0],
    evidence: [assumed('no effect on applicants was ever measured, so none in the baseline'), POPULAR],
  },
})
