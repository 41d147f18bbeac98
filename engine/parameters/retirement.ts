/** When caregivers retire: a yearly hazard by age. */

import type { Evidence } from '../core/declare.ts'

const FIRST_AGE = 60

/** Yearly hazard of retiring by year of age, from 60 to 70; the last holds beyond. */
export const RETIREMENT_HAZARD: readonly number[] = checkRetirement([
  0.03, 0.03, 0.04, 0.06, 0.1, 0.18, 0.3, 0.7, 1.5, 1.5, 1.5,
])

/** Where the table comes from. */
export const RETIREMENT_EVIDENCE = {
  RETIREMENT_HAZARD: [
    {
      grade: 'assumed',
      source: 'assumption of this model',
      date: '2026-11',
      note: 'no hazard by age of kraamzorg was found; shaped around the AOW age, 66 years and 7 months in 2022 and 67 from 2024, and held still when that age rises after 2027',
    },
    {
      grade: 'measured',
      source: 'CBS on all employees, in 65plus.nl',
      date: '2023-05',
      url: 'https://www.65plus.nl/nieuws/gemiddelde-pensioenleeftijd-stijgt-naar-65-jaar-en-8-maanden',
      note: 'mean age at retiring 65 years and 8 months in 2022; less than half before the AOW age',
    },
    {
      grade: 'measured',
      source: 'Arbeidsmarktcijfers kraamzorg 2020 (Bo Geboortezorg; KCKZ and PFZW), reprinted by VHP Zorg',
      date: '2020',
      url: 'https://vhp-zorg.nl/index.php?option=com_content&view=article&id=6479:arbeidsmarktcijfers-kraamzorg-2020&catid=12&idU=1&acm=_179',
      note: '66 retired in 2020, 0.7% of staff, when the largest group was 50 to 54; 1.2-2.8% proposed since it grows older',
    },
  ],
} as const satisfies Record<string, readonly Evidence[]>

/**
 * Hazard of retiring at an age, before `retirementFactor`.
 * @param age in years, fractions included
 * @returns hazard per year; 0 below 60
 */
export function retirementHazard(age: number): number {
  if (age < FIRST_AGE) return 0
  return RETIREMENT_HAZARD[Math.min(RETIREMENT_HAZARD.length - 1, Math.floor(age) - FIRST_AGE)]!
}

/**
 * Checks the table and returns it.
 * @throws RangeError naming all faults at once: wrong number of ages, a hazard out of range, one that falls with age
 */
export function checkRetirement(hazards: readonly number[]): readonly number[] {
  const faults: string[] = []
  if (hazards.length !== 11) faults.push(`it has ${hazards.length} ages; it must have 11, from 60 to 70`)
  for (const [i, hazard] of hazards.entries()) {
    if (!(hazard >= 0 && hazard <= 12))
      faults.push(`age ${FIRST_AGE + i} has ${hazard}; it must lie between 0 and 12 a year`)
    const younger = hazards[i - 1] ?? 0
    if (hazard < younger)
      faults.push(`age ${FIRST_AGE + i} has ${hazard}, less than ${younger} a year younger; it must not fall`)
  }
  if (faults.length > 0) throw new RangeError(`RETIREMENT_HAZARD: ${faults.join('; ')}`)
  return hazards
}
