/** Words of "Wie merkt het": groups of families, and the message over them. */
import { inBoth } from './index.ts'

/** The words, by language. */
export const groupWords = inBoth(
  {
    groups: {
      'income.low': 'laag',
      'income.mid': 'midden',
      'income.high': 'hoog',
      'wijk.kwetsbaar': 'kwetsbaar',
      'wijk.gemiddeld': 'gemiddeld',
      'wijk.sterk': 'sterk',
      'parity.first': 'eerste kind',
      'parity.later': 'later kind',
      'language.yes': 'taalbarrière',
      'vulnerable.yes': 'kwetsbaar gezin',
    },
    splits: {
      income: 'Inkomen',
      wijk: 'Wijk',
      parity: 'Kind',
      language: 'Taal',
      vulnerable: 'Kwetsbaarheid',
    },
    assumed: 'aanname',
    assumedNote:
      'Inkomen en wijk per regio zijn een aanname. Hoeveel gezinnen een taalbarrière hebben of kwetsbaar zijn ook. Openbare cijfers per regio bestaan niet.',
    measure: (name: string, unit: string, place: string, year: number) =>
      `${name}${unit === '' ? '' : `, ${unit === '%' ? 'in procenten' : unit}`}, ${place}, ${year}.`,
    fromTo: 'Van _basispad_ naar *mijn variant*.',
    onlyBase: 'Het _basispad_.',
    band: 'Vlak: 80% van de doorrekeningen, alleen toeval.',
    bands:
      'Donker vlak: 80% van de doorrekeningen, alleen toeval. Licht vlak: toeval en onzekere aannames samen.',
    openDot: 'Open rondje: niet te onderscheiden.',
    instead: (name: string) =>
      `‘${name}’ is per groep niet te vergelijken. Daarom staat hier wie minder krijgt dan het minimum.`,
    inMoney: 'Bij ‘Geld’ staat het per groep opgeteld.',
    group: 'Groep',
    scale: 'Schaal',
    value: 'Waarde',
    to: (basispad: string, variant: string) => `_${basispad}_ naar *${variant}*`,
    waiting: 'De eerste doorrekening is nog niet klaar.',
    provisional: (n: string) => `Voorlopig beeld na ${n}`,
    none: 'Voor geen groep te onderscheiden van het basispad',
    all: (side: string) => `Voor alle groepen ${side}`,
    some: (count: number, of: number, side: string) => `Voor ${count} van de ${of} groepen ${side}`,
    mixed: (plus: number, better: string, minus: number, worse: string) =>
      `Voor ${plus} ${plus === 1 ? 'groep' : 'groepen'} ${better}, voor ${minus} ${worse}`,
    more: { low: 'Lage inkomens merken meer dan hoge', high: 'Hoge inkomens merken meer dan lage' },
    base: {
      low: (phrase: string) => `${phrase} bij lage inkomens`,
      high: (phrase: string) => `${phrase} bij hoge inkomens`,
    },
    higher: 'Hoger',
    baseSame: 'Laag en hoog inkomen zijn niet te onderscheiden',
    gap: (from: string, to: string) => `Verschil tussen laag en hoog inkomen: van ${from} naar ${to}.`,
    gapSame: (gap: string) =>
      `Verschil tussen laag en hoog inkomen: ${gap}, niet te onderscheiden van het basispad.`,
    gapBase: (gap: string) => `Verschil tussen laag en hoog inkomen: ${gap}.`,
    gapNone: 'Laag en hoog inkomen zijn niet te onderscheiden.',
  },
  {
    groups: {
      'income.low': 'low',
      'income.mid': 'middle',
      'income.high': 'high',
      'wijk.kwetsbaar': 'vulnerable',
      'wijk.gemiddeld': 'average',
      'wijk.sterk': 'strong',
      'parity.first': 'first child',
      'parity.later': 'later child',
      'language.yes': 'language barrier',
      'vulnerable.yes': 'vulnerable family',
    },
    splits: {
      income: 'Income',
      wijk: 'Neighbourhood',
      parity: 'Child',
      language: 'Language',
      vulnerable: 'Vulnerability',
    },
    assumed: 'assumed',
    assumedNote:
      'Income and neighbourhood by region are assumed. So is how many families have a language barrier or are vulnerable. There are no public figures by region.',
    measure: (name, unit, place, year) =>
      `${name}${unit === '' ? '' : `, ${unit === '%' ? 'per cent' : unit}`}, ${place}, ${year}.`,
    fromTo: 'From _baseline_ to *my variant*.',
    onlyBase: 'The _baseline_.',
    band: 'Shaded: 80% of replications, chance only.',
    bands:
      'Dark shade: 80% of replications, chance only. Light shade: chance and uncertain assumptions together.',
    openDot: 'Open dot: not distinguishable.',
    instead: (name) => `‘${name}’ cannot be compared by group. So this shows who gets less than the minimum.`,
    inMoney: 'Under ‘Money’ it is added up by group.',
    group: 'Group',
    scale: 'Scale',
    value: 'Value',
    to: (basispad, variant) => `_${basispad}_ to *${variant}*`,
    waiting: 'The first replication is not done yet.',
    provisional: (n) => `Provisional picture after ${n}`,
    none: 'Not distinguishable from the baseline for any group',
    all: (side) => `${capital(side)} for all groups`,
    some: (count, of, side) => `${capital(side)} for ${count} of ${of} groups`,
    mixed: (plus, better, minus, worse) =>
      `${capital(better)} for ${plus} ${plus === 1 ? 'group' : 'groups'}, ${worse} for ${minus}`,
    more: { low: 'Low incomes notice more than high ones', high: 'High incomes notice more than low ones' },
    base: {
      low: (phrase) => `${phrase} among low incomes`,
      high: (phrase) => `${phrase} among high incomes`,
    },
    higher: 'Higher',
    baseSame: 'Low and high income are not distinguishable',
    gap: (from, to) => `Gap between low and high income: from ${from} to ${to}.`,
    gapSame: (gap) => `Gap between low and high income: ${gap}, not distinguishable from the baseline.`,
    gapBase: (gap) => `Gap between low and high income: ${gap}.`,
    gapNone: 'Low and high income are not distinguishable.',
  },
)

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
