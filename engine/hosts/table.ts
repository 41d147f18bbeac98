/** A result as a table for the eye: indicators down, years across, one block for each region. */
import type { Row } from '../index.ts'
import { INDICATORS, REGION_NAMES, rowsOf } from '../index.ts'
import type { Language } from './arguments.ts'
import type { Finished } from './formats.ts'
import { HEADS, UNITS } from './tableWords.ts'

/** Widest table where the width of the screen is not known or larger (columns). */
const WIDEST = 120
const NARROWEST = 80

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
  runs: readonly Finished[],
  language: Language,
  screen: number | undefined,
): Generator<string> {
  const width = Math.min(WIDEST, Math.max(NARROWEST, screen ?? WIDEST))
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
  }
}

function blocksOf({ name, result }: Finished, language: Language): Map<string, Line[]> {
  const shown = result.scenario.regions ?? ['NL']
  const regions = new Map<string, Map<string, { label: string; cells: Map<string, string> }>>()
  for (const row of rowsOf(name, result, { replicates: false })) {
    if (row.group !== 'all' || !shown.includes(row.region)) continue
    const lines = regions.get(row.region) ?? new Map<string, { label: string; cells: Map<string, string> }>()
    regions.set(row.region, lines)
    const line = lines.get(row.indicator) ?? { label: labelOf(row, language), cells: new Map() }
    lines.set(row.indicator, line)
    line.cells.set(row.period, cellOf(row, language))
  }
  return new Map([...regions].map(([region, lines]) => [region, [...lines.values()]]))
}

/** A code with the name people know. */
function nameOf(code: string): string {
  const name = REGION_NAMES.get(code)
  return name === undefined ? code : `${code} ${name}`
}

function labelOf({ indicator, unit }: Row, language: Language): string {
  const known: Readonly<Record<string, { readonly name: Readonly<Record<Language, string>> }>> = INDICATORS
  return `${known[indicator]?.name[language] ?? indicator} (${UNITS[unit]?.[language] ?? unit})`
}

/** Mean and half-width with the digits that the half-width leaves meaning to. */
function cellOf({ unit, mean, ciLow, ciHigh }: Row, language: Language): string {
  if (mean === null) return '-'
  const scale = unit === 'share' ? 100 : 1
  const half = ciLow === null || ciHigh === null ? 0 : ((ciHigh - ciLow) / 2) * scale
  const value = mean * scale
  const digits = half > 0 ? digitsFor(half, 2) : digitsFor(Math.abs(value), 3)
  const format = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return half > 0 ? `${format.format(value)} ± ${format.format(half)}` : format.format(value)
}

/** Decimals that show so many significant digits, at most three. */
function digitsFor(size: number, significant: number): number {
  if (size === 0) return 0
  return Math.min(3, Math.max(0, significant - 1 - Math.floor(Math.log10(size))))
}

/** As many years as fit, the first and the last among them and evenly between. */
function fitting(years: readonly string[], lines: readonly Line[], width: number): string[] {
  const label = Math.max(0, ...lines.map((line) => line.label.length))
  for (let count = years.length; count > 1; count--) {
    const chosen = Array.from({ length: count }, (_, i) =>
      years.at(Math.round((i * (years.length - 1)) / (count - 1))),
    ).filter((year) => year !== undefined)
    if (chosen.reduce((sum, year) => sum + cellWidth(year, lines) + 2, label) <= width) return chosen
  }
  return years.slice(-1)
}

/** Sentences as a block of text, broken between words, with an empty line after it. */
function wrapped(sentences: readonly string[], width: number): string {
  const lines = sentences.flatMap((sentence) => {
    const broken: string[] = []
    for (const word of sentence.split(' ')) {
      const line = broken.at(-1)
      if (line === undefined || line.length + 1 + word.length > width) broken.push(word)
      else broken[broken.length - 1] = `${line} ${word}`
    }
    return broken
  })
  return `${lines.join('\n')}\n\n`
}

/** The lines of one region; columns are as wide as in every other region. */
function blockText(
  region: string,
  part: readonly Line[],
  years: readonly string[],
  all: readonly Line[],
): string {
  const label = Math.max(region.length, ...all.map((line) => line.label.length))
  const widths = years.map((year) => cellWidth(year, all))
  const text = (first: string, cells: readonly string[]): string =>
    [first.padEnd(label), ...cells.map((cell, i) => cell.padStart(widths[i] ?? 0))].join('  ').trimEnd()
  const lines = part.map(({ label, cells }) =>
    text(
      label,
      years.map((year) => cells.get(year) ?? ''),
    ),
  )
  return `${[text(region, years), ...lines].join('\n')}\n\n`
}

function cellWidth(year: string, lines: readonly Line[]): number {
  return lines.reduce((widest, { cells }) => Math.max(widest, cells.get(year)?.length ?? 0), year.length)
}
