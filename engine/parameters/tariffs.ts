/** What kraamzorg may be billed: the maximum tariffs of the NZa, and what insurers contract of them. */

import { type Dated, declareParameters, type Evidence } from '../core/declare.ts'
import { ANSWERS_2025, assumed, noting } from './sources.ts'

const NBVK_TARIFFS: Evidence = {
  grade: 'measured',
  source: 'NBvK, Tarieven kraamzorg 2020',
  date: '2020',
  url: 'https://www.nbvk.nl/index.php/nieuws/135-tarieven-kraamzorg-2020',
}

const NZA_2021: Evidence = {
  grade: 'measured',
  source: 'Kennisnet Geboortezorg, Nieuwe tarieven kraamzorg 2021 naar aanleiding van kostenonderzoek NZa',
  date: '2020',
  url: 'https://www.kennisnetgeboortezorg.nl/nieuws/nieuwe-tarieven-kraamzorg-2021-n-a-v-kostenonderzoek-nza/',
}

const DAT_2023: Evidence = {
  grade: 'estimated',
  source: 'Kraamcentrum DAT, Kosten',
  date: '2023',
  url: 'https://kraamcentrumdat.nl/kosten/',
  note: 'the price list of one provider; every item is 8.8% above the maximum of 2021, so probably the maximum',
}

/** Maximum tariff of an hour, by year; those of 2022 and from 2024 on were not found. */
const HOUR = { 2020: 50.6, 2021: 54.51, 2022: 56, 2023: 59.33, 2024: 63, 2025: 66, 2026: 69 } as const

const guessed = assumed(
  'no decision of the NZa for this year was found: between the years that were, or 4.5 to 6.2% a year after them, as wages in care',
)

/** A tariff of 2021, carried on as the tariff of an hour goes. */
function likeTheHour(of2021: number, of2023: number): Dated[] {
  const carried = (year: 2022 | 2024 | 2025 | 2026): Dated => ({
    from: `${year}-01-01`,
    value: Math.round((of2023 * HOUR[year] * 100) / HOUR[2023]) / 100,
    evidence: [guessed],
  })
  return [
    { from: '2021-01-01', value: of2021, evidence: [NZA_2021] },
    carried(2022),
    { from: '2023-01-01', value: of2023, evidence: [DAT_2023] },
    ...[carried(2024), carried(2025), carried(2026)],
  ]
}

const fee = (meaning: string, of2020: number, of2021: number, of2023: number) => ({
  meaning,
  unit: 'euro' as const,
  value: of2020,
  limits: [0, 500] as const,
  studied: [0, 200] as const,
  spread: [of2020, of2020] as const,
  evidence: [NBVK_TARIFFS],
  history: likeTheHour(of2021, of2023),
})

/** Tariffs, nominal to 2026 and in euros of 2026 after that. */
export const TARIFFS = declareParameters('tariffs', {
  tariffHour: {
    meaning: 'Maximum tariff of an hour of kraamzorg, and of assistance at a birth',
    unit: 'euro/hour',
    value: HOUR[2020],
    limits: [0, 300],
    studied: [40, 90],
    spread: [HOUR[2020], HOUR[2020]],
    evidence: [NBVK_TARIFFS],
    history: likeTheHour(HOUR[2021], HOUR[2023]),
  },
  registrationFee: fee('Tariff of a registration', 46.93, 13.7, 14.91),
  intakeFee: fee('Tariff of an intake at home', 70.39, 92.44, 100.61),
  phoneIntakeFee: fee('Tariff of an intake by telephone', 23.48, 39, 42.44),
  assistanceFee: fee('Tariff of assistance at a birth, on top of its hours', 93.86, 63.9, 69.55),
  intakeAtHome: {
    meaning: 'Share of intakes that are done at home',
    unit: 'share',
    value: 0.7,
    limits: [0, 1],
    studied: [0.4, 0.95],
    spread: [0.5, 0.9],
    evidence: [assumed('most; no share was found')],
  },
  contractedPrice: {
    meaning: 'What insurers pay, as a share of the maximum tariffs',
    unit: 'ratio',
    value: 0.97,
    limits: [0.3, 2],
    studied: [0.92, 1.1],
    spread: [0.95, 1.03],
    evidence: [
      assumed('below the maximum before insurers and providers agreed otherwise; no share was published'),
    ],
    history: [
      {
        from: '2023-01-01',
        value: 1,
        evidence: [
          noting(
            ANSWERS_2025,
            'since 2023 covenants make tariffs above the maximum possible ("max-max"); for how much was not published',
          ),
          {
            grade: 'estimated',
            source: 'NZa, Prestatie- en tariefbeschikking verloskunde TB/REG-19622-01',
            date: '2018',
            url: 'https://puc.overheid.nl/nza/doc/PUC_236331_22/1/',
            note: 'up to 10% above the maximum in midwifery; that kraamzorg has the same percentage was not seen',
          },
          assumed('about the maximum in the mean'),
        ],
      },
    ],
  },
})
