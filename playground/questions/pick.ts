/** Picking among figures of many regions or years. */
import type { AskedRow } from '../../engine/index.ts'

/** Rows with a value, the highest first. */
export function ordered(rows: readonly AskedRow[]): readonly AskedRow[] {
  return rows.filter(({ value }) => value !== null).toSorted((a, b) => b.value! - a.value!)
}

/** How many rows, the first among them, have an interval that reaches that of the first: which is highest cannot be said. */
export function notBelow(highestFirst: readonly AskedRow[]): number {
  const least = highestFirst[0]?.ciLow ?? Number.POSITIVE_INFINITY
  return highestFirst.filter(({ ciHigh }) => ciHigh !== null && ciHigh >= least).length
}

/** The region that rose most between two sets of rows. */
export function mostRisen(
  before: readonly AskedRow[],
  now: readonly AskedRow[],
): { readonly before: AskedRow; readonly now: AskedRow } {
  const pairs = now.flatMap((row) => {
    const old = before.find(({ region }) => region === row.region)
    return old && old.value !== null && row.value !== null ? [{ before: old, now: row }] : []
  })
  const rise = (pair: (typeof pairs)[number]): number => pair.now.value! - pair.before.value!
  return pairs.reduce((most, pair) => (rise(pair) > rise(most) ? pair : most))
}

/** The first year from which something is so without a gap; undefined when it is not so in the last one. */
export function firstYear(
  years: readonly AskedRow[],
  isSo: (row: AskedRow) => boolean,
): AskedRow | undefined {
  const last = years.findLastIndex((row) => !isSo(row))
  return years[last + 1]
}

/** A list in words: a, b and c. */
export function listOf(texts: readonly string[], and: string): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} ${and} ${texts.at(-1)}`
}
