/** Leaving the profession and changing its form: by tenure, age, load and pay, into and out of self-employment. */

import { declareParameters } from '../core/declare.ts'
import { assumed, BO_2020, FNV_2024, KCKZ_2018, NBVK_2018, noting, REGIOPLUS_2021, trial } from './sources.ts'

/** Hazards of leaving. */
export const LEAVING = declareParameters('leaving', {
  quitFirstYear: {
    meaning: 'Rate at which caregivers quit in their first year after training',
    unit: '1/year',
    value: 0.18,
    limits: [0, 5],
    studied: [0.12, 0.25],
    spread: [0.12, 0.25],
    evidence: [
      assumed('three steps by tenure that together give the yearly exit of the register, 10.8%'),
      noting(REGIOPLUS_2021, '64% of those who leave do so in the first five years of the job'),
    ],
  },
  quitYear2to5: {
    meaning: 'Rate at which caregivers quit in years two to five',
    unit: '1/year',
    value: 0.12,
    limits: [0, 5],
    studied: [0.09, 0.15],
    spread: [0.09, 0.15],
    evidence: [
      assumed('between the first year and later; the three steps are one reading of the total'),
      noting(REGIOPLUS_2021, '64% of those who leave do so in the first five years of the job'),
    ],
  },
  quitLater: {
    meaning: 'Rate at which caregivers quit after five years',
    unit: '1/year',
    value: 0.062,
    limits: [0, 5],
    studied: [0.04, 0.08],
    spread: [0.04, 0.08],
    evidence: [
      assumed('what the first five years leave of the total'),
      noting(NBVK_2018, '19% expect to leave within five years, 4% a year; surveys of stayers understate'),
    ],
  },
  quitFactor: {
    meaning: 'Factor on all rates of quitting',
    unit: 'ratio',
    value: 0.92,
    limits: [0, 10],
    studied: [0.77, 1.3],
    spread: [0.77, 1.12],
    evidence: [
      {
        grade: 'derived',
        source: 'a run of this model over 2022, set so that about 970 caregivers leave in the year',
        date: '2026-11',
        note: 'a first setting by hand, not a fit; 1.07 in an independent trial of the model, whose quitting did not fall with age',
      },
      noting(BO_2020, '1,940 left the register in 2019 and 2020, 970 a year, 10.8% of 9,000'),
    ],
  },
  quitAgeSlope: {
    meaning: 'Fall of the log rate of quitting per ten years of age, counted from 45',
    unit: 'ratio',
    value: 0.2,
    limits: [0, 1],
    studied: [0, 0.4],
    spread: [0, 0.4],
    evidence: [
      assumed('with tenure alone the mean age of staff falls, which is wrong'),
      noting(BO_2020, 'mean age 44.8 in 2020, 0.4 year more than in 2018'),
      noting(KCKZ_2018, 'more than half aged 45 and over in 2018'),
    ],
  },
  quitFrom60: {
    meaning: 'Factor on quitting from age 60, when those who leave mostly retire',
    unit: 'ratio',
    value: 0.5,
    limits: [0, 2],
    studied: [0.3, 0.8],
    spread: [0.3, 0.8],
    evidence: [assumed('so close to a pension few take another job'), trial('tried at a half')],
  },
  quitMost: {
    meaning: 'Highest rate of quitting of anyone, whatever load and pay',
    unit: '1/month',
    value: 0.04,
    limits: [0, 1],
    studied: [0.03, 0.05],
    spread: [0.03, 0.05],
    evidence: [
      assumed('twice the 2.0% a month who left their provider in the crisis of 2017-18, moves included'),
      {
        grade: 'estimated',
        source: 'Bo Geboortezorg in de Volkskrant',
        date: '2018',
        url: 'https://www.volkskrant.nl/nieuws-achtergrond/nieuwe-ouders-moeten-vaak-kraamverzorgende-delen-door-fors-personeelstekort~b22ef7ac/',
        note: '2,600 of 8,500 left their provider in 18 months',
      },
    ],
  },
  quitLoadSlope: {
    meaning: 'Rise of the log rate of quitting per unit of load above the reference',
    unit: 'ratio',
    value: 1,
    limits: [0, 4],
    studied: [0, 2],
    spread: [0, 2],
    evidence: [
      assumed(
        'the pivotal unknown: the sign is known, the size is not, and results must be shown over its range',
      ),
      {
        grade: 'estimated',
        source:
          'Steinmetz et al., survey of care workers in Belgium, Germany and the Netherlands (n = 5,323)',
        date: '2014',
        note: 'overtime lowers the intention to stay; nothing on how much more people leave',
      },
      trial('tried at 1, 0 to 2'),
    ],
  },
  wageIndex: {
    meaning: 'Pay against that of alternative jobs that stays as it is, relative to 2022; providers pay it',
    unit: 'ratio',
    value: 1,
    limits: [0.7, 1.5],
    studied: [0.9, 1.2],
    spread: [1, 1],
    evidence: [
      assumed('pay is taken to keep pace with that elsewhere; 1 is the relation of 2022, whatever it was'),
      noting(FNV_2024, 'pay said to be 10% below elderly care (VVT): about 1.1 would close that gap'),
    ],
  },
  payElsewhere: {
    meaning:
      'Pay of alternative jobs, relative to what it was beside that of kraamzorg in 2022; nobody here pays it',
    unit: 'ratio',
    value: 1,
    limits: [0.7, 1.5],
    studied: [0.9, 1.2],
    spread: [1, 1],
    evidence: [
      assumed('neutral: pay elsewhere keeps pace with that of kraamzorg, whatever the relation of 2022 was'),
      noting(FNV_2024, 'pay said to be 10% below elderly care (VVT); nothing on how the gap moved'),
    ],
  },
  quitWageSlope: {
    meaning: 'Elasticity of quitting to pay against alternatives',
    unit: 'ratio',
    value: -0.6,
    limits: [-3, 0],
    studied: [-1.2, -0.2],
    spread: [-1.2, -0.2],
    evidence: [
      assumed('as thought of nurses; -1.0 (-2.5 to -0.2) was also proposed; nothing measured in kraamzorg'),
      {
        grade: 'estimated',
        source: 'Holmas, hazard model of nurses leaving Norwegian hospitals',
        date: '2002',
        note: 'pay and conditions both matter; leaving out pay for shifts biases the effect of pay down',
      },
    ],
  },
  retirementFactor: {
    meaning: 'Factor on the hazard of retiring at each age',
    unit: 'ratio',
    value: 1,
    limits: [0, 5],
    studied: [0.8, 1.3],
    spread: [0.8, 1.3],
    evidence: [assumed('1 is the table of hazards by age as it stands, itself an assumption')],
  },
  registerHours: {
    meaning: 'Hours of care in a year below which a caregiver leaves the register',
    unit: 'hours',
    value: 200,
    limits: [0, 400],
    studied: [200, 200],
    spread: [200, 200],
    evidence: [
      {
        grade: 'measured',
        source: 'Kenniscentrum Kraamzorg, Herregistratie-eisen norm 2023',
        date: '2023-04',
        url: 'https://www.kckz.nl/herregistreren/herregistratie-2023/herregistratie-eisen-reglement-2023/',
        note: 'at least 200 hours of care a year',
      },
    ],
  },
  toSelfEmployment: {
    meaning: 'Rate at which employed caregivers become self-employed (zzp)',
    unit: '1/year',
    value: 0.015,
    limits: [0, 1],
    studied: [0, 0.04],
    spread: [0, 0.04],
    evidence: [
      assumed(
        'no flow was found, only stocks; if all start employed and leave alike, 1.5% settles at 8% self-employed and 2.3% keeps the 11% of the start',
      ),
      noting(FNV_2024, '1,000 of 8,800 self-employed; about 10% in 2017'),
    ],
  },
  backToEmployment: {
    meaning: 'Rate at which self-employed caregivers take a contract again',
    unit: '1/year',
    value: 0.08,
    limits: [0, 2],
    studied: [0.02, 0.15],
    spread: [0.02, 0.15],
    evidence: [
      assumed('no flow was found; twelve years of self-employment on average if nothing else ends it'),
    ],
  },
  contractFollows: {
    meaning: 'How far a contract moves to the hours worked when it is renewed',
    unit: 'share',
    value: 0,
    limits: [0, 1],
    studied: [0, 1],
    spread: [0, 0],
    evidence: [
      assumed('neutral: contracts stay as they are until a measure moves them'),
      noting(NBVK_2018, 'contracts of 20 h stayed while over 30 were worked'),
    ],
  },
})
