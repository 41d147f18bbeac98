/** The days of care: how many, from when, and how a short day treats a family. */

import { declareParameters } from '../core/declare.ts'
import { assumed, LIP, LIP_2008, noting, trial, VOLKSKRANT_2018 } from './sources.ts'

/** Length of care and its days. */
export const CARE = declareParameters('care', {
  careDays: {
    meaning: 'Calendar days of care, the first day included and days in hospital taken off',
    unit: 'days',
    value: 8,
    limits: [1, 14],
    studied: [8, 10],
    spread: [8, 8],
    evidence: [noting(LIP, 'the basic package is spread over 8 days, up to 10 on indication'), LIP_2008],
  },
  longCareDays: {
    meaning: 'Calendar days of care of families with a long indication',
    unit: 'days',
    value: 10,
    limits: [1, 14],
    studied: [8, 10],
    spread: [10, 10],
    evidence: [noting(LIP, 'up to 10 days on indication'), LIP_2008],
  },
  longCareFrom: {
    meaning: 'Indicated hours from which care lasts the longer number of days',
    unit: 'hours',
    value: 60,
    limits: [24, 120],
    studied: [50, 80],
    spread: [50, 80],
    evidence: [
      assumed('more than about 7 h a day over 8 days is seldom planned; no rule in hours was found'),
    ],
  },
  startCutoff: {
    meaning: 'Hour of the day up to which a birth or homecoming makes that day a care day',
    unit: 'hours',
    value: 15,
    limits: [0, 24],
    studied: [12, 18],
    spread: [13, 17],
    evidence: [trial('after 15 h the next day counts as the first; no rule was found')],
  },
  maxPerFamilyDay: {
    meaning: 'Most hours that a family gets on one day',
    unit: 'hours/day',
    value: 8,
    limits: [3, 24],
    studied: [6, 10],
    spread: [6, 10],
    evidence: [noting(VOLKSKRANT_2018, 'a usual care day lasts 5-8 h; one shift')],
  },
  floorSlip: {
    meaning: 'Share of families whose visit is not made up after a short day',
    unit: 'share',
    value: 0.25,
    limits: [0, 1],
    studied: [0, 0.4],
    spread: [0, 0.4],
    evidence: [trial('set by hand to give about 1% below the floor in 2025, for which no count exists')],
  },
})
