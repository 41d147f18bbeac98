/** What families pay an hour, and whose policy repays it. */

import { type Dated, declareParameters, type Evidence } from '../core/declare.ts'
import { byIncome } from './byIncome.ts'
import { assumed, noting } from './sources.ts'

const page = (source: string, date: string, url: string): Evidence => ({
  grade: 'measured',
  source,
  date,
  url,
})

const from = (year: number, value: number, ...evidence: Evidence[]): Dated => ({
  from: `${year}-01-01`,
  value,
  evidence,
})

const COVER_SOURCES: readonly Evidence[] = [
  assumed(
    'no share of policies that cover the contribution was found; with partRepaid 35 / 55 / 65% is repaid',
  ),
  {
    grade: 'measured',
    source: 'Vektis Zorgthermometer, via Skipr',
    date: '2022-05',
    note: '83.5% of the insured had any supplementary policy in 2022: an upper bound, as many cover part or none',
  },
]

/** The contribution per hour and its cover. */
export const PRICE = declareParameters('price', {
  ownContribution: {
    meaning: 'Own contribution (eigen bijdrage) per hour of care at home',
    unit: 'euro/hour',
    value: 4.5,
    limits: [0, 12],
    studied: [0, 8],
    spread: [4.5, 4.5],
    evidence: [
      noting(
        page('Kraamzorg Sadie', '2020', 'https://kraamzorgsadie.nl/Tarieven/'),
        'the contribution of 2020; later years are in the history, nominal to 2026 and in euros of 2026 after that',
      ),
    ],
    history: [
      from(
        2021,
        4.6,
        page('Trots Geboortezorg', '2021', 'http://www.trotsgeboortezorg.nl/index.php/vergoedingen/'),
      ),
      from(2022, 4.7, page('BBY Zorg', '2022', 'https://www.bbyzorg.nu/kraamzorg/eigen-bijdrage.html'), {
        grade: 'estimated',
        source: '"Het Parool", through Skipr',
        date: '2022-10',
      }),
      from(2023, 4.8, page('Kraamcentrum DAT', '2023', 'https://kraamcentrumdat.nl/kosten/')),
      from(2024, 5.1, page('Kraamzorg Nicolette', '2024', 'https://www.kraamzorgnicolette.nl/tarieven/')),
      from(
        2025,
        5.4,
        {
          grade: 'measured',
          source: 'Letter of the cities (G4, G40), Bo Geboortezorg and others to the formateur',
          date: '2025',
        },
        { grade: 'measured', source: 'Nationale Zorggids (nationalezorggids.nl)', date: '2025-11-03' },
      ),
      from(
        2026,
        5.7,
        noting(
          page(
            'zwangerennu.nl',
            '2026',
            'https://zwangerennu.nl/zwanger/kraamzorg/kraamzorg-kiezen-waar-let-je-op',
          ),
          'one page only; the step of 2025 gives the same. Constant in real terms after 2026, an assumption',
        ),
      ),
    ],
  },
  ...byIncome('coverFull', {
    meaning: 'Share of families whose policy repays the whole contribution',
    unit: 'share',
    limits: [0, 1],
    values: { Low: [0.25, 0.1, 0.4], Mid: [0.45, 0.3, 0.6], High: [0.55, 0.4, 0.7] },
    evidence: COVER_SOURCES,
  }),
  coverPart: {
    meaning: 'Share of families whose policy repays part of the contribution',
    unit: 'share',
    value: 0.2,
    limits: [0, 1],
    studied: [0.1, 0.3],
    spread: [0.1, 0.3],
    evidence: [assumed('many policies repay part; no share was found')],
  },
  partRepaid: {
    meaning: 'Part of the contribution that a partial policy repays',
    unit: 'share',
    value: 0.5,
    limits: [0, 1],
    studied: [0.25, 0.75],
    spread: [0.25, 0.75],
    evidence: [assumed('half, for want of a figure: policies repay a fixed sum or a percentage')],
  },
})
