/** A say in work and roster: fewer leave, and on-call duty weighs less on who stays. */
import type { Policy } from '../core/declare.ts'
import { assumed, NBVK_2018, noting } from '../parameters/sources.ts'
import { motions } from './letters.ts'
import { programme } from './programme.ts'

export const zeggenschap = {
  theme: 'conditions',
  title: { nl: 'Zeggenschap over werk en rooster', en: 'A say in work and roster' },
  meaning:
    'What autonomy, and a say in one’s own roster, may do: fewer quit, and being on call more often makes fewer of them quit',
  seed:
    'Letter of the minister of VWS to the House of Representatives, 5 June 2026, on the motion to make work in kraamzorg ' +
    'more attractive: "De aantrekkelijkheid van een beroep wordt door meerdere factoren bepaald, waaronder professionele ' +
    'autonomie en zeggenschap."',
  levers: {
    quitting: {
      name: { nl: 'Vertrek uit het beroep', en: 'Quitting the profession' },
      meaning: 'Factor on all rates of quitting',
      unit: 'ratio',
      limits: [0, 2],
      studied: [0.85, 1],
      neutral: 1,
      proposed: 0.95,
      evidence: [
        motions('names autonomy among what makes work attractive; no effect'),
        assumed('a twentieth fewer, as thought of prevention at work; nothing measured in kraamzorg'),
      ],
    },
    onCallWeight: {
      name: { nl: 'Hoe zwaar wachtdiensten meewegen', en: 'How heavily on-call duty weighs' },
      meaning:
        'Factor on what more blocks on call than in 2022 do to quitting; where there are fewer, on what they do the other way',
      unit: 'ratio',
      limits: [0, 4],
      studied: [0.5, 1],
      neutral: 1,
      proposed: 0.8,
      evidence: [
        assumed(
          'a roster of one’s own choice may weigh a fifth less; how much duty weighs at all is not known, so studied is wide',
        ),
        noting(NBVK_2018, 'most work over 30 h on a contract of 20, and name workload as a reason to leave'),
      ],
    },
    programme: programme(2, 10, 'rosters made by staff itself, and people to support that'),
  },
  patches: [
    { lever: 'quitting', parameter: 'quitFactor', how: 'scale' },
    { lever: 'onCallWeight', parameter: 'quitOnCallSlope', how: 'scale' },
    { lever: 'programme', parameter: 'programmeState', how: 'add' },
  ],
  targets: ['regions'],
  moves: [
    { indicator: 'caregivers', direction: 'up', year: 2028, where: 'slack' },
    { indicator: 'caregivers', direction: 'up', year: 2030, where: 'scarce' },
  ],
  notModelled:
    'How a say in the roster comes about, shifts that nobody chooses, sickness, more applicants because ' +
    'the work is better, and moves between providers; no published effect was found',
} satisfies Policy
