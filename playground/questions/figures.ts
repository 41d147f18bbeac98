/** The figures of the questions, as they come with the page: rows of the command line, by question and name. */
import { ASKED_COLUMNS, type AskedRow, DATA_VERSION, MODEL_VERSION } from '../../engine/index.ts'

/** Rows by the name of a figure; a figure of many regions or years has many. */
export type Figures = ReadonlyMap<string, readonly AskedRow[]>

const FIRST_LINE = '# kraamsim '
/** Columns that hold text; the others are numbers. */
const TEXTS: ReadonlySet<string> = new Set([
  'table',
  'scenario',
  'item',
  'unit',
  'basis',
  'region',
  'group',
  'period',
  'verdict',
])

/** Reads `questions.csv`: figures by question; nothing when they are of another model or other data. */
export function figuresIn(text: string): ReadonlyMap<string, Figures> {
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
  return TEXTS.has(column) ? cell : Number(cell)
}
