/** Structural funding of VSVs: midwives and hospitals that bring vulnerable families to kraamzorg sooner. */
import type { Policy } from '../core/declare.ts'
import { assumed, IGJ_2025, noting } from '../parameters/sources.ts'
import { motions, noteOf2026 } from './letters.ts'
import { outreach } from './programme.ts'

export const vsvBekostiging = {
  theme: 'cooperation',
  title: { nl: 'Bekostiging van de VSV', en: 'Funding of the VSV' },
  meaning:
    'What structural funding of the cooperation of midwives, hospitals and kraamzorg (VSV) may do: vulnerable families ' +
    'register sooner, and fewer refused families with a low income drop out',
  seed:
    'Note to the minister of VWS on the state of birth care, 30 March 2026: "uw besluit om VSV’s structureel te bekostigen, ' +
    'na investeringen via subsidie"; also the letter of 5 June 2026 on the motions: "Deze samenwerking is niet vrijblijvend, ' +
    'maar wordt structureel geborgd via de Verloskundige Samenwerkingsverbanden (VSV’s)"',
  levers: {
    earlier: {
      name: { nl: 'Week van aanmelden, kwetsbare gezinnen', en: 'Week of registration, vulnerable families' },
      meaning: 'Factor on the mean week of pregnancy in which vulnerable families register',
      unit: 'ratio',
      limits: [0.5, 1.5],
      studied: [0.7, 1],
      neutral: 1,
      proposed: 0.85,
      evidence: [
        noteOf2026('funds cooperation; names no effect on families'),
        noting(IGJ_2025, 'vulnerable families get less care, among others because they register later'),
        assumed('three weeks sooner of twenty; no effect of a VSV on registration was found'),
      ],
    },
    join: {
      name: { nl: 'Gezinnen op de wachtlijst, laag inkomen', en: 'Families on the waiting list, low income' },
      meaning: 'Factor on the chance that a refused family with a low income joins the waiting list',
      unit: 'ratio',
      limits: [0, 1.4],
      studied: [1, 1.25],
      neutral: 1,
      proposed: 1.1,
      evidence: [
        motions('calls cooperation needed for access; names no effect on families'),
        assumed('a midwife who follows up; still below the chance taken for middle incomes'),
      ],
    },
    outreach: outreach(50, 200, 'about 70 VSVs at somewhat over 100,000 euros'),
  },
  patches: [
    { lever: 'earlier', parameter: 'registrationWeekVulnerable', how: 'scale' },
    { lever: 'join', parameter: 'joinLow', how: 'scale' },
    { lever: 'outreach', parameter: 'outreachZvw', how: 'add' },
  ],
  targets: ['regions', 'incomeGroups', 'neighbourhoods', 'reach'],
  moves: [
    { indicator: 'cost.zvw', direction: 'up', year: 2028, where: 'slack' },
    { indicator: 'noCareCapacity', direction: 'down', year: 2031, where: 'scarce' },
    { indicator: 'hoursDelivered', group: 'vulnerable.yes', direction: 'up', year: 2028, where: 'scarce' },
    { indicator: 'hoursDelivered', group: 'parity.later', direction: 'down', year: 2028, where: 'scarce' },
  ],
  notModelled:
    'Quality of care, exchange of data, and problems that are seen sooner and so ask more or less care; ' +
    'the decision to fund from 2027 is taken, but the baseline holds no effect of it',
} satisfies Policy
