/** Later cost of care that was missed: what studies found side by side, and how much of it is taken to be an effect. */

import { declareParameters, type Evidence } from '../core/declare.ts'
import { assumed } from './sources.ts'

const LAGENDIJK: Evidence = {
  grade: 'measured',
  source: 'Lagendijk, Steegers and Been, European Journal of Public Health 29(5):849-855',
  date: '2019',
  url: 'https://pubmed.ncbi.nlm.nih.gov/31329862/',
}

const odds = (meaning: string, value: number, spread: readonly [number, number], note: string) => ({
  meaning,
  unit: 'ratio' as const,
  value,
  limits: [1, 10] as const,
  studied: spread,
  spread,
  evidence: [{ ...LAGENDIJK, note }],
})

/** Later spending on mother and child; off as long as nothing of it is taken to be an effect. */
export const LATER_COST = declareParameters('laterCost', {
  causalShare: {
    meaning: 'Share of the log-odds of high later spending that is taken to be an effect of missed care',
    unit: 'share',
    value: 0,
    limits: [0, 1],
    studied: [0, 1],
    spread: [0, 0],
    evidence: [
      {
        ...LAGENDIJK,
        note: 'an association: mothers who are ill may use fewer hours at home. 0 counts nothing',
      },
    ],
  },
  oddsMotherNone: odds(
    'Odds of high spending on a mother without care, against one with care',
    1.34,
    [1.1, 1.67],
    'adjusted odds ratio 1.34 (1.10-1.67), births of 2010-2013',
  ),
  oddsMotherLittle: odds(
    'Odds of high spending on a mother with less than the minimum, against one with more',
    1.09,
    [1.03, 1.18],
    'adjusted odds ratio 1.09 (1.03-1.18)',
  ),
  oddsChildLittle: odds(
    'Odds of high spending on a child with less than the minimum or no care, against one with more',
    1.2,
    [1.13, 1.27],
    'adjusted odds ratio 1.20 (1.13-1.27) for too little; for none no ratio could be read, so the same',
  ),
  highSpending: {
    meaning: 'Share of mothers and of children whose spending is high',
    unit: 'share',
    value: 0.25,
    limits: [0.01, 0.5],
    studied: [0.25, 0.25],
    spread: [0.25, 0.25],
    evidence: [{ ...LAGENDIJK, note: 'the top quarter, by definition' }],
  },
  highExcess: {
    meaning: 'Spending of who is in that share above that of the others, in the year after',
    unit: 'euro',
    value: 3000,
    limits: [0, 50000],
    studied: [1000, 6000],
    spread: [1000, 6000],
    evidence: [assumed('the study gives no euros')],
  },
})
