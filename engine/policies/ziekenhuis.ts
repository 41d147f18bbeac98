/** Hospitals, a circumstance: how long mother and child stay, and how many births take place outside them. */
import type { Policy } from '../core/declare.ts'
import { assumed, noting, PERINED_PLACE } from '../parameters/sources.ts'
import { stateOf2022 } from './letters.ts'

const CAPACITY = stateOf2022('room in hospitals and birth centres is short; names neither stays nor closures')
const FLAT = noting(PERINED_PLACE, 'moved by a tenth between 2018 and 2020; no count of closures was found')

export const ziekenhuis = {
  outside: true,
  title: { nl: 'Ziekenhuis en plaats van bevallen', en: 'Hospital and place of birth' },
  meaning:
    'Days in hospital after a birth, and how many children are born at home, outpatient or in a birth centre: hospitals ' +
    'that send mothers home sooner or later, and places that close',
  seed:
    'Letter of the minister of VWS to the House of Representatives on birth care, 32 279, no. 236, on capacity: a dashboard ' +
    '"dat inzicht geeft in de beschikbare capaciteit van ziekenhuizen en geboortecentra in de eigen regio"; that stays and ' +
    'places change is of the design of the model',
  levers: {
    stay: {
      name: { nl: 'Dagen erbij na een bevalling', en: 'Days more after a birth' },
      meaning:
        'Days added to the mean stay after a clinical birth without caesarean, half a day; below 0 shorter',
      unit: 'days',
      limits: [-0.5, 4],
      studied: [-0.3, 1],
      neutral: 0,
      proposed: -0.2,
      evidence: [CAPACITY, assumed('some five hours sooner; no national mean of stays was found')],
    },
    caesarean: {
      name: { nl: 'Dagen erbij na een keizersnede', en: 'Days more after a caesarean' },
      meaning: 'Days added to the mean stay after a caesarean, two days; below 0 shorter',
      unit: 'days',
      limits: [-2, 6],
      studied: [-1, 2],
      neutral: 0,
      proposed: -0.5,
      evidence: [CAPACITY, assumed('half a day sooner; no national mean of stays was found')],
    },
    home: {
      name: { nl: 'Bevallingen thuis', en: 'Births at home' },
      meaning: 'Factor on the share of births at home; what is no longer elsewhere becomes clinical',
      unit: 'ratio',
      limits: [0, 3],
      studied: [0.7, 1.3],
      neutral: 1,
      proposed: 1.1,
      evidence: [FLAT, assumed('a tenth more, as some who find no place outside their home stay there')],
    },
    outpatient: {
      name: {
        nl: 'Poliklinische bevallingen en geboortecentra',
        en: 'Outpatient births and birth centres',
      },
      meaning:
        'Factor on the share of births that are outpatient or in a birth centre: below 1 where places close',
      unit: 'ratio',
      limits: [0, 2],
      studied: [0.5, 1.2],
      neutral: 1,
      proposed: 0.8,
      evidence: [FLAT, CAPACITY, assumed('a fifth fewer')],
    },
  },
  patches: [
    { lever: 'stay', parameter: 'clinicalStayDays', how: 'add' },
    { lever: 'caesarean', parameter: 'caesareanStayDays', how: 'add' },
    { lever: 'home', parameter: 'homeShare', how: 'scale' },
    { lever: 'outpatient', parameter: 'outpatientShare', how: 'scale' },
    { lever: 'outpatient', parameter: 'birthCentreShare', how: 'scale' },
  ],
  targets: ['regions'],
  moves: [
    { indicator: 'hoursRequested', direction: 'up', year: 2028, where: 'slack' },
    { indicator: 'hoursDelivered', direction: 'up', year: 2028, where: 'slack' },
    { indicator: 'hoursRequested', direction: 'up', year: 2028, where: 'scarce' },
    { indicator: 'hoursDelivered', direction: 'up', year: 2028, where: 'scarce' },
    { indicator: 'belowFloor', direction: 'up', year: 2028, where: 'scarce' },
    { indicator: 'workload', direction: 'up', year: 2028, where: 'scarce' },
  ],
  notModelled:
    'Which hospital or department closes, how far families travel to another, what hospitals spend or save, mothers who ' +
    'come back to hospital, births on the way, and the 45-minute norm; no published effect on kraamzorg was found',
} satisfies Policy
