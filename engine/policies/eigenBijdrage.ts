/** Abolish or change the contribution that a family pays for every hour of kraamzorg at home. */
import type { Policy } from '../core/declare.ts'
import { answers, cities } from './letters.ts'

export const eigenBijdrage = {
  theme: 'contribution',
  title: { nl: 'Eigen bijdrage', en: 'Own contribution' },
  meaning: 'What a family pays per hour of kraamzorg at home, before its supplementary policy repays a part',
  seed:
    'Letter of cities and partners to the formateur, 2025: "de eigen bijdrage voor kraamzorg af te schaffen en hier ' +
    'middelen voor vrij te maken, zodat kraamzorg voor ieder gezin toegankelijk is en blijft" (first section and second ' +
    'request); also the answers to the questions of Bushoff and Vliegenthart, 2025Z19861, question 10',
  levers: {
    euroPerHour: {
      name: { nl: 'Eigen bijdrage per uur', en: 'Own contribution per hour' },
      meaning: 'Contribution per hour of care, in euros of 2026',
      unit: 'euro/hour',
      limits: [0, 12],
      studied: [0, 8],
      neutral: 'baseline',
      proposed: 0,
      evidence: [
        {
          grade: 'measured',
          source: 'Letter of cities and partners to the formateur on kraamzorg in the coalition agreement',
          date: '2025',
          note: '5.40 euro per hour in 2025, 129.60 for the minimum of 24 hours; asks for 0',
        },
        {
          grade: 'measured',
          source:
            'Price pages of kraamzorg providers: hetkraamkloppertje.nl, bbyzorg.nu, kraamzorgnicolette.nl',
          date: '2024',
          note: '4.40 in 2019 to 5.10 in 2024: the prices charged, which 0 to 8 brackets',
        },
        {
          grade: 'assumed',
          source: 'Amsterdam-Zuidoost, families without contribution from November 2025 to the end of 2028',
          date: '2025-09-05',
          note: 'The only trial at 0 that counts families; no outcome has been published, so the response at 0 leans on the slopes',
        },
      ],
    },
    payer: {
      name: { nl: 'Wie het verschil betaalt', en: 'Who pays the difference' },
      meaning: 'Who bears what families no longer pay: health insurers (Zvw), the state or municipalities',
      unit: 'choice',
      limits: [0, 2],
      studied: [0, 2],
      neutral: 'baseline',
      proposed: 0,
      evidence: [
        cities('asks the cabinet to make money free for it; does not say whose account it is to be on'),
        answers('leaves it to municipalities, with their own means against poverty'),
      ],
    },
  },
  patches: [
    { lever: 'euroPerHour', parameter: 'ownContribution', how: 'set' },
    { lever: 'payer', parameter: 'contributionPayer', how: 'set' },
  ],
  targets: ['regions', 'incomeGroups', 'neighbourhoods', 'reach'],
  moves: [
    { indicator: 'noCarePrice', direction: 'down', year: 2028, where: 'slack' },
    { indicator: 'hoursRequested', direction: 'up', year: 2028, where: 'slack' },
    { indicator: 'atFloor', direction: 'down', year: 2028, where: 'slack' },
    { indicator: 'noCarePrice', direction: 'down', year: 2028, where: 'scarce' },
    { indicator: 'hoursRequested', direction: 'up', year: 2028, where: 'scarce' },
    { indicator: 'noCareCapacity', direction: 'up', year: 2028, where: 'scarce' },
    { indicator: 'belowFloor', direction: 'up', year: 2028, where: 'scarce' },
    { indicator: 'workload', direction: 'up', year: 2028, where: 'scarce' },
    { indicator: 'hoursDelivered', group: 'income.low', direction: 'up', year: 2028, where: 'scarce' },
    { indicator: 'hoursDelivered', group: 'income.high', direction: 'down', year: 2028, where: 'scarce' },
    { indicator: 'atFloor', group: 'income.low', direction: 'down', year: 2028, where: 'scarce' },
    { indicator: 'atFloor', group: 'income.high', direction: 'up', year: 2028, where: 'scarce' },
  ],
  notModelled:
    'Families that postpone or hasten registration because a change was announced, insurers that change their ' +
    'supplementary policies in answer',
} satisfies Policy
