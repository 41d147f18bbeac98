/** Recruitment and training: who applies, by which route, how long it takes, and who drops out. */

import { declareParameters } from '../core/declare.ts'
import { assumed, BABYHELP_2025, BO_2020, IGJ_2022, KCKZ_2018, noting, trial } from './sources.ts'

const RECRUITMENT = declareParameters('recruitment', {
  applicants: {
    meaning: 'Applicants who start training at the pay and vacancies of reference, without mbo pupils',
    unit: 'persons/year',
    value: 835,
    limits: [0, 20000],
    studied: [600, 1100],
    spread: [600, 1100],
    evidence: [
      trial('fitted to about 715 entries a year; dropout alone leaves 703 of 835'),
      noting(BO_2020, '1,580 new in the register in 2019 and 2020, 790 a year; 800 trained, 1,350 needed'),
    ],
  },
  applicantsWageSlope: {
    meaning: 'Elasticity of applicants to pay against alternatives',
    unit: 'ratio',
    value: 0.8,
    limits: [0, 4],
    studied: [0.2, 2],
    spread: [0.2, 2],
    evidence: [assumed('sign certain, size from other care work; nothing measured in kraamzorg')],
  },
  applicantsVacancySlope: {
    meaning: 'Rise of the log number of applicants per unit of the vacancy rate above the reference',
    unit: 'ratio',
    value: 0,
    limits: [0, 10],
    studied: [0, 5],
    spread: [0, 5],
    evidence: [
      assumed(
        'this single unknown decides whether the sector stabilises by itself; 0 as entries fell while vacancies rose',
      ),
      trial('3 stopped the fall of staff in 2035 as much as cutting all feedback of load did'),
    ],
  },
  vacancyReference: {
    meaning: 'Vacancy rate at which applicants are at their base number',
    unit: 'share',
    value: 0.14,
    limits: [0, 1],
    studied: [0.08, 0.2],
    spread: [0.08, 0.2],
    evidence: [
      {
        grade: 'derived',
        source: '1,500 short of 11,000 in 2023 (NOS), 2,000 of 11,000 in 2022 (IGJ)',
        date: '2023',
        note: '13.6% and 18.2%; both are views of a shortage, no count of vacancies was found',
      },
      noting(IGJ_2022, '11,000 needed against 9,000'),
    ],
  },
  vacancyMargin: {
    meaning: 'Need over sustainable hours that providers leave open before they stop hiring',
    unit: 'ratio',
    value: 0.12,
    limits: [0, 2],
    studied: [0.05, 0.2],
    spread: [0.05, 0.2],
    evidence: [
      assumed('overtime is always part of the plan'),
      trial('0.12; never binds while staff is short'),
    ],
  },
  campaign: {
    meaning: 'Relative rise of applicants by a campaign',
    unit: 'ratio',
    value: 0,
    limits: [0, 2],
    studied: [0, 0.5],
    spread: [0, 0],
    evidence: [
      assumed('neutral: campaigns that ran are in the number of applicants; no effect was measured'),
    ],
  },
  returners: {
    meaning: 'People a year who come back by the course to re-enter, on top of the applicants who do',
    unit: 'persons/year',
    value: 0,
    limits: [0, 5000],
    studied: [0, 300],
    spread: [0, 0],
    evidence: [
      assumed('neutral: those who come back today are among the applicants'),
      {
        grade: 'estimated',
        source: 'RegioPlus 2025 on leavers of the whole care sector, in Skipr',
        date: '2026-03-06',
        url: 'https://www.skipr.nl/nieuws/privesituatie-belangrijkste-reden-voor-zorgmedewerker-om-te-vertrekken/',
        note: 'of those who leave care, 65% would think of coming back; what people do is another matter',
      },
    ],
  },
  branchShare: {
    meaning: 'Share of applicants who take the full course of the branch',
    unit: 'share',
    value: 0.72,
    limits: [0, 1],
    studied: [0.6, 0.8],
    spread: [0.6, 0.8],
    evidence: [assumed('65% (55-75) of all entrants was proposed; more once mbo pupils are counted apart')],
  },
  vigShare: {
    meaning: 'Share of applicants with a diploma verzorgende-IG; those of neither route re-enter',
    unit: 'share',
    value: 0.16,
    limits: [0, 1],
    studied: [0.1, 0.25],
    spread: [0.1, 0.25],
    evidence: [assumed('no count by route was found; one in ten is then left to re-enter')],
  },
  mboIntake: {
    meaning: 'Pupils who start a course verzorgende-IG (mbo) with kraamzorg',
    unit: 'persons/year',
    value: 130,
    limits: [0, 5000],
    studied: [60, 250],
    spread: [60, 250],
    evidence: [
      assumed('no source; about 60 a year reach kraamzorg, so read results of measures per 100 pupils'),
      {
        grade: 'estimated',
        source: 'NBvK, Leerling in de kraamzorg anno 2019',
        date: '2019-02',
        url: 'https://nbvk.nl/index.php/leren-in-de-kraamzorg/119-leerling-in-de-kraamzorg-anno-2019-tips-en-info',
        note: 'pupils hardly get a place to practise',
      },
    ],
  },
  mboElsewhere: {
    meaning: 'Share of mbo graduates who take work elsewhere',
    unit: 'share',
    value: 0.3,
    limits: [0, 1],
    studied: [0.15, 0.5],
    spread: [0.15, 0.5],
    evidence: [assumed('the diploma is valid in all care and elderly care pays more')],
  },
})

const COURSES = declareParameters('courses', {
  branchMonths: {
    meaning: 'Length of the full course of the branch',
    unit: 'months',
    value: 15,
    limits: [1, 48],
    studied: [12, 15],
    spread: [12, 15],
    evidence: [
      {
        grade: 'measured',
        source: 'CZO, Opleidingseisen tot kraamverzorgende geactualiseerd',
        date: '2020-06',
        url: 'https://www.czo.nl/nieuws/opleidingseisen-tot-kraamverzorgende-geactualiseerd%E2%80%8B',
        note: '12 to 15 months, with 900 h of practice and 300 of theory',
      },
    ],
  },
  vigMonths: {
    meaning: 'Length of the course for those with a diploma verzorgende-IG',
    unit: 'months',
    value: 6,
    limits: [1, 36],
    studied: [5, 9],
    spread: [5, 9],
    evidence: [noting(BABYHELP_2025, '6 months; a site that collects, weak')],
  },
  reentryMonths: {
    meaning: 'Length of the course for those who re-enter',
    unit: 'months',
    value: 4,
    limits: [1, 36],
    studied: [3, 6],
    spread: [3, 6],
    evidence: [
      noting(BABYHELP_2025, '4 months; a site that collects, weak'),
      {
        grade: 'measured',
        source: 'Kenniscentrum Kraamzorg, Herregistratie-eisen norm 2019',
        date: '2019-04',
        url: 'https://www.kckz.nl/registratie-eisen-v-a-1-april-2019/registratie-eisen-v-a-1-april-2019-2/',
        note: 'at most 4 months to meet the demands of the register',
      },
    ],
  },
  mboMonths: {
    meaning: 'Length of the course verzorgende-IG (mbo)',
    unit: 'months',
    value: 36,
    limits: [1, 60],
    studied: [24, 40],
    spread: [24, 40],
    evidence: [
      {
        grade: 'measured',
        source: 'De Kraamvogel, BBL Verzorgende IG',
        date: '2023',
        url: 'https://www.dekraamvogel.nl/bbl-verzorgende-ig',
        note: 'three years, shorter with a related diploma; date of the page not known',
      },
    ],
  },
  dropoutBranch: dropout('the full course of the branch', 0.18, [0.12, 0.25], 'work-based courses of adults'),
  dropoutVig: dropout('the course after verzorgende-IG', 0.1, [0.05, 0.15], 'short, and they know care'),
  dropoutReentry: dropout('the course to re-enter', 0.1, [0.05, 0.15], 'short, and they know the work'),
  dropoutMbo: dropout('the mbo course', 0.35, [0.25, 0.45], 'pupils who choose another field included'),
  earlyDropoutShare: {
    meaning: 'Share of those who drop out that do so in the first third of the course',
    unit: 'share',
    value: 0.5,
    limits: [0, 1],
    studied: [0, 1],
    spread: [0.33, 0.7],
    evidence: [assumed('more than an even third, as most find out early; no figure was found')],
  },
  entryAge: {
    meaning: 'Mean age at the start of the courses of the branch and after verzorgende-IG',
    unit: 'years',
    value: 31,
    limits: [16, 60],
    studied: [27, 36],
    spread: [27, 36],
    evidence: [
      assumed('adults who change their work; with earlier entry the mean age of staff falls, which is wrong'),
      noting(KCKZ_2018, '14% aged 20 to 30 and more than half 45 and over in 2018'),
    ],
  },
  entryAgeSd: {
    meaning: 'Standard deviation of age at the start of a course',
    unit: 'years',
    value: 9,
    limits: [0.5, 20],
    studied: [6, 12],
    spread: [6, 12],
    evidence: [assumed('few under 18 or over 50; no distribution was found')],
  },
  mboEntryAgeSd: {
    meaning: 'Standard deviation of the age at the start of the mbo course',
    unit: 'years',
    value: 1.5,
    limits: [0.5, 10],
    studied: [1, 3],
    spread: [1, 3],
    evidence: [assumed('most pupils come straight from school, a few later')],
  },
  mboEntryAge: {
    meaning: 'Age at the start of the mbo course',
    unit: 'years',
    value: 18,
    limits: [16, 40],
    studied: [16, 21],
    spread: [17, 20],
    evidence: [assumed('after vmbo, some with another course first; 21 at graduation')],
  },
  reentryAge: {
    meaning: 'Mean age of those who re-enter',
    unit: 'years',
    value: 42,
    limits: [20, 65],
    studied: [36, 48],
    spread: [36, 48],
    evidence: [assumed('when their own children are at school; no figure was found')],
  },
})

/** Recruitment and courses. */
export const TRAINING = { ...RECRUITMENT, ...COURSES }

function dropout(course: string, value: number, range: readonly [number, number], leansOn: string) {
  return {
    meaning: `Share who drop out of ${course}`,
    unit: 'share' as const,
    value,
    limits: [0, 1] as const,
    studied: range,
    spread: range,
    evidence: [assumed(`${leansOn}; no figure of kraamzorg was found`), trial(`tried at ${value}`)],
  }
}
