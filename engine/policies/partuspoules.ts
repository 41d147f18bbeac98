/** Partuspoules: providers of a region that stand by together in the evening and at night. */
import type { Policy } from '../core/declare.ts'
import { assumed, noting, POOL_PILOT, trial } from '../parameters/sources.ts'
import { answers, stateOf2022 } from './letters.ts'
import { programme } from './programme.ts'

export const partuspoules = {
  theme: 'onCall',
  title: { nl: 'Partuspoules', en: 'On-call pools (partuspoules)' },
  meaning:
    'How many providers stand by together in the evening and at night, for how many families one team of such a pool ' +
    'does, and how many hours of each block are paid as presence',
  seed:
    'Answers to the questions of Bushoff and Vliegenthart, 2025Z19861, question 7: "Ook is er subsidie verleend voor het ' +
    'onderzoeken van een andere inrichting van de wachtdiensten door middel van partuspoules. Beide projecten krijgen een ' +
    'vervolg in de transformatie."; also the letter on birth care of 2022 (32 279, no. 236), which names "het werken in ' +
    'partuspoules" among projects to make the work more attractive',
  levers: {
    coverage: {
      name: { nl: 'Organisaties in een partuspoule', en: 'Providers in a pool' },
      meaning:
        'Share of providers, small and large alike, that stand by together; where fewer than two of a region do, nothing ' +
        'changes',
      unit: 'share',
      limits: [0, 1],
      studied: [0, 1],
      neutral: 'baseline',
      proposed: 1,
      evidence: [
        answers('wants the trials continued and names no share; 1 is everyone'),
        noting(POOL_PILOT, 'three providers; what came of it was shared in the sector only'),
        stateOf2022('subsidises it; names no effect'),
      ],
    },
    poolSize: {
      name: { nl: 'Gezinnen per team in een poule', en: 'Families per team of a pool' },
      meaning:
        'Families a year for whom one team of a pool stands by, at the births of 2022 and a response time of 45 minutes',
      unit: 'families/year',
      limits: [100, 20000],
      studied: [1000, 4000],
      neutral: 'baseline',
      proposed: 2500,
      evidence: [trial('tried at 2,500; ten times what one provider’s team has, as addresses lie closer')],
    },
    presence: {
      name: { nl: 'Betaalde uren per dienst in een poule', en: 'Paid hours per block of a pool' },
      meaning: 'Hours of each block of 8 that are paid as work, and so not given to families',
      unit: 'hours',
      limits: [0, 8],
      studied: [1, 8],
      neutral: 'baseline',
      proposed: 3,
      evidence: [
        assumed('1 is standing by at better pay, 8 is being present for the whole block; no pilot told'),
      ],
    },
    programme: programme(2, 10, 'planning of pools; the hours of presence are in the hours of staff'),
  },
  patches: [
    { lever: 'coverage', parameter: 'poolShare', how: 'set' },
    { lever: 'poolSize', parameter: 'poolBirths', how: 'set' },
    { lever: 'presence', parameter: 'poolPresence', how: 'set' },
    { lever: 'programme', parameter: 'programmeZvw', how: 'add' },
  ],
  targets: ['regions'],
  moves: [
    { indicator: 'onCallBlocks', direction: 'down', year: 2028, where: 'slack' },
    { indicator: 'sickShare', direction: 'down', year: 2028, where: 'slack' },
    { indicator: 'onCallBlocks', direction: 'down', year: 2028, where: 'scarce' },
    { indicator: 'hoursDelivered', direction: 'down', year: 2028, where: 'scarce' },
    { indicator: 'sickShare', direction: 'up', year: 2028, where: 'scarce' },
  ],
  notModelled:
    'Pools over the borders of a region, staff who work in a pool only, births in hospital at which a pool assists, ' +
    'families who meet an unknown caregiver at birth, and what providers pay each other; no published effect was found',
} satisfies Policy
