/** Abolish or lower the contribution for an outpatient birth: some births at home then move to hospital. */
import type { Policy } from '../core/declare.ts'
import { assumed } from '../parameters/sources.ts'
import { stateOf2022 } from './letters.ts'

export const poliklinischeBijdrage = {
  theme: 'contribution',
  title: { nl: 'Bijdrage poliklinische bevalling', en: 'Contribution for an outpatient birth' },
  meaning:
    'What a family pays for a birth in hospital without medical indication, and who bears what it no longer pays',
  seed:
    'Letter of the minister of VWS to the House of Representatives on birth care, 32 279, no. 236: "Een aanbeveling van het ' +
    'RIVM was om de eigen bijdragen af te schaffen voor de poliklinische bevalling in het ziekenhuis"; abolishing it was no ' +
    'intention of the cabinet',
  levers: {
    euros: {
      name: { nl: 'Bijdrage voor een poliklinische bevalling', en: 'Contribution for an outpatient birth' },
      meaning: 'Contribution for an outpatient birth, in euros of 2026',
      unit: 'euro',
      limits: [0, 1000],
      studied: [0, 600],
      neutral: 'baseline',
      proposed: 0,
      evidence: [
        stateOf2022('the RIVM advises to abolish it; the cabinet does not intend to'),
        {
          grade: 'estimated',
          source: 'The minister on abolishing it, in BN De Stem',
          date: '2017',
          note: '12.5 million euros a year, at 341 euros: 36,000 births, more than the 14% that is outpatient or in a birth centre here',
        },
      ],
    },
    payer: {
      name: { nl: 'Wie het verschil betaalt', en: 'Who pays the difference' },
      meaning: 'Who bears what families no longer pay: health insurers (Zvw), the state or municipalities',
      unit: 'choice',
      limits: [0, 2],
      studied: [0, 2],
      neutral: 'baseline',
      proposed: 0,
      evidence: [assumed('insured care, unless another is named')],
    },
  },
  patches: [
    { lever: 'euros', parameter: 'outpatientContribution', how: 'set' },
    { lever: 'payer', parameter: 'outpatientPayer', how: 'set' },
  ],
  targets: ['regions', 'incomeGroups', 'neighbourhoods', 'reach'],
  moves: [
    { indicator: 'cost.households', direction: 'down', year: 2028, where: 'slack' },
    { indicator: 'cost.households', direction: 'down', year: 2028, where: 'scarce' },
    { indicator: 'cost.zvw', direction: 'up', year: 2028, where: 'scarce' },
  ],
  notModelled:
    'Supplementary policies that repay a part, prices that differ by hospital, room in hospitals, what a birth there costs them, that a higher contribution would send births home, families without ' +
    'kraamzorg, and assistance that hospitals then give; no published effect was found',
} satisfies Policy
