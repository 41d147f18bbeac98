/** Words of the chart and of every figure beside it: units, changes, the message over the chart and its controls. */
import type { IndicatorId } from '../../engine/index.ts'
import { inBoth } from './index.ts'

/** What an indicator is less and more of, at the head of a message. */
export type Phrases = Readonly<Partial<Record<IndicatorId, readonly [less: string, more: string]>>>

const dutch = (what: string) => [`Minder ${what}`, `Meer ${what}`] as const
const dutchOften = (what: string) => [`Minder vaak ${what}`, `Vaker ${what}`] as const
const fewer = (what: string) => [`Fewer ${what}`, `More ${what}`] as const
const less = (what: string) => [`Less ${what}`, `More ${what}`] as const
const often = (what: string) => [`Less often ${what}`, `More often ${what}`] as const

const PHRASES_NL: Phrases = {
  families: dutch('gezinnen met een geboorte'),
  noCareChoice: dutch('gezinnen kiezen voor geen zorg'),
  'noCareChoice.share': dutchOften('geen zorg uit eigen keuze'),
  noCarePrice: dutch('gezinnen zonder zorg door de prijs'),
  'noCarePrice.share': dutchOften('geen zorg door de prijs'),
  noCareCapacity: dutch('gezinnen zonder zorg door tekort'),
  'noCareCapacity.share': dutchOften('geen zorg door tekort'),
  belowFloor: dutch('gezinnen onder het minimum'),
  'belowFloor.share': dutchOften('onder het minimum'),
  atFloor: dutch('gezinnen op of onder het minimum'),
  hoursNeeded: dutch('uren nodig per gezin'),
  hoursIndicated: dutch('uren geïndiceerd per gezin'),
  hoursRequested: dutch('uren gevraagd per gezin'),
  hoursOffered: dutch('uren aangeboden per gezin'),
  hoursDelivered: dutch('uren zorg per gezin'),
  hoursDigital: dutch('uren op afstand per gezin'),
  helpShare: dutch('uren door andere aanbieders'),
  centreFamilies: dutch('gezinnen in een kraamcentrum'),
  waitingList: dutch('gezinnen op de wachtlijst'),
  waitingPlaced: dutch('gezinnen met plek via wachtlijst'),
  continuity: dutch('kraamverzorgenden per gezin'),
  caregivers: dutch('kraamverzorgenden'),
  fte: dutch('voltijdbanen'),
  selfEmployed: dutch('zelfstandigen'),
  trainees: dutch('mensen in opleiding'),
  vacancies: dutch('vacatures'),
  inflow: dutch('instroom'),
  outflow: dutch('uitstroom'),
  sickShare: dutch('ziekteverzuim'),
  workload: ['Lagere werkdruk', 'Hogere werkdruk'],
  overtimeShare: dutch('overwerk'),
  onCallBlocks: dutch('wachtdiensten per persoon'),
  uncoveredBirths: dutch('bevallingen zonder hulp'),
  'uncoveredBirths.share': dutchOften('een bevalling zonder hulp'),
  legalBreaches: dutch('werkweken buiten de wet'),
  onCallPay: dutch('vergoeding voor wachtdiensten'),
  'withoutMentor.share': dutchOften('geen stageplaats'),
  guidanceShare: dutch('uren voor begeleiding'),
  'retained.1y': dutch('mensen na 1 jaar nog in dienst'),
  'retained.3y': dutch('mensen na 3 jaar nog in dienst'),
  'retained.5y': dutch('mensen na 5 jaar nog in dienst'),
}

const PHRASES_EN: Phrases = {
  families: fewer('families with a birth'),
  noCareChoice: fewer('families choose no care'),
  'noCareChoice.share': often('no care by own choice'),
  noCarePrice: fewer('families without care by price'),
  'noCarePrice.share': often('no care by price'),
  noCareCapacity: fewer('families without care by shortage'),
  'noCareCapacity.share': often('no care by shortage'),
  belowFloor: fewer('families below the minimum'),
  'belowFloor.share': often('below the minimum'),
  atFloor: fewer('families at or below the minimum'),
  hoursNeeded: fewer('hours needed per family'),
  hoursIndicated: fewer('hours indicated per family'),
  hoursRequested: fewer('hours requested per family'),
  hoursOffered: fewer('hours offered per family'),
  hoursDelivered: fewer('hours of care per family'),
  hoursDigital: fewer('hours at a distance per family'),
  helpShare: fewer('hours by other providers'),
  centreFamilies: fewer('families in a kraamcentrum'),
  waitingList: fewer('families on the waiting list'),
  waitingPlaced: fewer('families placed from the list'),
  continuity: fewer('caregivers per family'),
  caregivers: fewer('caregivers'),
  fte: fewer('full-time equivalents'),
  selfEmployed: fewer('self-employed'),
  trainees: fewer('trainees'),
  vacancies: fewer('vacancies'),
  inflow: less('inflow'),
  outflow: less('outflow'),
  sickShare: less('sickness absence'),
  workload: ['Lower workload', 'Higher workload'],
  overtimeShare: less('overtime'),
  onCallBlocks: fewer('blocks on call per person'),
  uncoveredBirths: fewer('births nobody could assist'),
  'uncoveredBirths.share': often('a birth nobody could assist'),
  legalBreaches: fewer('working weeks that break the law'),
  onCallPay: less('pay for being on call'),
  'withoutMentor.share': often('no place to practise'),
  guidanceShare: fewer('hours for guiding trainees'),
  'retained.1y': fewer('people still employed after 1 year'),
  'retained.3y': fewer('people still employed after 3 years'),
  'retained.5y': fewer('people still employed after 5 years'),
}

/** Directions in a message: for an indicator with a better side, and for one without. */
type Sides = Readonly<Record<'valued' | 'plain', readonly [minus: string, plus: string]>>
const SIDES_NL: Sides = { valued: ['slechter', 'beter'], plain: ['lager', 'hoger'] }
const SIDES_EN: Sides = { valued: ['worse', 'better'], plain: ['lower', 'higher'] }

/** The words, by language. */
export const chartWords = inBoth(
  {
    basispad: 'Basispad',
    variant: 'Mijn variant',
    difference: 'Verschil',
    nation: 'Nederland',
    notDistinguishable: 'niet te onderscheiden',
    tooEarly: 'nog niet te zeggen',
    almostZero: 'bijna 0',
    to: 'tot',
    /** The unit of exactly one. */
    one: {
      gezinnen: 'gezin',
      kraamverzorgenden: 'kraamverzorgende',
      personen: 'persoon',
    } as Readonly<Record<string, string>>,
    replications: (n: string) => `${n} ${n === '1' ? 'doorrekening' : 'doorrekeningen'}`,
    choose: 'Wat wilt u zien?',
    sections: {
      noCare: 'Geen kraamzorg',
      minimum: 'Het minimum',
      hours: 'Uren per gezin',
      staff: 'Personeel',
      flow: 'Instroom en uitstroom',
      work: 'Werk',
    },
    shown: 'Wat staat er in de grafiek?',
    shows: { both: 'Beide', difference: 'Verschil' },
    year: 'Jaar in de grafiek',
    toTable: 'Tabel',
    download: 'Download CSV',
    waiting: 'De eerste doorrekening is nog niet klaar.',
    start: (isOne: boolean): string => (isOne ? 'start maatregel' : 'start maatregelen'),
    measure: (name: string, unit: string, place: string) =>
      unit === '' ? `${name}, ${place}.` : `${name}, ${unit === '%' ? 'in procenten' : unit}, ${place}.`,
    changeMeasure: (name: string, unit: string, place: string) =>
      `Mijn variant min basispad. ${name}, ${unit === '' ? '' : `${unit}, `}${place}.`,
    cut: (start: string) => `De as begint bij ${start}.`,
    band: 'Vlak: 80% van de doorrekeningen, alleen toeval.',
    openDot: 'Open rondje: niet te onderscheiden.',
    summary: (first: string, last: string) =>
      `Lijngrafiek. ${first} ${last} De tabel heeft de cijfers van alle jaren.`,
    reading: (year: number, basispad: string, variant: string | undefined, change: string | undefined) =>
      variant === undefined
        ? `${year}: _basispad ${basispad}_.`
        : `${year}: *variant ${variant}*, _basispad ${basispad}_, verschil ${change}.`,
    phrases: PHRASES_NL,
    sides: SIDES_NL,
    than: (side: string) => `${side} dan het basispad`,
    since: (phrase: string, year: number) => `${phrase} vanaf ${year}`,
    during: (phrase: string, years: string) => `${phrase} in ${years}`,
    inSome: (phrase: string, some: number, all: number) => `${phrase} in ${some} van de ${all} jaren`,
    turning: (before: string, isSlight: boolean, year: number, after: string) =>
      `Eerst ${isSlight ? 'iets ' : ''}${before}, vanaf ${year} ${after}`,
    mixed: (plus: string, up: number, minus: string, down: number) =>
      `Wisselend: ${up} jaar ${plus}, ${down} jaar ${minus}`,
    same: 'Niet te onderscheiden van het basispad',
    loose: (years: string) => `Alleen in ${years} te onderscheiden`,
    mostlySame: 'Meestal niet te onderscheiden van het basispad',
    provisional: (n: string) => `Voorlopig beeld na ${n}`,
    trend: (phrase: string, last: number, first: number) => `${phrase} in ${last} dan in ${first}`,
    noTrend: (last: number, first: number) => `${last} en ${first} zijn niet te onderscheiden`,
    and: 'en',
  },
  {
    basispad: 'Baseline',
    variant: 'My variant',
    difference: 'Difference',
    nation: 'the Netherlands',
    notDistinguishable: 'not distinguishable',
    tooEarly: 'too early to say',
    almostZero: 'almost 0',
    to: 'to',
    one: { families: 'family', caregivers: 'caregiver', persons: 'person' },
    replications: (n) => `${n} ${n === '1' ? 'replication' : 'replications'}`,
    choose: 'What do you want to see?',
    sections: {
      noCare: 'No maternity care',
      minimum: 'The minimum',
      hours: 'Hours per family',
      staff: 'Staff',
      flow: 'Inflow and outflow',
      work: 'Work',
    },
    shown: 'What does the chart show?',
    shows: { both: 'Both', difference: 'Difference' },
    year: 'Year in the chart',
    toTable: 'Table',
    download: 'Download CSV',
    waiting: 'The first replication is not done yet.',
    start: (isOne) => (isOne ? 'measure starts' : 'measures start'),
    measure: (name, unit, place) =>
      unit === '' ? `${name}, ${place}.` : `${name}, ${unit === '%' ? 'per cent' : unit}, ${place}.`,
    changeMeasure: (name, unit, place) =>
      `My variant minus baseline. ${name}, ${unit === '' ? '' : `${unit}, `}${place}.`,
    cut: (start) => `The axis starts at ${start}.`,
    band: 'Shaded: 80% of replications, chance only.',
    openDot: 'Open dot: not distinguishable.',
    summary: (first, last) => `Line chart. ${first} ${last} The table has the figures of all years.`,
    reading: (year, basispad, variant, change) =>
      variant === undefined
        ? `${year}: _baseline ${basispad}_.`
        : `${year}: *variant ${variant}*, _baseline ${basispad}_, difference ${change}.`,
    phrases: PHRASES_EN,
    sides: SIDES_EN,
    than: (side) => `${side} than the baseline`,
    since: (phrase, year) => `${phrase} from ${year}`,
    during: (phrase, years) => `${phrase} in ${years}`,
    inSome: (phrase, some, all) => `${phrase} in ${some} of ${all} years`,
    turning: (before, isSlight, year, after) =>
      `First ${isSlight ? 'slightly ' : ''}${before}, from ${year} ${after}`,
    mixed: (plus, up, minus, down) => `Mixed: ${up} years ${plus}, ${down} years ${minus}`,
    same: 'Not distinguishable from the baseline',
    loose: (years) => `Distinguishable in ${years} only`,
    mostlySame: 'Mostly not distinguishable from the baseline',
    provisional: (n) => `Provisional picture after ${n}`,
    trend: (phrase, last, first) => `${phrase} in ${last} than in ${first}`,
    noTrend: (last, first) => `${last} and ${first} are not distinguishable`,
    and: 'and',
  },
)
