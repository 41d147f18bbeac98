/** A wave of sickness among caregivers, a circumstance that usually has an end. */
import type { Policy } from '../core/declare.ts'
import { assumed, CBS_VVT_2022, noting } from '../parameters/sources.ts'

export const ziektegolf = {
  outside: true,
  title: { nl: 'Ziektegolf', en: 'Wave of sickness' },
  meaning: 'Influenza or another epidemic: more spells of sickness among caregivers, for as long as it lasts',
  seed:
    'No letter names a wave: it is of the design of the model. The letter of the minister of VWS of 5 June 2026 names ' +
    'absence, as what the Preventieplan is to lower: "heeft als doel het verzuim en verloop in de sector Zorg en Welzijn te ' +
    'verminderen"',
  levers: {
    short: {
      name: { nl: 'Korte ziekmeldingen', en: 'Short spells of sickness' },
      meaning: 'Factor on the rate of short spells, a week on average',
      unit: 'ratio',
      limits: [0, 10],
      studied: [1, 3],
      neutral: 1,
      proposed: 1.8,
      evidence: [
        noting(
          CBS_VVT_2022,
          '10.4% in the first quarter of 2022, 8.6% a year before: a fifth more, which 1.8 times the short spells of this model give',
        ),
        assumed('a wave is taken to raise short spells above all'),
      ],
    },
    long: {
      name: { nl: 'Lange ziekmeldingen', en: 'Long spells of sickness' },
      meaning: 'Factor on the rate of long spells, months on average, which outlast the wave',
      unit: 'ratio',
      limits: [0, 5],
      studied: [1, 1.5],
      neutral: 1,
      proposed: 1.1,
      evidence: [assumed('a tenth more; how many stay ill after an epidemic was not found for kraamzorg')],
    },
  },
  patches: [
    { lever: 'short', parameter: 'sickShortRate', how: 'scale' },
    { lever: 'long', parameter: 'sickLongRate', how: 'scale' },
  ],
  targets: ['regions'],
  moves: [
    { indicator: 'sickShare', direction: 'up', year: 2028, where: 'slack' },
    { indicator: 'sickShare', direction: 'up', year: 2028, where: 'scarce' },
    { indicator: 'hoursDelivered', direction: 'down', year: 2028, where: 'scarce' },
    { indicator: 'workload', direction: 'up', year: 2028, where: 'scarce' },
  ],
  notModelled:
    'Families who are ill and put off care, infection between caregivers and families, births that move, and schools and ' +
    'day care that close; a wave falls evenly over its days',
} satisfies Policy
