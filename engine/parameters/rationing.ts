/** Who gets less on a day that is short: the rule, whether the floor is guaranteed, and steps that cap what is offered. */

import { declareParameters } from '../core/declare.ts'
import { ANSWERS_2025, assumed, MINIMUM_2021, noting, trial } from './sources.ts'

const STEPS = noting(
  ANSWERS_2025,
  'the Normenkader of 2025 lists steps for when 24 h for all cannot be kept; neither their hours nor when they begin could be read',
)

/** Rules for short days. */
export const RATIONING = declareParameters('rationing', {
  rationingRule: {
    meaning: 'How a shortage that remains is divided over families',
    unit: 'choice',
    value: 0,
    limits: [0, 3],
    studied: [0, 2],
    spread: [0, 0],
    choices: ['share', 'proRata', 'firstCome', 'needFirst'],
    evidence: [
      trial('families brought to the daily floor one by one fit the share at the minimum, pro rata does not'),
      MINIMUM_2021,
    ],
  },
  floorGuarantee: {
    meaning: 'Whether all families reach the floor before any gets more',
    unit: 'choice',
    value: 0,
    limits: [0, 1],
    studied: [0, 1],
    spread: [0, 0],
    choices: ['providerOwn', 'floorFirst'],
    evidence: [assumed('before the covenant each provider divided its shortage by its own rules')],
    history: [
      {
        from: '2024-01-01',
        value: 1,
        evidence: [
          {
            grade: 'measured',
            source: 'Minister of VWS, answers 2025Z19861, on the covenant of ZN and Bo Geboortezorg',
            date: '2025',
            note: 'capacity is divided so that everyone gets at least 24 h, in 2024 and 2025',
          },
        ],
      },
      {
        from: '2026-01-01',
        value: 1,
        evidence: [
          assumed(
            'the covenant ended on 31 December 2025; new working agreements are in preparation, taken alike',
          ),
        ],
      },
    ],
  },
  unguaranteedFloor: {
    meaning: 'Share of the daily floor that a family brought down keeps while no floor is guaranteed',
    unit: 'share',
    value: 0.9,
    limits: [0, 1],
    studied: [0.6, 1],
    spread: [0.6, 1],
    evidence: [assumed('the inspectorate saw families below 24 h in 2022 without counting them')],
  },
  scarcitySteps: {
    meaning: 'Whether providers cap what they offer by steps while care is short',
    unit: 'choice',
    value: 0,
    limits: [0, 1],
    studied: [0, 1],
    spread: [0, 0],
    choices: ['none', 'stepwise'],
    evidence: [
      assumed('regions scaled down without one declared scheme that could be read: none in the baseline'),
      STEPS,
      {
        grade: 'measured',
        source: 'Menzis, Geboortezorg',
        date: '2026',
        url: 'https://www.menzis.nl/zorg-en-vergoedingen/geboortezorg',
        note: 'fewer hours or days for all to make room for the waiting list, with more than 24 h where there is room',
      },
    ],
  },
  scarcityFirst: {
    meaning: 'Hours asked to sustainable hours in the past week from which the first cap on offers holds',
    unit: 'ratio',
    value: 1.05,
    limits: [0, 5],
    studied: [0.9, 1.2],
    spread: [0.95, 1.15],
    evidence: [assumed('a little more asked than staff can keep up; no threshold was found'), STEPS],
  },
  scarcityFirstHours: {
    meaning: 'Most hours that are offered at the first step',
    unit: 'hours',
    value: 36,
    limits: [24, 80],
    studied: [30, 45],
    spread: [30, 42],
    evidence: [assumed('halfway between a full package of 45-49 h and the minimum of 24 h'), STEPS],
  },
  scarcitySecond: {
    meaning: 'Hours asked to sustainable hours in the past week from which the second cap on offers holds',
    unit: 'ratio',
    value: 1.2,
    limits: [0, 5],
    studied: [1.05, 1.5],
    spread: [1.15, 1.4],
    evidence: [assumed('beyond what overtime of a quarter of the hours can carry for long'), STEPS],
  },
  scarcitySecondHours: {
    meaning: 'Most hours that are offered at the second step',
    unit: 'hours',
    value: 24,
    limits: [24, 80],
    studied: [24, 36],
    spread: [24, 30],
    evidence: [
      assumed('the minimum that the covenant keeps for everyone'),
      {
        grade: 'estimated',
        source: 'Omroep Brabant on the summer of 2025',
        date: '2025-06',
        url: 'https://www.omroepbrabant.nl/nieuws/4713401/aantal-uren-kraamzorg-zowat-gehalveerd-problemen-worden-nijpender',
        note: 'many parents went from 45-49 h to 24 h; not said by which rule',
      },
    ],
  },
})
