/** The figures of questions as a file beside the results: rows of the command line, by question and name. */
import { DATA_VERSION } from '../parameters/index.ts'
import { MODEL_VERSION } from '../version.ts'
import {
  type Asked,
  ASKED_COLUMNS,
  type AskedRow,
  askedRowsOf,
  isMeant,
  NUMBER_COLUMNS,
  type Results,
} from './asked.ts'

/** What a question asks for: figures by name. */
export interface AskedBy {
  readonly id: string
  readonly figures: ReadonlyMap<string, Asked>
}

/** Rows by the name of a figure; a figure of many regions or years has many. */
export type Figures = ReadonlyMap<string, readonly AskedRow[]>

const FIRST_LINE = '# kraamsim '
const NUMBERS: ReadonlySet<string> = new Set(NUMBER_COLUMNS)

/**
 * The lines of the file: a stamp with the hash of every scenario, and each figure under the names of its question and
 * its own.
 * @param base the name of the scenario with which others are compared
 * @param hashes by scenario
 */
export function* askedFileOf(
  questions: readonly AskedBy[],
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
  yield FIRST_LINE + JSON.stringify({ model: MODEL_VERSION, data: DATA_VERSION, n, hashes })
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

/** Reads the file back: figures by question; nothing when they are of another model or other data. */
export function readAskedFile(text: string): ReadonlyMap<string, Figures> {
  const [stamp = '', , ...lines] = text.trimEnd().split('\n')
  const { model, data } = JSON.parse(stamp.slice(FIRST_LINE.length)) as Readonly<Record<string, unknown>>
  const questions = new Map<string, Map<string, AskedRow[]>>()
  if (model !== MODEL_VERSION || data !== DATA_VERSION) return questions
  for (const line of lines) {
    const [question = '', figure = '', ...cells] = line.split(',')
    const figures = questions.get(question) ?? new Map<string, AskedRow[]>()
    figures.set(figure, [...(figures.get(figure) ?? []), rowOf(cells)])
    questions.set(question, figures)
  }
  return questions
}

function rowOf(cells: readonly string[]): AskedRow {
  const values = ASKED_COLUMNS.map((column, at) => [column, valueOf(column, cells[at] ?? '')] as const)
  return Object.fromEntries(values) as unknown as AskedRow
}

function valueOf(column: string, cell: string): string | number | null {
  if (cell === '') return null
  return NUMBERS.has(column) ? Number(cell) : cell
}
