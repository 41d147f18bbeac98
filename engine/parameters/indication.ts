/** Hours that the indication protocol (LIP) gives: basic packages, bounds, days in hospital. */

import { declareParameters } from '../core/declare.ts'
import { assumed, LIP, LIP_2008, noting, trial } from './sources.ts'

const BASIC = noting(LIP, 'basic package 45 h bottle, 49 h breast; first and later children alike')

/** Packages, bounds of need and indication, and how the indication follows need. */
export const INDICATION = declareParameters('indication', {
  lipBottle: {
    meaning: 'Basic package of a family that bottle-feeds',
    unit: 'hours',
    value: 45,
    limits: [24, 80],
    studied: [36, 49],
    spread: [45, 45],
    evidence: [BASIC, LIP_2008],
  },
  lipBreast: {
    meaning: 'Basic package of a family that breastfeeds',
    unit: 'hours',
    value: 49,
    limits: [24, 80],
    studied: [36, 49],
    spread: [49, 49],
    evidence: [BASIC, LIP_2008],
  },
  needSurplus: {
    meaning: 'Hours indicated above the basic package, on average',
    unit: 'hours',
    value: 3.58,
    limits: [-20, 20],
    studied: [0, 5],
    spread: [0, 5],
    evidence: [trial('fitted to hours delivered in 2022; no source, and the largest strain in that fit')],
  },
  minimumHours: {
    meaning: 'Smallest package, and the floor of a family with enough care days at home',
    unit: 'hours',
    value: 24,
    limits: [0, 49],
    studied: [24, 49],
    spread: [24, 24],
    evidence: [
      noting(LIP, 'minimum 24 h'),
      {
        grade: 'measured',
        source: 'Zilveren Kruis on the covenant of 2024: everyone at least 24 h in times of scarcity',
        date: '2024-05-09',
        url: 'https://www.zilverenkruis.nl/overons/pers/kraamzorg',
      },
    ],
  },
  maximumHours: {
    meaning: 'Largest package',
    unit: 'hours',
    value: 80,
    limits: [49, 120],
    studied: [80, 80],
    spread: [80, 80],
    evidence: [noting(LIP, 'made to measure up to 80 h'), LIP_2008],
  },
  floorPerDay: {
    meaning: 'Hours of the floor per care day at home',
    unit: 'hours/day',
    value: 3,
    limits: [0, 8],
    studied: [3, 4],
    spread: [3, 3],
    evidence: [
      {
        grade: 'derived',
        source: '24 h over 8 days, Landelijk Indicatieprotocol Kraamzorg',
        date: '2008-03',
      },
      {
        grade: 'measured',
        source: 'Het Kraamkloppertje: at least 3 h a day are billed',
        date: '2019',
        url: 'https://www.hetkraamkloppertje.nl/kosten_1',
      },
    ],
  },
  lipTargeting: {
    meaning: 'Hours indicated more for each hour needed above the mean',
    unit: 'ratio',
    value: 0.1,
    limits: [-0.5, 1],
    studied: [-0.2, 0.3],
    spread: [-0.2, 0.3],
    evidence: [
      assumed(
        'the protocol hardly follows need: one study found fewer hours for mothers in need than for others',
      ),
      {
        grade: 'estimated',
        source: 'KoM study, on the website of KNOV',
        date: '2026',
        note: 'direction only',
      },
    ],
  },
  hospitalCutBreast: {
    meaning: 'Hours off the package for each day in hospital, breastfeeding',
    unit: 'hours/day',
    value: 6,
    limits: [0, 10],
    studied: [5.5, 6],
    spread: [6, 6],
    evidence: [
      { grade: 'measured', source: 'Indication protocol, as stated by kraaminzicht.nl', date: '2026' },
    ],
  },
  hospitalCutBottle: {
    meaning: 'Hours off the package for each day in hospital, bottle-feeding',
    unit: 'hours/day',
    value: 5.5,
    limits: [0, 10],
    studied: [5.5, 6],
    spread: [5.5, 5.5],
    evidence: [
      { grade: 'measured', source: 'Indication protocol, as stated by kraaminzicht.nl', date: '2026' },
    ],
  },
})
