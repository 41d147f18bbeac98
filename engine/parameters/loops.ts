/** Switches that cut one feedback loop each, to show what it does. */

import { declareParameters, type Parameter } from '../core/declare.ts'
import { assumed } from './sources.ts'

/** Feedback loops: R for those that reinforce, B for those that balance. */
export const LOOPS = declareParameters('loops', {
  loopLoadQuit: loop('Load makes caregivers leave (R1)'),
  loopLoadSickness: loop('Load makes caregivers ill (R2)'),
  loopOnCall: loop('Being on call more often makes caregivers leave and ill (R1, its part of on-call duty)'),
  loopSelfEmployment: loop(
    'Being on call more often makes caregivers self-employed, who hardly stand by (R3)',
  ),
  loopNeighbourhoods: loop(
    'Providers leave neighbourhoods that do not pay, which burdens those that stay (R4)',
  ),
  loopAgeing: loop('The age mix of staff changes who leaves and retires (R5)'),
  loopRationing: loop('Rationing lightens the load that staff feels (B1)'),
  loopRecruitment: loop('Vacancies draw applicants (B2)'),
  loopDemand: loop('Families respond to the price (B3)'),
  loopSubstitution: loop('Kraamcentra and digital care take over hours at home (B4)'),
  loopHelp: loop('Providers of a cluster help each other, and a regional list places refused families (B5)'),
})

function loop(meaning: string) {
  return {
    meaning,
    unit: 'choice',
    value: 1,
    limits: [0, 1],
    studied: [0, 1],
    spread: [1, 1],
    choices: ['cut', 'closed'],
    evidence: [assumed('closed is the model; cut is for showing what a loop does, and describes no country')],
  } as const satisfies Parameter
}
