/** Who pays: the contribution that families owe, who takes over what they no longer pay, and programmes around measures. */

import { declareParameters, type Parameter } from '../core/declare.ts'
import { PRICE } from './price.ts'
import { ANSWERS_2025, assumed, noting } from './sources.ts'

const PAYERS = ['health insurers (Zvw)', 'state', 'municipalities'] as const

const payer = (meaning: string) =>
  ({
    meaning,
    unit: 'choice',
    value: 0,
    limits: [0, 2],
    studied: [0, 2],
    spread: [0, 0],
    choices: PAYERS,
    evidence: [
      assumed('what is no longer owed becomes part of insured care, unless a measure says otherwise'),
      noting(ANSWERS_2025, 'leaves help with the contribution to municipalities, and gives no money for it'),
    ],
  }) as const satisfies Parameter

const programme = (who: string) =>
  ({
    meaning: `Cost of programmes around measures, paid by ${who}, for the whole country`,
    unit: 'million euro/year',
    value: 0,
    limits: [0, 1000],
    studied: [0, 50],
    spread: [0, 0],
    evidence: [assumed('neutral: no programme beyond what runs anyhow')],
  }) as const satisfies Parameter

const outreach = (who: string) =>
  ({
    meaning: `Cost of measures for each family with care that they are meant for, paid by ${who}`,
    unit: 'euro',
    value: 0,
    limits: [0, 10000],
    studied: [0, 200],
    spread: [0, 0],
    evidence: [assumed('neutral: nothing beyond what is done anyhow')],
  }) as const satisfies Parameter

const OUTPATIENT_2023 = {
  grade: 'estimated',
  source: 'KNOV on the contribution for an outpatient birth',
  date: '2023-02-14',
  note: '525.85 euros; varies by hospital',
} as const

/** Payers of what families do not pay, and of programmes. */
export const PAYMENT = declareParameters('payment', {
  owedContribution: {
    ...PRICE.ownContribution,
    meaning: 'Contribution per hour that insurers do not bear, whoever pays it in the end',
    limits: [0, 12],
  },
  contributionPayer: payer('Who bears what families no longer pay of the contribution per hour'),
  outpatientContribution: {
    meaning: 'Contribution for an outpatient birth without medical indication',
    unit: 'euro',
    value: 362.31,
    limits: [0, 2000],
    studied: [0, 600],
    spread: [362.31, 362.31],
    evidence: [
      {
        grade: 'estimated',
        source: 'ovulatie-berekenen.com and just.nl on the contribution for an outpatient birth',
        date: '2020',
        note: '362.31 euros in 2020, taken for 2021 and 2022 too',
      },
    ],
    history: [
      { from: '2023-01-01', value: 525.85, evidence: [OUTPATIENT_2023] },
      {
        from: '2025-01-01',
        value: 580.51,
        evidence: [
          {
            grade: 'estimated',
            source: 'Zorg en Zekerheid on outpatient births',
            date: '2025',
            note: 'a maximum of 841.51 less 261 repaid; the date of the page is not known',
          },
        ],
      },
    ],
  },
  owedOutpatient: {
    meaning: 'Contribution for an outpatient birth that insurers do not bear, whoever pays it in the end',
    unit: 'euro',
    value: 362.31,
    limits: [0, 2000],
    studied: [0, 600],
    spread: [362.31, 362.31],
    evidence: [assumed('the same as families pay, as long as nothing changes')],
    history: [
      { from: '2023-01-01', value: 525.85, evidence: [OUTPATIENT_2023] },
      { from: '2025-01-01', value: 580.51, evidence: [assumed('the same as families pay')] },
    ],
  },
  outpatientPayer: payer('Who bears what families no longer pay for an outpatient birth'),
  homePriceSlope: {
    meaning:
      'Share of births at home that move to hospital for each euro that an outpatient birth becomes cheaper',
    unit: '1/euro',
    value: 0.0003,
    limits: [0, 0.01],
    studied: [0, 0.001],
    spread: [0, 0.0008],
    evidence: [
      assumed('16% of births at home if 580 euros fall away; nobody measured it, and 0 is possible'),
    ],
  },
  outreachZvw: outreach('health insurers'),
  outreachMunicipalities: outreach('municipalities'),
  programmeZvw: programme('health insurers'),
  programmeState: programme('the state'),
  programmeMunicipalities: programme('municipalities'),
})
