/** A result as csv, as JSON or as a workbook, in pieces, so that a large one neither fills the memory nor blocks. */
import type { Detail, Result, Row } from '../index.ts'
import { REPLICATE_COLUMNS, ROW_COLUMNS, rowsOf, stampOf } from '../index.ts'
import { STAMP } from './files.ts'
import { hire } from './node.ts'
import type { Cell } from './workbook.ts'

/** A scenario that was run, and what came of it. */
export interface Finished {
  readonly name: string
  readonly result: Result
}

/** Rows that are written in one piece. */
const PIECE = 100

/** One `# kraamsim {json}` line for each scenario, one header, then the rows of all of them (RFC 4180). */
export function* csvOf(runs: readonly Finished[], detail: Detail): Generator<string> {
  const columns = columnsOf(detail)
  yield runs.map((run) => `${STAMP}${stampText(run, detail)}\n`).join('')
  yield `${columns.join(',')}\n`
  for (const rows of piecesOf(runs, detail))
    yield rows.map((row) => `${columns.map((column) => csvCell(row[column])).join(',')}\n`).join('')
}

/** `{"stamp": ..., "rows": [...]}`; a list of these when several scenarios were run. */
export function* jsonOf(runs: readonly Finished[], detail: Detail): Generator<string> {
  if (runs.length > 1) yield '[\n'
  for (const [at, run] of runs.entries()) {
    if (at > 0) yield ',\n'
    yield `{"stamp":${stampText(run, detail)},"rows":[`
    let comma = '\n'
    for (const rows of piecesOf([run], detail)) {
      yield comma + rows.map((row) => JSON.stringify(row)).join(',\n')
      comma = ',\n'
    }
    yield '\n]}\n'
  }
  if (runs.length > 1) yield ']\n'
}

/** Writes a workbook in a thread of its own, which can be ended at any moment. */
export async function writeXlsx(
  path: string,
  runs: readonly Finished[],
  detail: Detail,
  signal: AbortSignal,
): Promise<void> {
  const { desk, lost, dismiss } = hire(undefined)
  const stop = (): void => void dismiss()
  signal.addEventListener('abort', stop, { once: true })
  const columns = columnsOf(detail)
  const ask = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, lost])
  try {
    await ask(desk.addRows([[...columns]]))
    for (const rows of piecesOf(runs, detail))
      await ask(desk.addRows(rows.map((row) => columns.map((column): Cell => row[column] ?? null))))
    const about = runs.map((run) => stampText(run, detail))
    await ask(desk.writeWorkbook(path, about))
  } finally {
    signal.removeEventListener('abort', stop)
    await dismiss()
  }
  signal.throwIfAborted()
}

function stampText({ name, result }: Finished, detail: Detail): string {
  return JSON.stringify(stampOf(name, result, detail))
}

function columnsOf({ replicates }: Detail): readonly (keyof Row)[] {
  return replicates ? [...ROW_COLUMNS, ...REPLICATE_COLUMNS] : ROW_COLUMNS
}

function* piecesOf(runs: readonly Finished[], detail: Detail): Generator<Row[]> {
  let piece: Row[] = []
  for (const { name, result } of runs)
    for (const row of rowsOf(name, result, detail)) {
      piece.push(row)
      if (piece.length < PIECE) continue
      yield piece
      piece = []
    }
  if (piece.length > 0) yield piece
}

/** Empty for what is not known; quoted only where RFC 4180 asks for it. */
function csvCell(value: Cell | undefined): string {
  const text = String(value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
