/** The levers that tell what a measure itself costs: a programme, by the year, or reaching families, by the family. */
import type { Evidence, Lever } from '../core/declare.ts'
import { assumed } from '../parameters/sources.ts'

const IZA: Evidence = {
  grade: 'measured',
  source: 'Minister of VWS, answers 2025Z19861',
  date: '2025',
  note: '9.8 million euros of transformation money (IZA) for the vision and agenda of the sector as a whole, once',
}

/** A slider may go so many times beyond what was thought of. */
const ROOM = 5

/** Cost of a programme, in millions of euros of 2026 a year for the whole country. */
export function programme(proposed: number, high: number, leansOn: string): Lever {
  return {
    name: { nl: 'Kosten van het programma', en: 'Cost of the programme' },
    meaning: 'What is spent a year on the measure itself, besides what it changes in the payment of care',
    unit: 'million euro/year',
    limits: [0, ROOM * high],
    studied: [0, high],
    neutral: 0,
    proposed,
    evidence: [assumed(`${leansOn}; no budget of this measure was found`), IZA],
  }
}

/** Cost of reaching families, in euros for each that a measure is meant for: it may be meant for some only. */
export function outreach(proposed: number, high: number, leansOn: string): Lever {
  return {
    name: { nl: 'Kosten per bereikt gezin', en: 'Cost for each family reached' },
    meaning:
      'What is spent on the measure itself for each family with care that it is meant for, besides what it changes in the payment of care',
    unit: 'euro',
    limits: [0, ROOM * high],
    studied: [0, high],
    neutral: 0,
    proposed,
    evidence: [assumed(`${leansOn}; no budget of this measure was found`)],
  }
}
