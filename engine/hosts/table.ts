/** A result as a table for the eye: indicators down, years across, one block for each region. */
import type { Named, Row } from '../index.ts'
import { rowsOf } from '../index.ts'
import type { Language } from './options.ts'
import {
  decimalsFor,
  labelOf,
  nameOf,
  numberText,
  rowText,
  scaleOf,
  widest,
  widthOf,
  wrapped,
} from './tableText.ts'
import { HEADS, INTERVAL_NOTES } from './tableWords.ts'

/** A line of the table: what it is about, and for every year what is written there. */
interface Line {
  readonly label: string
  readonly cells: ReadonlyMap<string, string>
}

/**
 * Yearly means of all families together, in pieces of text.
 * Without chosen regions only the nation is shown; years are left out evenly where the table would be too wide.
 */
export function* tableOf(
  runs: readonly Named[],
  language: Language,
  screen: number | undefined,
): Generator<string> {
  const width = widthOf(screen)
  for (const run of runs) {
    const blocks = blocksOf(run, language)
    const lines = [...blocks.values()].flat()
    const years = [...new Set(lines.flatMap(({ cells }) => [...cells.keys()]))].toSorted()
    const shown = fitting(years, lines, width)
    const onlyNation = run.result.scenario.regions === undefined
    yield wrapped(
      HEADS[language]({ name: run.name, scenario: run.result.scenario, years, shown, onlyNation }),
      width,
    )
    for (const [region, part] of blocks) yield blockText(nameOf(region), part, shown, lines)
    yield wrapped([INTERVAL_NOTES[run.result.scenario.assumptions][language]], width)
  }
}

function blocksOf({ name, result }: Named, language: Language): Map<string, Line[]> {
  const shown = result.scenario.regions ?? ['NL']
  const regions = new Map<string, Map<string, { label: string; cells: Map<string, string> }>>()
  for (const row of rowsOf(name, result, { replicates: false })) {
    if (row.group !== 'all' || !shown.includes(row.region)) continue
    const lines = regions.get(row.region) ?? new Map<string, { label: string; cells: Map<string, string> }>()
    regions.set(row.region, lines)
    const line = lines.get(row.indicator) ?? {
      label: labelOf(row.indicator, row.unit, language),
      cells: new Map(),
    }
    lines.set(row.indicator, line)
    line.cells.set(row.period, cellOf(row, language))
  }
  return new Map([...regions].map(([region, lines]) => [region, [...lines.values()]]))
}

/** Mean and half-width with the digits that the half-width leaves meaning to. */
function cellOf({ unit, mean, ciLow, ciHigh }: Row, language: Language): string {
  if (mean === null) return '-'
  const scale = scaleOf(unit)
  const half = ciLow === null || ciHigh === null ? 0 : ((ciHigh - ciLow) / 2) * scale
  const value = mean * scale
  const decimals = decimalsFor(value, half)
  const text = numberText(value, decimals, language)
  return half > 0 ? `${text} ± ${numberText(half, decimals, language)}` : text
}

/** As many years as fit, the first and the last among them and evenly between. */
function fitting(years: readonly string[], lines: readonly Line[], width: number): string[] {
  const label = widest(lines.map((line) => line.label))
  for (let count = years.length; count > 1; count--) {
    const chosen = Array.from({ length: count }, (_, i) =>
      years.at(Math.round((i * (years.length - 1)) / (count - 1))),
    ).filter((year) => year !== undefined)
    if (chosen.reduce((sum, year) => sum + cellWidth(year, lines) + 2, label) <= width) return chosen
  }
  return years.slice(-1)
}

/** The lines of one region; columns are as wide as in every other region. */
function blockText(
  region: string,
  part: readonly Line[],
  years: readonly string[],
  all: readonly Line[],
): string {
  const label = widest([region, ...all.map((line) => line.label)])
  const widths = [label, ...years.map((year) => cellWidth(year, all))]
  const rows = part.map(({ label, cells }) => [label, ...years.map((year) => cells.get(year) ?? '')])
  return `${[[region, ...years], ...rows].map((row) => rowText(row, widths)).join('\n')}\n\n`
}

function cellWidth(year: string, lines: readonly Line[]): number {
  return lines.reduce((widest, { cells }) => Math.max(widest, cells.get(year)?.length ?? 0), year.length)
}
