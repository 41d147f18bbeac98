/** The questions that the page answers: which figures each asks for, and those figures as a file beside the results. */
import { readFile } from 'node:fs/promises'
import {
  type Asked,
  ASKED_COLUMNS,
  askedOf,
  type AskedRow,
  askedRowsOf,
  DATA_VERSION,
  isMeant,
  MODEL_VERSION,
  type Results,
} from '../index.ts'

/** A question: the scenario that opens with it, and its figures by name. */
export interface Question {
  readonly id: string
  readonly scenario: string
  readonly figures: ReadonlyMap<string, Asked>
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

/**
 * The lines of `questions.csv`: a stamp with the hash of every scenario, and each figure under the names of its question
 * and its own.
 * @param hashes by scenario
 */
export function* questionLines(
  questions: readonly Question[],
  results: Results,
  base: string,
  hashes: Readonly<Record<string, string>>,
): Generator<string> {
  const rows = askedRowsOf(
    questions.flatMap(({ figures }) => [...figures.values()]),
    results,
    base,
  )
  const n = results.get(base)?.scenario.replications
  yield `# kraamsim ${JSON.stringify({ model: MODEL_VERSION, data: DATA_VERSION, n, hashes })}`
  yield ['question', 'figure', ...ASKED_COLUMNS].join(',')
  for (const { id, figures } of questions)
    for (const [name, asked] of figures)
      for (const row of rows) if (answers(row, asked)) yield [id, name, ...cellsOf(row)].join(',')
}

function answers(row: AskedRow, asked: Asked): boolean {
  return row.table === asked.table && row.scenario === asked.scenario && isMeant(asked, row)
}

function cellsOf(row: AskedRow): readonly (string | number)[] {
  return ASKED_COLUMNS.map((column) => row[column] ?? '')
}
