/** More pupils into kraamzorg by the mbo: places, dropout, work elsewhere, length of the route and places to practise. */
import type { Policy } from '../core/declare.ts'
import { NBVK_2019 } from '../parameters/sources.ts'
import { programme } from './programme.ts'

const ASSUMED = { grade: 'assumed', source: 'assumption of this model', date: '2026-11' } as const
const LETTER = {
  grade: 'assumed',
  source: 'Letter of the minister of VWS to the House of Representatives on the motions on kraamzorg',
  date: '2026-06-05',
} as const

export const mboInstroom = {
  theme: 'training',
  title: { nl: 'Instroom uit het mbo', en: 'Entry from the mbo' },
  meaning:
    'Pupils who start the course verzorgende-IG (mbo) with kraamzorg, how many of them finish, how many graduates come ' +
    'to work in kraamzorg, how long the course takes, and for how many there are places to practise',
  seed:
    'Letter of the minister of VWS to the House of Representatives, 5 June 2026, on the motion to secure the availability ' +
    'of kraamzorg: "Verder wordt onderzocht hoe de mbo-opleidingsstructuur verbeterd kan worden om de instroom in de ' +
    'kraamzorg te vergroten, met name onder jongeren."',
  levers: {
    extraPlaces: {
      name: { nl: 'Extra mbo-plaatsen per jaar', en: 'Extra mbo places a year' },
      meaning:
        'Pupils who start each September on top of those of today, counted as if the whole country had them; each region ' +
        'gets its share by births, so a measure for some regions adds their share only',
      unit: 'persons/year',
      limits: [0, 1000],
      studied: [0, 250],
      neutral: 0,
      proposed: 100,
      evidence: [
        {
          ...LETTER,
          note: 'wants more young people, names no number; 100 is a round one, as today’s number has no source either: read results per 100 pupils',
        },
        {
          ...ASSUMED,
          note: 'every place is filled while mentors have room, and every graduate does as those of today; no effect of more places was ever published',
        },
      ],
    },
    dropout: {
      name: { nl: 'Uitval uit de mbo-opleiding', en: 'Dropout from the mbo course' },
      meaning: 'Factor on the share of pupils who drop out, for those who start while it holds',
      unit: 'ratio',
      limits: [0, 2],
      studied: [0.7, 1.3],
      neutral: 1,
      proposed: 1,
      evidence: [
        {
          ...ASSUMED,
          note: 'no figure of kraamzorg and no effect of a measure was found; studied is as wide as the share itself is uncertain, 0.25 to 0.45',
        },
      ],
    },
    elsewhere: {
      name: { nl: 'Gediplomeerden die elders gaan werken', en: 'Graduates who work elsewhere' },
      meaning:
        'Factor on the share of graduates who take work elsewhere, for those who finish while it holds',
      unit: 'ratio',
      limits: [0, 2],
      studied: [0.5, 1.7],
      neutral: 1,
      proposed: 1,
      evidence: [
        {
          ...ASSUMED,
          note: 'no figure was found; studied is as wide as the share itself is uncertain, 0.15 to 0.5',
        },
      ],
    },
    routeMonths: {
      name: { nl: 'Lengte van de mbo-opleiding in maanden', en: 'Length of the mbo course in months' },
      meaning: 'Length of the course for those who start while it holds, in whole months',
      unit: 'months',
      limits: [12, 48],
      studied: [24, 40],
      neutral: 'baseline',
      proposed: 36,
      evidence: [
        {
          grade: 'measured',
          source: 'De Kraamvogel, BBL Verzorgende IG',
          date: '2023',
          url: 'https://www.dekraamvogel.nl/bbl-verzorgende-ig',
          note: 'three years, shorter with a related diploma; that a shorter course leaves dropout as it is, is assumed',
        },
        { ...LETTER, note: 'looks into the structure of the course, proposes no length' },
      ],
    },
    practice: {
      name: { nl: 'Stageplaatsen', en: 'Places to practise' },
      meaning:
        'Factor on the trainees of all routes that experienced caregivers can guide; whoever finds no place does not begin',
      unit: 'ratio',
      limits: [0, 4],
      studied: [0.4, 1.6],
      neutral: 1,
      proposed: 1,
      evidence: [
        {
          ...ASSUMED,
          note: 'no count of places was found; studied is as wide as the number is uncertain, 0.1 to 0.4 for each experienced caregiver, and in a trial 0.25 never bound while 0.08 did',
        },
        NBVK_2019,
      ],
    },
    programme: programme(
      2,
      20,
      'recruiting pupils and places to practise; the plan of 2008 took 20 million once',
    ),
  },
  patches: [
    { lever: 'extraPlaces', parameter: 'mboIntake', how: 'add' },
    { lever: 'dropout', parameter: 'dropoutMbo', how: 'scale' },
    { lever: 'elsewhere', parameter: 'mboElsewhere', how: 'scale' },
    { lever: 'routeMonths', parameter: 'mboMonths', how: 'set' },
    { lever: 'practice', parameter: 'mentorRatio', how: 'scale' },
    { lever: 'programme', parameter: 'programmeState', how: 'add' },
  ],
  targets: ['regions'],
  moves: [
    { indicator: 'workload', direction: 'up', year: 2028, where: 'slack' },
    { indicator: 'trainees', direction: 'up', year: 2028, where: 'scarce' },
    { indicator: 'guidanceShare', direction: 'up', year: 2028, where: 'scarce' },
    { indicator: 'hoursDelivered', direction: 'down', year: 2028, where: 'scarce' },
    { indicator: 'inflow.mbo', direction: 'up', year: 2031, where: 'scarce' },
    { indicator: 'caregivers', direction: 'up', year: 2031, where: 'scarce' },
  ],
  notModelled:
    'Places at school and their teachers, pay and days at school of pupils with a job, mentors who leave because they guide ' +
    'too many or stay because they like to, and fewer entrants by the other routes because more come by this one',
} satisfies Policy
