/** Kraamcentra: houses where families stay some days and share caregivers. */
import type { Policy } from '../core/declare.ts'
import { HOTEL_GRONINGEN, HOTEL_PLAN, HOTEL_RATIO } from '../parameters/centreSources.ts'
import { assumed, noting } from '../parameters/sources.ts'
import { answers } from './letters.ts'
import { programme } from './programme.ts'

const POPULAR = answers('insurers see them become more popular with families and caregivers; no figure')
const NO_EFFECT = assumed('said to be popular with caregivers, never measured: 0 until someone does')

export const kraamcentra = {
  theme: 'supply',
  title: { nl: 'Kraamcentra', en: 'Kraamcentra' },
  meaning:
    'Beds in houses where families stay the first days and share caregivers, what such a day takes of staff, how many ' +
    'families come, and what the work there does to those who stay or apply',
  seed:
    'Answers to the questions of Bushoff and Vliegenthart, 2025Z19861, question 8: "Zo ziet ZN dat kraamcentra steeds ' +
    'populairder worden bij zowel cliënten als kraamverzorgenden, en efficiëntere inzet van personeel mogelijk maken."',
  levers: {
    beds: {
      name: { nl: 'Extra bedden', en: 'Extra beds' },
      meaning:
        'Beds for families, counted as if the whole country had them; each region gets its share by births, so a measure ' +
        'for some regions adds their share only',
      unit: 'beds',
      limits: [0, 2000],
      studied: [0, 1000],
      neutral: 0,
      proposed: 200,
      evidence: [
        answers('names no number'),
        assumed('200 is a round one: at 85% full and four days each, a stay for about a tenth of families'),
        noting(HOTEL_GRONINGEN, 'six families at once in two months of 2025'),
      ],
    },
    ratio: {
      name: { nl: 'Gezinnen per kraamverzorgende', en: 'Families per caregiver' },
      meaning: 'Families in a centre for each caregiver who is present',
      unit: 'families',
      limits: [1, 10],
      studied: [3, 6],
      neutral: 'baseline',
      proposed: 4,
      evidence: [HOTEL_RATIO, noting(HOTEL_PLAN, 'four to six families in 8 h: expected, not measured')],
    },
    hoursPerDay: {
      name: { nl: 'Uren per dag met personeel', en: 'Hours a day with staff' },
      meaning: 'Hours of a day that staff is present: 12 by day only, 24 by night too',
      unit: 'hours/day',
      limits: [8, 24],
      studied: [12, 24],
      neutral: 'baseline',
      proposed: 12,
      evidence: [
        noting(HOTEL_GRONINGEN, 'care from 8 to 20 h'),
        noting(HOTEL_PLAN, 'one caregiver by night too'),
      ],
    },
    uptake: {
      name: { nl: 'Gezinnen die een plaats aannemen', en: 'Families that accept a place' },
      meaning: 'Share of families that accept when a place is free',
      unit: 'share',
      limits: [0, 1],
      studied: [0.15, 0.6],
      neutral: 'baseline',
      proposed: 0.35,
      evidence: [POPULAR, assumed('brothers and sisters cannot sleep there; no share was found')],
    },
    retention: {
      name: { nl: 'Minder vertrek door werk in een centrum', en: 'Less quitting by work in a centre' },
      meaning: 'Fall of the rate of quitting if all work were in centres; the part that is counts',
      unit: 'ratio',
      limits: [0, 1],
      studied: [0, 0.3],
      neutral: 0,
      proposed: 0,
      evidence: [POPULAR, NO_EFFECT],
    },
    applicants: {
      name: { nl: 'Meer sollicitanten door centra', en: 'More applicants by centres' },
      meaning: 'Rise of the number of applicants if all work were in centres; the part that is counts',
      unit: 'ratio',
      limits: [0, 1],
      studied: [0, 0.3],
      neutral: 0,
      proposed: 0,
      evidence: [POPULAR, NO_EFFECT],
    },
    programme: programme(1, 10, 'opening of centres; beds are paid by the day'),
  },
  patches: [
    { lever: 'beds', parameter: 'centreBeds', how: 'add' },
    { lever: 'ratio', parameter: 'centreRatio', how: 'set' },
    { lever: 'hoursPerDay', parameter: 'centreHours', how: 'set' },
    { lever: 'uptake', parameter: 'centreUptake', how: 'set' },
    { lever: 'retention', parameter: 'centreRetention', how: 'add' },
    { lever: 'applicants', parameter: 'centreApplicants', how: 'add' },
    { lever: 'programme', parameter: 'programmeZvw', how: 'add' },
  ],
  targets: ['regions'],
  moves: [
    { indicator: 'workload', direction: 'down', year: 2028, where: 'slack' },
    { indicator: 'hoursDelivered', direction: 'up', year: 2028, where: 'scarce' },
    { indicator: 'workload', direction: 'down', year: 2028, where: 'scarce' },
  ],
  notModelled:
    'Building, rent, meals and nights, the way there with a newborn, beds that only open in summer, and families with ' +
    'older children, who can hardly come; against a package of 24 hours at home a centre saves little staff',
} satisfies Policy
