/** When families register, when hours are settled, and when a provider still says yes. */

import { declareParameters, type Evidence } from '../core/declare.ts'
import { assumed, trial } from './sources.ts'

const ADVISED: Evidence = {
  grade: 'estimated',
  source: 'Kraamzorg Zuid-Gelderland',
  date: '2026',
  url: 'https://www.kraamzorgzuidgelderland.nl/en/arranging-maternity-care/',
  note: 'advises to register at 8-10 weeks; families register later than advised',
}

/** Registration, intake and acceptance. */
export const REGISTRATION = declareParameters('registration', {
  registrationWeek: {
    meaning: 'Mean week of pregnancy at registration',
    unit: 'weeks',
    value: 12,
    limits: [4, 36],
    studied: [8, 14],
    spread: [8, 14],
    evidence: [assumed('no distribution was found; somewhat later than the 8-10 weeks advised'), ADVISED],
  },
  registrationWeekVulnerable: {
    meaning: 'Mean week of pregnancy at registration, vulnerable families',
    unit: 'weeks',
    value: 20,
    limits: [4, 38],
    studied: [14, 28],
    spread: [14, 28],
    evidence: [assumed('halfway through pregnancy; late registration is reported, not counted')],
  },
  registrationSpread: {
    meaning: 'Standard deviation of the week of registration',
    unit: 'weeks',
    value: 3,
    limits: [0, 10],
    studied: [2, 5],
    spread: [2, 5],
    evidence: [assumed('most families then register between 6 and 18 weeks')],
  },
  registrationSpreadVulnerable: {
    meaning: 'Standard deviation of the week of registration, vulnerable families',
    unit: 'weeks',
    value: 6,
    limits: [0, 12],
    studied: [4, 8],
    spread: [4, 8],
    evidence: [assumed('twice that of other families')],
  },
  intakeWeek: {
    meaning: 'Week of pregnancy of the intake, when hours are settled',
    unit: 'weeks',
    value: 31,
    limits: [16, 38],
    studied: [28, 36],
    spread: [30, 34],
    evidence: [
      {
        grade: 'estimated',
        source: 'Kraamzorg de Babyboom; Kraamzorg Een Mooi Begin',
        date: '2026',
        note: 'intake around week 30-34; 31 lies in its earlier half',
      },
      {
        grade: 'estimated',
        source: 'Kraamzorg La Vie',
        date: '2026',
        url: 'https://kraamzorglavie.nl/informatie/',
        note: 'week 30 (28-36)',
      },
    ],
  },
  acceptHours: {
    meaning: 'Hours that a provider reckons for a family when it decides on a registration',
    unit: 'hours',
    value: 39.46,
    limits: [10, 80],
    studied: [24, 44],
    spread: [34, 44],
    evidence: [
      trial(
        'fitted to 0.3% without care for lack of capacity, a figure of 2024, which is therefore no test of it; at 24 h nobody is refused for years and then collapse follows',
      ),
    ],
  },
  acceptOver: {
    meaning: 'Overbooking of forecast hours that a provider allows',
    unit: 'ratio',
    value: 0.1,
    limits: [-0.5, 1],
    studied: [0, 0.2],
    spread: [0, 0.2],
    evidence: [trial('tried at 0.1; no rule of providers was found')],
  },
  acceptWindow: {
    meaning: 'Weeks on each side of the due week over which a provider pools its commitments',
    unit: 'weeks',
    value: 1,
    limits: [0, 4],
    studied: [0, 2],
    spread: [0, 2],
    evidence: [
      trial('with the due week alone small providers refuse three times as many families, by rounding'),
    ],
  },
})
