/** Wider entitlement of vulnerable families: more hours, and less or nothing to pay for them. */
import type { Evidence, Policy } from '../core/declare.ts'
import { assumed, FLEX_2023 } from '../parameters/sources.ts'
import { stateOf2022 } from './letters.ts'
import { outreach } from './programme.ts'

const ZUIDOOST: Evidence = {
  grade: 'estimated',
  source: 'Hart van Nederland on the trial in Amsterdam-Zuidoost',
  date: '2025-09-05',
  url: 'https://www.hartvannederland.nl/milieu-gezondheid/zorg/artikelen/noord-holland-amsterdam-proef-gratis-kraamzorg-gezinnen-geldzorgen',
  note: 'free for 130 families a year with money worries; no outcome has been published',
}

export const ruimereAanspraak = {
  theme: 'vulnerable',
  title: { nl: 'Ruimere aanspraak voor kwetsbare gezinnen', en: 'Wider entitlement of vulnerable families' },
  meaning: 'Extra hours for vulnerable families whatever the indication says, and what they pay for theirs',
  seed:
    'Letter of the minister of VWS to the House of Representatives on birth care, 2022 (32 279, no. 236), among nine points ' +
    'of experts: "het verruimen van de aanspraak van kraamzorg, het afschaffen van de eigen bijdrage"; and "Zo kijkt het ' +
    'Zorginstituut naar de flexibilisering van de aanspraak van de kraamzorg in het basispakket"',
  levers: {
    extraHours: {
      name: { nl: 'Extra uren per kwetsbaar gezin', en: 'Extra hours per vulnerable family' },
      meaning: 'Hours indicated on top for vulnerable families',
      unit: 'hours',
      limits: [0, 40],
      studied: [0, 16],
      neutral: 0,
      proposed: 8,
      evidence: [
        stateOf2022('wants wider entitlement and names no hours'),
        FLEX_2023,
        assumed('8 h is one care day more; a first guess between none and two days'),
      ],
    },
    priceFactor: {
      name: {
        nl: 'Deel van de eigen bijdrage dat zij betalen',
        en: 'Part of the contribution that they pay',
      },
      meaning: 'Factor on what vulnerable families pay per hour',
      unit: 'ratio',
      limits: [0, 1],
      studied: [0, 1],
      neutral: 1,
      proposed: 0,
      evidence: [
        stateOf2022('names abolishing the contribution among nine points; not adopted'),
        FLEX_2023,
        ZUIDOOST,
      ],
    },
    outreach: outreach(25, 100, 'finding the families and telling them'),
  },
  patches: [
    { lever: 'extraHours', parameter: 'vulnerableExtraHours', how: 'add' },
    { lever: 'priceFactor', parameter: 'vulnerablePriceFactor', how: 'scale' },
    { lever: 'outreach', parameter: 'outreachMunicipalities', how: 'add' },
  ],
  targets: ['regions', 'incomeGroups', 'neighbourhoods', 'reach'],
  moves: [
    { indicator: 'hoursIndicated', direction: 'up', year: 2028, where: 'slack' },
    { indicator: 'hoursRequested', direction: 'up', year: 2028, where: 'slack' },
    { indicator: 'noCarePrice', direction: 'down', year: 2028, where: 'slack' },
    { indicator: 'atFloor', direction: 'down', year: 2028, where: 'slack' },
    { indicator: 'hoursIndicated', direction: 'up', year: 2028, where: 'scarce' },
    { indicator: 'hoursRequested', direction: 'up', year: 2028, where: 'scarce' },
    { indicator: 'atFloor', direction: 'up', year: 2028, where: 'scarce' },
    { indicator: 'belowFloor', direction: 'up', year: 2028, where: 'scarce' },
    { indicator: 'belowFloor', group: 'vulnerable.yes', direction: 'down', year: 2028, where: 'scarce' },
  ],
  notModelled:
    'Hours spread over more weeks than the usual days of care, and families that nobody ' +
    'recognises as vulnerable',
} satisfies Policy
