/** Digital care: advice at a distance instead of hours at home, for families that want it and need little. */

import { declareParameters, type Evidence } from '../core/declare.ts'
import { assumed, NOS_2023, noting } from './sources.ts'

const TOP_UP: Evidence = {
  grade: 'measured',
  source: 'Zilveren Kruis on the covenant of 2024',
  date: '2024-05-09',
  url: 'https://www.zilverenkruis.nl/overons/pers/kraamzorg',
  note: 'the 24 h are topped up with digital care where needed, so today it is an addition; no rate of replacement was found',
}

/** Hours at home that digital care replaces. */
export const DIGITAL = declareParameters('digital', {
  digitalShare: {
    meaning:
      'Share of the hours above the floor that digital care replaces, less the time it costs a caregiver',
    unit: 'share',
    value: 0,
    limits: [0, 1],
    studied: [0, 0.15],
    spread: [0, 0],
    evidence: [
      assumed('advice and help with feeding only, never checks of mother and child; none in the baseline'),
      TOP_UP,
      noting(NOS_2023, 'used in summer to add to hours at home'),
    ],
  },
  digitalConsent: {
    meaning: 'Share of families with little need that agree to digital care',
    unit: 'share',
    value: 0.5,
    limits: [0, 1],
    studied: [0.2, 0.8],
    spread: [0.2, 0.8],
    evidence: [assumed('families choose freely; how many would was not asked anywhere that could be read')],
  },
  digitalNeedMost: {
    meaning: 'Hours needed up to which a family counts as one with little need',
    unit: 'hours',
    value: 44,
    limits: [24, 80],
    studied: [38, 50],
    spread: [38, 50],
    evidence: [assumed('below the basic package of a family that bottle-feeds: about a fifth of families')],
  },
})
