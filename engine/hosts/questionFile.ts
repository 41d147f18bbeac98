/** The questions that the page answers, and which figures each asks for. */
import { readFile } from 'node:fs/promises'
import { type AskedBy, askedOf } from '../index.ts'

/** A question, with the scenario that opens with it. */
export interface Question extends AskedBy {
  readonly scenario: string
}

/** Every question of a file such as `playground/questions/questions.json`. */
export async function readQuestions(file: URL): Promise<Question[]> {
  const written = JSON.parse(await readFile(file, 'utf8')) as readonly {
    readonly id: string
    readonly scenario: string
    readonly figures: Readonly<Record<string, string>>
  }[]
  return written.map(({ id, scenario, figures }) => ({
    id,
    scenario,
    figures: new Map(Object.entries(figures).map(([name, text]) => [name, askedOf(text)])),
  }))
}

/** Scenarios that questions open or ask figures of, each once. */
export function scenariosIn(questions: readonly Question[]): string[] {
  const asked = questions.flatMap(({ figures }) => [...figures.values()].map(({ scenario }) => scenario))
  return [...new Set([...questions.map(({ scenario }) => scenario), ...asked])]
}
