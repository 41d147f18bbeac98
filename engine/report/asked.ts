/**
 * Figures that questions ask for by name: rows of `run`, `compare` and `budget`, found among all that these tables hold,
 * so that a sentence on the page says the very numbers of the command line.
 */
import type { Grade } from '../core/declare.ts'
import type { Verdict } from '../bands.ts'
import { REGIONS } from '../parameters/index.ts'
import type { Result } from '../result.ts'
import { type BudgetRow, budgetRowsIn } from './budgetRows.ts'
import { type ComparisonRow, comparisonRowsOf } from './comparison.ts'
import { type Key, type Row, rowsOf } from './rows.ts'

/** The tables that may be asked. */
export const ASKED_TABLES = ['run', 'compare', 'budget'] as const
export type AskedTable = (typeof ASKED_TABLES)[number]

/** Which figure is meant. */
export interface Asked {
  readonly table: AskedTable
  readonly scenario: string
  /** An indicator; in a budget also several accounts together, or a price. */
  readonly item: string
  /** `NL`, a province or a COROP code; `*` for every COROP region. */
  readonly region: string
  readonly group: string
  /** A year, in a budget also `structural`; `*` for every period. */
  readonly period: string
}

/** A figure that was found; what its table does not say is null. */
export interface AskedRow extends Asked {
  readonly unit: string
  readonly basis: Grade | null
  readonly n: number
  /** A mean in `run`, a difference in `compare` and `budget`, or a price. */
  readonly value: number | null
  readonly ciLow: number | null
  readonly ciHigh: number | null
  readonly low: number | null
  readonly high: number | null
  readonly lowLuck: number | null
  readonly highLuck: number | null
  readonly verdict: Verdict | null
}

/** Columns that hold numbers; all others hold text. */
export const NUMBER_COLUMNS = [
  'n',
  'value',
  'ciLow',
  'ciHigh',
  'low',
  'high',
  'lowLuck',
  'highLuck',
] as const satisfies readonly (keyof AskedRow)[]

/** Columns of a figure. */
export const ASKED_COLUMNS = [
  'table',
  'scenario',
  'item',
  'unit',
  'basis',
  'region',
  'group',
  'period',
  ...NUMBER_COLUMNS,
  'verdict',
] as const satisfies readonly (keyof AskedRow)[]

/** Parts of a figure as it is written: `compare meerLoon outflow.quit NL all 2030`. */
const PARTS = ['table', 'scenario', 'item', 'region', 'group', 'period'] as const

/**
 * Reads which figure is meant.
 * @throws SyntaxError naming the text, when it has too few or too many parts or another table
 */
export function askedOf(text: string): Asked {
  const parts = text.split(' ')
  const table = ASKED_TABLES.find((name) => name === parts[0])
  if (table === undefined || parts.length !== PARTS.length)
    throw new SyntaxError(
      `"${text}" is no figure; write ${PARTS.join(' ')}, with the table one of ${ASKED_TABLES.join(', ')}`,
    )
  const [, scenario = '', item = '', region = '', group = '', period = ''] = parts
  return { table, scenario, item, region, group, period }
}

/** Results by the names of their scenarios, the base among them. */
export type Results = ReadonlyMap<string, Result>

/**
 * Every figure that is asked for, scenario by scenario and table by table; what several ask is given once.
 * @param base the name of the scenario with which others are compared
 * @throws RangeError naming a scenario without a result, or a text that no figure answers
 */
export function askedRowsOf(asked: readonly Asked[], results: Results, base: string): AskedRow[] {
  const tables = new Map<string, Asked[]>()
  for (const one of asked) {
    const key = `${one.scenario} ${one.table}`
    tables.set(key, [...(tables.get(key) ?? []), one])
  }
  return [...tables.values()].flatMap((together) => {
    const rows = [...tableOf(together, results, base)]
    const idle = together.find((one) => !rows.some((row) => isMeant(one, row)))
    if (idle) throw new RangeError(`${writtenOf(idle)} finds no figure; correct its names`)
    return rows
  })
}

/** Whether a figure is meant, which may be meant by a star. */
export function isMeant(asked: Asked, row: Omit<Asked, 'table' | 'scenario'>): boolean {
  return (
    asked.item === row.item &&
    (asked.region === row.region || (asked.region === '*' && CODES.has(row.region))) &&
    asked.group === row.group &&
    (asked.period === row.period || asked.period === '*')
  )
}

const CODES: ReadonlySet<string> = new Set(REGIONS.map(({ code }) => code))

function writtenOf(asked: Asked): string {
  return PARTS.map((part) => asked[part]).join(' ')
}

function* tableOf(asked: readonly Asked[], results: Results, base: string): Generator<AskedRow> {
  const { table, scenario: name } = asked[0]!
  const [result, before] = [results.get(name), results.get(base)]
  if (!result || !before) throw new RangeError(`${name} has no result; name a scenario that is run`)
  const only = ({ indicator, region, group, period }: Key): boolean =>
    asked.some((one) => isMeant(one, { item: indicator, region, group, period }))
  const [named, against] = [
    { name, result },
    { name: base, result: before },
  ]
  if (table === 'run') for (const row of rowsOf(name, result, { replicates: false }, only)) yield ofRun(row)
  else if (table === 'compare')
    for (const row of comparisonRowsOf(against, named, only)) yield ofComparison(row)
  else
    for (const region of new Set(asked.map((one) => one.region)))
      for (const row of budgetRowsIn(against, named, region))
        if (asked.some((one) => isMeant(one, row))) yield ofBudget(row)
}

function ofRun({ indicator: item, mean: value, ...row }: Row): AskedRow {
  return { ...row, table: 'run', item, value, verdict: null }
}

function ofComparison({ indicator: item, difference: value, ...row }: ComparisonRow): AskedRow {
  return { ...row, table: 'compare', item, value }
}

function ofBudget({ difference: value, ...row }: BudgetRow): AskedRow {
  const unknown = { basis: null, low: null, high: null, lowLuck: null, highLuck: null }
  return { ...unknown, ...row, table: 'budget', value }
}
