/** Sickness of caregivers: short and long spells, and what load adds to them. */

import { declareParameters } from '../core/declare.ts'
import { assumed, CBS_VVT_2022, noting, NOS_2023, trial, VERNET_2024 } from './sources.ts'

/** Spells of sickness. */
export const SICKNESS = declareParameters('sickness', {
  sickShortRate: {
    meaning: 'Short spells of sickness that a caregiver at work starts',
    unit: '1/year',
    value: 1.1,
    limits: [0, 20],
    studied: [0.8, 1.5],
    spread: [0.8, 1.5],
    evidence: [
      trial('1.1 a year, an assumed split of all sickness into short and long'),
      {
        grade: 'estimated',
        source: 'NBvK survey, in NU.nl',
        date: '2018-06',
        url: 'https://www.nu.nl/gezondheid/5300267/kraamverzorgers-lijden-beroerde-arbeidsomstandigheden.html',
        note: '1.2 times as many reports of sickness as the national mean',
      },
    ],
  },
  sickShortDays: {
    meaning: 'Mean length of a short spell',
    unit: 'days',
    value: 7,
    limits: [1, 42],
    studied: [5, 9],
    spread: [5, 9],
    evidence: [trial('7 days, with an exponential length; an assumed split')],
  },
  sickLongRate: {
    meaning: 'Long spells of sickness that a caregiver at work starts',
    unit: '1/year',
    value: 0.115,
    limits: [0, 4],
    studied: [0.09, 0.14],
    spread: [0.09, 0.14],
    evidence: [
      trial('0.115 a year; about 6% are then in a long spell, between the two sources below'),
      noting(NOS_2023, '10% long-term ill in 2023, the sector about itself'),
      noting(VERNET_2024, '3.4% in long spells in 2024, of 7.8% in all; beside the value, not its source'),
    ],
  },
  sickLongDays: {
    meaning: 'Mean length of a long spell, were it not ended by the longest',
    unit: 'days',
    value: 200,
    limits: [28, 1095],
    studied: [150, 260],
    spread: [150, 260],
    evidence: [
      trial('200 days, with an exponential length'),
      noting(VERNET_2024, 'absence grew longer while its share stayed the same; no length was readable'),
    ],
  },
  sickLongest: {
    meaning: 'Longest spell, after which a caregiver is back or has left',
    unit: 'days',
    value: 730,
    limits: [365, 1095],
    studied: [730, 730],
    spread: [730, 730],
    evidence: [
      {
        grade: 'measured',
        source: 'UWV, Ik ben in loondienst en ben ziek',
        date: '2023',
        url: 'https://www.uwv.nl/particulieren/ziek/ziek-met-werkgever/ik-ben-net-ziek/detail/ik-ben-in-loondienst-en-ben-ziek',
        note: 'employers pay for at most two years (104 weeks); date of the page not known',
      },
    ],
  },
  sickFactor: {
    meaning: 'Factor on the rate of short and long spells alike',
    unit: 'ratio',
    value: 1.15,
    limits: [0, 10],
    studied: [0.95, 1.35],
    spread: [0.95, 1.35],
    evidence: [
      trial('fitted to 8.9-9.5% of contract hours; the two rates alone give 7.9%'),
      noting(CBS_VVT_2022, '10.4% in the first quarter of 2022, a record; 8.6% a year before'),
    ],
  },
  sickLoadSlope: {
    meaning: 'Rise of the log rate of spells per unit of load above the reference',
    unit: 'ratio',
    value: 1,
    limits: [0, 4],
    studied: [0, 2],
    spread: [0, 2],
    evidence: [
      assumed(
        'sign from reviews of shift work and absence, size unknown; 1 means a tenth more load, a tenth more spells',
      ),
      {
        grade: 'estimated',
        source: 'Zorg in Nederland, a provider in distress, about itself',
        date: '2020-01',
        note: '11.5% ill when staff worked triple shifts',
      },
    ],
  },
})
