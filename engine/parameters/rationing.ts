/** Who gets less on a day that is short: the rule, and whether the floor is guaranteed. */

import { declareParameters } from '../core/declare.ts'
import { assumed, MINIMUM_2021, trial } from './sources.ts'

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
})
