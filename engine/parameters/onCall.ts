/** On-call duties (wachtdiensten): when births call, and how teams and pools stand by for them. */

import { declareParameters } from '../core/declare.ts'
import {
  assumed,
  CAO_BLOCKS,
  CAO_HOURS,
  FNV_2025,
  noting,
  PERINED_PLACE,
  POOL_PILOT,
  RESPONSE_2026,
  trial,
} from './sources.ts'

const CALLS = declareParameters('calls', {
  assistedShare: {
    meaning:
      'Share of births led by the midwife (home, birth centre, outpatient) at which a caregiver assists',
    unit: 'share',
    value: 0.916,
    limits: [0, 1],
    studied: [0.66, 1],
    spread: [0.66, 1],
    evidence: [
      assumed('a quarter (18-31%) of all births, over the 27.3% that a midwife leads here'),
      noting(PERINED_PLACE, '30.9% led by the midwife in 2020, the most that can be'),
    ],
  },
  assistedHours: {
    meaning: 'Hours of assistance at a birth, the two hours after it included',
    unit: 'hours',
    value: 5,
    limits: [0, 24],
    studied: [3.5, 7],
    spread: [3.5, 7],
    evidence: [assumed('3.5 to 7 hours; no mean was found')],
  },
  startCallShare: {
    meaning:
      'Share of families without assistance at birth whose care begins by a call outside planned hours',
    unit: 'share',
    value: 0.47,
    limits: [0, 1],
    studied: [0.27, 0.8],
    spread: [0.27, 0.8],
    evidence: [
      assumed('35% (20-60%) of all births was proposed, here over the 75% that nobody assists'),
      trial('assisted births alone give 52 hours on call a month, where 87-174 were found: starts call too'),
    ],
  },
  startCallHours: {
    meaning: 'Hours of the first visit when a call begins the care',
    unit: 'hours',
    value: 3,
    limits: [0, 10],
    studied: [2, 4],
    spread: [2, 4],
    evidence: [assumed('the first visit of a normal day is longer; these hours are part of the care asked')],
  },
})

const TEAMS = declareParameters('teams', {
  teamBirths: {
    meaning:
      'Families a year for whom one team stands by, at the births of 2022 and a response time of 45 minutes',
    unit: 'families/year',
    value: 250,
    limits: [20, 20000],
    studied: [150, 400],
    spread: [150, 400],
    evidence: [
      trial('fitted to 139-146 hours on call a month; 150, 250 and 500 gave 24.6, 18.7 and 10.2 blocks'),
      noting(FNV_2025, '244 to 265 hours on call a month beside a contract of 130, the upper claim'),
    ],
  },
  responseMinutes: {
    meaning: 'Minutes within which who is called must be there',
    unit: 'minutes',
    value: 45,
    limits: [5, 240],
    studied: [15, 60],
    spread: [30, 60],
    evidence: [RESPONSE_2026],
  },
  responseReach: {
    meaning: 'Power by which the families within reach of a team grow with the response time',
    unit: 'ratio',
    value: 1,
    limits: [0, 2],
    studied: [0.5, 2],
    spread: [0.5, 2],
    evidence: [assumed('2 is the area of a circle, 1 a road; half a reach then halves a team')],
  },
  onCallRisk: {
    meaning:
      'Most often that a call may find all who stand by already called, by the rule for staffing a block',
    unit: 'share',
    value: 0.01,
    limits: [0.0001, 0.5],
    studied: [0.005, 0.02],
    spread: [0.005, 0.02],
    evidence: [assumed('one call in a hundred; no norm was found')],
  },
  onCallCap: {
    meaning: 'Blocks a month for each caregiver who stands by, above which neighbouring teams merge',
    unit: 'blocks/month',
    value: 28,
    limits: [1, 91],
    studied: [22, 32],
    spread: [22, 32],
    evidence: [
      assumed('without merging blocks rise without limit as staff falls'),
      noting(FNV_2025, '265 hours a month are 33 blocks'),
    ],
  },
  onCallMost: {
    meaning: 'Blocks a month for each caregiver who stands by, above which no roster exists',
    unit: 'blocks/month',
    value: 60.875,
    limits: [1, 92],
    studied: [60.875, 60.875],
    spread: [60.875, 60.875],
    evidence: [
      noting(
        CAO_BLOCKS,
        'at most two blocks of 8 hours in a row and then 8 hours of rest: two of the three blocks of a day',
      ),
    ],
  },
  declineFrom: {
    meaning: 'Age from which a caregiver may decline to stand by',
    unit: 'years',
    value: 57,
    limits: [16, 100],
    studied: [55, 60],
    spread: [57, 57],
    evidence: [noting(CAO_HOURS, 'from 57 on night work is by agreement only')],
  },
  declineShare: {
    meaning: 'Share of those who may decline to stand by that do',
    unit: 'share',
    value: 0.5,
    limits: [0, 1],
    studied: [0.2, 0.8],
    spread: [0.2, 0.8],
    evidence: [
      assumed(
        'from 57 on work in the evening and at night is by agreement; how many decline is not known, nor whether by day too, as here',
      ),
      trial('tried at a half'),
    ],
  },
  restAfterCall: {
    meaning: 'Hours between the end of a call and the start of a shift, below which the shift is not worked',
    unit: 'hours',
    value: 8,
    limits: [0, 24],
    studied: [8, 11],
    spread: [8, 11],
    evidence: [
      noting(
        CAO_BLOCKS,
        '8 hours of rest after two blocks; that a call at night takes the next shift follows',
      ),
    ],
  },
  shiftStart: {
    meaning: 'Hour of the day at which shifts begin',
    unit: 'hours',
    value: 8,
    limits: [0, 15],
    studied: [7, 9],
    spread: [7, 9],
    evidence: [assumed('most visits begin between 7 and 9; decides which calls take the shift of the day')],
  },
})

const POOLS = declareParameters('pools', {
  poolShare: {
    meaning: 'Share of providers that stand by together in the evening and at night (partuspoule)',
    unit: 'share',
    value: 0,
    limits: [0, 1],
    studied: [0, 1],
    spread: [0, 0],
    evidence: [
      noting(
        POOL_PILOT,
        'three providers in Den Bosch tried it in the evening and at night from January 2022; left out here, its results were shared in the sector only',
      ),
    ],
  },
  poolBirths: {
    meaning:
      'Families a year for whom one team of a partuspoule stands by, at the births of 2022 and 45 minutes',
    unit: 'families/year',
    value: 2500,
    limits: [100, 20000],
    studied: [1000, 4000],
    spread: [1000, 4000],
    evidence: [trial('tried at 2,500, as far as 45 minutes reach over all providers of a region')],
  },
  poolPresence: {
    meaning: 'Hours paid as presence in each block of a partuspoule, taken from hours for families',
    unit: 'hours',
    value: 3,
    limits: [0, 8],
    studied: [1, 8],
    spread: [1, 8],
    evidence: [assumed('from standing by at better pay, 1 hour, to being present, 8; no pilot told')],
  },
})

/** Calls, teams, and pools over providers. */
export const ON_CALL = { ...CALLS, ...TEAMS, ...POOLS }
