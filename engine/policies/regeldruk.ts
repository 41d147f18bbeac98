/** Less administration: hours that go to families instead. */
import type { Evidence, Policy } from '../core/declare.ts'
import { assumed, LIP, noting } from '../parameters/sources.ts'
import { motions, stateOf2022 } from './letters.ts'
import { programme } from './programme.ts'

const CARE_2025: Evidence = {
  grade: 'measured',
  source: 'CBS/AZW on all care workers, in Skipr',
  date: '2025-11-18',
  url: 'https://www.skipr.nl/nieuws/zorgmedewerker-is-bijna-de-helft-van-de-werktijd-kwijt-aan-niet-zorgtaken/',
  note: '31% of working time in 2025 against 30% in 2021: programmes over the whole of care changed nothing that can be seen',
}

const VVT_2025: Evidence = {
  grade: 'estimated',
  source: 'Berenschot on long-term care, in ICT&health',
  date: '2026-02',
  url: 'https://www.icthealth.nl/nieuws/administratieve-druk-in-langdurige-zorg-blijft-structureel-hoog',
  note: '34% of working time in elderly care where staff finds 23% acceptable, a third less',
}

export const regeldruk = {
  theme: 'conditions',
  title: { nl: 'Minder regeldruk', en: 'Less administration' },
  meaning:
    'How much of the time that caregivers spend on administration is done away with and goes to families',
  seed:
    'Letter of the minister of VWS to the House of Representatives, 5 June 2026: "De motie verzoekt de regering om samen ' +
    'met kraamzorgorganisaties en professionals concrete administratieve verplichtingen in de kraamzorg te schrappen of te ' +
    'vereenvoudigen"; also the letter on birth care of 2022 (32 279, no. 236) on the programme Babyconnect, "om ' +
    'gegevensuitwisseling tussen zorgverleners in de geboortezorg, overdracht naar JGZ, en met de zwangere mogelijk te maken"',
  levers: {
    cut: {
      name: { nl: 'Administratie die vervalt', en: 'Administration that goes' },
      meaning: 'Share of the hours of administration that is done away with and goes to families instead',
      unit: 'share',
      limits: [0, 1],
      studied: [0, 0.3],
      neutral: 0,
      proposed: 0.15,
      evidence: [
        motions('wants less that can be noticed, names no share'),
        stateOf2022('extends the exchange of data, by which things are written once; names no hours'),
        CARE_2025,
        VVT_2025,
        noting(
          LIP,
          '5 of 45 to 49 hours of care go into reports: the only figure of kraamzorg that was found',
        ),
        assumed('15%, 5 to 30%, is what might be reached; 0 is what was reached elsewhere'),
      ],
    },
    programme: programme(3, 15, 'systems that exchange data, and their upkeep'),
  },
  patches: [
    { lever: 'cut', parameter: 'adminCut', how: 'add' },
    { lever: 'programme', parameter: 'programmeState', how: 'add' },
  ],
  targets: ['regions'],
  moves: [
    { indicator: 'hoursDelivered', direction: 'up', year: 2028, where: 'scarce' },
    { indicator: 'workload', direction: 'down', year: 2028, where: 'scarce' },
    { indicator: 'workload', direction: 'down', year: 2028, where: 'slack' },
  ],
  notModelled:
    'Records kept in unpaid time, work of planners and offices, and staff who stay because there is less ' +
    'to write; no published effect was found',
} satisfies Policy
