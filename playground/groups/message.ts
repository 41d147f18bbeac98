/** Who notices it, in a sentence: the message over the groups and the gap between low and high income. */
import { type Difference, type IndicatorId, INDICATORS } from '../../engine/index.ts'
import { figureWordsOf } from '../charts/figureWords.ts'
import { apart, directionOf, phraseOf } from '../charts/title.ts'
import { chartWords } from '../words/chart.ts'
import { groupWords } from '../words/groups.ts'
import type { Language } from '../words/index.ts'
import { withUnit, writerOf } from '../words/numbers.ts'
import type { GroupFigures } from './dumbbells.ts'

/** The message over the groups: only what verdicts and intervals that do not touch allow. */
export function groupTitle(figures: readonly GroupFigures[], id: IndicatorId, language: Language): string {
  const words = groupWords[language]
  const changes = figures.flatMap(({ change }) => (change ? [change] : []))
  if (changes.length === 0) return baseTitle(figures, id, language)
  const { sides } = chartWords[language]
  const { better } = INDICATORS[id]
  const [minus, plus] = better === 'neither' ? sides.plain : sides.valued
  const signs = changes.map(directionOf).map((sign) => (better === 'down' ? -sign : sign))
  const [gains, losses] = [1, -1].map((sign) => signs.filter((one) => one === sign).length) as [
    number,
    number,
  ]
  if (gains === 0 && losses === 0) return words.none
  if (gains > 0 && losses > 0) return words.mixed(gains, plus, losses, minus)
  const more = moreOf(figures)
  if (more) return words.more[more]
  const side = gains > 0 ? plus : minus
  return gains + losses === signs.length ? words.all(side) : words.some(gains + losses, signs.length, side)
}

/**
 * The gap between low and high income.
 * The change of the gap is told only when the 95% intervals of the two changes do not touch, which errs on the safe side.
 */
export function gapSentence(
  figures: readonly GroupFigures[],
  id: IndicatorId,
  language: Language,
): string | undefined {
  const [low, high] = incomesOf(figures)
  if (low?.basispad.mean == null || high?.basispad.mean == null) return undefined
  const words = groupWords[language]
  const base = low.basispad.mean - high.basispad.mean
  const said = (x: number) => sizeWords(x, id, language)
  if (low.variant?.mean == null || high.variant?.mean == null)
    return apart(high.basispad, low.basispad) === 0 ? words.gapNone : words.gapBase(said(base).full)
  const now = low.variant.mean - high.variant.mean
  if (isApart(low.change, high.change)) return words.gap(said(base).bare, said(now).full)
  return apart(high.variant, low.variant) === 0 ? words.gapNone : words.gapSame(said(now).full)
}

/** Low incomes against high ones in the basispad. */
function baseTitle(figures: readonly GroupFigures[], id: IndicatorId, language: Language): string {
  const words = groupWords[language]
  const [low, high] = incomesOf(figures)
  const direction = apart(high?.basispad, low?.basispad)
  if (direction === 0) return words.baseSame
  const phrase = phraseOf(id, 1, language) ?? words.higher
  return words.base[direction > 0 ? 'low' : 'high'](phrase)
}

/** Whose change is larger, when all incomes move the same way and the intervals of low and high do not touch. */
function moreOf(figures: readonly GroupFigures[]): 'low' | 'high' | undefined {
  const [low, high] = incomesOf(figures).map((one) => one?.change)
  if (!low || !high || !isApart(low, high)) return undefined
  const isLow = Math.abs(low.difference ?? 0) > Math.abs(high.difference ?? 0)
  return directionOf(isLow ? low : high) === 0 ? undefined : isLow ? 'low' : 'high'
}

function isApart(a: Difference | undefined, b: Difference | undefined): boolean {
  if (a?.ciLow == null || a.ciHigh === null || b?.ciLow == null || b.ciHigh === null) return false
  return a.ciLow > b.ciHigh || a.ciHigh < b.ciLow
}

const incomesOf = (figures: readonly GroupFigures[]) =>
  (['income.low', 'income.high'] as const).map((group) => figures.find((one) => one.group === group)) as [
    GroupFigures | undefined,
    GroupFigures | undefined,
  ]

/** The size of a gap, with and without its unit; its sign is left out only where low incomes have more. */
function sizeWords(x: number, id: IndicatorId, language: Language): { bare: string; full: string } {
  const { changeUnit } = figureWordsOf(language, id)
  const bare = writerOf(language, id).change(x).replace('+', '')
  return { bare, full: withUnit(bare, changeUnit) }
}
