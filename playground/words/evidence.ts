/** Words of where numbers come from, and of the assumptions that a reader may replace. */
import type { Grade, Policy } from '../../engine/index.ts'
import { inBoth } from './index.ts'
import { NUMBERS } from './numbers.ts'

type How = Policy['patches'][number]['how']

const GRADES: Readonly<Record<Grade, string>> = {
  measured: 'gemeten',
  derived: 'afgeleid',
  estimated: 'geschat',
  assumed: 'aangenomen',
}
const ENGLISH_GRADES: Readonly<Record<Grade, string>> = {
  measured: 'measured',
  derived: 'derived',
  estimated: 'estimated',
  assumed: 'assumed',
}
const HOW: Readonly<Record<How, string>> = {
  set: 'vervangt',
  scale: 'vermenigvuldigt',
  add: 'telt op bij',
}
const ENGLISH_HOW: Readonly<Record<How, string>> = {
  set: 'replaces',
  scale: 'multiplies',
  add: 'adds to',
}

/** Sentences on evidence in both languages. */
export const evidenceWords = inBoth(
  {
    english: 'De bronnen zijn in het Engels beschreven.',
    seed: 'Wie stelt dit voor',
    lever: (name: string) => `Bronnen bij ${name}`,
    grades: GRADES,
    dated: (source: string, date: string) => `${source}, ${date}`,
    link: 'Naar de bron',
    linkOf: (source: string) => `Naar de bron: ${source}`,
    limits: (low: string, high: string, unit: string) => `Mogelijk: ${low} tot ${high} ${unit}`.trim(),
    studied: (low: string, high: string, unit: string) => `Onderzocht: ${low} tot ${high} ${unit}`.trim(),
    spread: (low: string, high: string, unit: string) => `Aannemelijk: ${low} tot ${high} ${unit}`.trim(),
    basis: (value: string, unit: string) => `Het model rekent met: ${value} ${unit}`.trim(),
    history: (values: readonly string[]) => `Sinds: ${values.join('; ')}`,
    since: (date: string, value: string) => `${date}: ${value}`,
    historyGoes: 'Uw waarde geldt in alle jaren, ook in de jaren die al bekend zijn.',
    patches: 'Wat het model hiermee doet',
    how: HOW,
    notModelled: 'Wat niet is meegerekend',
    assumptions: 'Aannames',
    assumptionsHelp: (count: number) =>
      `Het model heeft ${NUMBERS.nl.whole(count)} aannames. U kunt ze vervangen, in het basispad en in uw variant. De uitleg is in het Engels.`,
    search: 'Zoek een aanname, in het Engels',
    found: (shown: number, all: number) =>
      all === 0
        ? 'Geen aanname gevonden.'
        : shown < all
          ? `${shown} van ${all} gevonden aannames`
          : `${all} gevonden`,
    changed: (count: number) => (count === 1 ? '1 aangepast' : `${count} aangepast`),
    reset: 'Herstel',
    resetOf: (id: string) => `Herstel ${id}`,
  },
  {
    english: '',
    seed: 'Who proposes this',
    lever: (name) => `Sources of ${name}`,
    grades: ENGLISH_GRADES,
    dated: (source, date) => `${source}, ${date}`,
    link: 'To the source',
    linkOf: (source) => `To the source: ${source}`,
    limits: (low, high, unit) => `Possible: ${low} to ${high} ${unit}`.trim(),
    studied: (low, high, unit) => `Studied: ${low} to ${high} ${unit}`.trim(),
    spread: (low, high, unit) => `Plausible: ${low} to ${high} ${unit}`.trim(),
    basis: (value, unit) => `The model uses: ${value} ${unit}`.trim(),
    history: (values) => `Since: ${values.join('; ')}`,
    since: (date, value) => `${date}: ${value}`,
    historyGoes: 'Your value holds in all years, those already known as well.',
    patches: 'What the model does with it',
    how: ENGLISH_HOW,
    notModelled: 'What is left out',
    assumptions: 'Assumptions',
    assumptionsHelp: (count) =>
      `The model has ${NUMBERS.en.whole(count)} assumptions. You may replace them, in the baseline and in your variant.`,
    search: 'Search for an assumption',
    found: (shown, all) =>
      all === 0
        ? 'No assumption found.'
        : shown < all
          ? `${shown} of ${all} assumptions found`
          : `${all} found`,
    changed: (count) => `${count} changed`,
    reset: 'Reset',
    resetOf: (id) => `Reset ${id}`,
  },
)
