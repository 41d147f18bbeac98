/** Rows as csv, as JSON or as a workbook, in pieces, so that many of them neither fill the memory nor block. */
import { STAMP } from './files.ts'
import { hire } from './node.ts'
import type { Cell } from './workbook.ts'

/** Rows under a header, and the stamps of the scenarios that they tell of. */
export interface Sheet {
  readonly stamps: readonly string[]
  readonly header: readonly string[]
  readonly rows: Iterable<readonly Cell[]>
}

/** Rows that are written in one piece. */
const PIECE = 100

/** One `# kraamsim {json}` line for each scenario, one header, then the rows of all of them (RFC 4180). */
export function* csvOf({ stamps, header, rows }: Sheet): Generator<string> {
  yield stamps.map((stamp) => `${STAMP}${stamp}\n`).join('')
  yield `${header.join(',')}\n`
  for (const piece of piecesOf(rows)) yield piece.map((row) => `${row.map(csvCell).join(',')}\n`).join('')
}

/**
 * An object with its rows last.
 * @param head members that come before the rows, as JSON without the braces
 */
export function* jsonOf(head: string, rows: Iterable<object>): Generator<string> {
  yield `{${head},"rows":[`
  let comma = '\n'
  for (const piece of piecesOf(rows)) {
    yield comma + piece.map((row) => JSON.stringify(row)).join(',\n')
    comma = ',\n'
  }
  yield '\n]}\n'
}

/** Writes a workbook in a thread of its own, which can be ended at any moment. */
export async function writeXlsx(path: string, sheet: Sheet, signal: AbortSignal): Promise<void> {
  const { desk, lost, dismiss } = hire(undefined)
  const stop = (): void => void dismiss()
  signal.addEventListener('abort', stop, { once: true })
  const ask = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, lost])
  try {
    await ask(desk.addRows([[...sheet.header]]))
    for (const piece of piecesOf(sheet.rows)) await ask(desk.addRows(piece))
    await ask(desk.writeWorkbook(path, sheet.stamps))
  } finally {
    signal.removeEventListener('abort', stop)
    await dismiss()
  }
  signal.throwIfAborted()
}

function* piecesOf<T>(rows: Iterable<T>): Generator<T[]> {
  let piece: T[] = []
  for (const row of rows) {
    piece.push(row)
    if (piece.length < PIECE) continue
    yield piece
    piece = []
  }
  if (piece.length > 0) yield piece
}

/** Empty for what is not known; quoted only where RFC 4180 asks for it. */
function csvCell(value: Cell): string {
  const text = String(value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
