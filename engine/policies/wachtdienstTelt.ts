/** On-call duty counts as work: how soon one must be there, from where, how many hours count, and what a block pays. */
import type { Evidence, Policy } from '../core/declare.ts'
import { assumed, noting, ONCALL_PAY, RESPONSE_2026, SZW_2026, trial } from '../parameters/sources.ts'
import { noteOf2026 } from './letters.ts'

const NOODPLAN: Evidence = {
  grade: 'derived',
  source: 'Pay of 18.50 an hour (Noodplan kraamzorg, in Hart van Nederland) against 12.31 a block of 8 (cao)',
  date: '2026-03',
  note: 'from July 2026 an hour worked pays 12 times an hour on call: 4 is still far from pay for work',
}

export const wachtdienstTelt = {
  theme: 'onCall',
  title: { nl: 'Wachtdienst telt als werktijd', en: 'On-call duty counts as work' },
  meaning:
    'How free caregivers are while on call, which decides what the law counts as worked; how many of these hours are ' +
    'worked off the contract; and what a block pays',
  seed:
    'Note to the minister of VWS on the state of birth care, 30 March 2026: "dat wanneer werknemers te zeer beperkt worden ' +
    'in de invulling van hun tijd wanneer zij oproepbaar dienen te zijn, dat deze tijd ook als arbeidstijd dient te ' +
    'gelden"; the factors that it names are "op een specifieke plek oproepbaar moeten zijn of binnen zeer korte tijd ' +
    'aanwezig moeten zijn op de plaats van werk"',
  levers: {
    response: {
      name: { nl: 'Reactietijd bij een oproep', en: 'Response time to a call' },
      meaning:
        'Minutes within which who is called must be there: fewer make teams smaller and more of them, and very few make the ' +
        'law count hours on call as worked',
      unit: 'minutes',
      limits: [5, 240],
      studied: [15, 60],
      neutral: 'baseline',
      proposed: 45,
      evidence: [RESPONSE_2026, noteOf2026('calls a very short response a reason to count; names no number')],
    },
    place: {
      name: { nl: 'Waar iemand wacht op een oproep', en: 'Where one waits for a call' },
      meaning: 'Whether who is on call may be anywhere within reach, or must be in a given place',
      unit: 'choice',
      limits: [0, 1],
      studied: [0, 1],
      neutral: 'baseline',
      proposed: 0,
      evidence: [
        noting(SZW_2026, 'having to be in a specific place makes the time count, case by case'),
        assumed('nobody proposes it: it shows how many weeks would then break the law'),
      ],
    },
    counted: {
      name: { nl: 'Uren wachtdienst die meetellen', en: 'Hours on call that count' },
      meaning:
        'Share of the hours on call that is worked off the contract as if worked, beside the hours of calls, which ' +
        'always are',
      unit: 'share',
      limits: [0, 1],
      studied: [0, 0.3],
      neutral: 'baseline',
      proposed: 0.05,
      evidence: [
        noteOf2026('says when hours would count, not how many'),
        trial('5-10% tried; 0.05 is some 7 of 89 contract hours a month, with 140 to 150 hours on call'),
      ],
    },
    pay: {
      name: { nl: 'Vergoeding per wachtdienst', en: 'Pay for a block on call' },
      meaning: 'Factor on the pay of every block, which weighs with those who might leave or apply',
      unit: 'ratio',
      limits: [0, 10],
      studied: [1, 4],
      neutral: 1,
      proposed: 1,
      evidence: [ONCALL_PAY, NOODPLAN, assumed('1, so that counting hours is seen by itself')],
    },
  },
  patches: [
    { lever: 'response', parameter: 'responseMinutes', how: 'set' },
    { lever: 'place', parameter: 'onCallPlace', how: 'set' },
    { lever: 'counted', parameter: 'countedShare', how: 'set' },
    { lever: 'pay', parameter: 'onCallPay', how: 'scale' },
  ],
  targets: ['regions'],
  moves: [
    { indicator: 'workload', direction: 'up', year: 2028, where: 'slack' },
    { indicator: 'continuity', direction: 'up', year: 2028, where: 'slack' },
    { indicator: 'hoursDelivered', direction: 'down', year: 2028, where: 'scarce' },
    { indicator: 'workload', direction: 'up', year: 2028, where: 'scarce' },
    { indicator: 'continuity', direction: 'down', year: 2028, where: 'scarce' },
  ],
  notModelled:
    'A judge, fines, and rosters made anew to stay within the law, so that breaches are counted and change nothing; staff ' +
    'who stay because the hours count, and other employers for the nights; no published effect was found',
} satisfies Policy
