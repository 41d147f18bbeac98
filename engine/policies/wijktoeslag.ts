/** Surcharge for heavy work: more money for care in kwetsbare wijken, and pay for the time that complex families take. */
import type { Policy } from '../core/declare.ts'
import { assumed } from '../parameters/sources.ts'
import { answers, cities } from './letters.ts'
import { programme } from './programme.ts'

export const wijktoeslag = {
  theme: 'vulnerable',
  title: { nl: 'Toeslag voor zware gezinnen en wijken', en: 'Surcharge for heavy families and areas' },
  meaning:
    'A surcharge on the tariff of hours in kwetsbare wijken, what of it goes into the pay of caregivers, and whether time that ' +
    'complex families take on top of care may be billed',
  seed:
    'Answers to the questions of Bushoff and Vliegenthart, 2025Z19861, question 9: "de suggestie van wethouder Eerenberg uit ' +
    'Utrecht om kraamverzorgenden meer te betalen als zij werken in gezinnen waar de werklast zwaarder is"; also the letter ' +
    'of cities and partners to the formateur',
  levers: {
    surcharge: {
      name: {
        nl: 'Toeslag op het tarief in kwetsbare wijken',
        en: 'Surcharge on the tariff in kwetsbare wijken',
      },
      meaning: 'Share by which an hour in a kwetsbare wijk is paid better, by health insurers',
      unit: 'share',
      limits: [0, 1],
      studied: [0, 0.3],
      neutral: 'baseline',
      proposed: 0.1,
      evidence: [
        answers('leaves it to contracts and the collective agreement; names no amount'),
        assumed('a tenth: as much as the tariff above the maximum allows in midwifery'),
      ],
    },
    passedOn: {
      name: { nl: 'Deel daarvan naar het loon', en: 'Part of it that goes into pay' },
      meaning: 'Share of the surcharge that goes into the pay of caregivers; the rest stays with providers',
      unit: 'share',
      limits: [0, 1],
      studied: [0, 1],
      neutral: 'baseline',
      proposed: 0.5,
      evidence: [answers('extra work might be paid extra; names no share'), assumed('half')],
    },
    billable: {
      name: { nl: 'Extra tijd mag gedeclareerd worden', en: 'Extra time may be billed' },
      meaning:
        'Share of the time that complex families take on top of care which may be billed under the protocol',
      unit: 'share',
      limits: [0, 1],
      studied: [0, 1],
      neutral: 'baseline',
      proposed: 1,
      evidence: [
        answers('the tariff leaves room to bill extra time, the protocol does not'),
        cities('wants care to stay within reach of every family; names no tariff'),
      ],
    },
    programme: programme(0.5, 5, 'agreements and their checks'),
  },
  patches: [
    { lever: 'surcharge', parameter: 'kwetsbaarSurcharge', how: 'set' },
    { lever: 'passedOn', parameter: 'surchargePassedOn', how: 'set' },
    { lever: 'billable', parameter: 'complexBillable', how: 'set' },
    { lever: 'programme', parameter: 'programmeZvw', how: 'add' },
  ],
  targets: ['regions'],
  moves: [
    { indicator: 'caregivers', direction: 'up', year: 2028, where: 'slack' },
    { indicator: 'cost.zvw', direction: 'up', year: 2028, where: 'scarce' },
    { indicator: 'cost.caregivers', direction: 'down', year: 2028, where: 'scarce' },
  ],
  notModelled:
    'Which caregiver works in which neighbourhood, so pay rises a little for all; billing of more than was needed, and ' +
    'surcharges for single families rather than neighbourhoods; no published effect was found',
} satisfies Policy
