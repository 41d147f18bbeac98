/** Pay and contracts: pay against that of other work, and contracts that move to the hours worked. */
import type { Policy } from '../core/declare.ts'
import { assumed, FNV_2024, NBVK_2018, noting } from '../parameters/sources.ts'
import { answers, motions } from './letters.ts'

export const loon = {
  theme: 'retention',
  title: { nl: 'Loon en contract', en: 'Pay and contracts' },
  meaning:
    'What caregivers earn against other work that they might do, and how far a contract moves to the hours that were worked',
  seed:
    'Letter of the minister of VWS to the House of Representatives, 5 June 2026: "De motie verzoekt de regering om samen ' +
    'met de sector opties uit te werken om het werken in de kraamzorg aantrekkelijker te maken en de uitstroom terug te ' +
    'dringen"; also the answers to the questions of Bushoff and Vliegenthart, 2025Z19861, question 9: "Het is vervolgens ' +
    'aan de werkgever om passende afspraken te maken over een beloning bij zwaardere werklast in de cao."',
  levers: {
    pay: {
      name: { nl: 'Loon vergeleken met ander werk', en: 'Pay compared with other work' },
      meaning: 'Factor on pay against that of alternative jobs, which decides who leaves and who applies',
      unit: 'ratio',
      limits: [0.7, 1.5],
      studied: [0.9, 1.2],
      neutral: 1,
      proposed: 1.1,
      evidence: [
        noting(FNV_2024, 'pay said to be 10% below elderly care (VVT): 1.1 would close that gap'),
        motions('wants work made more attractive; names no pay'),
        assumed('what pay does was never measured in kraamzorg; read it over the range of its elasticities'),
      ],
    },
    contractFollows: {
      name: { nl: 'Contract volgt de gewerkte uren', en: 'Contract follows hours worked' },
      meaning:
        'How far a contract moves at the turn of the year to the hours worked in the year before: 0 stays, 1 follows ' +
        'wholly, up where overtime was worked and down where hours were idle',
      unit: 'share',
      limits: [0, 1],
      studied: [0, 1],
      neutral: 'baseline',
      proposed: 0.5,
      evidence: [
        noting(NBVK_2018, 'contracts of 20 h stayed while over 30 were worked'),
        answers('leaves agreements on pay to employers; names no contracts'),
        assumed('half way: not everyone wants a larger contract; no share was found'),
      ],
    },
    compensated: {
      name: { nl: 'Deel dat verzekeraars vergoeden', en: 'Part that insurers make good' },
      meaning: 'Share of the cost of higher pay that insurers bear through tariffs; the rest is on providers',
      unit: 'share',
      limits: [0, 1],
      studied: [0, 1],
      neutral: 'baseline',
      proposed: 1,
      evidence: [
        answers('tariffs are to cover mean costs, and so in the end pay'),
        assumed('all of it at once; in fact tariffs follow costs years later'),
      ],
    },
  },
  patches: [
    { lever: 'pay', parameter: 'wageIndex', how: 'scale' },
    { lever: 'contractFollows', parameter: 'contractFollows', how: 'set' },
    { lever: 'compensated', parameter: 'payCompensated', how: 'set' },
  ],
  targets: ['regions'],
  moves: [
    { indicator: 'fte', direction: 'down', year: 2028, where: 'slack' },
    { indicator: 'workload', direction: 'up', year: 2028, where: 'slack' },
    { indicator: 'hoursDelivered', direction: 'down', year: 2028, where: 'slack' },
    { indicator: 'trainees', direction: 'up', year: 2028, where: 'scarce' },
    { indicator: 'caregivers', direction: 'up', year: 2030, where: 'scarce' },
    { indicator: 'fte', direction: 'up', year: 2030, where: 'scarce' },
    { indicator: 'hoursDelivered', direction: 'up', year: 2028, where: 'scarce' },
    { indicator: 'workload', direction: 'down', year: 2028, where: 'scarce' },
  ],
  notModelled:
    'Providers that go under, pay elsewhere that follows, more pay for heavier families, and people ' +
    'who work fewer hours when they earn more; no published effect was found',
} satisfies Policy
