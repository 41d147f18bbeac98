/** What the tables of a budget say, in Dutch and in English. */
import type { BudgetRow, Named, WinnerGroup } from '../index.ts'
import { comparedText } from './comparisonWords.ts'
import type { Language } from './options.ts'
import { ONLY_NATION } from './tableWords.ts'

type InBoth<T = string> = Readonly<Record<Language, T>>

/** Lines of a budget; short, since seven columns stand beside them. */
export const LINES: Readonly<Partial<Record<BudgetRow['item'], InBoth>>> = {
  'cost.zvw': { nl: 'Zorgverzekeraars (Zvw)', en: 'Health insurers (Zvw)' },
  'cost.state': { nl: 'Rijk', en: 'State' },
  'cost.municipalities': { nl: 'Gemeenten', en: 'Municipalities' },
  'cost.households': { nl: 'Gezinnen', en: 'Families' },
  'cost.supplementary': { nl: 'Aanvullende verzekering', en: 'Supplementary insurers' },
  'cost.providers': { nl: 'Aanbieders', en: 'Providers' },
  'cost.caregivers': { nl: 'Kraamverzorgenden', en: 'Caregivers' },
  'cost.others': { nl: 'Anderen', en: 'Others' },
  'cost.all': { nl: 'Alles samen', en: 'All together' },
  'cost.public': { nl: 'Publieke betalers *', en: 'Public payers *' },
  'cost.policy': { nl: "Waarvan programma's", en: 'Of which programmes' },
  ownContribution: { nl: 'Eigen bijdragen **', en: 'Own contributions **' },
  laterCost: { nl: 'Latere zorgkosten', en: 'Later cost of care' },
  atLeastFloor: { nl: 'Extra gezinnen', en: 'Extra families' },
  gross: { nl: 'Bruto', en: 'Gross' },
  net: { nl: 'Netto', en: 'Net' },
}

/** Families by group, in the order of the table. */
export const GROUP_NAMES: Readonly<Record<WinnerGroup, InBoth>> = {
  all: { nl: 'Alle gezinnen', en: 'All families' },
  'income.low': { nl: 'Inkomen laag', en: 'Income low' },
  'income.mid': { nl: 'Inkomen midden', en: 'Income middle' },
  'income.high': { nl: 'Inkomen hoog', en: 'Income high' },
  'wijk.kwetsbaar': { nl: 'Wijk kwetsbaar', en: 'Wijk kwetsbaar' },
  'wijk.gemiddeld': { nl: 'Wijk gemiddeld', en: 'Wijk gemiddeld' },
  'wijk.sterk': { nl: 'Wijk sterk', en: 'Wijk sterk' },
  'language.yes': { nl: 'Taalbarrière', en: 'Language barrier' },
  'language.no': { nl: 'Geen taalbarrière', en: 'No language barrier' },
  'parity.first': { nl: 'Eerste kind', en: 'First child' },
  'parity.later': { nl: 'Later kind', en: 'Later child' },
  'vulnerable.yes': { nl: 'Kwetsbaar gezin', en: 'Vulnerable family' },
  'vulnerable.no': { nl: 'Geen kwetsbaar gezin', en: 'No vulnerable family' },
}

/** Heads of tables and columns, and the lines between them. */
export const BUDGET_WORDS = {
  budget: {
    nl: 'Begroting: verschil met de basis, miljoen euro per jaar',
    en: 'Budget: difference with the base, million euros a year',
  },
  memo: { nl: 'Ter informatie', en: 'For information' },
  perFamily: {
    nl: 'Duizend euro voor elk extra gezin dat de ondergrens of meer krijgt',
    en: 'Thousand euros for each extra family that gets the floor or more',
  },
  from: { nl: '  van', en: '  from' },
  to: { nl: '  tot', en: '  to' },
  structural: { nl: 'structureel', en: 'structural' },
  groups: {
    nl: (year: string) => `Wie wint en wie verliest in ${year}: verschil met de basis`,
    en: (year: string) => `Who gains and who loses in ${year}: difference with the base`,
  },
  groupColumns: {
    nl: (thousand: boolean) => [
      ['uren zorg', 'zelf betaald', 'gezinnen met'],
      ['', `${thousand ? 'duizend' : 'miljoen'} euro`, 'de ondergrens'],
    ],
    en: (thousand: boolean) => [
      ['hours of care', 'paid themselves', 'families with'],
      ['', `${thousand ? 'thousand' : 'million'} euros`, 'the floor'],
    ],
  },
} as const

/** What a budget compares. */
interface Budgeted {
  readonly base: Named
  readonly variant: Named
  /** The years of the last column; none where nothing is shown. */
  readonly structural: readonly string[]
  readonly onlyNation: boolean
}

/** The sentences above the tables. */
export const BUDGET_HEADS: InBoth<(budgeted: Budgeted) => string[]> = {
  nl: ({ base, variant, structural, onlyNation }) => [
    comparedText({ base, variant }, 'nl'),
    'Met ± staat de halve breedte van het 95%-betrouwbaarheidsinterval; met ? is een verschil niet te onderscheiden van 0. Een enkele 0: in elke replicatie gelijk.',
    'Plus is meer uitgeven dan in de basis, min is minder. Wie wordt betaald, krijgt met een min dus meer.',
    `Structureel (struct.) is het gemiddelde van ${listIn('nl', structural)}. Euro's zijn die van 2026, zonder inflatie; in jaren vóór 2026 die van dat jaar.`,
    ...(onlyNation ? [ONLY_NATION.nl] : []),
  ],
  en: ({ base, variant, structural, onlyNation }) => [
    comparedText({ base, variant }, 'en'),
    'Shown with ±: half-width of the 95% confidence interval; with ?: a difference that cannot be told from 0. A bare 0: equal in every replication.',
    'Plus is spending more than in the base, minus is less. So for those who are paid minus is getting more.',
    `Structural (struct.) is the mean of ${listIn('en', structural)}. Euros are those of 2026, without inflation; in years before 2026 those of that year.`,
    ...(onlyNation ? [ONLY_NATION.en] : []),
  ],
}

/** The sentences below the tables of euros. */
export const BUDGET_NOTES: InBoth<readonly string[]> = {
  nl: [
    '* Zvw, Rijk en gemeenten. ** Per uur zorg, van gezinnen en hun polissen. Latere zorgkosten komen bij de bedragen erboven; de andere regels zitten daar al in.',
  ],
  en: [
    '* Zvw, state and municipalities. ** Per hour of care, of families and their policies. Later cost of care comes on top of the amounts above; the other lines are in them already.',
  ],
}

/** What gross and net are. */
export const PRICE_NOTES: InBoth<readonly string[]> = {
  nl: [
    'Bruto: publieke betalers. Netto: ook gezinnen en hun aanvullende verzekering. Wat aanbieders winnen of verliezen zit in geen van beide. Van en tot: 95%-betrouwbaarheidsinterval.',
  ],
  en: [
    'Gross: public payers. Net: families and their supplementary insurers as well. What providers gain or lose is in neither. From and to: 95% confidence interval.',
  ],
}

/** Why there is no price in some columns, or in none. */
export const UNTOLD: InBoth<
  Readonly<Record<'unsure' | 'fewer', (columns: string) => string>> & { readonly never: string }
> = {
  nl: {
    never: 'Geen bedragen: in geen van deze jaren krijgen zeker meer gezinnen de ondergrens.',
    unsure: (columns) =>
      `Geen bedrag voor ${columns}: het is niet zeker dat dan meer gezinnen de ondergrens krijgen.`,
    fewer: (columns) => `Geen bedrag voor ${columns}: er krijgen dan minder gezinnen de ondergrens.`,
  },
  en: {
    never: 'No amounts: in none of these years more families surely get the floor.',
    unsure: (columns) => `No amount for ${columns}: it is not sure that more families get the floor then.`,
    fewer: (columns) => `No amount for ${columns}: fewer families get the floor then.`,
  },
}

/** Things in a row as a sentence has them. */
export function listIn(language: Language, things: readonly string[]): string {
  return new Intl.ListFormat(language === 'nl' ? 'nl' : 'en-GB', { type: 'conjunction' }).format(things)
}
