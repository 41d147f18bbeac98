/** On-call duties (wachtdiensten): when births call, how teams stand by for them, and what that pays and does to staff. */

import { declareParameters } from '../core/declare.ts'
import {
  assumed,
  CAO_BLOCKS,
  CAO_PARTNERS_2025,
  FNV_2025,
  noting,
  ONCALL_PAY,
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
  optOut57: {
    meaning: 'Share of caregivers of 57 and over who decline to stand by',
    unit: 'share',
    value: 0.5,
    limits: [0, 1],
    studied: [0.2, 0.8],
    spread: [0.2, 0.8],
    evidence: [
      assumed('from 57 on work in the evening and at night is by agreement; how many decline is not known'),
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

const PAY = declareParameters('onCallPay', {
  blockPayWeekday: {
    meaning: 'Pay for a block of 8 hours on call on a weekday',
    unit: 'euro/block',
    value: 11.44,
    limits: [0, 400],
    studied: [11.44, 12.31],
    spread: [11.44, 12.31],
    evidence: [ONCALL_PAY],
    history: [
      { from: '2026-01-01', value: 11.9, evidence: [noting(CAO_PARTNERS_2025, '4% on 1 January 2026')] },
      { from: '2026-07-01', value: 12.31, evidence: [noting(CAO_PARTNERS_2025, '3.5% on 1 July 2026')] },
    ],
  },
  blockPayWeekend: {
    meaning: 'Pay for a block of 8 hours on call on a Saturday or Sunday',
    unit: 'euro/block',
    value: 17.16,
    limits: [0, 400],
    studied: [17.16, 18.47],
    spread: [17.16, 18.47],
    evidence: [ONCALL_PAY],
    history: [
      { from: '2026-01-01', value: 17.85, evidence: [noting(CAO_PARTNERS_2025, '4% on 1 January 2026')] },
      { from: '2026-07-01', value: 18.47, evidence: [noting(CAO_PARTNERS_2025, '3.5% on 1 July 2026')] },
    ],
  },
  uncalledFactor: {
    meaning: 'Factor on the pay of a block in which no call came',
    unit: 'ratio',
    value: 1,
    limits: [0, 5],
    studied: [1, 1.5],
    spread: [1, 1.5],
    evidence: [ONCALL_PAY],
    history: [
      {
        from: '2023-01-01',
        value: 1.5,
        evidence: [
          {
            grade: 'measured',
            source: 'Cao Kraamzorg, FBZ',
            date: '2022',
            url: 'https://www.fbz.nl/caos/kraamzorg/',
            note: '150% on a block without a call from 1 January 2023',
          },
        ],
      },
    ],
  },
  onCallPay: {
    meaning: 'Factor on the pay of every block, relative to the collective agreement',
    unit: 'ratio',
    value: 1,
    limits: [0, 20],
    studied: [1, 4],
    spread: [1, 1],
    evidence: [assumed('neutral: the collective agreement as it stands')],
  },
  onCallPayShare: {
    meaning:
      'Pay for being on call as a share of the pay for contract hours, by which it counts for who stays',
    unit: 'share',
    value: 0.2,
    limits: [0, 0.9],
    studied: [0.1, 0.3],
    spread: [0.1, 0.3],
    evidence: [
      {
        grade: 'derived',
        source: '18 blocks a month at 13.07 euros, half as much again without a call, over 89 hours at 18.50',
        date: '2026',
        note: '21% on these figures, and 14% by the rates before 2023; lower where hours above contract are paid',
      },
    ],
  },
})

const STRAIN = declareParameters('onCallStrain', {
  quitOnCallSlope: {
    meaning: 'Rise of the log rate of quitting when blocks per caregiver double from those of 2022',
    unit: 'ratio',
    value: 0.4,
    limits: [0, 4],
    studied: [0, 1],
    spread: [0, 0.8],
    evidence: [
      assumed('on-call duty is named first among reasons to leave; how much it weighs was never measured'),
      trial('tried at 0.4, 0 to 0.8'),
    ],
  },
  sickOnCallSlope: {
    meaning: 'Rise of the log rate of spells of sickness when blocks per caregiver double from those of 2022',
    unit: 'ratio',
    value: 0.15,
    limits: [0, 4],
    studied: [0, 0.4],
    spread: [0, 0.4],
    evidence: [
      assumed('reviews of on-call work find sleep and stress worse; evidence on absence is inconclusive'),
      trial('tried at 0.15, 0 to 0.4'),
    ],
  },
  moveOnCallSlope: {
    meaning:
      'Rise of the log rate of becoming self-employed when blocks per caregiver double from those of 2022',
    unit: 'ratio',
    value: 0.5,
    limits: [0, 4],
    studied: [0, 1.5],
    spread: [0, 1.5],
    evidence: [assumed('the self-employed hardly stand by, so it is a way out; stories only, no figure')],
  },
  onCallSaturation: {
    meaning: 'Relative rise of blocks per caregiver at which its effect levels off',
    unit: 'ratio',
    value: 0.5,
    limits: [0.05, 5],
    studied: [0.3, 0.8],
    spread: [0.3, 0.8],
    evidence: [trial('0.5; unbounded, a region falls to a few staff on call all the time')],
  },
})

/** Calls, teams, pools over providers, pay, and what being on call does to staff. */
export const ON_CALL = { ...CALLS, ...TEAMS, ...POOLS, ...PAY, ...STRAIN }
