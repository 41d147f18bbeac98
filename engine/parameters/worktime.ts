/** Working-time law: when an hour on call counts as worked, what that takes from the contract, and the limits of a week. */

import { declareParameters } from '../core/declare.ts'
import { assumed, noting, SZW_2026, trial } from './sources.ts'

const LAW = {
  grade: 'measured',
  source: 'Arbeidstijdenwet, articles 5:3 and 5:7',
  date: '1995-11',
  url: 'https://wetten.overheid.nl/BWBR0007671/',
} as const

const COURT = {
  grade: 'measured',
  source: 'Hoge Raad, ECLI:NL:HR:2024:426, ambulance staff on the Wadden islands',
  date: '2024-03-15',
  url: 'https://www.eur.nl/esl/nieuws/de-waddeneilanden-andere-regels-dan-op-de-wal',
  note: 'can count where freedom is strongly limited; there one had to leave within two minutes',
} as const

/** What the law counts, and its limits. */
export const WORKTIME = declareParameters('worktime', {
  onCallPlace: {
    meaning: 'Whether who is on call may be where she likes, or must be in a given place',
    unit: 'choice',
    value: 0,
    limits: [0, 1],
    studied: [0, 1],
    spread: [0, 0],
    choices: ['anywhere within reach', 'in a given place'],
    evidence: [
      noting(SZW_2026, 'having to be in a specific place makes the time count, case by case'),
      assumed('caregivers wait at home today'),
    ],
  },
  legalFree: {
    meaning: 'Response time from which on no hour on call counts as worked before the law',
    unit: 'minutes',
    value: 30,
    limits: [0, 240],
    studied: [20, 60],
    spread: [20, 60],
    evidence: [
      assumed('no court set a number for caregivers; 45 minutes is taken as free, 30 as the edge'),
      noting(SZW_2026, 'a very short response time makes the time count, case by case'),
    ],
  },
  legalBound: {
    meaning: 'Response time up to which every hour on call counts as worked before the law',
    unit: 'minutes',
    value: 10,
    limits: [0, 120],
    studied: [2, 15],
    spread: [2, 15],
    evidence: [COURT, assumed('in between the share that counts falls evenly')],
  },
  countedShare: {
    meaning: 'Share of hours on call without a call that is worked off the contract, as if worked',
    unit: 'share',
    value: 0,
    limits: [0, 1],
    studied: [0, 0.3],
    spread: [0, 0],
    evidence: [
      assumed(
        'neutral: since November 2025 on-call duty counts when rosters are made, but leaves the contract as it is; hours called always count',
      ),
      trial('5-10% tried; at 140 hours on call beside 89 of contract full counting leaves no hour for care'),
    ],
  },
  weekMost: {
    meaning: 'Hours a week, in the mean of some weeks, above which the law is broken',
    unit: 'hours/week',
    value: 48,
    limits: [10, 168],
    studied: [48, 48],
    spread: [48, 48],
    evidence: [noting(LAW, '48 hours a week over 16 weeks; here over the mean of about two')],
  },
  restLegal: {
    meaning: 'Hours of rest before a shift, fewer than which more than once a week break the law',
    unit: 'hours',
    value: 11,
    limits: [0, 24],
    studied: [11, 11],
    spread: [11, 11],
    evidence: [noting(LAW, '11 hours in a row each day, once in seven days 8')],
  },
})
