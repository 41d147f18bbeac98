/** A section of the benchmark as text: a title, what was asked for, and aligned columns. */

/** What was measured of one matter. */
export interface Section {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
  /** Ratios that are asked for, and what came out. */
  readonly targets: readonly Target[]
}

/** A ratio with the most that it may be. */
export interface Target {
  readonly name: string
  readonly most: number
  readonly value: number | null
}

/** The section for a terminal. */
export function tableOf({ title, columns, rows, targets }: Section): string {
  const cells = [columns, ...rows.map((row) => row.map(written))]
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ')
  return [`\n${title}`, ...cells.map(line), ...targets.map(targetLine)].join('\n')
}

function targetLine({ name, most, value }: Target): string {
  if (value === null) return `  ${name}: not measured; at most ${most} is asked for`
  return `  ${name}: ${written(value)}; at most ${most} is asked for: ${value <= most ? 'met' : 'NOT met'}`
}

function written(cell: string | number): string {
  if (typeof cell === 'string') return cell
  return Number.isInteger(cell) ? String(cell) : cell.toPrecision(3)
}
