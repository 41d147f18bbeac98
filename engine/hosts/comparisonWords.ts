/** What the table of a comparison says, in Dutch and in English. */
import type { Named, Verdict } from '../index.ts'
import type { Language } from './options.ts'
import { counted, ONLY_NATION, titleOf } from './tableWords.ts'

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
    comparedText({ base, variant }, 'nl', ` in ${year}`),
    'Getoond: gemiddelden, en het gemiddelde verschil per replicatie ± halve breedte van het 95%-betrouwbaarheidsinterval.',
    'Elk oordeel geldt op zichzelf: van honderd vergelijkingen zonder verschil lijken er ongeveer vijf er toch een te hebben.',
    ...(onlyNation ? [ONLY_NATION.nl] : []),
  ],
  en: ({ base, variant, year, onlyNation }) => [
    comparedText({ base, variant }, 'en', ` in ${year}`),
    'Shown: means, and the mean difference by replication ± half-width of its 95% confidence interval.',
    'Each verdict stands by itself: of a hundred comparisons without a difference about five seem to have one.',
    ...(onlyNation ? [ONLY_NATION.en] : []),
  ],
}

/** What is compared with what, when, and over how many replications. */
export function comparedText(
  { base, variant }: Pick<Compared, 'base' | 'variant'>,
  language: Language,
  when = '',
): string {
  const [here, there, pairs] = [nameIn(variant), nameIn(base), pairsOf(base, variant)]
  return language === 'nl'
    ? `${here}, vergeleken met ${there}${when}: ${counted(pairs, 'replicatie', 'replicaties')}.`
    : `${here}, compared with ${there}${when}: ${counted(pairs, 'replication', 'replications')}.`
}

function nameIn({ name, result }: Named): string {
  return titleOf(name, result.scenario)
}

function pairsOf(base: Named, variant: Named): number {
  return Math.min(base.result.scenario.replications, variant.result.scenario.replications)
}
