/** Regional cooperation (KSV): idle hours that help others, the loss by travel, and a waiting list for the region. */
import type { Policy } from '../core/declare.ts'
import { assumed, COVENANT_2024, noting, trial } from '../parameters/sources.ts'
import { answers } from './letters.ts'
import { programme } from './programme.ts'

export const ksv = {
  theme: 'cooperation',
  title: { nl: 'Samenwerking in de regio (KSV)', en: 'Regional cooperation (KSV)' },
  meaning:
    'How much of their idle hours providers of a cluster of regions use for each other, what travel and handover take of ' +
    'it, and whether refused families come on a waiting list of the region',
  seed:
    'Answers to the questions of Bushoff and Vliegenthart, 2025Z19861, question 7: "Aanbieders en zorgverzekeraars werken ' +
    'samen in kraamzorgsamenwerkingsverbanden (KSV’s) om de beschikbare capaciteit optimaal te verdelen, wachtlijsten te ' +
    'coördineren en afspraken over afschaling te maken"; also question 8',
  levers: {
    participation: {
      name: { nl: 'Vrije uren die anderen mogen gebruiken', en: 'Idle hours that others may use' },
      meaning: 'Share of the idle hours of a provider on a day that others in the cluster may use',
      unit: 'share',
      limits: [0, 1],
      studied: [0, 0.9],
      neutral: 'baseline',
      proposed: 0.8,
      evidence: [
        answers('wants capacity divided as well as can be; names no share'),
        assumed('0.8 leaves a fifth to illness and to requests of the day; no share was found'),
      ],
    },
    travelLoss: {
      name: { nl: 'Verlies door reizen en overdracht', en: 'Loss by travel and handover' },
      meaning: 'Factor on the paid travel and handover that a lent visit costs on top',
      unit: 'ratio',
      limits: [0, 5],
      studied: [0.5, 2],
      neutral: 1,
      proposed: 1,
      evidence: [
        trial('a tenth of the visit was tried; studied is as wide as that is uncertain, 0.05 to 0.2'),
      ],
    },
    waitingList: {
      name: { nl: 'Wachtlijst voor de regio', en: 'Waiting list of the region' },
      meaning: 'Whether a family that providers refuse may join a list from which the cluster places it',
      unit: 'choice',
      limits: [0, 1],
      studied: [0, 1],
      neutral: 'baseline',
      proposed: 1,
      evidence: [
        noting(COVENANT_2024, 'where 24 h cannot be guaranteed a family goes to the regional waiting list'),
        answers(
          'names the coordination of waiting lists; the baseline has a list everywhere, 0 takes it away',
        ),
      ],
    },
    programme: programme(3, 15, 'planners in some thirty regions'),
  },
  patches: [
    { lever: 'participation', parameter: 'lendShare', how: 'set' },
    { lever: 'travelLoss', parameter: 'lendLoss', how: 'scale' },
    { lever: 'waitingList', parameter: 'waitingList', how: 'set' },
    { lever: 'programme', parameter: 'programmeZvw', how: 'add' },
  ],
  targets: ['regions'],
  moves: [
    { indicator: 'hoursDelivered', direction: 'up', year: 2028, where: 'slack' },
    { indicator: 'hoursDelivered', direction: 'up', year: 2028, where: 'scarce' },
    { indicator: 'helpShare', direction: 'up', year: 2028, where: 'scarce' },
  ],
  notModelled:
    'What providers pay each other, rules of competition, planners’ time, help beyond the cluster, and that the borders ' +
    'of a KSV are others than those of a cluster',
} satisfies Policy
