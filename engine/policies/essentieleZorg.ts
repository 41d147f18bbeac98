/** Kraamzorg as essential care: a target for staff, a guarantee of the minimum, and money for both. */
import type { Policy } from '../core/declare.ts'
import { assumed } from '../parameters/sources.ts'
import { motions } from './letters.ts'
import { programme } from './programme.ts'

export const essentieleZorg = {
  theme: 'supply',
  title: { nl: 'Kraamzorg als essentiële zorg', en: 'Kraamzorg as essential care' },
  meaning:
    'An active guarantee that kraamzorg is available: providers hire towards a target above what is asked, a campaign draws ' +
    'applicants, and the minimum comes first',
  seed:
    'Letter of the minister of VWS to the House of Representatives, 5 June 2026: "De motie verzoekt de regering om kraamzorg ' +
    'niet te behandelen als restcapaciteit, maar als essentiële basiszorg waarvoor beschikbaarheid en continuïteit actief ' +
    'moeten worden gegarandeerd"',
  levers: {
    target: {
      name: { nl: 'Personeel boven wat gevraagd wordt', en: 'Staff above what is asked' },
      meaning: 'Share by which providers want more staff than what is asked takes',
      unit: 'ratio',
      limits: [0, 1],
      studied: [0.05, 0.3],
      neutral: 'baseline',
      proposed: 0.2,
      evidence: [
        motions('asks for a guarantee; names no target'),
        assumed('enough to hold out in a usual summer'),
      ],
    },
    campaign: {
      name: { nl: 'Meer mensen die zich aanmelden', en: 'More people who apply' },
      meaning: 'Share of applicants that a campaign draws on top',
      unit: 'ratio',
      limits: [0, 2],
      studied: [0, 0.5],
      neutral: 'baseline',
      proposed: 0.25,
      evidence: [
        motions('names no campaign'),
        assumed('a target needs people: a quarter more; nobody measured it'),
      ],
    },
    guarantee: {
      name: { nl: 'Eerst het minimum voor iedereen', en: 'The minimum for all first' },
      meaning: 'Whether all families of a provider reach the floor of the day before any gets more',
      unit: 'choice',
      limits: [0, 1],
      studied: [0, 1],
      neutral: 'baseline',
      proposed: 1,
      evidence: [assumed('kept as it has been since 2024')],
    },
    programme: programme(
      10,
      50,
      'as much a year as the transformation money once, for campaign, places and supervision',
    ),
  },
  patches: [
    { lever: 'target', parameter: 'vacancyMargin', how: 'set' },
    { lever: 'campaign', parameter: 'campaign', how: 'set' },
    { lever: 'guarantee', parameter: 'floorGuarantee', how: 'set' },
    { lever: 'programme', parameter: 'programmeState', how: 'add' },
  ],
  targets: ['regions'],
  moves: [
    { indicator: 'workload', direction: 'up', year: 2028, where: 'slack' },
    { indicator: 'caregivers', direction: 'up', year: 2030, where: 'scarce' },
    { indicator: 'belowFloor', direction: 'down', year: 2030, where: 'scarce' },
    { indicator: 'workload', direction: 'down', year: 2028, where: 'scarce' },
  ],
  notModelled:
    'A duty of providers to be available that is paid apart, law, and what the money could have done elsewhere; no published ' +
    'effect was found',
} satisfies Policy
