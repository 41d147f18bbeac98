/** Interpreters: paid for families with a language barrier, who then take less extra time and perhaps want care more often. */
import type { Policy } from '../core/declare.ts'
import { assumed } from '../parameters/sources.ts'
import { answers, stateOf2022 } from './letters.ts'
import { programme } from './programme.ts'

export const tolk = {
  theme: 'vulnerable',
  title: { nl: 'Tolk vergoeden', en: 'Interpreters paid' },
  meaning:
    'For how many families with a language barrier an interpreter is paid and used, and how many of them then want care that ' +
    'they would not have wanted',
  seed:
    'Letter of the minister of VWS to the House of Representatives on birth care, 32 279, no. 236: "een tijdelijke prestatie ' +
    'voor de inzet van tolken in deze sectoren mogelijk te maken per 1 januari 2023"; and the ' +
    'answers to the questions of Bushoff and Vliegenthart, 2025Z19861, question 9: "bijvoorbeeld doordat er taalbarrières ' +
    'zijn en een tolktelefoon gebruikt moet worden"',
  levers: {
    share: {
      name: {
        nl: 'Gezinnen met een taalbarrière die een tolk krijgen',
        en: 'Families with a language barrier that get one',
      },
      meaning: 'Share of families with a language barrier for whom an interpreter is paid and used',
      unit: 'share',
      limits: [0, 1],
      studied: [0, 1],
      neutral: 'baseline',
      proposed: 0.8,
      evidence: [
        stateOf2022('a temporary tariff for interpreters from 2023; names no number of families'),
        assumed('most: some prefer a relative'),
      ],
    },
    uptake: {
      name: { nl: 'Zelf kiezen voor geen zorg', en: 'Choosing no care' },
      meaning:
        'Factor on the chance that a family with a language barrier wants no care for other reasons than price',
      unit: 'ratio',
      limits: [0, 3],
      studied: [0.5, 1],
      neutral: 1,
      proposed: 0.8,
      evidence: [
        answers('names language as a burden of the work; says nothing on what families choose'),
        assumed('a fifth fewer, once it can be explained; nobody measured it'),
      ],
    },
    programme: programme(0.5, 3, 'a contract with interpreters and telling providers'),
  },
  patches: [
    { lever: 'share', parameter: 'interpreterShare', how: 'set' },
    { lever: 'uptake', parameter: 'languageChoice', how: 'scale' },
    { lever: 'programme', parameter: 'programmeZvw', how: 'add' },
  ],
  targets: ['regions'],
  moves: [
    { indicator: 'noCareChoice', direction: 'down', year: 2028, where: 'scarce' },
    { indicator: 'cost.others', direction: 'down', year: 2028, where: 'slack' },
  ],
  notModelled:
    'Interpreters who cannot be found, families who learn the language, and what is understood better; no published effect ' +
    'was found',
} satisfies Policy
