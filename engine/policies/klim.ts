/** Adopt the new indication method (KLIM): hours that follow need, fewer on average. */
import type { Policy } from '../core/declare.ts'
import { assumed, KLIM_2026, LIP_STUDY, NOS_2023, noting } from '../parameters/sources.ts'
import { answers, motions } from './letters.ts'
import { programme } from './programme.ts'

export const klim = {
  theme: 'hours',
  title: { nl: 'Nieuwe indicatiemethode (KLIM)', en: 'New indication method (KLIM)' },
  meaning:
    'How many providers indicate by the Kraamzorg Landelijke Indicatie Methodiek instead of the protocol of 2008, and ' +
    'what that does to hours: how many on average, how closely they follow need, and how they differ by child',
  seed:
    'Letter of the minister of VWS to the House of Representatives, 5 June 2026, on the motion to secure the availability ' +
    'of kraamzorg: "zet het kabinet in op versnelling van de implementatie van de Kraamzorg Landelijke Indicatie ' +
    'Methodiek. Daarbij verwacht het kabinet in 2026 aantoonbare stappen van de veldpartijen"; also the answers to the ' +
    'questions of Bushoff and Vliegenthart, 2025Z19861, question 7',
  levers: {
    adoption: {
      name: { nl: 'Organisaties die KLIM gebruiken', en: 'Providers that use KLIM' },
      meaning: 'Share of providers that indicate by KLIM, small and large alike',
      unit: 'share',
      limits: [0, 1],
      studied: [0, 1],
      neutral: 'baseline',
      proposed: 1,
      evidence: [
        motions('wants it sooner and names no date or share; 1 is everyone'),
        noting(KLIM_2026, 'seven providers test it from the second quarter of 2026'),
      ],
    },
    meanShift: {
      name: { nl: 'Verandering van de gemiddelde indicatie', en: 'Change of the mean indication' },
      meaning: 'Change of the mean hours indicated by KLIM, as a share of those by the protocol',
      unit: 'ratio',
      limits: [-0.5, 0.5],
      studied: [-0.15, 0],
      neutral: 'baseline',
      proposed: -0.07,
      evidence: [
        assumed('fewer for later children, more for vulnerable families; the test has not been reported'),
        LIP_STUDY,
      ],
    },
    targeting: {
      name: { nl: 'Hoe goed de uren de behoefte volgen', en: 'How closely hours follow need' },
      meaning: 'Hours indicated more by KLIM for each hour needed above the mean: 1 follows need wholly',
      unit: 'ratio',
      limits: [0, 1],
      studied: [0.3, 0.9],
      neutral: 'baseline',
      proposed: 0.6,
      evidence: [
        answers('calls it a new way of indicating, without figures on need'),
        assumed('between the 0.1 taken for the protocol and following need wholly'),
      ],
    },
    laterChild: {
      name: { nl: 'Minder uren bij een volgend kind', en: 'Fewer hours for a later child' },
      meaning: 'Hours that KLIM gives less for a later child than for a first, at the same mean',
      unit: 'hours',
      limits: [0, 24],
      studied: [0, 8],
      neutral: 'baseline',
      proposed: 4,
      evidence: [
        assumed('as much as the protocol gives less instruction to a later child'),
        noting(NOS_2023, 'the sector plans fewer hours for a second child; it says no number'),
      ],
    },
    programme: programme(2, 10, 'training and support of providers that change over'),
  },
  patches: [
    { lever: 'adoption', parameter: 'klimShare', how: 'set' },
    { lever: 'meanShift', parameter: 'klimMeanShift', how: 'set' },
    { lever: 'targeting', parameter: 'klimTargeting', how: 'set' },
    { lever: 'laterChild', parameter: 'klimLaterChild', how: 'set' },
    { lever: 'programme', parameter: 'programmeState', how: 'add' },
  ],
  targets: ['regions'],
  moves: [
    { indicator: 'hoursIndicated', direction: 'down', year: 2028, where: 'slack' },
    { indicator: 'hoursRequested', direction: 'down', year: 2028, where: 'slack' },
    { indicator: 'atFloor', direction: 'up', year: 2028, where: 'slack' },
    { indicator: 'hoursIndicated', direction: 'down', year: 2028, where: 'scarce' },
    { indicator: 'hoursRequested', direction: 'down', year: 2028, where: 'scarce' },
    { indicator: 'workload', direction: 'down', year: 2028, where: 'scarce' },
    { indicator: 'atFloor', direction: 'down', year: 2028, where: 'scarce' },
    { indicator: 'hoursDelivered', group: 'parity.first', direction: 'up', year: 2028, where: 'scarce' },
    { indicator: 'hoursDelivered', group: 'parity.later', direction: 'down', year: 2028, where: 'scarce' },
  ],
  notModelled:
    'The time that it takes to learn and to indicate anew during care, which providers go first, and that hours spent on ' +
    'language or debts may be billed under KLIM',
} satisfies Policy
