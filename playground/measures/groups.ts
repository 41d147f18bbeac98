/** The groups of families that a measure can be meant for, and the paths that births can take. */
import type { Measure, Scenario } from '../../engine/index.ts'

/** An income group, a type of neighbourhood, a path of births. */
export type Income = NonNullable<Measure['incomeGroups']>[number]
export type Wijktype = NonNullable<Measure['neighbourhoods']>[number]
export type BirthPath = Scenario['outside']['births']

export const INCOMES = ['low', 'mid', 'high'] as const satisfies readonly Income[]
export const WIJKTYPEN = ['kwetsbaar', 'gemiddeld', 'sterk'] as const satisfies readonly Wijktype[]
/** From few births to many. */
export const BIRTH_PATHS = [
  'vlak',
  'cbsLaag',
  'midden',
  'cbs',
  'cbsHoog',
] as const satisfies readonly BirthPath[]
