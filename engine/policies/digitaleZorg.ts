/** Digital care where possible: advice at a distance instead of hours at home, never of checks. */
import type { Policy } from '../core/declare.ts'
import { assumed, NOS_2023, noting } from '../parameters/sources.ts'
import { cities } from './letters.ts'
import { outreach } from './programme.ts'

export const digitaleZorg = {
  theme: 'hours',
  title: { nl: 'Digitale zorg', en: 'Digital care' },
  meaning:
    'Hours at home above the floor that advice at a distance replaces, in families that need little and agree to it',
  seed:
    'Letter of cities and partners to the formateur, 2025: "door kraamzorg beter af te stemmen op zorgbehoefte, digitale ' +
    'zorg waar mogelijk in te zetten, capaciteit efficiënt te verdelen en regionaal samen te werken"',
  levers: {
    share: {
      name: { nl: 'Uren die digitale zorg vervangt', en: 'Hours that digital care replaces' },
      meaning: 'Share of the hours above the floor that is replaced, less the time it costs a caregiver',
      unit: 'share',
      limits: [0, 1],
      studied: [0, 0.15],
      neutral: 0,
      proposed: 0.08,
      evidence: [
        cities('wants it where possible; names no hours'),
        assumed('between 3 and 15%, advice and help with feeding only; no replacement was ever measured'),
        noting(NOS_2023, 'used in summer since 2023 to add to hours at home, not to replace them'),
      ],
    },
    consent: {
      name: { nl: 'Gezinnen die ermee instemmen', en: 'Families that agree to it' },
      meaning: 'Share of families with little need that agree to digital care',
      unit: 'share',
      limits: [0.1, 1],
      studied: [0.2, 0.8],
      neutral: 'baseline',
      proposed: 0.5,
      evidence: [assumed('families choose freely; no survey that asked them was found')],
    },
    outreach: outreach(12, 60, 'licences and support'),
  },
  patches: [
    { lever: 'share', parameter: 'digitalShare', how: 'add' },
    { lever: 'consent', parameter: 'digitalConsent', how: 'set' },
    { lever: 'outreach', parameter: 'outreachZvw', how: 'add' },
  ],
  targets: ['regions', 'incomeGroups', 'neighbourhoods', 'reach'],
  moves: [
    { indicator: 'hoursOffered', direction: 'down', year: 2028, where: 'slack' },
    { indicator: 'hoursOffered', direction: 'down', year: 2028, where: 'scarce' },
  ],
  notModelled:
    'How good it is, families without the device or the language for it, and problems that are seen at ' +
    'home but not on a screen',
} satisfies Policy
