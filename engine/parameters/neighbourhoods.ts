/** Neighbourhoods: time that complex families take and nobody pays, and what makes a provider leave a wijktype or come back. */

import { declareParameters, type Evidence } from '../core/declare.ts'
import { ANSWERS_2025, assumed, IGJ_2025, noting, trial } from './sources.ts'

const EERENBERG = noting(
  ANSWERS_2025,
  'hours are paid, but the indication leaves no room for extra time; families with a language barrier are named as heavier work',
)

const KNOV_2022: Evidence = {
  grade: 'measured',
  source: 'KNOV, Tolkentoeslag vanaf 1 januari 2023 mogelijk',
  date: '2022-09',
  url: 'https://www.knov.nl/actueel/nieuws/nieuwsbericht/tolkentoeslag-vanaf-1-januari-2023-mogelijk',
  note: '25.14 euros for 15 minutes of a registered interpreter from 2023, in midwifery and kraamzorg',
}

const UTRECHT: Evidence = {
  grade: 'estimated',
  source: 'Skipr, Geen kraamzorg meer in sommige Utrechtse wijken',
  date: '2025-11-11',
  url: 'https://www.skipr.nl/nieuws/geen-kraamzorg-meer-in-sommige-utrechtse-wijken/',
  note: 'two large providers left Utrecht about 2022; the sector names staff and continuity as reasons, the city returns',
}

const COMPLEXITY = declareParameters('complexity', {
  complexityLanguage: {
    meaning: 'Hours that a language barrier takes on top of the care given, over the whole of it',
    unit: 'hours',
    value: 5,
    limits: [0, 40],
    studied: [2, 8],
    spread: [2, 8],
    evidence: [
      assumed(
        'about half an hour a day of explaining and telephoning with an interpreter; nobody counted it',
      ),
      EERENBERG,
    ],
  },
  complexityVulnerable: {
    meaning: 'Hours that a vulnerable situation takes on top of the care given, over the whole of it',
    unit: 'hours',
    value: 4,
    limits: [0, 40],
    studied: [1, 7],
    spread: [1, 7],
    evidence: [assumed('debts, arranging help and handing over to others; nobody counted it'), EERENBERG],
  },
  complexBillable: {
    meaning: 'Share of that time that a provider which indicates by the protocol may bill',
    unit: 'share',
    value: 0,
    limits: [0, 1],
    studied: [0, 1],
    spread: [0, 0],
    evidence: [EERENBERG],
  },
  klimBillable: {
    meaning: 'Share of that time that a provider which indicates by KLIM may bill',
    unit: 'share',
    value: 0.5,
    limits: [0, 1],
    studied: [0, 1],
    spread: [0, 1],
    evidence: [
      assumed(
        'KLIM is to measure what a family takes; half of it, as the hours that it indicates for need hold part of that time already. How it does is not published',
      ),
    ],
  },
  interpreterShare: {
    meaning: 'Share of families with a language barrier for whom an interpreter is paid and used',
    unit: 'share',
    value: 0,
    limits: [0, 1],
    studied: [0, 1],
    spread: [0, 0],
    evidence: [noting(KNOV_2022, 'not paid before 2023')],
    history: [
      {
        from: '2023-01-01',
        value: 0.2,
        evidence: [assumed('some; how often it is used was not found'), KNOV_2022],
      },
    ],
  },
  interpreterSaves: {
    meaning: 'Share of the time that a language barrier takes which an interpreter saves',
    unit: 'share',
    value: 0.4,
    limits: [0, 1],
    studied: [0, 0.7],
    spread: [0.1, 0.7],
    evidence: [assumed('explaining goes faster, but an interpreter must be called and waited for')],
  },
  interpreterHours: {
    meaning: 'Hours of interpreter for a family that has one',
    unit: 'hours',
    value: 2,
    limits: [0, 20],
    studied: [0.5, 4],
    spread: [0.5, 4],
    evidence: [assumed('a quarter of an hour a day')],
  },
  interpreterRate: {
    meaning: 'Pay of an interpreter',
    unit: 'euro/hour',
    value: 100.56,
    limits: [0, 500],
    studied: [60, 140],
    spread: [100.56, 100.56],
    evidence: [KNOV_2022],
  },
  languageChoice: {
    meaning:
      'Factor on the chance that a family with a language barrier wants no care for other reasons than price',
    unit: 'ratio',
    value: 1,
    limits: [0, 5],
    studied: [0.5, 2],
    spread: [1, 1],
    evidence: [
      assumed('neutral: what is known of use by origin is held by income; an interpreter may lower it'),
      {
        grade: 'measured',
        source: 'CBS, Gebruik van kraamzorg',
        date: '2013',
        url: 'https://www.cbs.nl/nl-nl/nieuws/2013/02',
        note: '89% against 96% used care in 2010-2011 by origin, of which income explains a part',
      },
    ],
  },
})

const SURCHARGE = declareParameters('surcharge', {
  kwetsbaarSurcharge: {
    meaning: 'Surcharge on the tariff of hours in kwetsbare wijken',
    unit: 'share',
    value: 0,
    limits: [0, 1],
    studied: [0, 0.3],
    spread: [0, 0],
    evidence: [noting(ANSWERS_2025, 'no surcharge exists; contracts may provide for one')],
  },
  surchargePassedOn: {
    meaning: 'Share of that surcharge that goes into the pay of caregivers',
    unit: 'share',
    value: 0,
    limits: [0, 1],
    studied: [0, 1],
    spread: [0, 0],
    evidence: [assumed('neutral: without a surcharge nothing can be passed on')],
  },
})

const LEAVING = declareParameters('leavingNeighbourhoods', {
  leaveWijkMost: {
    meaning: 'Most that the hazard of a provider to stop serving a wijktype can be',
    unit: '1/month',
    value: 0.03,
    limits: [0, 1],
    studied: [0, 0.08],
    spread: [0.01, 0.06],
    evidence: [assumed('within three years at worst: contracts are made by the year'), UTRECHT],
  },
  leaveWijkLevel: {
    meaning: 'Log-odds of that hazard within its most, at a margin of 0 and the usual vacancies',
    unit: 'ratio',
    value: -3.75,
    limits: [-20, 20],
    studied: [-6, -2],
    spread: [-5, -2.5],
    evidence: [
      trial('a hazard of 0.0015 a month (0 to 0.004) was tried, which this gives at a margin of -2%'),
      UTRECHT,
      noting(IGJ_2025, 'some providers exclude postcodes; how many was not counted'),
    ],
  },
  leaveWijkMargin: {
    meaning: 'Fall of those log-odds for a margin that is 100% of revenue higher',
    unit: 'ratio',
    value: 40,
    limits: [0, 400],
    studied: [0, 80],
    spread: [0, 80],
    evidence: [
      assumed('a margin 2.5 points lower makes leaving 2.7 times as likely; nobody measured it'),
      UTRECHT,
    ],
  },
  leaveWijkVacancy: {
    meaning: 'Rise of those log-odds when all jobs of a provider instead of the usual share are vacant',
    unit: 'ratio',
    value: 4,
    limits: [0, 200],
    studied: [0, 20],
    spread: [0, 10],
    evidence: [
      assumed('ten points more vacancies make leaving 1.5 times as likely; nobody measured it'),
      UTRECHT,
    ],
  },
  leaveWijkFactor: {
    meaning: 'Factor on the hazard of a provider to stop serving a wijktype',
    unit: 'ratio',
    value: 1,
    limits: [0, 10],
    studied: [0, 2],
    spread: [1, 1],
    evidence: [assumed('neutral: providers are free to leave, insurers cannot force them'), UTRECHT],
  },
  returnWijkRatio: {
    meaning: 'Most that the hazard to serve a wijktype again can be, against that to leave it',
    unit: 'share',
    value: 0.33,
    limits: [0, 1],
    studied: [0.1, 1],
    spread: [0.1, 0.7],
    evidence: [
      assumed('coming back takes new contracts and staff that knows the area: slower than leaving'),
      trial('a return of 0.01 a month was tried (0.003 to 0.02)'),
    ],
  },
  marginMemory: {
    meaning: 'Time over which providers remember their margins, the time constant of its smoothing',
    unit: 'months',
    value: 12,
    limits: [1, 60],
    studied: [6, 24],
    spread: [6, 24],
    evidence: [assumed('books are closed and contracts made by the year')],
  },
  commercialShare: {
    meaning: 'Share of providers that are owned for profit',
    unit: 'share',
    value: 0.3,
    limits: [0, 1],
    studied: [0, 0.8],
    spread: [0.1, 0.6],
    evidence: [assumed('no list of owners was found; without effect as long as commercialEffect is 0')],
  },
  commercialEffect: {
    meaning: 'Rise of the log of the hazard to leave a wijktype for providers that are owned for profit',
    unit: 'ratio',
    value: 0,
    limits: [0, 5],
    studied: [0, 2],
    spread: [0, 0],
    evidence: [
      noting(
        ANSWERS_2025,
        'not known whether they leave more often; a study of EY (2024) shows no difference in access. 0 claims nothing, another value tests the claim',
      ),
    ],
  },
})

const DUTY = declareParameters('insurerDuty', {
  dutyTrigger: {
    meaning: 'Weeks on the waiting list after which an insurer acts on its duty of care',
    unit: 'weeks',
    value: 6,
    limits: [0, 52],
    studied: [2, 12],
    spread: [4, 10],
    evidence: [assumed('no term was found; the NZa sees room for more effort')],
  },
  dutyEffort: {
    meaning:
      'Chance a week that it then buys hours from whoever in the cluster has them, in any neighbourhood',
    unit: 'share',
    value: 0,
    limits: [0, 1],
    studied: [0, 1],
    spread: [0, 0],
    evidence: [
      assumed('neutral: what insurers do today is in the waiting list'),
      noting(
        ANSWERS_2025,
        'the NZa looked into the efforts of insurers (September 2025); its report was not read',
      ),
    ],
  },
  dutySurcharge: {
    meaning: 'Surcharge on the tariff that buys such hours',
    unit: 'share',
    value: 0.1,
    limits: [0, 1],
    studied: [0, 0.5],
    spread: [0, 0.3],
    evidence: [assumed('as much as the tariff above the maximum allows in midwifery')],
  },
})

/** What complex families take, surcharges, leaving and coming back, and the duty of insurers. */
export const NEIGHBOURHOODS = { ...COMPLEXITY, ...SURCHARGE, ...LEAVING, ...DUTY }
