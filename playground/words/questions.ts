/** Words of the twenty questions: each by its id, and what stands around them. */
import type { Told } from '../questions/told.ts'
import { inBoth, type Language } from './index.ts'
import { QUESTIONS_EN } from './questionsEn.ts'
import { QUESTIONS_NL } from './questionsNl.ts'

/** A question, who asked it, and its answer. */
export interface QuestionWords {
  readonly question: string
  readonly asker: string
  /** One or more sentences; The figure that answers first is marked, as in words/answer.ts. */
  sentence(figures: Told): string
}

/** The questions by language and id. */
export const QUESTIONS: Readonly<Record<Language, Readonly<Record<string, QuestionWords>>>> = {
  nl: QUESTIONS_NL,
  en: QUESTIONS_EN,
}

/** Groups of families that figures of questions are of. */
type Groups = Readonly<Record<string, string | undefined>>
const GROUPS: Groups = {
  'income.low': 'laag inkomen',
  'income.high': 'hoog inkomen',
  'wijk.kwetsbaar': 'kwetsbare wijk',
  'vulnerable.yes': 'kwetsbaar gezin',
}
const ENGLISH_GROUPS: Groups = {
  'income.low': 'low income',
  'income.high': 'high income',
  'wijk.kwetsbaar': 'vulnerable area',
  'vulnerable.yes': 'vulnerable family',
}

export const questionWords = inBoth(
  {
    title: 'Twintig vragen',
    help: 'Vragen uit brieven, debatten en van wie ermee werkt. Elk opent het scenario en het beeld dat antwoord geeft. Kiest u er een, dan vervangt het wat u nu hebt; u kunt dat ongedaan maken.',
    asker: 'Vraag van',
    close: 'Sluiten',
    answer: 'Antwoord',
    changed: 'U hebt het scenario veranderd. Het antwoord hoort bij het scenario van deze vraag.',
    unknown: 'De antwoorden van dit model zijn nog niet berekend.',
    figures: 'Cijfers bij dit antwoord',
    figure: 'Cijfer',
    value: 'Waarde',
    range: '80% van de doorrekeningen',
    interval: '95%-interval van het gemiddelde',
    against: (title: string) => `verschil met basispad: ${title}`,
    in: (title: string) => title,
    structural: 'gemiddelde van de laatste drie jaren',
    evidence: 'Bewijs',
    basis: {
      measured: 'wat tussen regio’s verschilt, is gemeten',
      derived: 'wat tussen regio’s verschilt, is afgeleid uit metingen',
      estimated: 'wat tussen regio’s verschilt, is geschat',
      assumed: 'wat tussen regio’s of groepen verschilt, is aangenomen',
    },
    effect: {
      measured: 'wat de maatregelen doen, is gemeten',
      derived: 'wat de maatregelen doen, is afgeleid uit metingen',
      estimated: 'wat de maatregelen doen, is geschat',
      assumed: 'wat de maatregelen doen, is aangenomen',
    },
    parameters: (none: string, all: string) =>
      `van de ${all} parameters van het model hebben er ${none} geen enkele bron`,
    replications: '20 doorrekeningen per scenario: toeval en onzekere aannames samen.',
    command: 'Dezelfde cijfers op de opdrachtregel',
    price: 'Prijs per extra gezin dat het minimum haalt',
    publicCost: 'Kosten van overheid en verzekeraars',
    groups: GROUPS,
  },
  {
    title: 'Twenty questions',
    help: 'Questions from letters, debates and users. Each opens the scenario and the view that answers it. Choosing one replaces what you have now; you can undo that.',
    asker: 'Asked by',
    close: 'Close',
    answer: 'Answer',
    changed: 'You have changed the scenario. The answer belongs to the scenario of this question.',
    unknown: 'The answers of this model have not been computed yet.',
    figures: 'Figures of this answer',
    figure: 'Figure',
    value: 'Value',
    range: '80% of replications',
    interval: '95% interval of the mean',
    against: (title) => `difference from the baseline: ${title}`,
    in: (title) => title,
    structural: 'mean of the last three years',
    evidence: 'Evidence',
    basis: {
      measured: 'what differs between regions is measured',
      derived: 'what differs between regions is derived from measurements',
      estimated: 'what differs between regions is estimated',
      assumed: 'what differs between regions or groups is assumed',
    },
    effect: {
      measured: 'what the measures do is measured',
      derived: 'what the measures do is derived from measurements',
      estimated: 'what the measures do is estimated',
      assumed: 'what the measures do is assumed',
    },
    parameters: (none, all) => `of the ${all} parameters of the model, ${none} have no source at all`,
    replications: '20 replications of each scenario: chance and uncertain assumptions together.',
    command: 'The same figures on the command line',
    price: 'Price of each extra family that reaches the minimum',
    publicCost: 'Cost to state, municipalities and insurers',
    groups: ENGLISH_GROUPS,
  },
)
