/** A comparison as a table for the eye: for one year, what is better, worse, different and not distinguishable. */
import type { ComparisonRow, Named, Verdict } from '../index.ts'
import { comparisonRowsOf } from '../index.ts'
import { intervalNote, scopeOf, type View } from './againstBase.ts'
import type { Language } from './options.ts'
import { COMPARISON_HEADS, COMPARISON_WORDS, VERDICTS } from './comparisonWords.ts'
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

/** For every scenario, and every region chosen or else the nation, the indicators of all families by verdict. */
export function* comparisonTableOf(
  base: Named,
  variants: readonly Named[],
  { language, year, screen }: View,
): Generator<string> {
  for (const variant of variants) {
    const { shown, onlyNation } = scopeOf(base, variant)
    const rows = [...comparisonRowsOf(base, variant)].filter(
      ({ group, period, region }) => group === 'all' && period === year && shown.includes(region),
    )
    yield wrapped(COMPARISON_HEADS[language]({ base, variant, year, onlyNation }), widthOf(screen))
    const lines = rows.map((row) => lineOf(row, language))
    const header = COMPARISON_WORDS.columns[language]
    const widths = [0, 1, 2].map((at) =>
      widest([header, ...lines.map(({ cells }) => cells)].map((c) => c[at])),
    )
    const label =
      widest([...rows.map(({ region }) => nameOf(region)), ...lines.map((line) => line.label)]) + 2
    const text = (first: string, cells: readonly string[]): string =>
      rowText([first, ...cells], [label, ...widths])
    for (const region of new Set(rows.map((row) => row.region))) {
      const inside = lines.filter((line) => line.region === region)
      yield `${text(nameOf(region), header)}\n`
      for (const verdict of VERDICTS) yield* groupText(verdict, inside, language, text)
      yield '\n'
    }
    yield intervalNote(base, variant, language, widthOf(screen))
  }
}

/** An indicator in both scenarios, and the difference. */
interface Line {
  readonly region: string
  readonly verdict: Verdict
  readonly label: string
  readonly cells: readonly string[]
}

function* groupText(
  verdict: Verdict,
  lines: readonly Line[],
  language: Language,
  text: (first: string, cells: readonly string[]) => string,
): Generator<string> {
  const group = lines.filter((line) => line.verdict === verdict)
  const name = COMPARISON_WORDS[verdict][language]
  if (group.length === 0) yield `${name}: ${COMPARISON_WORDS.none[language]}\n`
  else yield [name, ...group.map(({ label, cells }) => text(`  ${label}`, cells)), ''].join('\n')
}

/** Both means with the digits that the interval of their difference leaves meaning to. */
function lineOf(row: ComparisonRow, language: Language): Line {
  const { region, verdict, unit, baseMean, mean, difference, ciLow, ciHigh } = row
  const label = labelOf(row.indicator, unit, language)
  const line = { region, verdict, label }
  if (baseMean === null || mean === null || difference === null) return { ...line, cells: ['-', '-', '-'] }
  const scale = scaleOf(unit)
  const half = ciLow === null || ciHigh === null ? 0 : ((ciHigh - ciLow) / 2) * scale
  const decimals = decimalsFor(mean * scale, half)
  const number = (value: number): string => numberText(value, decimals, language)
  const sign = difference > 0 ? '+' : ''
  const change = `${sign}${number(difference * scale)}${half > 0 ? ` ± ${number(half)}` : ''}`
  return { ...line, cells: [number(baseMean * scale), number(mean * scale), change] }
}
