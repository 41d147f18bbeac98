/** The labour market, a circumstance: how many apply, how many leave, and how many pupils choose other work. */
import type { Policy } from '../core/declare.ts'
import { assumed, noting, REGIOPLUS_2025 } from '../parameters/sources.ts'
import { motions } from './letters.ts'

const SHORT = motions('shortages of staff are wider than kraamzorg and will not go soon; names no number')

export const arbeidsmarkt = {
  outside: true,
  title: { nl: 'Arbeidsmarkt', en: 'Labour market' },
  meaning: 'A tighter or looser labour market: people who look for this work, and who find other work',
  seed:
    'Letter of the minister of VWS to the House of Representatives, 5 June 2026: "Door aanhoudende personeelstekorten, die ' +
    'ook breder in het zorgveld spelen, staat de kraamzorgsector onder druk. Deze schaarste zal niet op korte termijn ' +
    'verdwijnen"; that it may grow or ease is of the design of the model',
  levers: {
    applicants: {
      name: { nl: 'Sollicitanten', en: 'Applicants' },
      meaning: 'Factor on the number of people who apply for a course',
      unit: 'ratio',
      limits: [0, 3],
      studied: [0.7, 1.2],
      neutral: 1,
      proposed: 0.85,
      evidence: [SHORT, assumed('a sixth fewer, 30% fewer to 20% more; no effect of the market was found')],
    },
    quitting: {
      name: { nl: 'Vertrek', en: 'Leaving' },
      meaning: 'Factor on all rates of quitting',
      unit: 'ratio',
      limits: [0, 3],
      studied: [0.9, 1.3],
      neutral: 1,
      proposed: 1.1,
      evidence: [
        assumed('a tenth more, 10% less to 30% more; no effect of the market was found'),
        noting(
          REGIOPLUS_2025,
          '14% of those who leave an employer in care leave care altogether: most find other work in it',
        ),
      ],
    },
    elsewhere: {
      name: { nl: 'Geslaagden van het mbo die ander werk kiezen', en: 'Mbo graduates who choose other work' },
      meaning: 'Factor on the share of graduates of the mbo who go elsewhere',
      unit: 'ratio',
      limits: [0, 3],
      studied: [0.7, 1.5],
      neutral: 1,
      proposed: 1.2,
      evidence: [assumed('as the applicants, the other way; the share itself, three in ten, is assumed')],
    },
  },
  patches: [
    { lever: 'applicants', parameter: 'applicants', how: 'scale' },
    { lever: 'quitting', parameter: 'quitFactor', how: 'scale' },
    { lever: 'elsewhere', parameter: 'mboElsewhere', how: 'scale' },
  ],
  targets: ['regions'],
  moves: [
    { indicator: 'caregivers', direction: 'down', year: 2028, where: 'slack' },
    { indicator: 'trainees', direction: 'down', year: 2028, where: 'scarce' },
    { indicator: 'caregivers', direction: 'down', year: 2030, where: 'scarce' },
    { indicator: 'hoursDelivered', direction: 'down', year: 2030, where: 'scarce' },
    { indicator: 'belowFloor', direction: 'up', year: 2030, where: 'scarce' },
  ],
  notModelled:
    'Why the market is as it is, pay that answers to it (see the gap in pay), older people who work on, and moves to ' +
    'another employer within kraamzorg; no published effect was found',
} satisfies Policy
