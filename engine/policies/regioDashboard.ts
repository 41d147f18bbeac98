/** A regional dashboard: refused families see who still has room, and providers see each other's idle hours. */
import type { Policy } from '../core/declare.ts'
import { assumed } from '../parameters/sources.ts'
import { answers, stateOf2022 } from './letters.ts'
import { programme } from './programme.ts'

export const regioDashboard = {
  theme: 'cooperation',
  title: { nl: 'Regionaal dashboard', en: 'Regional dashboard' },
  meaning:
    'Sight of the capacity of all providers of a region: families that were refused are shown the others, and providers ' +
    'use more of each other’s idle hours',
  seed:
    'Answers to the questions of Bushoff and Vliegenthart, 2025Z19861, question 3: "Daarnaast ontwikkelen veldpartijen een ' +
    'regionaal dashboard om capaciteit en inzet beter af te stemmen"; also the letter on birth care of 2022 (32 279, no. ' +
    '236), on a dashboard of hospital places: "in één oogwenk zien waar er plek is"',
  levers: {
    sight: {
      name: { nl: 'Gezinnen die alle organisaties zien', en: 'Families that see all providers' },
      meaning: 'Share of refused families that are shown every other provider that serves them',
      unit: 'share',
      limits: [0, 1],
      studied: [0, 1],
      neutral: 0,
      proposed: 0.5,
      evidence: [
        answers('is being developed; says nothing on who uses it'),
        stateOf2022('of hospital places: no more calling a whole row of them'),
        assumed('half, as it reaches those whose provider or midwife looks for them'),
      ],
    },
    participation: {
      name: { nl: 'Vrije uren die anderen mogen gebruiken', en: 'Idle hours that others may use' },
      meaning: 'Factor on the share of idle hours that others in the cluster may use',
      unit: 'ratio',
      limits: [0, 2],
      studied: [1, 1.4],
      neutral: 1,
      proposed: 1.1,
      evidence: [
        answers('is meant to match capacity and use better; names no size'),
        assumed('seeing idle hours makes for a little more use of them; no effect was published'),
      ],
    },
    programme: programme(
      1.5,
      5,
      'building and keeping up a dashboard; part of the transformation money goes into one',
    ),
  },
  patches: [
    { lever: 'sight', parameter: 'sightShare', how: 'add' },
    { lever: 'participation', parameter: 'lendShare', how: 'scale' },
    { lever: 'programme', parameter: 'programmeState', how: 'add' },
  ],
  targets: ['regions'],
  moves: [
    { indicator: 'helpShare', direction: 'up', year: 2028, where: 'slack' },
    { indicator: 'helpShare', direction: 'up', year: 2030, where: 'scarce' },
  ],
  notModelled:
    'Entering and keeping up the data, figures that are wrong or late, and places in hospitals and birth ' +
    'centres',
} satisfies Policy
