/** Words of the answer, of the facts beside it and of the key figures. `*…*`, `_…_` and `[…|…]` are marks: see answer/marked.ts. */
import type { IndicatorId } from '../../engine/index.ts'
import { inBoth } from './index.ts'

/** What a first sentence is made of. */
export interface Said {
  readonly year: number
  readonly place: string
  /** The marked figure: *9 van de 100*, *1.234*, *37,2 uur*. */
  readonly figure: string
  /** Stands between a percentage and the families it is of; empty after a number. */
  readonly of: string
  /** Whether the verb is singular. */
  readonly isOne: boolean
}

type Sentences = Readonly<Partial<Record<IndicatorId, (said: Said) => string>>>

/** Families without care, as a share or in numbers: the noun follows the figure. */
const zonderZorg =
  (why: string, isShare = false) =>
  ({ year, place, figure, of, isOne }: Said) =>
    `In ${year} ${isOne ? 'krijgt' : 'krijgen'} in ${place} ${figure} ${of}${isOne && !isShare ? 'gezin' : 'gezinnen'} geen kraamzorg${why}.`
const withoutCare =
  (why: string, isShare = false) =>
  ({ year, place, figure, of, isOne }: Said) =>
    `In ${year}, ${figure} ${of}${isOne && !isShare ? 'family' : 'families'} in ${place} ${isOne ? 'gets' : 'get'} no maternity care ${why}.`

const SENTENCES_NL: Sentences = {
  'belowFloor.share': ({ year, place, figure, of, isOne }) =>
    `In ${year} ${isOne ? 'krijgt' : 'krijgen'} in ${place} ${figure} ${of}gezinnen die kraamzorg willen minder dan [floor|het minimum].`,
  belowFloor: ({ year, place, figure, isOne }) =>
    `In ${year} ${isOne ? 'krijgt' : 'krijgen'} in ${place} ${figure} ${isOne ? 'gezin dat kraamzorg wil' : 'gezinnen die kraamzorg willen'} minder dan [floor|het minimum].`,
  noCareCapacity: zonderZorg(', omdat er geen personeel is'),
  'noCareCapacity.share': zonderZorg(', omdat er geen personeel is', true),
  noCarePrice: zonderZorg(', omdat zij het te duur vinden'),
  'noCarePrice.share': zonderZorg(', omdat zij het te duur vinden', true),
  noCareChoice: zonderZorg(' uit eigen keuze'),
  'noCareChoice.share': zonderZorg(' uit eigen keuze', true),
  hoursDelivered: ({ year, place, figure }) =>
    `In ${year} krijgt een gezin met kraamzorg in ${place} gemiddeld ${figure}.`,
  caregivers: ({ year, place, figure, isOne }) =>
    `In ${year} ${isOne ? 'werkt' : 'werken'} in ${place} ${figure}.`,
  workload: ({ year, place, figure }) =>
    `In ${year} is de ervaren werkdruk in ${place} ${figure} (1 = vol rooster).`,
}

const SENTENCES_EN: Sentences = {
  'belowFloor.share': ({ year, place, figure, of, isOne }) =>
    `In ${year}, ${figure} ${of}families in ${place} that want maternity care ${isOne ? 'gets' : 'get'} less than [floor|the minimum].`,
  belowFloor: ({ year, place, figure, isOne }) =>
    `In ${year}, ${figure} ${isOne ? 'family' : 'families'} in ${place} that ${isOne ? 'wants' : 'want'} maternity care ${isOne ? 'gets' : 'get'} less than [floor|the minimum].`,
  noCareCapacity: withoutCare('because there is no staff'),
  'noCareCapacity.share': withoutCare('because there is no staff', true),
  noCarePrice: withoutCare('because of its price'),
  'noCarePrice.share': withoutCare('because of its price', true),
  noCareChoice: withoutCare('by own choice'),
  'noCareChoice.share': withoutCare('by own choice', true),
  hoursDelivered: ({ year, place, figure }) =>
    `In ${year}, a family with maternity care in ${place} gets ${figure} on average.`,
  caregivers: ({ year, place, figure, isOne }) =>
    `In ${year}, ${figure} ${isOne ? 'works' : 'work'} in ${place}.`,
  workload: ({ year, place, figure }) =>
    `In ${year}, the experienced load in ${place} is ${figure} (1 = full roster).`,
}

/** The words, by language. */
export const answerWords = inBoth(
  {
    sentences: SENTENCES_NL,
    general: (name: string, { place, year, figure }: Said) => `${name}, ${place}, ${year}: ${figure}.`,
    without: (figure: string, isCount: boolean, isOne: boolean, isOneMeasure: boolean) => {
      const measures = isOneMeasure ? 'deze maatregel' : 'deze maatregelen'
      return isCount
        ? `Zonder ${measures} ${isOne ? 'is' : 'zijn'} dat er ${figure}.`
        : `Zonder ${measures} is dat ${figure}.`
    },
    notYet: (isOneMeasure: boolean) =>
      `Dat is nog zonder ${isOneMeasure ? 'deze maatregel' : 'deze maatregelen'}.`,
    same: 'Dat is niet te onderscheiden van het basispad.',
    ofHundred: (n: string) => `${n} van de 100`,
    lessThanOne: 'minder dan 1',
    ofAll: 'van de ',
    range: (variant: string, basispad: string | undefined) =>
      `In [luck|80% van de doorrekeningen] is het ${variant}${basispad === undefined ? '' : `; in het basispad ${basispad}`}.`,
    provisional: (n: string, fewest: string) =>
      `Voorlopig: ${n === '1' ? 'één doorrekening met de middelste aannames' : `${n} doorrekeningen`}. Vanaf ${fewest} staat er ook een bandbreedte bij.`,
    lead: 'Hoeveel kraamzorg krijgen gezinnen, en wat doet nieuw beleid?',
    missing: (place: string) => `${place} zit niet in dit scenario.`,
    missingHelp: 'Kies een andere regio, of open een scenario voor heel Nederland.',
    leadHelp: 'Uw computer rekent. Zo meteen staat hier het antwoord. Er gaat niets naar internet.',
    noFigure: (place: string, year: number) => `Voor ${place} in ${year} is dit niet te zeggen.`,
    noRoster: (place: string, year: number) =>
      `In ${year} is in ${place} geen rooster mogelijk: wachtdiensten laten te weinig uren of rust over. Daarom staat hier geen cijfer.`,
    explanations: {
      floor: (hours: string, perDay: string) =>
        `Het minimum is ${hours} uur kraamzorg. Is een gezin korter dan 8 dagen thuis in de kraamtijd, bijvoorbeeld na dagen in het ziekenhuis? Dan is het ${perDay} uur per zorgdag thuis. Wie geen zorg krijgt omdat er geen personeel is, telt ook mee als minder dan het minimum. Het minimum heet ook ondergrens. Bron: het Landelijk Indicatieprotocol Kraamzorg en het convenant van 2024.`,
      luck: 'We rekenen elke variant een aantal keer door, steeds met ander toeval: andere geboortedagen, andere ziekte, ander vertrek. De laagste 10% en de hoogste 10% laten we weg. Deze bandbreedte gaat dus alleen over toeval. Onzekere aannames hebben steeds hun middelste waarde.',
      both: 'We rekenen elke variant een aantal keer door. Om de twee keer krijgen onzekere aannames andere waarden, en elke keer is er ander toeval: andere geboortedagen, andere ziekte, ander vertrek. De laagste 10% en de hoogste 10% laten we weg. Deze bandbreedte gaat dus over toeval en onzekere aannames samen.',
    },
    close: 'Sluit uitleg',
    facts: 'Feiten bij het antwoord',
    difference: 'Verschil met basispad',
    betterThan: {
      up: 'Hoger dan basispad',
      down: 'Lager dan basispad',
      better: 'Beter dan basispad',
      worse: 'Slechter dan basispad',
    },
    inSoMany: (some: string, all: string) => `in ${some} van de ${all} keer`,
    already: (year: number) => `Verschil in ${year}`,
    nation: 'Nederland als geheel',
    nationName: 'Nederland',
    keyFigures: (place: string, year: number) => `Kerncijfers: ${place}, ${year}`,
    against: 'verschil met basispad',
    unknown: 'nog niet bekend',
  },
  {
    sentences: SENTENCES_EN,
    general: (name, { place, year, figure }) => `${name}, ${place}, ${year}: ${figure}.`,
    without: (figure, _isCount, _isOne, isOneMeasure) =>
      `Without ${isOneMeasure ? 'this measure' : 'these measures'}: ${figure}.`,
    notYet: (isOneMeasure) => `That is still without ${isOneMeasure ? 'this measure' : 'these measures'}.`,
    same: 'That is not distinguishable from the baseline.',
    ofHundred: (n) => `${n} in 100`,
    lessThanOne: 'fewer than 1',
    ofAll: 'of ',
    range: (variant, basispad) =>
      `In [luck|80% of replications] it is ${variant}${basispad === undefined ? '' : `; in the baseline ${basispad}`}.`,
    provisional: (n, fewest) =>
      `Provisional: ${n === '1' ? 'one replication with the middle assumptions' : `${n} replications`}. From ${fewest} on there is a range as well.`,
    lead: 'How much maternity care do families get, and what does new policy do?',
    missing: (place) => `${place} is not in this scenario.`,
    missingHelp: 'Choose another region, or open a scenario for the whole country.',
    leadHelp: 'Your computer is calculating. The answer will stand here soon. Nothing goes to the internet.',
    noFigure: (place, year) => `For ${place} in ${year} this cannot be said.`,
    noRoster: (place, year) =>
      `In ${year} no roster is possible in ${place}: being on call leaves too few hours, or too little rest. So there is no figure here.`,
    explanations: {
      floor: (hours, perDay) =>
        `The minimum is ${hours} hours of care. Is a family at home for fewer than 8 days of the care period, for instance after days in hospital? Then it is ${perDay} hours per care day at home. Families without care because there is no staff count as below the minimum too. The minimum is also called the floor. Source: the national indication protocol (Landelijk Indicatieprotocol Kraamzorg) and the covenant of 2024.`,
      luck: 'We calculate every variant a number of times, each time with other chance: other days of birth, other sickness, other departures. We leave out the lowest 10% and the highest 10%. So this range is about chance only. Uncertain assumptions keep their middle values.',
      both: 'We calculate every variant a number of times. Every second time uncertain assumptions get other values, and every time there is other chance: other days of birth, other sickness, other departures. We leave out the lowest 10% and the highest 10%. So this range is about chance and uncertain assumptions together.',
    },
    close: 'Close explanation',
    facts: 'Facts with the answer',
    difference: 'Difference from baseline',
    betterThan: {
      up: 'Higher than baseline',
      down: 'Lower than baseline',
      better: 'Better than baseline',
      worse: 'Worse than baseline',
    },
    inSoMany: (some, all) => `in ${some} of ${all} runs`,
    already: (year) => `Difference in ${year}`,
    nation: 'The Netherlands as a whole',
    nationName: 'the Netherlands',
    keyFigures: (place, year) => `Key figures: ${place}, ${year}`,
    against: 'difference from baseline',
    unknown: 'not known yet',
  },
)
