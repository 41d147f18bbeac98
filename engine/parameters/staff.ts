/** Caregivers at the start: how many, and with which contracts. */

import { declareParameters } from '../core/declare.ts'
import { assumed, FNV_2024, IGJ_2022, noting, NOS_2023, trial } from './sources.ts'

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
      {
        grade: 'estimated',
        source: 'NBvK Monitor Werkdruk (n = 975, self-selected), in NOS',
        date: '2018-06',
        url: 'https://nos.nl/artikel/2235293-kraamzorg-in-knel-door-beroerde-arbeidsomstandigheden.html',
        note: 'most have a contract of 20 h and work over 30',
      },
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
    meaning: 'Share of contract hours lost to sickness',
    unit: 'share',
    value: 0.092,
    limits: [0, 0.5],
    studied: [0.075, 0.115],
    spread: [0.08, 0.1],
    evidence: [
      trial('9.2% with spells from 2022 on, aimed at 8-10%; no rate of kraamzorg itself was found'),
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
})
