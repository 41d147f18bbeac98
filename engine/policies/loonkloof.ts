/** The gap in pay, a circumstance: what other work pays, while kraamzorg pays what it did. */
import type { Policy } from '../core/declare.ts'
import { assumed, FNV_2024, noting } from '../parameters/sources.ts'

export const loonkloof = {
  outside: true,
  title: { nl: 'Loon in ander werk', en: 'Pay in other work' },
  meaning: 'What alternative jobs pay, mostly in care, while pay in kraamzorg stays as it is',
  seed:
    'No letter names the gap with other care: it is of the design of the model, after the union (FNV, 2024). The answers to ' +
    'the questions of Bushoff and Vliegenthart, 2025Z19861, question 9, leave pay to employers',
  levers: {
    elsewhere: {
      name: { nl: 'Loon in ander werk', en: 'Pay in other work' },
      meaning:
        'Factor on pay in alternative jobs, which decides who leaves and who applies; nobody here pays it',
      unit: 'ratio',
      limits: [0.7, 1.5],
      studied: [0.9, 1.2],
      neutral: 1,
      proposed: 1.05,
      evidence: [
        assumed('half of the gap that is named, once more; how it moved was not found'),
        noting(FNV_2024, 'pay in elderly care (VVT) said to be 10% higher already; 1.05 widens that by half'),
      ],
    },
  },
  patches: [{ lever: 'elsewhere', parameter: 'payElsewhere', how: 'scale' }],
  targets: ['regions'],
  moves: [
    { indicator: 'caregivers', direction: 'down', year: 2028, where: 'slack' },
    { indicator: 'trainees', direction: 'down', year: 2028, where: 'scarce' },
    { indicator: 'caregivers', direction: 'down', year: 2030, where: 'scarce' },
    { indicator: 'hoursDelivered', direction: 'down', year: 2030, where: 'scarce' },
  ],
  notModelled:
    'Which work it is, pay in kraamzorg that follows, tariffs that follow wages elsewhere, and people who work more or fewer ' +
    'hours for it; what pay does was never measured in kraamzorg',
} satisfies Policy
