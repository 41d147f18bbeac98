/** Caregivers at the start: how many, with which contracts, and of what age. */

import { declareParameters, type Evidence } from '../core/declare.ts'
import {
  assumed,
  BO_2020,
  FNV_2024,
  IGJ_2022,
  KCKZ_2018,
  NBVK_2018,
  noting,
  NOS_2023,
  trial,
} from './sources.ts'

const ageOf = (reasoning: string, ...seen: Evidence[]) => [
  assumed(
    `${reasoning}; a mix carried on from 2018 and 2020 to 2026, with mean age 46 against 44.8 in 2020: about a year old for a start in 2022`,
  ),
  ...seen,
]

/** The stock of caregivers (kraamverzorgenden). */
export const STAFF = declareParameters('staff', {
  caregivers: {
    meaning: 'Caregivers at work or ill in 2022, employed and self-employed',
    unit: 'persons',
    value: 9000,
    limits: [0, 40000],
    studied: [7500, 11000],
    spread: [8700, 9500],
    evidence: [
      noting(IGJ_2022, 'about 9,000; chosen because it is of 2022 and of an inspectorate'),
      noting(NOS_2023, '9,500 in 2023, probably the register rather than those active'),
      noting(FNV_2024, '7,800 employed and 1,000 self-employed, 8,800; the first may be an older number'),
      noting(IGJ_2022, '11,000 thought needed: a need at about 49 h a family, not a stock'),
    ],
  },
  contractHours: {
    meaning: 'Mean contract of employed caregivers',
    unit: 'hours/week',
    value: 20.5,
    limits: [4, 40],
    studied: [14, 30],
    spread: [18, 24],
    evidence: [
      assumed(
        '20 h in 2018 and half an hour more since; only its product with bedsideShare is known from hours',
      ),
      noting(NBVK_2018, 'most have a contract of 20 h and work over 30'),
      {
        grade: 'estimated',
        source: 'NBvK, Tarieven kraamzorg 2020',
        date: '2020',
        url: 'https://www.nbvk.nl/index.php/nieuws/135-tarieven-kraamzorg-2020',
        note: '60-90 h a month, 14-21 h a week',
      },
      {
        grade: 'estimated',
        source: 'FNV in nosnews.nl',
        date: '2025-06-17',
        url: 'https://nosnews.nl/2025/06/17/kraamzorg-carers-call-for-better-pay-to-combat-shortages',
        note: '130 h a month called typical, 30 h a week; higher than all other sources',
      },
    ],
  },
  fullTimeHours: {
    meaning: 'Hours a week of a full-time contract, the most a contract has',
    unit: 'hours/week',
    value: 36,
    limits: [30, 40],
    studied: [36, 36],
    spread: [36, 36],
    evidence: [
      {
        grade: 'measured',
        source: 'Cao Kraamzorg, artikel 5.2 Salaris, Bo Geboortezorg',
        date: '2022',
        url: 'https://cao.bogeboortezorg.nl/hoofdstuk-5-salariering/artikel-5-2-salaris/',
      },
    ],
  },
  shortestContract: {
    meaning: 'Hours a week of the shortest contract',
    unit: 'hours/week',
    value: 8,
    limits: [0, 20],
    studied: [4, 12],
    spread: [4, 12],
    evidence: [
      assumed(
        'no shortest contract was found; 200 hours of care a year for the register take about 6 a week',
      ),
    ],
  },
  contractSd: {
    meaning: 'Standard deviation of contracts between caregivers',
    unit: 'hours/week',
    value: 5,
    limits: [0, 15],
    studied: [3, 7],
    spread: [3, 7],
    evidence: [trial('tried at 5; no distribution was found')],
  },
  selfEmployedShare: {
    meaning: 'Share of caregivers who are self-employed (zzp)',
    unit: 'share',
    value: 0.11,
    limits: [0, 1],
    studied: [0.08, 0.18],
    spread: [0.08, 0.18],
    evidence: [
      noting(FNV_2024, '1,000 of 8,800'),
      {
        grade: 'estimated',
        source: 'NBvK, Samenwerken met zelfstandige zorgprofessionals',
        date: '2017-11',
        url: 'https://nbvk.nl/index.php/werken-als-zzp-ers/55-samenwerken-met-zelfstandige-zorg-professionals-zzp-in-geboortezorg-nuttig-en-noodzakelijk',
        note: '10% in 2017',
      },
    ],
  },
  selfEmployedHours: {
    meaning: 'Mean hours of self-employed caregivers',
    unit: 'hours/week',
    value: 24,
    limits: [4, 60],
    studied: [20, 30],
    spread: [20, 30],
    evidence: [trial('tried at 24; about 19 families a year each in 2017, no hours were found')],
  },
  sickShare: {
    meaning: 'Share of contract hours that providers expect to lose to sickness when they plan ahead',
    unit: 'share',
    value: 0.092,
    limits: [0, 0.5],
    studied: [0.075, 0.115],
    spread: [0.08, 0.1],
    evidence: [
      trial(
        'the 9.2% that spells of sickness gave from 2022 on, aimed at 8-10%: providers are taken to plan on what they see; no rate of kraamzorg itself was found',
      ),
      noting(NOS_2023, '10% long-term ill in 2023, the sector about itself'),
      {
        grade: 'estimated',
        source: 'CBS on the branch VVT, which includes kraamzorg, via Skipr',
        date: '2022-06',
        url: 'https://www.skipr.nl/nieuws/cbs-vvt-breekt-record-voor-het-eerst-ziekteverzuim-boven-10-procent/',
        note: '10.4% in the first quarter of 2022, a record; 8.6% a year before',
      },
    ],
  },
  ageUnder25: {
    meaning: 'Share of caregivers under 25',
    unit: 'share',
    value: 0.065,
    limits: [0, 1],
    studied: [0.05, 0.08],
    spread: [0.05, 0.08],
    evidence: [
      {
        ...BO_2020,
        grade: 'derived',
        note: '595 persons under 25 in 2020, of about 9,000',
      },
    ],
  },
  age25to34: {
    meaning: 'Share of caregivers of 25 to 34',
    unit: 'share',
    value: 0.17,
    limits: [0, 1],
    studied: [0.14, 0.2],
    spread: [0.14, 0.2],
    evidence: ageOf('young inflow grew', noting(KCKZ_2018, '14% aged 20 to 30 in 2018')),
  },
  age35to44: {
    meaning: 'Share of caregivers of 35 to 44',
    unit: 'share',
    value: 0.2,
    limits: [0, 1],
    studied: [0.17, 0.23],
    spread: [0.17, 0.23],
    evidence: ageOf(
      'what the other ages leave',
      noting(KCKZ_2018, 'more than half aged 45 and over in 2018'),
    ),
  },
  age45to54: {
    meaning: 'Share of caregivers of 45 to 54',
    unit: 'share',
    value: 0.23,
    limits: [0, 1],
    studied: [0.2, 0.26],
    spread: [0.2, 0.26],
    evidence: ageOf('in line with those seen', noting(BO_2020, '1,139 persons of 50 to 54 in 2020, 12.7%')),
  },
  age55to59: {
    meaning: 'Share of caregivers of 55 to 59; the rest is 60 and over',
    unit: 'share',
    value: 0.17,
    limits: [0, 1],
    studied: [0.14, 0.19],
    spread: [0.14, 0.19],
    evidence: ageOf('the largest group of 2020, growing older', noting(KCKZ_2018, '42% over 50 in 2018')),
  },
  startAgeWeight: {
    meaning:
      'How far the start stock follows the published age shares (1) rather than what the hazards of leaving settle at (0)',
    unit: 'share',
    value: 1,
    limits: [0, 1],
    studied: [0, 1],
    spread: [0.5, 1],
    evidence: [
      assumed(
        'published shares are of persons who were there; the settled mix is younger, as staff was not settled',
      ),
      noting(BO_2020, 'mean age 44.8 in 2020, 0.4 year more than in 2018'),
    ],
  },
})
