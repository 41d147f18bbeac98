/** Rows as an Excel workbook: one sheet with the result, one on how it came about. */
import type { Row as SheetRow } from 'write-excel-file/node'

/** What may stand in a cell; null is an empty one. */
export type Cell = string | number | null

/** Rows that one sheet of Excel can hold. */
const MOST_ROWS = 1_048_576

/**
 * Writes a workbook; text is written as text, so that nothing in it ever becomes a formula.
 * @param rows the header and the rows of the sheet `results`
 * @param about lines of the sheet `about`
 * @throws RangeError when the rows do not fit in one sheet
 */
export async function writeWorkbook(
  path: string,
  rows: readonly (readonly Cell[])[],
  about: readonly string[],
): Promise<void> {
  if (rows.length > MOST_ROWS)
    throw new RangeError(
      `the workbook would have ${rows.length} rows; Excel holds ${MOST_ROWS}: choose fewer --regions, or --format csv`,
    )
  const { default: writeExcelFile } = await import('write-excel-file/node')
  await writeExcelFile([
    { sheet: 'results', data: rows.map((row) => row.map(cellOf)), stickyRowsCount: 1 },
    { sheet: 'about', data: about.map((line) => [cellOf(line)]) },
  ]).toFile(path)
}

function cellOf(value: Cell): SheetRow[number] {
  if (value === null) return null
  return typeof value === 'string' ? { type: String, value } : { type: Number, value }
}
