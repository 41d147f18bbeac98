/** What the table of a comparison says, in Dutch and in English. */
import type { Named, Verdict } from '../index.ts'
import type { Language } from './options.ts'
import { counted, titleOf } from './tableWords.ts'

/** The groups of a table, in its order. */
export const VERDICTS: readonly Verdict[] = ['better', 'not distinguishable', 'worse', 'different']

/** Heads of groups and columns. */
export const COMPARISON_WORDS = {
  better: { nl: 'Beter', en: 'Better' },
  'not distinguishable': { nl: 'Niet te onderscheiden', en: 'Not distinguishable' },
  worse: { nl: 'Slechter', en: 'Worse' },
  different: { nl: 'Anders, zonder oordeel', en: 'Different, without judgement' },
  none: { nl: 'geen', en: 'none' },
  columns: { nl: ['basis', 'hier', 'verschil'], en: ['base', 'here', 'difference'] },
} as const satisfies Readonly<Record<Verdict | 'none', Readonly<Record<Language, string>>>> &
  Readonly<Record<'columns', Readonly<Record<Language, readonly string[]>>>>

/** What a table compares. */
export interface Compared {
  readonly base: Named
  readonly variant: Named
  readonly year: string
  /** Whether regions were left out, because none were chosen. */
  readonly onlyNation: boolean
}

/** The sentences above a table. */
export const COMPARISON_HEADS: Readonly<Record<Language, (compared: Compared) => string[]>> = {
  nl: ({ base, variant, year, onlyNation }) => [
    `${nameIn(variant)}, vergeleken met ${nameIn(base)} in ${year}: ${counted(pairsOf(base, variant), 'replicatie', 'replicaties')}.`,
    'Getoond: gemiddelden, en het gemiddelde verschil per replicatie ± halve breedte van het 95%-betrouwbaarheidsinterval.',
    'Elk oordeel geldt op zichzelf: van honderd vergelijkingen zonder verschil lijken er ongeveer vijf er toch een te hebben.',
    ...(onlyNation
      ? ["Alleen Nederland als geheel; kies regio's met bijvoorbeeld --regions CR17,CR23."]
      : []),
  ],
  en: ({ base, variant, year, onlyNation }) => [
    `${nameIn(variant)}, compared with ${nameIn(base)} in ${year}: ${counted(pairsOf(base, variant), 'replication', 'replications')}.`,
    'Shown: means, and the mean difference by replication ± half-width of its 95% confidence interval.',
    'Each verdict stands by itself: of a hundred comparisons without a difference about five seem to have one.',
    ...(onlyNation ? ['Only the nation as a whole; choose regions with, say, --regions CR17,CR23.'] : []),
  ],
}

function nameIn({ name, result }: Named): string {
  return titleOf(name, result.scenario)
}

function pairsOf(base: Named, variant: Named): number {
  return Math.min(base.result.scenario.replications, variant.result.scenario.replications)
}
