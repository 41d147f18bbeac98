/** Healthy work, as the Preventieplan Zorg en Welzijn means it: less sickness and less unwanted leaving. */
import type { Evidence, Policy } from '../core/declare.ts'
import { assumed } from '../parameters/sources.ts'
import { motions } from './letters.ts'
import { programme } from './programme.ts'

const AMBITION: Evidence = {
  grade: 'measured',
  source: '"FAQ Preventieplan voor medewerkers in zorg en welzijn" (IZZ, FWG, PGGM)',
  date: '2026',
  url: 'https://preventieplanvoorzenw.vanberk.nl/faq/',
  note: 'a quarter less sickness and unwanted turnover by 2027 is the ambition, in 18 organisations of three regions; no outcome was found, and the date of the page is not known',
}

export const preventieplan = {
  theme: 'conditions',
  title: { nl: 'Gezond werk (Preventieplan)', en: 'Healthy work (Preventieplan)' },
  meaning: 'What a programme for healthy and safe work may do: fewer spells of sickness, and fewer who leave',
  seed:
    'Letter of the minister of VWS to the House of Representatives, 5 June 2026: "Het kabinet ondersteunt partijen daarbij ' +
    'door het Preventieplan Zorg en Welzijn te subsidiëren. Dit initiatief van PGGM, Stichting IZZ en FWG heeft als doel ' +
    'het verzuim en verloop in de sector Zorg en Welzijn te verminderen."',
  levers: {
    sickness: {
      name: { nl: 'Ziekmeldingen', en: 'Spells of sickness' },
      meaning: 'Factor on the rate of short and long spells alike',
      unit: 'ratio',
      limits: [0, 2],
      studied: [0.85, 1],
      neutral: 1,
      proposed: 0.94,
      evidence: [
        AMBITION,
        assumed('6% fewer, 0 to 15%: programmes at work usually reach a fraction of what they aim at'),
      ],
    },
    quitting: {
      name: { nl: 'Ongewenst vertrek', en: 'Unwanted leaving' },
      meaning: 'Factor on all rates of quitting',
      unit: 'ratio',
      limits: [0, 2],
      studied: [0.88, 1],
      neutral: 1,
      proposed: 0.95,
      evidence: [
        AMBITION,
        motions('subsidises the plan, names no effect'),
        assumed('5% fewer, 0 to 12%: a fraction of the ambition, as with sickness'),
      ],
    },
    programme: programme(3, 15, 'advice and time of staff, some 300 euros a caregiver'),
  },
  patches: [
    { lever: 'sickness', parameter: 'sickFactor', how: 'scale' },
    { lever: 'quitting', parameter: 'quitFactor', how: 'scale' },
    { lever: 'programme', parameter: 'programmeState', how: 'add' },
  ],
  targets: ['regions'],
  moves: [
    { indicator: 'sickShare', direction: 'down', year: 2028, where: 'slack' },
    { indicator: 'caregivers', direction: 'up', year: 2030, where: 'scarce' },
  ],
  notModelled:
    'The time that a programme takes, how long a spell lasts, providers that come to plan on less sickness, and that ' +
    'organisations which take part may differ from others; no published effect was found',
} satisfies Policy
