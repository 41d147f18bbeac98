/** The twenty questions as links: each opens the scenario and the view that answer it. */
import type { View } from '../view.ts'
import { FIRST_VIEW } from '../view.ts'
import { linkOf } from '../state/link.ts'
import { READY_MADE } from '../state/readyMade.ts'
import type { Language } from '../words/index.ts'
import WRITTEN from './questions.json'

/** A question: what opens with it, and which figures its answer says, as the command line finds them. */
export interface Question {
  readonly id: string
  readonly scenario: string
  readonly view: Partial<View>
  readonly figures: Readonly<Record<string, string>>
}

/** The questions in their order. */
export const QUESTION_LIST = WRITTEN as readonly Question[]

/** The question of an id; undefined when there is none. */
export function questionOf(id: string): Question | undefined {
  return QUESTION_LIST.find((question) => question.id === id)
}

/** What a question shows. */
export function viewOfQuestion({ id, view }: Question, language: Language): View {
  return { ...FIRST_VIEW, ...view, language, question: id }
}

/**
 * The fragment that opens a question.
 * @throws RangeError when its scenario does not come with the page
 */
export function linkOfQuestion(question: Question, language: Language): string {
  const found = READY_MADE.find(({ name }) => name === question.scenario)
  if (!found) throw new RangeError(`scenarios/${question.scenario}.json is missing; question ${question.id}`)
  return linkOf(found.scenario, viewOfQuestion(question, language))
}

/** The calls of the command line that give the figures of a question. */
export function commandsOf({ figures }: Question): string[] {
  const asked = Object.values(figures).map((text) => text.split(' '))
  const scenarios = (table: string) => [
    ...new Set(asked.flatMap(([name, scenario = '']) => (name === table ? [fileOf(scenario)] : []))),
  ]
  const [run, compare, budget] = ['run', 'compare', 'budget'].map(scenarios)
  return [
    ...(run!.length > 0 ? [`run ${run!.join(' ')}`] : []),
    ...(compare!.length > 0 ? [`compare ${fileOf('basispad')} ${compare!.join(' ')}`] : []),
    ...(budget!.length > 0 ? [`budget ${fileOf('basispad')} ${budget!.join(' ')}`] : []),
  ].map((call) => `npm run --silent kraamsim -- ${call} --format csv`)
}

function fileOf(name: string): string {
  return `scenarios/${name}.json`
}
