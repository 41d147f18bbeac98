/** Hours that families need, scaled so that their mean equals the mean indication of 2022. */

import { declareParameters } from '../core/declare.ts'
import { assumed, LIP, noting } from './sources.ts'

const HOURS = declareParameters('need', {
  needBottle: {
    meaning: 'Mean hours needed by a family that bottle-feeds, before additions and scaling',
    unit: 'hours',
    value: 40,
    limits: [0, 80],
    studied: [36, 44],
    spread: [36, 44],
    evidence: [
      assumed('need was never measured in hours; below the basic package, as additions come on top'),
    ],
  },
  needBreast: {
    meaning: 'Mean hours needed by a family that breastfeeds, before additions and scaling',
    unit: 'hours',
    value: 44,
    limits: [0, 80],
    studied: [40, 48],
    spread: [40, 48],
    evidence: [assumed('4 h above bottle, the step between the basic packages')],
  },
  needFirstChild: {
    meaning: 'Hours that a first child adds to need',
    unit: 'hours',
    value: 4,
    limits: [0, 20],
    studied: [0, 8],
    spread: [2, 6],
    evidence: [
      assumed('the protocol moves 4 h between instruction and family integration'),
      noting(
        LIP,
        'instruction 12 h for a first and 8 h for a later child, family integration 4 h for a later',
      ),
    ],
  },
  needVulnerable: {
    meaning: 'Hours that a vulnerable situation adds to need',
    unit: 'hours',
    value: 10,
    limits: [0, 40],
    studied: [5, 15],
    spread: [5, 15],
    evidence: [assumed('no measurement was found; direction from the new indication method, size ours')],
  },
  needLanguage: {
    meaning: 'Hours that a language barrier adds to need',
    unit: 'hours',
    value: 6,
    limits: [0, 40],
    studied: [2, 10],
    spread: [2, 10],
    evidence: [assumed('explaining takes longer with an interpreter; no measurement was found')],
  },
  needSd: {
    meaning: 'Standard deviation of need between families that look alike',
    unit: 'hours',
    value: 8,
    limits: [0, 20],
    studied: [5, 11],
    spread: [5, 11],
    evidence: [assumed('most families then lie within 24 to 80 h, the range of the protocol')],
  },
})

const SCALE = declareParameters('need scale', {
  needScale: {
    meaning: 'Factor on need that makes its mean equal the mean indication of 2022',
    unit: 'ratio',
    value: 1.133,
    limits: [0.5, 2],
    studied: [1, 1.25],
    spread: [1, 1.2],
    evidence: [
      {
        grade: 'derived',
        source: 'arithmetic on the declared needs, packages and shares of families, and a run of this model',
        date: '2022',
        note: 'means before truncation give (0.3 x 45 + 0.7 x 49 + 3.58) / (0.3 x 40 + 0.7 x 44 + 0.46 x 4 + 0.12 x 10 + 0.08 x 6) = 51.38 / 46.32 = 1.109; truncation takes more from the wider spread of need, and 1.133 makes the two means of 2022 equal at home within 0.1 h',
      },
    ],
  },
})

/** Need and its scale. */
export const NEED = { ...HOURS, ...SCALE }
