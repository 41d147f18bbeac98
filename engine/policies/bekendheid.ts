/** Make kraamzorg better known: families register sooner, and fewer choose none. */
import type { Evidence, Policy } from '../core/declare.ts'
import { assumed, IGJ_2025, NO_CARE_2022, noting } from '../parameters/sources.ts'
import { stateOf2022 } from './letters.ts'
import { outreach } from './programme.ts'

const ADVISED: Evidence = {
  grade: 'estimated',
  source: 'Kraamzorg Zuid-Gelderland',
  date: '2026',
  url: 'https://www.kraamzorgzuidgelderland.nl/en/arranging-maternity-care/',
  note: 'advises to register at 8-10 weeks, before week 16 at the latest',
}

const HOME_VISIT: Evidence = {
  grade: 'measured',
  source: 'Kansrijke Start on the prenatal home visit by the JGZ',
  date: '2022',
  url: 'https://www.kansrijkestartnl.nl/actieprogramma-kansrijke-start/actielijnen/prenataal-huisbezoek-door-de-jgz',
  note: 'a duty of municipalities from 1 July 2022; no effect on registration was found, so none in the baseline',
}

export const bekendheid = {
  theme: 'vulnerable',
  title: { nl: 'Bekendheid van kraamzorg', en: 'Kraamzorg better known' },
  meaning:
    'Information, prenatal home visits and handover by the youth health service (JGZ): when families register, and how ' +
    'many choose no care of their own will',
  seed:
    'Letter of the minister of VWS to the House of Representatives on birth care, 2022 (32 279, no. 236), among nine points ' +
    'of experts: "de bekendheid van kraamzorg onder de doelgroep, het financieren van tolken, aanvullend onderzoek, ' +
    'opleiding en verbinding JGZ"; also on "de invoering van het prenatale huisbezoek vanuit de JGZ"',
  levers: {
    registrationWeek: {
      name: { nl: 'Week van aanmelden', en: 'Week of registration' },
      meaning: 'Mean week of pregnancy in which families register that are not vulnerable',
      unit: 'weeks',
      limits: [4, 36],
      studied: [8, 14],
      neutral: 'baseline',
      proposed: 10,
      evidence: [ADVISED, assumed('the end of what is advised; no campaign with an outcome was found')],
    },
    registrationWeekVulnerable: {
      name: { nl: 'Week van aanmelden, kwetsbare gezinnen', en: 'Week of registration, vulnerable families' },
      meaning: 'Mean week of pregnancy in which vulnerable families register',
      unit: 'weeks',
      limits: [4, 38],
      studied: [14, 28],
      neutral: 'baseline',
      proposed: 14,
      evidence: [
        noting(IGJ_2025, 'vulnerable families get less care, among others because they register later'),
        HOME_VISIT,
        assumed('before the latest week advised, and still later than others; no outcome was found'),
      ],
    },
    ownChoice: {
      name: { nl: 'Gezinnen die zelf geen zorg willen', en: 'Families that want no care themselves' },
      meaning: 'Factor on the chance that a family chooses no care when it pays nothing',
      unit: 'ratio',
      limits: [0.1, 2],
      studied: [0.5, 1],
      neutral: 1,
      proposed: 0.8,
      evidence: [
        stateOf2022('wants it better known among those it is meant for; names no number'),
        noting(
          NO_CARE_2022,
          '2.5% without care in 2022; that they did not know of it is one reason named, none is counted',
        ),
        assumed('that a fifth of these did not know of it'),
      ],
    },
    outreach: outreach(12, 50, 'information and the visits of youth health care'),
  },
  patches: [
    { lever: 'registrationWeek', parameter: 'registrationWeek', how: 'set' },
    { lever: 'registrationWeekVulnerable', parameter: 'registrationWeekVulnerable', how: 'set' },
    { lever: 'ownChoice', parameter: 'noCareLow', how: 'scale' },
    { lever: 'ownChoice', parameter: 'noCareMid', how: 'scale' },
    { lever: 'ownChoice', parameter: 'noCareHigh', how: 'scale' },
    { lever: 'outreach', parameter: 'outreachMunicipalities', how: 'add' },
  ],
  targets: ['regions', 'incomeGroups', 'neighbourhoods', 'reach'],
  moves: [
    { indicator: 'noCareChoice', direction: 'down', year: 2028, where: 'slack' },
    { indicator: 'noCareChoice', direction: 'down', year: 2028, where: 'scarce' },
    { indicator: 'hoursDelivered', direction: 'down', year: 2028, where: 'scarce' },
    { indicator: 'hoursDelivered', group: 'vulnerable.yes', direction: 'up', year: 2028, where: 'scarce' },
  ],
  notModelled:
    'The time of the JGZ, problems that are seen sooner and so ask more or less care, ' +
    'and that a place gained by registering sooner may be lost by another family',
} satisfies Policy
