/** What the basispad says of the years to come, kept with its stamp, so that it can be scored once they are over. */
import type { Result } from '../result.ts'
import { ROW_COLUMNS, rowsOf, stampOf } from './rows.ts'

/** The years of which figures are kept. */
const YEARS = ['2026', '2027']

/** The lines of a forecast: the national rows of the contract for its years. */
export function* forecastLines(name: string, result: Result): Generator<string> {
  const detail = { replicates: false }
  yield `# kraamsim ${JSON.stringify(stampOf(name, result, detail))}`
  yield ROW_COLUMNS.join(',')
  for (const row of rowsOf(name, result, detail))
    if (row.region === 'NL' && YEARS.includes(row.period))
      yield ROW_COLUMNS.map((column) => written(row[column])).join(',')
}

/** Nine digits: what a reader compares with a figure of the sector needs no more. */
function written(value: string | number | null): string {
  if (value === null) return ''
  return typeof value === 'number' ? String(Number(value.toPrecision(9))) : value
}
