/** How a family finds a provider, what happens when it is refused, and how providers lend each other hours. */

import { declareParameters } from '../core/declare.ts'
import { byIncome } from './byIncome.ts'
import { ANSWERS_2025, assumed, COVENANT_2024, IGJ_2025, noting, trial } from './sources.ts'

/** Search, waiting list and help between providers. */
export const MATCHING = declareParameters('matching', {
  ...byIncome('tries', {
    meaning: 'Providers that a family tries by itself before it gives up',
    unit: 'providers',
    limits: [1, 40],
    values: { Low: [2, 1, 3], Mid: [3, 2, 4], High: [4, 3, 6] },
    evidence: [
      trial(
        'tried at 2, 3 and 4: with the chance to join a list these make the whole gap in refusals between incomes; nobody counted them',
      ),
      noting(IGJ_2025, 'vulnerable families get less care, among others because they register later'),
    ],
  }),
  ...byIncome('join', {
    meaning: 'Chance that a family refused everywhere joins the regional waiting list',
    unit: 'share',
    limits: [0, 1],
    values: { Low: [0.7, 0.5, 0.9], Mid: [0.85, 0.7, 0.95], High: [0.92, 0.8, 0.98] },
    evidence: [trial('tried at 0.70, 0.85 and 0.92; no list publishes who is on it')],
  }),
  waitHours: {
    meaning: 'Hours that a provider reckons for a family of the waiting list',
    unit: 'hours',
    value: 24,
    limits: [10, 80],
    studied: [24, 44],
    spread: [24, 30],
    evidence: [
      noting(COVENANT_2024, 'a family is registered where 24 h can be guaranteed, else it goes to the list'),
      trial('tried at 24'),
    ],
  },
  waitingList: {
    meaning: 'Whether the cluster runs a regional waiting list',
    unit: 'choice',
    value: 1,
    limits: [0, 1],
    studied: [0, 1],
    spread: [1, 1],
    choices: ['none', 'regional'],
    evidence: [
      noting(ANSWERS_2025, 'providers and insurers coordinate waiting lists in a KSV'),
      noting(COVENANT_2024, 'else the regional waiting list, then the insurer'),
      assumed(
        'a list in every region and in 2022 already; which regions run one is not published, and without lists refusals were four times as many in a trial',
      ),
    ],
  },
  sightShare: {
    meaning:
      'Share of families refused by the providers they tried that are shown every other one that serves them',
    unit: 'share',
    value: 0,
    limits: [0, 1],
    studied: [0, 1],
    spread: [0, 0],
    evidence: [
      noting(ANSWERS_2025, 'a regional dashboard of capacity is being developed, so none is in use yet'),
      assumed('what families find by telephone is in the providers they try'),
    ],
  },
  lendShare: {
    meaning: 'Share of the idle hours of a provider on a day that others in the cluster may use',
    unit: 'share',
    value: 0.5,
    limits: [0, 1],
    studied: [0, 0.9],
    spread: [0, 0.9],
    evidence: [
      trial('tried at 0.5; without it families got 0.5 h less in 2022'),
      noting(ANSWERS_2025, 'providers divide capacity in a KSV; how much was not published'),
    ],
  },
  lendLoss: {
    meaning: 'Paid travel and handover that a lent visit costs on top, as a share of the visit',
    unit: 'share',
    value: 0.1,
    limits: [0, 1],
    studied: [0.05, 0.2],
    spread: [0.05, 0.2],
    evidence: [trial('tried at 0.1: about 20 minutes on a visit of three hours')],
  },
})
