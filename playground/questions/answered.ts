/** The answer to a question with all its figures, ready to be shown or written down. */
import { type AskedRow, type Figures, type IndicatorId, INDICATORS } from '../../engine/index.ts'
import { READY_MADE } from '../state/readyMade.ts'
import type { Language } from '../words/index.ts'
import { questionWords, QUESTIONS } from '../words/questions.ts'
import { GRADES_OF_PARAMETERS } from '../grades.ts'
import { NUMBERS } from '../words/numbers.ts'
import { gradesOf } from './grade.ts'
import { intervalText, rangeText, toldOf, valueText } from './told.ts'

/** A figure as a line of a table. */
export interface Line {
  readonly what: string
  readonly value: string
  readonly range: string
  readonly interval: string
}

/** The answer in words, with marks around the figures that answer first. */
export function answerOf(id: string, figures: Figures, language: Language): string {
  return QUESTIONS[language][id]!.sentence(toldOf(figures, language))
}

/** How well the answer is known, in a sentence. */
export function evidenceOf(figures: Figures, language: Language): string {
  const words = questionWords[language]
  const { basis, measures } = gradesOf(figures)
  const { whole } = NUMBERS[language]
  const { none, all } = GRADES_OF_PARAMETERS
  const said = [words.basis[basis], ...(measures ? [words.effect[measures]] : [])]
  return `${words.evidence}: ${[...said, words.parameters(whole(none), whole(all))].join('; ')}.`
}

/** The figures of an answer, but for those of many regions or years, which the view shows. */
export function linesOf(figures: Figures, language: Language): Line[] {
  return [...figures.values()].flatMap((rows) =>
    rows.length > 1
      ? []
      : rows.map((row) => ({
          what: whatOf(row, language),
          value: valueText(row, language),
          range: rangeText(row, language) ?? '',
          interval: intervalText(row, language) ?? '',
        })),
  )
}

function whatOf(row: AskedRow, language: Language): string {
  const words = questionWords[language]
  const title = READY_MADE.find(({ name }) => name === row.scenario)?.textsIn(language).title ?? row.scenario
  const where = row.table === 'run' ? title : words.against(title)
  const period = row.period === 'structural' ? words.structural : row.period
  const group = row.group === 'all' ? [] : [groupNameOf(row.group, language)]
  return [itemOf(row, language), ...group, period, where].join(', ')
}

function groupNameOf(group: string, language: Language): string {
  return questionWords[language].groups[group] ?? group
}

function itemOf({ item }: AskedRow, language: Language): string {
  const words = questionWords[language]
  if (Object.hasOwn(INDICATORS, item)) return INDICATORS[item as IndicatorId].name[language]
  return item === 'gross' || item === 'net' ? words.price : words.publicCost
}
