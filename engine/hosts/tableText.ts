/** What the tables for the eye have in common: names, numbers with the digits that mean something, lines that fit. */
import { INDICATORS, REGION_NAMES } from '../index.ts'
import type { Language } from './options.ts'
import { UNITS } from './tableWords.ts'

/** Widest table where the width of the screen is not known or larger (columns). */
const WIDEST = 120
const NARROWEST = 80

/** Columns that a table may take. */
export function widthOf(screen: number | undefined): number {
  return Math.min(WIDEST, Math.max(NARROWEST, screen ?? WIDEST))
}

/** A code with the name people know. */
export function nameOf(code: string): string {
  const name = REGION_NAMES.get(code)
  return name === undefined ? code : `${code} ${name}`
}

/** An indicator by its name and its unit. */
export function labelOf(indicator: string, unit: string, language: Language): string {
  const known: Readonly<Record<string, { readonly name: Readonly<Record<Language, string>> }>> = INDICATORS
  return `${known[indicator]?.name[language] ?? indicator} (${UNITS[unit]?.[language] ?? unit})`
}

/** A share is shown as a percentage. */
export function scaleOf(unit: string): number {
  return unit === 'share' ? 100 : 1
}

/** Decimals that the half-width of an interval leaves meaning to; without one, those of three significant digits. */
export function decimalsFor(value: number, half: number): number {
  return half > 0 ? digitsFor(half, 2) : digitsFor(Math.abs(value), 3)
}

/** A number as the reader's language writes it. */
export function numberText(value: number, decimals: number, language: Language): string {
  return new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value)
}

/** Decimals that show so many significant digits, at most three. */
function digitsFor(size: number, significant: number): number {
  if (size === 0) return 0
  return Math.min(3, Math.max(0, significant - 1 - Math.floor(Math.log10(size))))
}

/** A row of a table: the first cell to the left, the others to the right of their column. */
export function rowText(cells: readonly string[], widths: readonly number[], gap = 2): string {
  const padded = cells.map((cell, at) =>
    at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0),
  )
  return padded.join(' '.repeat(gap)).trimEnd()
}

/** The widest of some texts (columns). */
export function widest(texts: readonly (string | undefined)[]): number {
  return Math.max(0, ...texts.map((text) => text?.length ?? 0))
}

/** Sentences as a block of text, broken between words, with an empty line after it. */
export function wrapped(sentences: readonly string[], width: number): string {
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
