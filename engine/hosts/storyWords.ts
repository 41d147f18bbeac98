/** What stands above a story, in Dutch and in English. */
import type { Language } from './options.ts'

/** Whose story it is, and of which run. */
export interface Subject {
  readonly whom: 'family' | 'caregiver'
  /** How to ask for the same one again. */
  readonly number: number
  readonly region: string
  readonly scenario: string
  readonly replication: number
  readonly seed: string
  readonly start: string
  readonly end: string
}

/** The sentences above a story. */
export const STORY_HEADS: Readonly<Record<Language, (subject: Subject) => string[]>> = {
  nl: ({ whom, number, region, scenario, replication, seed, start, end }) => [
    `${whom === 'family' ? 'Gezin' : 'Kraamverzorgende'} ${number} in ${region}. ${scenario}, replicatie ${replication}, toevalsreeks ${seed}.`,
    `${whom === 'family' ? 'Dit gezin bestaat niet' : 'Deze kraamverzorgende bestaat niet'}: het model heeft dit verhaal berekend, met toeval. Eén verhaal zegt niet hoe vaak iets gebeurt.`,
    whom === 'family'
      ? `De gezinnen zijn genummerd op de dag van geboorte, van ${start} tot ${end}. In een ander scenario met evenveel geboorten is --family ${number} hetzelfde gezin.`
      : `Eerst is genummerd wie er op ${start} werkt, daarna wie er bij komt, tot ${end}. Werkdruk 1 is een vol rooster.`,
    'Aanbieder 1 hoort bij een grote organisatie. De andere aanbieders lopen van groot naar klein.',
  ],
  en: ({ whom, number, region, scenario, replication, seed, start, end }) => [
    `${whom === 'family' ? 'Family' : 'Caregiver'} ${number} in ${region}. ${scenario}, replication ${replication}, seed ${seed}.`,
    `${whom === 'family' ? 'This family does not exist' : 'This caregiver does not exist'}: the model computed the story, with chance. One story does not tell how often things happen.`,
    whom === 'family'
      ? `Families are numbered by day of birth, from ${start} to ${end}. In another scenario with as many births --family ${number} is the same family.`
      : `Those at work on ${start} are numbered first, then those who join, until ${end}. A load of 1 is a full roster.`,
    'Provider 1 belongs to a large organisation. The other providers follow from large to small.',
  ],
}
