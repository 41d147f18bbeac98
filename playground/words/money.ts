/** Words of "Geld": who pays what, what an extra family costs, and who gains and who loses. */
import type { IndicatorId, WINNER_INDICATORS } from '../../engine/index.ts'
import { inBoth } from './index.ts'

/** Rows of the budget. */
export type Payer = Extract<IndicatorId, `cost.${string}` | 'ownContribution' | 'laterCost'>

/** A payer in a sentence, with its marked amount. */
export interface Paying {
  readonly who: string
  readonly amount: string
  /** Whether the verb is singular. */
  readonly isOne: boolean
}

/** Euros for each extra family, marked, with their interval. */
interface Each {
  readonly text: string
  readonly margin: string
  readonly isLess: boolean
  readonly isTold: boolean
}

type Names = Readonly<Record<Payer, string>>

const PAYERS_NL: Names = {
  'cost.zvw': 'Zorgverzekeraars (basispakket)',
  'cost.state': 'Rijk',
  'cost.municipalities': 'Gemeenten',
  'cost.households': 'Gezinnen',
  'cost.supplementary': 'Aanvullende verzekeringen',
  'cost.providers': 'Kraamzorg\u00adorganisaties',
  'cost.caregivers': 'Kraam\u00adverzorgenden',
  'cost.others': 'Anderen',
  'cost.policy': 'Waarvan programma’s bij maatregelen',
  ownContribution: 'Waarvan eigen bijdrage per uur, door gezinnen en polissen',
  laterCost: 'Latere zorgkosten die meetellen',
}
const PAYERS_EN: Names = {
  'cost.zvw': 'Health insurers (basic package)',
  'cost.state': 'State',
  'cost.municipalities': 'Municipalities',
  'cost.households': 'Families',
  'cost.supplementary': 'Supplementary insurance',
  'cost.providers': 'Providers',
  'cost.caregivers': 'Caregivers',
  'cost.others': 'Others',
  'cost.policy': 'Of which programmes of measures',
  ownContribution: 'Of which the contribution per hour, by families and policies',
  laterCost: 'Later cost of care that counts',
}
const WHO_NL: Names = {
  ...PAYERS_NL,
  'cost.zvw': 'de zorgverzekeraars',
  'cost.state': 'het Rijk',
  'cost.municipalities': 'de gemeenten',
  'cost.households': 'gezinnen',
  'cost.supplementary': 'aanvullende verzekeringen',
}
const WHO_EN: Names = {
  ...PAYERS_EN,
  'cost.zvw': 'health insurers',
  'cost.state': 'the state',
  'cost.municipalities': 'municipalities',
  'cost.households': 'families',
  'cost.supplementary': 'supplementary insurance',
}

const WINNERS_NL: Readonly<Record<(typeof WINNER_INDICATORS)[number], string>> = {
  careHours: 'Uren kraamzorg',
  householdEuros: 'Eigen bijdrage die gezinnen betalen, miljoen euro',
  careEuros: 'Betaald voor hun zorg, door wie ook, miljoen euro',
  atLeastFloor: 'Gezinnen met het minimum of meer',
}
const WINNERS_EN: typeof WINNERS_NL = {
  careHours: 'Hours of care',
  householdEuros: 'Contribution that families pay, million euros',
  careEuros: 'Paid for their care, by anyone, million euros',
  atLeastFloor: 'Families with the minimum or more',
}

/** `a`, `a and b`, `a, b and c`. */
const listed = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)!}`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const betalen = (list: readonly Paying[]) => (list.length === 1 && list[0]!.isOne ? 'betaalt' : 'betalen')
const amounts = (list: readonly Paying[], and: string) =>
  listed(
    list.map(({ who, amount }) => `${who} ${amount}`),
    and,
  )

const PLUS_NL = 'Plus: betaalt meer. Min: betaalt minder, of krijgt of houdt meer over.'
const PLUS_EN = 'Plus: pays more. Minus: pays less, or gets or keeps more.'

const nl = {
  waiting: 'De eerste doorrekening is nog niet klaar.',
  waitingNation: 'Nog niet elke regio is doorgerekend. Daarna staat hier wie wat betaalt in heel Nederland.',
  fromLibrary: 'De vooraf berekende uitkomsten hebben geen bedragen. Uw computer rekent die nu uit.',
  noYear: 'Dit scenario heeft geen heel jaar. Daarom staan er geen bedragen per jaar.',
  early: 'Na zo weinig doorrekeningen is nog niet te zeggen wie meer of minder betaalt.',
  change: (
    more: readonly Paying[],
    less: readonly Paying[],
    place: string,
    isOneMeasure: boolean,
  ): string => {
    const measures = isOneMeasure ? 'deze maatregel' : 'deze maatregelen'
    const [first, ...rest] = less
    if (more.length === 0 && !first)
      return `Voor niemand die kraamzorg betaalt in ${place}, is een verschil met het basispad te onderscheiden.`
    if (more.length === 0)
      return `In ${place} ${betalen(less)} ${amounts(less, 'en')} per jaar minder door ${measures}.`
    const plus = `In ${place} ${isOneMeasure ? 'kost' : 'kosten'} ${measures} ${amounts(more, 'en')} per jaar.`
    if (!first) return plus
    const others = rest.map(({ who, amount }) => `, ${who} ${amount}`).join('')
    return `${plus} ${capital(first.who)} ${betalen([first])} ${first.amount} per jaar minder${others}.`
  },
  level: (list: readonly Paying[], place: string): string =>
    `In ${place} ${betalen(list)} ${amounts(list, 'en')} per jaar aan kraamzorg.`,
  years: (years: readonly string[]) =>
    years.length === 1 ? `Structureel: ${years[0]!}.` : `Structureel: gemiddelde van ${listed(years, 'en')}.`,
  untold: (who: readonly string[]) => `Niet te onderscheiden van 0: ${listed(who, 'en')}.`,
  payers: PAYERS_NL,
  who: WHO_NL,
  budget: (place: string) => `Wie betaalt wat, ${place}`,
  inChange: `Verschil met het basispad, in miljoen euro per jaar. ${PLUS_NL}`,
  inLevel: 'Het basispad, in miljoen euro per jaar. Plus: betaalt. Min: krijgt of houdt over.',
  prices: 'Tot en met 2025 in euro’s van het jaar zelf, vanaf 2026 in euro’s van 2026.',
  reading: (n: string) =>
    `Gemiddelden van ${n}, met ± het halve 95%-interval. Grijs met open rondje: niet te onderscheiden van 0.`,
  means: (n: string) => `Gemiddelden van ${n}.`,
  notTold: 'niet te onderscheiden van 0',
  structural: 'Structureel',
  payer: 'Wie',
  paying: 'Wie kraamzorg betaalt',
  paid: 'Wie geld krijgt',
  memo: 'Ter informatie',
  together: 'Allen samen: altijd 0',
  others: 'Anderen: ziekenhuizen, tolken, pensioenfondsen, Belastingdienst, opleidingen en leveranciers.',
  later: (share: string | undefined, year: number, most: string, isVariant: boolean) =>
    `${share === undefined ? 'Latere zorgkosten staan uit' : `Latere zorgkosten tellen voor ${share} mee`}: wie te weinig kraamzorg krijgt, heeft later vaker hoge zorgkosten, maar dat kan ook komen doordat zij al ziek waren. Is het helemaal een gevolg van te weinig kraamzorg, dan ${isVariant ? 'is het verschil' : 'kost dat'} in ${year}: ${most}.`,
  family: {
    title: 'Euro’s per extra gezin met het minimum',
    early: 'Na zo weinig doorrekeningen is dit nog niet te zeggen.',
    untold:
      'Niet te zeggen. Hoeveel gezinnen meer of minder het minimum krijgen, is in geen enkel jaar te onderscheiden van 0.',
    someYears: 'Structureel is dit niet te zeggen: het aantal extra gezinnen is niet te onderscheiden van 0.',
    fewer: 'Er krijgen juist minder gezinnen het minimum. Daarom zijn er geen euro’s per extra gezin.',
    each: (gross: Each, net: Each): string => {
      const nothing = 'niet te onderscheiden van 0'
      const said = ({ text, isLess, margin }: Each, what: string) =>
        `${text} ${isLess ? 'minder' : 'meer'}${what} (95%: ${margin})`
      const first = gross.isTold
        ? said(gross, ' publiek geld')
        : `een verschil in publiek geld dat ${nothing} is`
      const second = net.isTold ? said(net, '') : nothing
      return `Structureel gaat elk extra gezin met het minimum samen met ${first}. Telt u mee wat gezinnen en hun verzekeringen betalen, dan is dat ${second}.`
    },
    extra: 'Extra gezinnen met het minimum',
    gross: 'Publiek geld per extra gezin',
    net: 'Ook met wat gezinnen en verzekeringen betalen',
    note: 'Publiek geld is dat van zorgverzekeraars, Rijk en gemeenten. Kleiner gedrukt: het 95%-interval.',
  },
  winners: {
    title: (year: number) => `Wie wint en wie verliest in ${year}`,
    levelTitle: (year: number) => `Wie krijgt en betaalt wat in ${year}`,
    year: 'Jaar',
    group: 'Groep',
    all: 'Alle gezinnen',
    rest: { 'language.no': 'geen taalbarrière', 'vulnerable.no': 'geen kwetsbaar gezin' },
    columns: WINNERS_NL,
    inChange: 'Verschil met het basispad.',
    inLevel: 'Het basispad.',
    adding:
      'Binnen elke indeling tellen de groepen op tot alle gezinnen. De bijdrage voor een poliklinische bevalling is er niet bij.',
  },
  file: 'kraamzorg-geld',
  csv: {
    table: 'tabel',
    item: 'onderdeel',
    group: 'groep',
    unit: 'eenheid',
    place: 'plaats',
    period: 'periode',
    n: 'doorrekeningen',
    basispad: 'basispad',
    variant: 'variant',
    value: 'verschil of bedrag per gezin',
    low: 'laag (95%)',
    high: 'hoog (95%)',
    verdict: 'oordeel',
  },
  tables: { budget: 'begroting', perFamily: 'per extra gezin', groups: 'groepen' },
}

/** The words, by language. */
export const moneyWords = inBoth<typeof nl>(nl, {
  waiting: 'The first replication is not done yet.',
  waitingNation:
    'Not every region has been calculated yet. Then this shows who pays what in the whole country.',
  fromLibrary: 'The results computed beforehand hold no amounts. Your computer works them out now.',
  noYear: 'This scenario has no whole year. So there are no amounts by year.',
  early: 'After so few replications nobody can say yet who pays more or less.',
  change: (more, less, place, isOneMeasure) => {
    if (more.length + less.length === 0)
      return `For nobody who pays for care in ${place} can a difference from the baseline be told.`
    const [cost, save] = isOneMeasure ? ['costs', 'saves'] : ['cost', 'save']
    const costs = more.length > 0 ? [`${cost} ${amounts(more, 'and')}`] : []
    const savings = less.length > 0 ? [`${save} ${amounts(less, 'and')}`] : []
    const measures = isOneMeasure ? 'this measure' : 'these measures'
    return `Each year in ${place}, ${measures} ${[...costs, ...savings].join(', and ')}.`
  },
  level: (list, place) => `Care in ${place} costs ${amounts(list, 'and')} each year.`,
  years: (years) =>
    years.length === 1 ? `Structural: ${years[0]!}.` : `Structural: mean of ${listed(years, 'and')}.`,
  untold: (who) => `Not distinguishable from 0: ${listed(who, 'and')}.`,
  payers: PAYERS_EN,
  who: WHO_EN,
  budget: (place) => `Who pays what, ${place}`,
  inChange: `Difference from the baseline, in million euros a year. ${PLUS_EN}`,
  inLevel: 'The baseline, in million euros a year. Plus: pays. Minus: gets or keeps.',
  prices: 'Until 2025 in euros of the year itself, from 2026 in euros of 2026.',
  reading: (n) =>
    `Means of ${n}, with ± half of the 95% interval. Grey with an open dot: not distinguishable from 0.`,
  means: (n) => `Means of ${n}.`,
  notTold: 'not distinguishable from 0',
  structural: 'Structural',
  payer: 'Who',
  paying: 'Who pays for care',
  paid: 'Who gets money',
  memo: 'For information',
  together: 'All together: always 0',
  others: 'Others: hospitals, interpreters, pension funds, tax office, schools and suppliers.',
  later: (share, year, most, isVariant) =>
    `${share === undefined ? 'Later cost of care is off' : `Later cost of care counts for ${share}`}: mothers and children who get too little maternity care more often have a high cost of care later, but they may have been ill before. If all of it is an effect of too little care, ${isVariant ? 'the difference' : 'the cost'} in ${year} is: ${most}.`,
  family: {
    title: 'Euros for each extra family with the minimum',
    early: 'After so few replications this cannot be said yet.',
    untold:
      'This cannot be said. How many more or fewer families get the minimum is not distinguishable from 0 in any year.',
    someYears:
      'Structurally this cannot be said: the number of extra families is not distinguishable from 0.',
    fewer: 'Fewer families get the minimum. So there are no euros for each extra family.',
    each: (gross, net) => {
      const nothing = 'not distinguishable from 0'
      const said = ({ text, isLess, margin }: Each, what: string) =>
        `${text} ${isLess ? 'less' : 'more'}${what} (95%: ${margin})`
      const first = gross.isTold ? said(gross, ' public money') : `public money ${nothing}`
      const second = net.isTold ? said(net, '') : nothing
      return `Structurally, each extra family with the minimum goes with ${first}. With what families and their insurance pay it is ${second}.`
    },
    extra: 'Extra families with the minimum',
    gross: 'Public money for each extra family',
    net: 'Also with what families and insurance pay',
    note: 'Public money is that of health insurers, state and municipalities. Smaller print: the 95% interval.',
  },
  winners: {
    title: (year) => `Who gains and who loses in ${year}`,
    levelTitle: (year) => `Who gets and pays what in ${year}`,
    year: 'Year',
    group: 'Group',
    all: 'All families',
    rest: { 'language.no': 'no language barrier', 'vulnerable.no': 'not a vulnerable family' },
    columns: WINNERS_EN,
    inChange: 'Difference from the baseline.',
    inLevel: 'The baseline.',
    adding:
      'Within each split the groups add up to all families. The contribution for an outpatient birth is not in it.',
  },
  file: 'maternity-care-money',
  csv: {
    table: 'table',
    item: 'item',
    group: 'group',
    unit: 'unit',
    place: 'place',
    period: 'period',
    n: 'replications',
    basispad: 'baseline',
    variant: 'variant',
    value: 'difference or amount per family',
    low: 'low (95%)',
    high: 'high (95%)',
    verdict: 'verdict',
  },
  tables: { budget: 'budget', perFamily: 'per extra family', groups: 'groups' },
})
