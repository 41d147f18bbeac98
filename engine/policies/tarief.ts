/** Tariffs: what insurers pay against the maximum of the NZa, and what of it reaches pay. */
import type { Policy } from '../core/declare.ts'
import { assumed, FNV_2024, noting } from '../parameters/sources.ts'
import { answers } from './letters.ts'

export const tarief = {
  theme: 'retention',
  title: { nl: 'Tarieven', en: 'Tariffs' },
  meaning: 'What insurers pay for kraamzorg against today, and how far pay rises with it',
  seed:
    'Answers to the questions of Bushoff and Vliegenthart, 2025Z19861, question 9: "De NZa stelt, op basis van ' +
    'kostprijsonderzoek, gemiddeld kostendekkende max-tarieven vast in de kraamzorg", and question 7: "het beschikbaar ' +
    'stellen van max max tarieven"',
  levers: {
    price: {
      name: { nl: 'Tarief vergeleken met nu', en: 'Tariff compared with now' },
      meaning: 'Factor on what insurers pay for every item',
      unit: 'ratio',
      limits: [0.5, 1.5],
      studied: [0.92, 1.1],
      neutral: 1,
      proposed: 1.05,
      evidence: [
        answers('tariffs above the maximum ("max-max") are possible since 2023; names no percentage'),
        assumed('half of the tenth that midwifery may add'),
      ],
    },
    pay: {
      name: { nl: 'Loon vergeleken met ander werk', en: 'Pay compared with other work' },
      meaning: 'Factor on pay against that of alternative jobs, which providers pay from the tariff',
      unit: 'ratio',
      limits: [0.7, 1.5],
      studied: [0.9, 1.2],
      neutral: 1,
      proposed: 1.03,
      evidence: [
        noting(FNV_2024, 'pay said to be 10% below elderly care (VVT)'),
        assumed('what is over when providers keep somewhat less than half'),
      ],
    },
  },
  patches: [
    { lever: 'price', parameter: 'contractedPrice', how: 'scale' },
    { lever: 'pay', parameter: 'wageIndex', how: 'scale' },
  ],
  targets: ['regions'],
  moves: [
    { indicator: 'caregivers', direction: 'up', year: 2028, where: 'slack' },
    { indicator: 'cost.zvw', direction: 'up', year: 2028, where: 'scarce' },
    { indicator: 'cost.caregivers', direction: 'down', year: 2028, where: 'scarce' },
  ],
  notModelled:
    'Providers that go under or begin, what insurers cut elsewhere, premiums, and pay elsewhere that follows; no published ' +
    'effect was found',
} satisfies Policy
