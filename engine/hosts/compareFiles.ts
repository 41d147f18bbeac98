/** The command `compare`: how scenarios differ from the first of them. */
import { COMPARISON_COLUMNS, comparisonRowsOf } from '../index.ts'
import { setAgainstBase } from './againstBase.ts'
import type { AgainstCall } from './arguments.ts'
import type { Attention } from './carryOut.ts'
import { comparisonTableOf } from './comparisonTable.ts'

/** Runs the scenarios of a call and writes how each differs from the first. */
export function compareFiles(call: AgainstCall, attention: Attention): Promise<void> {
  return setAgainstBase(call, attention, {
    columns: COMPARISON_COLUMNS,
    rowsOf: comparisonRowsOf,
    tableOf: comparisonTableOf,
  })
}
