/** Career changers and returners: more people who apply, the length of their course, and how many finish. */
import type { Policy } from '../core/declare.ts'
import { assumed, BABYHELP_2025, BO_2020, CZO_LENGTH, noting, REGIOPLUS_2025 } from '../parameters/sources.ts'
import { cities } from './letters.ts'
import { programme } from './programme.ts'

export const zijInstroom = {
  theme: 'training',
  title: { nl: 'Zij-instroom en herintreders', en: 'Career changers and returners' },
  meaning:
    'How many more adults apply for the courses of the branch, how many caregivers of former years come back, how long ' +
    'the full course takes, and how many drop out of it',
  seed:
    'Letter of cities and partners to the formateur on kraamzorg in the coalition agreement, 2025: "Daarnaast werkt de ' +
    'sector aan een passend opleidingsaanbod met focus op praktijkgerichte (om)scholing."',
  levers: {
    applicants: {
      name: { nl: 'Meer aanmeldingen', en: 'More applicants' },
      meaning: 'Rise of the number of applicants for all routes but the mbo, as a share of those of today',
      unit: 'ratio',
      limits: [0, 2],
      studied: [0, 0.5],
      neutral: 0,
      proposed: 0.2,
      evidence: [
        cities('wants courses that suit, names no number'),
        assumed('a fifth more is a round one; no campaign in kraamzorg with an outcome was found'),
        noting(BO_2020, '800 trained and 1,350 needed: two thirds more would close that gap'),
      ],
    },
    returners: {
      name: { nl: 'Extra herintreders per jaar', en: 'Extra returners a year' },
      meaning:
        'People a year who begin the course to re-enter, on top of those of today, counted as if the whole country had ' +
        'them; each region gets its share by births, so a measure for some regions adds their share only',
      unit: 'persons/year',
      limits: [0, 1000],
      studied: [0, 300],
      neutral: 0,
      proposed: 100,
      evidence: [
        REGIOPLUS_2025,
        assumed('100 is a round one, a tenth of those who leave in a year: read results per 100 persons'),
      ],
    },
    courseMonths: {
      name: { nl: 'Lengte van de opleiding in maanden', en: 'Length of the course in months' },
      meaning: 'Length of the full course of the branch for those who start while it holds, in whole months',
      unit: 'months',
      limits: [6, 24],
      studied: [12, 15],
      neutral: 'baseline',
      proposed: 15,
      evidence: [
        CZO_LENGTH,
        noting(
          BABYHELP_2025,
          '4 months to re-enter, 6 with a diploma in care: shorter for those who know it',
        ),
        assumed('nobody proposes a length; that a shorter course takes as many hours to guide is assumed'),
      ],
    },
    dropout: {
      name: { nl: 'Uitval uit de opleiding', en: 'Dropout from the course' },
      meaning: 'Factor on the share who drop out of the full course, for those who start while it holds',
      unit: 'ratio',
      limits: [0, 2],
      studied: [0.7, 1.4],
      neutral: 1,
      proposed: 1,
      evidence: [
        assumed(
          'no effect of a measure was found; studied is as wide as the share itself is uncertain, 0.12 to 0.25',
        ),
      ],
    },
    programme: programme(4, 20, 'campaign and intake of applicants; the plan of 2008 took 20 million once'),
  },
  patches: [
    { lever: 'applicants', parameter: 'campaign', how: 'add' },
    { lever: 'returners', parameter: 'returners', how: 'add' },
    { lever: 'courseMonths', parameter: 'branchMonths', how: 'set' },
    { lever: 'dropout', parameter: 'dropoutBranch', how: 'scale' },
    { lever: 'programme', parameter: 'programmeState', how: 'add' },
  ],
  targets: ['regions'],
  moves: [
    { indicator: 'workload', direction: 'up', year: 2028, where: 'slack' },
    { indicator: 'trainees', direction: 'up', year: 2028, where: 'scarce' },
    { indicator: 'inflow.reentry', direction: 'up', year: 2028, where: 'scarce' },
    { indicator: 'caregivers', direction: 'up', year: 2030, where: 'scarce' },
    { indicator: 'workload', direction: 'down', year: 2028, where: 'scarce' },
  ],
  notModelled:
    'Teachers, people who only come sooner than they would have, and ' +
    'leavers who come back so soon that they were never replaced; no published effect was found',
} satisfies Policy
