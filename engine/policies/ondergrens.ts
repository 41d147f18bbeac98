/** A guaranteed minimum: who is brought down on a short day, and steps that cap offers while care is short. */
import type { Evidence, Policy } from '../core/declare.ts'
import { assumed, noting, ANSWERS_2025, MINIMUM_2021, trial } from '../parameters/sources.ts'
import { answers } from './letters.ts'

const STEPS = answers(
  'the Normenkader of 2025 lists steps for when 24 h for all cannot be kept; neither hours nor thresholds could be read',
)

const COVENANT: Evidence = noting(
  ANSWERS_2025,
  'capacity is divided so that everyone gets at least 24 h, in 2024 and 2025; new agreements are in preparation',
)

export const ondergrens = {
  theme: 'hours',
  title: { nl: 'Ondergrens bij schaarste', en: 'Guaranteed minimum in scarcity' },
  meaning:
    'Whether every family reaches the minimum before any gets more, how a shortage is divided, and how far offers are ' +
    'capped beforehand while more is asked than staff can give',
  seed:
    'Answers to the questions of Bushoff and Vliegenthart, 2025Z19861, question 8: "dat bij schaarste de beschikbare ' +
    'capaciteit zo wordt verdeeld dat alle verzekerden minimaal 24 uur kraamzorg ontvangen. In het Normenkader zijn ' +
    'afspraken gemaakt over de te nemen stappen wanneer dit minimum niet gegarandeerd kan worden"; also question 7',
  levers: {
    guarantee: {
      name: { nl: 'Eerst het minimum voor iedereen', en: 'The minimum for all first' },
      meaning: 'Whether all families of a provider reach the floor of the day before any gets more',
      unit: 'choice',
      limits: [0, 1],
      studied: [0, 1],
      neutral: 'baseline',
      proposed: 1,
      evidence: [COVENANT, assumed('kept after 2025 in the baseline; 0 shows what it does')],
    },
    rule: {
      name: { nl: 'Hoe een tekort wordt verdeeld', en: 'How a shortage is divided' },
      meaning: 'Which families get less on a day on which hours are short',
      unit: 'choice',
      limits: [0, 3],
      studied: [0, 2],
      neutral: 'baseline',
      proposed: 0,
      evidence: [
        trial('bringing families to the floor one by one fits the share at the minimum'),
        MINIMUM_2021,
      ],
    },
    steps: {
      name: { nl: 'Aanbod beperken in stappen', en: 'Cap offers by steps' },
      meaning: 'Whether what providers offer is capped while the past week asked more than staff can keep up',
      unit: 'choice',
      limits: [0, 1],
      studied: [0, 1],
      neutral: 'baseline',
      proposed: 1,
      evidence: [STEPS],
    },
    firstHours: {
      name: { nl: 'Meeste uren bij de eerste stap', en: 'Most hours at the first step' },
      meaning: 'Most hours offered while a little too much is asked',
      unit: 'hours',
      limits: [24, 80],
      studied: [30, 45],
      neutral: 'baseline',
      proposed: 36,
      evidence: [STEPS, assumed('halfway between a full package of 45-49 h and the minimum of 24 h')],
    },
    secondHours: {
      name: { nl: 'Meeste uren bij de tweede stap', en: 'Most hours at the second step' },
      meaning: 'Most hours offered while far too much is asked; not more than at the first step',
      unit: 'hours',
      limits: [24, 36],
      studied: [24, 30],
      neutral: 'baseline',
      proposed: 24,
      evidence: [STEPS, COVENANT],
    },
  },
  patches: [
    { lever: 'guarantee', parameter: 'floorGuarantee', how: 'set' },
    { lever: 'rule', parameter: 'rationingRule', how: 'set' },
    { lever: 'steps', parameter: 'scarcitySteps', how: 'set' },
    { lever: 'firstHours', parameter: 'scarcityFirstHours', how: 'set' },
    { lever: 'secondHours', parameter: 'scarcitySecondHours', how: 'set' },
  ],
  targets: ['regions'],
  moves: [
    { indicator: 'hoursOffered', direction: 'down', year: 2028, where: 'slack' },
    { indicator: 'hoursOffered', direction: 'down', year: 2028, where: 'scarce' },
    { indicator: 'workload', direction: 'down', year: 2028, where: 'scarce' },
  ],
  notModelled:
    'A shortage that is declared to the insurer by hand and later than it shows, providers that do not keep to the ' +
    'agreement, and families that turn elsewhere once they are offered less',
} satisfies Policy
