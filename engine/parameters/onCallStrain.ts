/** What being on call pays, and what it does to staff. */

import { declareParameters } from '../core/declare.ts'
import { assumed, CAO_2025, noting, ONCALL_PAY, trial } from './sources.ts'

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
      { from: '2026-01-01', value: 11.9, evidence: [noting(CAO_2025, '4% on 1 January 2026')] },
      { from: '2026-07-01', value: 12.31, evidence: [noting(CAO_2025, '3.5% on 1 July 2026')] },
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
      { from: '2026-01-01', value: 17.85, evidence: [noting(CAO_2025, '4% on 1 January 2026')] },
      { from: '2026-07-01', value: 18.47, evidence: [noting(CAO_2025, '3.5% on 1 July 2026')] },
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

/** Pay and strain of being on call. */
export const ON_CALL_STRAIN = { ...PAY, ...STRAIN }
