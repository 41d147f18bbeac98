/** No new agreements of insurers and providers after 2025, a circumstance: what the covenant held up falls away. */
import type { Policy } from '../core/declare.ts'
import { assumed, COVENANT_2024, noting } from '../parameters/sources.ts'
import { answers } from './letters.ts'

const ENDED = answers('the covenant ended on 31 December 2025; new working agreements are being made')

export const geenWerkafspraken = {
  outside: true,
  title: { nl: 'Geen nieuwe werkafspraken', en: 'No new working agreements' },
  meaning:
    'What falls away if insurers and providers agree on nothing new after the covenant of 2024 and 2025: the minimum for ' +
    'all, help between providers and the waiting list',
  seed:
    'Answers to the questions of Bushoff and Vliegenthart, 2025Z19861, question 8: "De convenantafspraken lopen tot 31 ' +
    'december 2025. Bo Geboortezorg en ZN werken daarom, parallel aan de uitvoering van de versnellingsagenda, aan nieuwe ' +
    'landelijke werkafspraken"',
  levers: {
    guarantee: {
      name: { nl: 'Het minimum op een krappe dag', en: 'The minimum on a short day' },
      meaning: 'Whether all families of a provider reach the floor of the day before any gets more',
      unit: 'choice',
      limits: [0, 1],
      studied: [0, 1],
      neutral: 'baseline',
      proposed: 0,
      evidence: [
        ENDED,
        assumed('as to the end of 2023, before the covenant; the baseline keeps the minimum'),
      ],
    },
    waitingList: {
      name: { nl: 'Gezinnen zonder plek', en: 'Families without a place' },
      meaning: 'Whether a family that providers refuse may join a list from which the cluster places it',
      unit: 'choice',
      limits: [0, 1],
      studied: [0, 1],
      neutral: 'baseline',
      proposed: 1,
      evidence: [
        noting(COVENANT_2024, 'where 24 h cannot be guaranteed a family goes to the regional waiting list'),
        assumed('kept at first, as regional cooperation began before the covenant; 0 takes it away'),
      ],
    },
    lending: {
      name: { nl: 'Vrije uren die anderen mogen gebruiken', en: 'Idle hours that others may use' },
      meaning: 'Factor on the share of idle hours that others in the cluster may use',
      unit: 'ratio',
      limits: [0, 1],
      studied: [0, 1],
      neutral: 1,
      proposed: 0.5,
      evidence: [ENDED, assumed('half of it; neither the share now nor what rests on agreements was found')],
    },
  },
  patches: [
    { lever: 'guarantee', parameter: 'floorGuarantee', how: 'set' },
    { lever: 'waitingList', parameter: 'waitingList', how: 'set' },
    { lever: 'lending', parameter: 'lendShare', how: 'scale' },
  ],
  targets: ['regions'],
  moves: [
    { indicator: 'belowFloor', direction: 'up', year: 2028, where: 'slack' },
    { indicator: 'belowFloor', direction: 'up', year: 2028, where: 'scarce' },
    { indicator: 'helpShare', direction: 'down', year: 2028, where: 'scarce' },
    { indicator: 'workload', direction: 'down', year: 2028, where: 'scarce' },
  ],
  notModelled:
    'Agreements that a region makes by itself, tariffs above the maximum that fall away, steps in declared scarcity, which ' +
    'the baseline does not have, and insurers that then do more of their own',
} satisfies Policy
