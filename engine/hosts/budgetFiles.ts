/** The command `budget`: what scenarios cost against the first of them, for each extra family too, and who gains or loses. */
import type { Scenario } from '../index.ts'
import { BUDGET_COLUMNS, budgetRowsOf } from '../index.ts'
import { setAgainstBase, wholeYearsOf } from './againstBase.ts'
import type { AgainstCall } from './arguments.ts'
import { budgetTableOf } from './budgetTable.ts'
import type { Attention } from './carryOut.ts'

/** Runs the scenarios of a call and writes the budget of each against the first. */
export function budgetFiles(call: AgainstCall, attention: Attention): Promise<void> {
  return setAgainstBase(call, attention, {
    columns: BUDGET_COLUMNS,
    rowsOf: budgetRowsOf,
    tableOf: budgetTableOf,
    faultsOf: yearlessFaults,
  })
}

function yearlessFaults({ start, end }: Scenario): string[] {
  if (wholeYearsOf({ start, end }).length > 0) return []
  return [`runs from ${start} to ${end}; a budget needs a whole year: start on 1 January, end on a later one`]
}
