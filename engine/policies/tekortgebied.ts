/** A shortage area, a circumstance: regions in which staff is scarcer than elsewhere. */
import type { Evidence, Policy } from '../core/declare.ts'
import { assumed } from '../parameters/sources.ts'
import { answers } from './letters.ts'

const NAMED: Evidence = {
  grade: 'estimated',
  source: 'Kassa on shortages in kraamzorg, in Metro, and other news of 2022 to 2025',
  date: '2024-03',
  url: 'https://www.metronieuws.nl/in-het-nieuws/2024/03/tekorten-kraamzorg-jonge-gezinnen/',
  note: 'names Utrecht, Eindhoven and West-Brabant, Drenthe and Groningen; no staff by region was found',
}

export const tekortgebied = {
  outside: true,
  title: { nl: 'Tekortgebied', en: 'Shortage area' },
  meaning: 'Regions in which fewer people apply and more leave than in the rest of the country',
  seed:
    'Answers to the questions of Bushoff and Vliegenthart, 2025Z19861, question 8: "De uitdagingen en kansen zijn in elke ' +
    'regio anders"; question 3 asks where shortages are largest, which the answer does not say',
  levers: {
    applicants: {
      name: { nl: 'Sollicitanten in het gebied', en: 'Applicants in the area' },
      meaning: 'Factor on the number of people who apply for a course in these regions',
      unit: 'ratio',
      limits: [0, 3],
      studied: [0.6, 1],
      neutral: 1,
      proposed: 0.8,
      evidence: [assumed('a fifth'), answers('asked where shortages are largest, it names no region'), NAMED],
    },
    quitting: {
      name: { nl: 'Vertrek in het gebied', en: 'Leaving in the area' },
      meaning: 'Factor on all rates of quitting in these regions',
      unit: 'ratio',
      limits: [0, 3],
      studied: [1, 1.4],
      neutral: 1,
      proposed: 1.15,
      evidence: [assumed('a seventh more; nobody counted who leaves by region'), NAMED],
    },
  },
  patches: [
    { lever: 'applicants', parameter: 'applicants', how: 'scale' },
    { lever: 'quitting', parameter: 'quitFactor', how: 'scale' },
  ],
  targets: ['regions'],
  moves: [
    { indicator: 'caregivers', direction: 'down', year: 2028, where: 'slack' },
    { indicator: 'trainees', direction: 'down', year: 2028, where: 'scarce' },
    { indicator: 'caregivers', direction: 'down', year: 2030, where: 'scarce' },
    { indicator: 'belowFloor', direction: 'up', year: 2030, where: 'scarce' },
  ],
  notModelled:
    'A shortage that there was already at the start, since staff of 2022 is shared out by births; that elsewhere people are ' +
    'then easier to find; rents, parking and travel; and caregivers who come from other regions',
} satisfies Policy
