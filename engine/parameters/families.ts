/** How many families there are and who they are: income, neighbourhood, first child, feeding, vulnerability and language. */

import { declareParameters } from '../core/declare.ts'
import { assumed, trial } from './sources.ts'

/** Shares of families and the ratios that tie vulnerability and language to neighbourhoods. */
export const FAMILIES = declareParameters('families', {
  birthFactor: {
    meaning: 'Families as a multiple of the chosen path of births, in all years',
    unit: 'ratio',
    value: 1,
    limits: [0, 2],
    studied: [0.93, 1.05],
    spread: [1, 1],
    evidence: [
      assumed('1 by definition; outcomes since 2023 ran about 3% below the central forecast of CBS'),
    ],
  },
  lowIncomeShare: {
    meaning: 'Share of families with a low income',
    unit: 'share',
    value: 0.2,
    limits: [0, 0.6],
    studied: [0.15, 0.28],
    spread: [0.15, 0.28],
    evidence: [
      assumed('no share of births by income was found; 15-28% thought plausible, more in large cities'),
    ],
  },
  highIncomeShare: {
    meaning: 'Share of families with a high income',
    unit: 'share',
    value: 0.35,
    limits: [0, 0.8],
    studied: [0.25, 0.45],
    spread: [0.25, 0.45],
    evidence: [assumed('about the upper third of families with a birth; no table by region was found')],
  },
  kwetsbaarShare: {
    meaning: 'Share of families that live in a wijktype kwetsbaar',
    unit: 'share',
    value: 0.2,
    limits: [0, 0.5],
    studied: [0.15, 0.25],
    spread: [0.15, 0.25],
    evidence: [
      assumed('one fifth of neighbourhoods by definition; no regional values of vulnerability are public'),
    ],
  },
  sterkShare: {
    meaning: 'Share of families that live in a wijktype sterk',
    unit: 'share',
    value: 0.3,
    limits: [0, 0.5],
    studied: [0.25, 0.35],
    spread: [0.25, 0.35],
    evidence: [assumed('about a third of neighbourhoods by definition; the rest is gemiddeld')],
  },
  kwetsbaarLowIncome: {
    meaning: 'Share of families with a low income in a wijktype kwetsbaar',
    unit: 'share',
    value: 0.45,
    limits: [0, 1],
    studied: [0.3, 0.6],
    spread: [0.35, 0.55],
    evidence: [
      assumed('about twice the mean; the other wijktypen follow so that the total stays lowIncomeShare'),
      {
        grade: 'estimated',
        source: 'Daalderop et al., European Journal of Public Health 34(5):921-928 (births 2015-2018)',
        date: '2024',
        note: '11% of the variance of low uptake lies between neighbourhoods; income and migration come first',
      },
    ],
  },
  firstChildShare: {
    meaning: 'Share of families for whom it is the first child',
    unit: 'share',
    value: 0.46,
    limits: [0, 1],
    studied: [0.44, 0.48],
    spread: [0.45, 0.47],
    evidence: [
      {
        grade: 'measured',
        source: 'CBS StatLine 37744ned, live births by order: 75,601 of 164,487',
        date: '2023',
        url: 'https://www.cbs.nl/nl-nl/cijfers/detail/37744ned',
      },
    ],
  },
  breastShare: {
    meaning: 'Share of families with an indication for breastfeeding',
    unit: 'share',
    value: 0.7,
    limits: [0, 1],
    studied: [0.6, 0.8],
    spread: [0.6, 0.8],
    evidence: [
      trial('tried at 0.7 (0.6-0.8); no national share of indications was found'),
      {
        grade: 'measured',
        source: 'DELIVER cohort 2009-2011, BMC Pregnancy and Childbirth (s12884-015-0688-8)',
        date: '2015',
        note: '75.0% (home birth) and 68.5% (midwife-led in hospital) exclusively breastfed at about 39 days',
      },
    ],
  },
  vulnerableShare: {
    meaning: 'Share of families in a vulnerable situation',
    unit: 'share',
    value: 0.12,
    limits: [0, 0.5],
    studied: [0.06, 0.2],
    spread: [0.06, 0.2],
    evidence: [assumed('no share of families was found; definitions of vulnerability differ, hence 6-20%')],
  },
  vulnerableKwetsbaar: {
    meaning: 'Share of vulnerable families in a wijktype kwetsbaar against the mean',
    unit: 'ratio',
    value: 2,
    limits: [0, 4],
    studied: [1, 3],
    spread: [1, 3],
    evidence: [assumed('1 means no clustering; uptake clusters by neighbourhood, its size is not published')],
  },
  languageShare: {
    meaning: 'Share of families with a language barrier',
    unit: 'share',
    value: 0.08,
    limits: [0, 0.5],
    studied: [0.04, 0.14],
    spread: [0.04, 0.14],
    evidence: [assumed('no count of interpreter use in kraamzorg was found; 4-14% thought plausible')],
  },
  languageKwetsbaar: {
    meaning: 'Share of families with a language barrier in a wijktype kwetsbaar against the mean',
    unit: 'ratio',
    value: 2.5,
    limits: [0, 4],
    studied: [1, 3.5],
    spread: [1.5, 3.5],
    evidence: [assumed('1 means no clustering; taken somewhat above that of vulnerability')],
  },
})
