/** The load that staff feels: what overtime and rationing weigh, how long it is remembered, where it levels off. */

import { declareParameters } from '../core/declare.ts'
import { assumed, NBVK_2018, noting, trial } from './sources.ts'

/** Load of work, from hours to what acts on leaving and sickness. */
export const LOAD = declareParameters('load', {
  strainOvertime: {
    meaning: 'Extra weight of an hour of overtime in the load',
    unit: 'ratio',
    value: 0.5,
    limits: [0, 4],
    studied: [0.25, 1],
    spread: [0.25, 1],
    evidence: [
      assumed(
        'an hour beyond the contract tires half as much again, as it also costs rest; no measure found',
      ),
      noting(NBVK_2018, 'most work over 30 h on a contract of 20, and name workload as a reason to leave'),
      trial('tried at 0.5'),
    ],
  },
  strainUnmet: {
    meaning: 'Weight in the load of an hour that was offered and could not be given',
    unit: 'ratio',
    value: 0.5,
    limits: [0, 4],
    studied: [0, 1],
    spread: [0, 1],
    evidence: [
      assumed(
        'dividing care over too many families weighs on staff; decides whether more requests alone tire it',
      ),
      trial('tried at 0.5; compare with 0, at which only hours worked count'),
    ],
  },
  strainUnmetMost: {
    meaning: 'Most hours not given that count in the load, as a share of sustainable hours',
    unit: 'share',
    value: 0.5,
    limits: [0, 1],
    studied: [0.3, 0.7],
    spread: [0.3, 0.7],
    evidence: [trial('tried at 0.5; without a bound the load runs away when staff falls')],
  },
  loadMemory: {
    meaning: 'Time over which staff remembers its load, the time constant of its smoothing',
    unit: 'months',
    value: 6,
    limits: [1, 24],
    studied: [3, 12],
    spread: [3, 12],
    evidence: [assumed('a busy summer is felt into winter; 1-6 months between load and sickness is thought')],
  },
  loadSaturation: {
    meaning: 'Load above the reference at which its effect levels off',
    unit: 'ratio',
    value: 0.5,
    limits: [0.05, 5],
    studied: [0.3, 0.8],
    spread: [0.3, 0.8],
    evidence: [
      trial(
        'x tanh(load / x) with x = 0.5; unbounded, staff falls to 5,000 and a tenth of families is without care in 2035',
      ),
    ],
  },
})
