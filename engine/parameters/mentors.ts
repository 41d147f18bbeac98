/** Mentors: how many trainees they can guide, the hours that takes from care, and what trainees give in their last months. */

import { declareParameters } from '../core/declare.ts'
import { assumed, CZO_2020, NBVK_2019, noting, trial } from './sources.ts'

const guidance = (course: string, value: number, range: readonly [number, number], leansOn: string) => ({
  meaning: `Hours of caregivers that go into guiding one trainee of ${course}, over the whole course`,
  unit: 'hours' as const,
  value,
  limits: [0, 3000] as const,
  studied: range,
  spread: range,
  evidence: [assumed(leansOn), trial(`tried at ${value}`)],
})

/** Places to practise and what they cost. */
export const MENTORS = declareParameters('mentors', {
  mentorRatio: {
    meaning: 'Trainees that can be guided for each caregiver of two years and more',
    unit: 'ratio',
    value: 0.25,
    limits: [0, 5],
    studied: [0.1, 0.4],
    spread: [0.1, 0.4],
    evidence: [
      assumed('one trainee for four experienced caregivers; no count of places to practise was found'),
      trial('1,000 trainees beside 7,000 experienced: 0.25 never binds, 0.08 does'),
    ],
  },
  mentorYears: {
    meaning: 'Years of tenure from which a caregiver guides trainees',
    unit: 'years',
    value: 2,
    limits: [0, 20],
    studied: [1, 3],
    spread: [1, 3],
    evidence: [trial('tried at 2')],
  },
  mboPractice: {
    meaning: 'Share of the mbo course that a pupil practises, and takes a place with a mentor',
    unit: 'share',
    value: 0.33,
    limits: [0, 1],
    studied: [0.2, 0.6],
    spread: [0.2, 0.6],
    evidence: [assumed('a year of three; a course beside a job takes more'), NBVK_2019],
  },
  guidanceBranch: guidance(
    'the full course of the branch',
    400,
    [100, 800],
    '900 hours of practice, guided less and less',
  ),
  guidanceVig: guidance('the course after verzorgende-IG', 200, [100, 400], 'half of those new to care'),
  guidanceReentry: guidance(
    'the course to re-enter',
    150,
    [100, 250],
    '150 guided hours in three to four families at one provider (KraamZus)',
  ),
  guidanceMbo: guidance('the mbo course', 400, [100, 800], 'as much as the course of the branch'),
  soloMonths: {
    meaning: 'Months before the end of a course in which a trainee works alone, unguided',
    unit: 'months',
    value: 3,
    limits: [0, 12],
    studied: [2, 3],
    spread: [2, 3],
    evidence: [
      {
        grade: 'measured',
        source: 'Bo Geboortezorg, Inzet leerlingen en oud-kraamverzorgenden',
        date: '2022',
        url: 'https://www.bogeboortezorg.nl/inzet-leerlingen-en-oud-kraamverzorgenden/',
        note: 'alone in the last two to three months, after eight families and 340 hours, until April 2022',
      },
    ],
  },
  traineeOutput: {
    meaning: 'What a trainee who works alone gives, against a caregiver of the same hours',
    unit: 'share',
    value: 0.6,
    limits: [0, 1],
    studied: [0.3, 0.9],
    spread: [0.3, 0.9],
    evidence: [assumed('slower, and with days at school'), trial('tried at 0.6')],
  },
  traineeHours: {
    meaning: 'Hours a week of a trainee who works alone',
    unit: 'hours/week',
    value: 24,
    limits: [0, 40],
    studied: [20, 28],
    spread: [20, 28],
    evidence: [noting(CZO_2020, 'a contract of at least 24 hours a week')],
  },
})
