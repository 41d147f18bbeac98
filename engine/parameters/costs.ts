/** What kraamzorg costs its providers: wages, charges, travel, courses and everything else. */

import { declareParameters, type Evidence } from '../core/declare.ts'
import { assumed, CAO_2025, noting, RESPONSE_2026 } from './sources.ts'

const WAGE_2026: Evidence = {
  ...RESPONSE_2026,
  note: '18.50 euros an hour in the mean, quoted from an emergency plan for kraamzorg',
}

const SCALE_2022: Evidence = {
  grade: 'measured',
  source: 'NU.nl, Dit verdient een kraamverzorgende',
  date: '2022',
  url: 'https://www.nu.nl/werk/6174203/dit-verdient-een-kraamverzorgende.html',
  note: 'scale 35 runs from 12.32 to 17.88 euros; nearly all caregivers are in it, most of them long',
}

const stepped = (from: string, value: number, note: string) => ({
  from,
  value,
  evidence: [{ ...WAGE_2026, grade: 'derived' as const, note }, noting(CAO_2025, note)],
})

const WAGES = declareParameters('wages', {
  hourlyWage: {
    meaning: 'Mean wage of an employed caregiver, before holiday pay and bonus',
    unit: 'euro/hour',
    value: 16.93,
    limits: [0, 100],
    studied: [14, 25],
    spread: [16.4, 17.5],
    evidence: [
      {
        ...WAGE_2026,
        grade: 'derived',
        note: '18.50 in March 2026, back by the steps of the collective agreement: 4, 2 and 3%',
      },
      SCALE_2022,
    ],
    history: [
      stepped('2022-03-01', 17.44, '3% on 1 March 2022'),
      stepped('2023-02-01', 17.79, '2% on 1 February 2023'),
      stepped('2025-08-01', 18.5, '4% on 1 August 2025'),
      stepped('2026-07-01', 19.15, '3.5% on 1 July 2026'),
    ],
  },
  wageExtras: {
    meaning: 'Holiday pay and year-end bonus, as a share of wages',
    unit: 'share',
    value: 0.15,
    limits: [0, 1],
    studied: [0.08, 0.2],
    spread: [0.14, 0.17],
    evidence: [assumed('8% holiday pay, as the law has it, and a bonus somewhat below that of 2026')],
    history: [
      {
        from: '2026-01-01',
        value: 0.163,
        evidence: [noting(CAO_2025, 'a year-end bonus of 8.33% from 2026')],
      },
    ],
  },
  employerCharges: {
    meaning:
      'Pension and social insurance that employers pay, as a share of wages with holiday pay and bonus',
    unit: 'share',
    value: 0.27,
    limits: [0, 1],
    studied: [0.2, 0.35],
    spread: [0.22, 0.32],
    evidence: [assumed('usual in Dutch care; no figure of kraamzorg was found')],
  },
  overtimePay: {
    meaning: 'Pay of an hour above contract, against one within it',
    unit: 'ratio',
    value: 1,
    limits: [0, 3],
    studied: [1, 1.5],
    spread: [1, 1.25],
    evidence: [
      assumed('hours above contract are paid as others; several sources say that many are not paid'),
    ],
  },
  selfEmployedRate: {
    meaning: 'What the self-employed get for an hour with families, against the tariff',
    unit: 'share',
    value: 0.75,
    limits: [0, 1],
    studied: [0.6, 0.95],
    spread: [0.65, 0.85],
    evidence: [assumed('providers keep a part for planning and on-call duty; no rate was found')],
  },
  payCompensated: {
    meaning: 'Share of the cost of higher pay that insurers bear through tariffs',
    unit: 'share',
    value: 0,
    limits: [0, 1],
    studied: [0, 1],
    spread: [0, 0],
    evidence: [assumed('neutral: pay is as it was')],
  },
})

const COVERING = assumed(
  'what leaves providers of this model about 3% of what they bring in: the NZa sets tariffs that cover mean costs, 3 to 5% is advised, and nobody published accounts after 2017. It rises more than prices did: wages rose more than the steps that were found, or margins grew',
)

const balanced = (year: number, value: number) => ({
  from: `${year}-01-01`,
  value,
  evidence: [COVERING],
})

const OTHER = declareParameters('otherCosts', {
  overheadCost: {
    meaning: 'Office, planning, premises, insurance and everything else, for each hour of contract',
    unit: 'euro/hour',
    value: 6.3,
    limits: [0, 100],
    studied: [3, 20],
    spread: [4, 10],
    evidence: [COVERING],
    history: [
      balanced(2022, 7.6),
      balanced(2023, 9.4),
      balanced(2024, 11.8),
      balanced(2025, 13.3),
      balanced(2026, 13.8),
    ],
  },
  travelCost: {
    meaning: 'Refund of travel for one visit',
    unit: 'euro',
    value: 2.5,
    limits: [0, 50],
    studied: [1.5, 5],
    spread: [1.5, 4],
    evidence: [
      {
        grade: 'derived',
        source: 'Cao Kraamzorg, FBZ',
        date: '2022',
        url: 'https://www.fbz.nl/caos/kraamzorg/',
        note: '0.21 euro a kilometre in 2023; 12 km to a family and back is an assumption',
      },
    ],
  },
  courseCost: {
    meaning: 'Cost to providers of one course to caregiver, fees and books',
    unit: 'euro',
    value: 2600,
    limits: [0, 50000],
    studied: [1500, 6000],
    spread: [2000, 4000],
    evidence: [
      {
        grade: 'estimated',
        source: 'the fee of a course to caregiver, as providers of training state it',
        date: '2025',
        note: '2,600 euros in 2025; the same for shorter courses and other years, an assumption',
      },
    ],
  },
  pupilCost: {
    meaning: 'Cost to the state of one mbo pupil, over the whole course',
    unit: 'euro',
    value: 21000,
    limits: [0, 100000],
    studied: [15000, 30000],
    spread: [17000, 25000],
    evidence: [assumed('three years at about 7,000 euros; the budget of education was not looked into')],
  },
  traineePay: {
    meaning: 'Wage of a trainee with a contract, against that of a caregiver',
    unit: 'share',
    value: 0.75,
    limits: [0, 1],
    studied: [0.6, 0.9],
    spread: [0.65, 0.85],
    evidence: [
      {
        grade: 'derived',
        source: 'scale 20 of the Cao Kraamzorg, 12.40 to 15.64 euros an hour, for trainees',
        date: '2025',
        note: 'about 14 against 18.50 euros',
      },
    ],
  },
  trainingSubsidy: {
    meaning: 'Subsidy of the state to providers for a trainee with a contract, a year',
    unit: 'euro',
    value: 2000,
    limits: [0, 30000],
    studied: [0, 4000],
    spread: [0, 2700],
    evidence: [assumed('subsidies for learning at work exist; what kraamzorg gets of them was not found')],
  },
  centreBedCost: {
    meaning: 'Cost of a family-day in a kraamcentrum besides its caregivers',
    unit: 'euro',
    value: 90,
    limits: [0, 1000],
    studied: [40, 200],
    spread: [50, 150],
    evidence: [assumed('a plain hotel room with meals; no bill of a kraamcentrum was found')],
  },
})

/** Wages and other costs, nominal to 2026 and in euros of 2026 after that. */
export const COSTS = { ...WAGES, ...OTHER }
