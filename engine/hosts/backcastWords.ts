/** What the tables of `backcast` say, in Dutch and in English. */
import type { Against, Counts, Role, Scenario } from '../index.ts'
import type { Language } from './options.ts'
import { plain } from './refusal.ts'
import { numberText } from './tableText.ts'
import { counted } from './tableWords.ts'

type InBoth<T = string> = Readonly<Record<Language, T>>

/** Heads of columns. */
export const BACKCAST_COLUMN_WORDS: InBoth<{
  readonly figures: readonly string[]
  readonly errors: readonly string[]
}> = {
  nl: {
    figures: ['', 'waargenomen', 'model', 'band', 'raak', 'binnen'],
    errors: ['', 'fout', 'fout', 'CRPS', 'fout: laatste', 'fout: rechte'],
  },
  en: {
    figures: ['', 'observed', 'model', 'band', 'hit', 'inside'],
    errors: ['', 'error', 'error', 'CRPS', 'error: last', 'error: straight'],
  },
}

/** The second line of the heads of errors, which says in what they are. */
export const ERROR_UNITS: InBoth<readonly string[]> = {
  nl: ['', '', 'in %', '', 'waarde', 'lijn'],
  en: ['', '', 'in %', '', 'value', 'line'],
}

/** Parts of the table, and short answers. */
export const BACKCAST_WORDS = {
  tested: { nl: 'Getoetst', en: 'Tested' },
  errors: { nl: 'Hoe ver ernaast: voorspeld min waargenomen', en: 'How far off: forecast less observed' },
  beside: {
    nl: 'Niet meegeteld: er is geen eerlijke vergelijking',
    en: 'Not counted: there is no fair comparison',
  },
  none: { nl: 'Geen vergelijking mogelijk', en: 'No comparison possible' },
  contradicts: { nl: 'Spreken elkaar tegen', en: 'In contradiction' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  below: { nl: 'onder', en: 'below' },
  above: { nl: 'boven', en: 'above' },
  million: { nl: 'miljoen euro', en: 'million euros' },
  people: { nl: 'personen', en: 'persons' },
  aYear: { nl: '% per jaar', en: '% a year' },
  and: { nl: ' en ', en: ' and ' },
} as const satisfies Readonly<Record<string, InBoth>>

/** Why a figure is not counted, before its own remark. */
export const ROLE_WORDS: InBoth<Readonly<Partial<Record<Role, string>>>> = {
  nl: { known: 'Het model kende dit cijfer al.', other: 'De bron telt iets anders.' },
  en: { known: 'The model knew this figure already.', other: 'The source counts something else.' },
}

/** The sentences above the tables. */
export const BACKCAST_HEADS: InBoth<(scenario: Scenario) => readonly string[]> = {
  nl: ({ start, end, replications, seed }) => [
    `Toets op cijfers die zijn achtergehouden: het basispad van ${start} tot ${end}, ${counted(replications, 'replicatie', 'replicaties')}, toevalsreeks ${plain(seed)}.`,
    'Het model is hier niet op geijkt. Model: gemiddelde van de replicaties. Band: tiende tot negentigste percentiel ervan. Raak: het waargenomen getal, of het midden van van en tot, ligt in de band. Binnen: het gemiddelde ligt tussen van en tot van de bron, of bij een richting aan de goede kant.',
  ],
  en: ({ start, end, replications, seed }) => [
    `Test on figures that were held back: the basispad from ${start} to ${end}, ${counted(replications, 'replication', 'replications')}, seed ${plain(seed)}.`,
    'The model was not fitted to these. Model: mean of the replications. Band: their 10th to 90th percentile. Hit: the observed number, or the middle of low and high, lies in the band. Inside: the mean lies between low and high of the source, or for a direction on the right side.',
  ],
}

/** The sentences below the table of errors. */
export const ERROR_NOTES: InBoth<readonly string[]> = {
  nl: [
    'CRPS: 0 is volmaakt; van een voorspelling zonder spreiding is het de fout zelf. Laatste waarde en rechte lijn: door cijfers tot en met 2023 van dezelfde bron of definitie; een streep waar die er niet zijn. Bij een verandering en een verhouding is de fout in procentpunten.',
  ],
  en: [
    'CRPS: 0 is perfect; of a forecast without spread it is the error itself. Last value and straight line: through figures up to 2023 of the same source or definition; a dash where there are none. For a change and a ratio the error is in percentage points.',
  ],
}

/** What it all comes to, in sentences. */
export const COUNT_SENTENCES: InBoth<(counts: Counts) => readonly string[]> = {
  nl: (counts) => [
    `Van de ${counts.all} cijfers zijn er ${counts.test} getoetst, waarvan ${counts.guessed} een schatting en geen telling, en ${counts.direction} op richting. Bij ${counts.known + counts.other + counts.none} is geen vergelijking mogelijk: ${counts.known} kende het model al, ${counts.other} tellen iets anders, bij ${counts.none} is er geen uitkomst van het model of geen waarneming.`,
    counts.banded === 0
      ? 'Banden zijn er pas vanaf 20 replicaties.'
      : `Raak: ${counts.held} van ${counts.banded} banden; van goede banden is dat 80%. Het gemiddelde ligt bij ${counts.inside} van ${counts.ranged} tussen van en tot. Richting goed: ${counts.right} van ${counts.direction}.`,
    againstNl('de laatste waarde', counts.last),
    againstNl('een rechte lijn', counts.trend),
    'Zo weinig cijfers bewijzen niets; ze kunnen het model wel weerleggen.',
  ],
  en: (counts) => [
    `Of ${counts.all} figures ${counts.test} are tested, of which ${counts.guessed} an estimate and no count, and ${counts.direction} for direction. For ${counts.known + counts.other + counts.none} no comparison is possible: ${counts.known} the model knew already, ${counts.other} count something else, for ${counts.none} there is no outcome of the model or no observation.`,
    counts.banded === 0
      ? 'There are bands from 20 replications on.'
      : `Hit: ${counts.held} of ${counts.banded} bands; of good bands that is 80%. The mean lies from low to high for ${counts.inside} of ${counts.ranged}. Direction right: ${counts.right} of ${counts.direction}.`,
    againstEn('the last value', counts.last),
    againstEn('a straight line', counts.trend),
    'So few figures prove nothing; they can refute the model, though.',
  ],
}

function againstNl(forecast: string, { figures, nearer, model, naive }: Against): string {
  if (model === null || naive === null)
    return `Tegen ${forecast}: geen vergelijking mogelijk, want er zijn te weinig eerdere cijfers van dezelfde definitie.`
  return `Tegen ${forecast}: het model is bij ${nearer} van ${figures} dichterbij; gemiddelde absolute fout ${percent(model, 'nl')}, tegen ${percent(naive, 'nl')}.`
}

function againstEn(forecast: string, { figures, nearer, model, naive }: Against): string {
  if (model === null || naive === null)
    return `Against ${forecast}: no comparison possible, since there are too few earlier figures of the same definition.`
  return `Against ${forecast}: the model is nearer for ${nearer} of ${figures}; mean absolute error ${percent(model, 'en')}, against ${percent(naive, 'en')}.`
}

function percent(share: number, language: Language): string {
  return `${numberText(share * 100, 1, language)}%`
}
