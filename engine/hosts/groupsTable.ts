/** Who gains and who loses in a year: hours, euros and families that get the floor, group by group. */
import type { WinnerRow } from '../index.ts'
import { BUDGET_WORDS, GROUP_NAMES } from './budgetWords.ts'
import { changeOf, formFor } from './changeText.ts'
import type { Language } from './options.ts'
import { rowText, widest } from './tableText.ts'

/** The columns, in their order. */
const COLUMNS = ['careHours', 'householdEuros', 'atLeastFloor'] as const
/** Euros from which they are written as millions. */
const MILLIONS = 1e7

/** The groups of one place; an empty line before every split. */
export function groupsText(rows: readonly WinnerRow[], year: string, language: Language): string {
  const isThousand = !rows.some(({ changes }) => Math.abs(changes.householdEuros.difference ?? 0) >= MILLIONS)
  const columns = COLUMNS.map((id) =>
    columnOf(rows, id, id === 'householdEuros' ? (isThousand ? 1e-3 : 1e-6) : 1, language),
  )
  const heads = BUDGET_WORDS.groupColumns[language](isThousand).map((cells) => ['', ...cells])
  const body = rows.map(({ group }, at) => [
    GROUP_NAMES[group][language],
    ...columns.map((column) => column[at] ?? ''),
  ])
  const widths = [0, 1, 2, 3].map((at) => widest([...heads, ...body].map((row) => row[at])))
  const lines = body.map((row, at) => {
    const isFirst = at > 0 && rows[at]?.split !== rows[at - 1]?.split
    return `${isFirst ? '\n' : ''}${rowText(row, widths)}`
  })
  const head = heads.map((row) => rowText(row, widths))
  return `${[BUDGET_WORDS.groups[language](year), ...head, ...lines].join('\n')}\n\n`
}

/** A change and its half-width, each to the right of its own half of the column. */
function columnOf(
  rows: readonly WinnerRow[],
  id: (typeof COLUMNS)[number],
  scale: number,
  language: Language,
): string[] {
  const differences = rows.map(({ changes }) => changes[id])
  const form = formFor(
    differences.map(({ difference }) => difference),
    scale,
    language,
  )
  const changes = differences.map((difference) => changeOf(difference, form))
  const [value, half] = [widest(changes.map((one) => one.value)), widest(changes.map((one) => one.half))]
  return changes.map((one) => `${one.value.padStart(value)} ${one.half.padStart(half)}`)
}
