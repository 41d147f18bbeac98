/** Keeping care in every neighbourhood: contracts that oblige, insurers that buy hours, and rules on profit. */
import type { Policy } from '../core/declare.ts'
import { assumed, IGJ_2025, noting } from '../parameters/sources.ts'
import { answers } from './letters.ts'
import { programme } from './programme.ts'

export const behoudAanbod = {
  theme: 'supply',
  title: { nl: 'Aanbod in elke wijk behouden', en: 'Keeping care in every neighbourhood' },
  meaning:
    'Contracts that make leaving a neighbourhood harder, insurers that buy hours for families who wait too long, and rules on ' +
    'profit (Wibz, merger test), which act only if owners are taken to matter',
  seed:
    'Answers to the questions of Bushoff and Vliegenthart, 2025Z19861, question 5: "zijn verzekeraars op dit moment met ' +
    'aanbieders in gesprek om passende afspraken te maken, zodat in alle wijken voldoende zorg ingekocht kan worden"; and ' +
    'question 6 on the bill on honest conduct of business (Wibz) and the merger test',
  levers: {
    leaving: {
      name: { nl: 'Kans dat een organisatie een wijk verlaat', en: 'Chance that a provider leaves an area' },
      meaning: 'Factor on the hazard of a provider to stop serving a wijktype: a duty in its contract',
      unit: 'ratio',
      limits: [0, 2],
      studied: [0, 1],
      neutral: 1,
      proposed: 0.3,
      evidence: [
        answers('insurers and providers talk about it; names no agreement'),
        assumed('a duty that leaves a way out; insurers cannot force providers today'),
      ],
    },
    excluding: {
      name: {
        nl: 'Organisaties die nooit in kwetsbare wijken werken',
        en: 'Providers that never work in kwetsbare wijken',
      },
      meaning: 'Factor on the share of small providers that do not serve kwetsbare wijken',
      unit: 'ratio',
      limits: [0, 2],
      studied: [0, 1],
      neutral: 1,
      proposed: 0.3,
      evidence: [noting(IGJ_2025, 'some providers exclude postcodes'), assumed('as for those that leave')],
    },
    duty: {
      name: {
        nl: 'Verzekeraar koopt uren voor wie te lang wacht',
        en: 'Insurer buys hours for who waits too long',
      },
      meaning: 'Chance a week that an insurer buys hours, at a surcharge, for a family past the term',
      unit: 'share',
      limits: [0, 1],
      studied: [0, 1],
      neutral: 'baseline',
      proposed: 0.5,
      evidence: [
        answers('the NZa sees room for more effort in the duty of care; names no measure'),
        assumed('found within two weeks, on average'),
      ],
    },
    term: {
      name: { nl: 'Te lang is', en: 'Too long is' },
      meaning: 'Weeks on the waiting list after which the insurer acts',
      unit: 'weeks',
      limits: [0, 30],
      studied: [2, 12],
      neutral: 'baseline',
      proposed: 4,
      evidence: [assumed('no term was found')],
    },
    owners: {
      name: { nl: 'Invloed van winst op vertrek uit wijken', en: 'Influence of profit on leaving areas' },
      meaning:
        'Factor on what being owned for profit does to leaving: rules on profit. Nothing as long as it does nothing',
      unit: 'ratio',
      limits: [0, 2],
      studied: [0, 1],
      neutral: 1,
      proposed: 0.5,
      evidence: [
        answers('no difference by owner is known (EY, 2024); the parameter commercialEffect tests the claim'),
      ],
    },
    programme: programme(1, 5, 'contracts and supervision'),
  },
  patches: [
    { lever: 'leaving', parameter: 'leaveWijkFactor', how: 'scale' },
    { lever: 'excluding', parameter: 'excludingShare', how: 'scale' },
    { lever: 'duty', parameter: 'dutyEffort', how: 'set' },
    { lever: 'term', parameter: 'dutyTrigger', how: 'set' },
    { lever: 'owners', parameter: 'commercialEffect', how: 'scale' },
    { lever: 'programme', parameter: 'programmeZvw', how: 'add' },
  ],
  targets: ['regions'],
  moves: [
    { indicator: 'cost.policy', direction: 'up', year: 2028, where: 'slack' },
    { indicator: 'cost.policy', direction: 'up', year: 2028, where: 'scarce' },
  ],
  notModelled:
    'Providers that go under or sell themselves, mergers, new owners, and what obliged care is like; no published effect was ' +
    'found',
} satisfies Policy
