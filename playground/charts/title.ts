/** The title of the chart: its message, by rule from what can be told apart; it never says more than the verdicts. */
import { type Band, type Difference, type IndicatorId, INDICATORS } from '../../engine/index.ts'
import { isEarly, isUnderWay, type Outcomes } from '../outcomes.ts'
import type { View } from '../view.ts'
import { chartWords } from '../words/chart.ts'
import type { Language } from '../words/index.ts'
import { NUMBERS } from '../words/numbers.ts'

/** -1 below, 1 above, 0 not distinguishable. */
export type Direction = -1 | 0 | 1

/** A stretch of years of one direction. */
interface Stretch {
  readonly direction: Direction
  readonly from: number
  readonly to: number
}

/** A change before the last one this much smaller is called slight. */
const SLIGHT = 1 / 3

/** The message of the course of an indicator in a place. */
export function chartTitle(
  outcomes: Outcomes,
  { indicator, place }: Pick<View, 'indicator' | 'place'>,
  language: Language,
): string {
  const words = chartWords[language]
  const { years, isVariant } = outcomes
  const changes = isVariant ? outcomes.changes(indicator, place) : []
  const levels = outcomes.levels('basispad', indicator, place)
  if (isUnderWay(outcomes, place)) return words.underWay
  if ((isVariant ? changes : levels).every(isEarly))
    return words.provisional(words.replications(NUMBERS[language].whole(outcomes.replicationsOf(place))))
  return isVariant
    ? changeTitle(years, changes, indicator, language)
    : trendTitle(years, levels, indicator, language)
}

/** The message of a variant. A single year that stands alone can be chance: fourteen years are as many chances to err. */
export function changeTitle(
  years: readonly number[],
  changes: readonly Difference[],
  id: IndicatorId,
  language: Language,
): string {
  const words = chartWords[language]
  const all = stretchesOf(years, changes.map(directionOf)).filter(({ direction }) => direction !== 0)
  const lasting = all.filter(({ from, to }) => to > from || to === years.at(-1))
  const [first] = lasting
  if (!first) return looseTitle(all, language)
  const last = lasting.at(-1)!
  if (lasting.every(({ direction }) => direction === first.direction))
    return oneWayTitle(lasting, years, phraseOf(id, first.direction, language), language)
  const [before, after] = [sideOf(id, first.direction, language), sideOf(id, last.direction, language)]
  if (lasting.length === 2 && last.to === years.at(-1))
    return words.turning(before, isSlight(years, changes, first, last), last.from, after)
  const yearsOf = (direction: Direction) =>
    lasting
      .filter((stretch) => stretch.direction === direction)
      .reduce((sum, { from, to }) => sum + to - from + 1, 0)
  return words.mixed(sideOf(id, 1, language), yearsOf(1), sideOf(id, -1, language), yearsOf(-1))
}

/** Which way a difference points, where it can be told apart. */
export function directionOf({ verdict, difference }: Difference): Direction {
  if (verdict === 'not distinguishable' || difference === null) return 0
  return difference > 0 ? 1 : -1
}

/** What there is more or less of, as the head of a message; also for a comparison other than by year. */
export function phraseOf(id: IndicatorId, direction: Direction, language: Language): string | undefined {
  return chartWords[language].phrases[id]?.[direction < 0 ? 0 : 1]
}

function oneWayTitle(
  lasting: readonly Stretch[],
  years: readonly number[],
  phrase: string | undefined,
  language: Language,
): string {
  const words = chartWords[language]
  const last = lasting.at(-1)!
  const sides = words.sides.plain[last.direction < 0 ? 0 : 1]
  const said = phrase ?? capital(words.than(sides))
  if (last.to === years.at(-1) && last.from < last.to) return words.since(said, last.from)
  if (lasting.length === 1)
    return words.during(said, last.from === last.to ? `${last.from}` : `${last.from}\u2013${last.to}`)
  const some = lasting.reduce((sum, { from, to }) => sum + to - from + 1, 0)
  return words.inSome(said, some, years.length)
}

function looseTitle(loose: readonly Stretch[], language: Language): string {
  const words = chartWords[language]
  if (loose.length === 0) return words.same
  if (loose.length > 2) return words.mostlySame
  return words.loose(loose.map(({ from }) => from).join(` ${words.and} `))
}

/** The basispad by itself: the last year against the first, told apart when their 95% intervals do not touch. */
function trendTitle(
  years: readonly number[],
  levels: readonly Band[],
  id: IndicatorId,
  language: Language,
): string {
  const words = chartWords[language]
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0]
  const direction = apart(levels[0], levels.at(-1))
  if (direction === 0) return words.noTrend(last, first)
  const side = capital(words.sides.plain[direction < 0 ? 0 : 1])
  return words.trend(phraseOf(id, direction, language) ?? side, last, first)
}

/** Where one level lies against another; 0 when their 95% intervals touch or are not known. */
export function apart(a: Band | undefined, b: Band | undefined): Direction {
  if (a?.ciLow == null || a.ciHigh === null || b?.ciLow == null || b.ciHigh === null) return 0
  if (b.ciLow > a.ciHigh) return 1
  return b.ciHigh < a.ciLow ? -1 : 0
}

function stretchesOf(years: readonly number[], directions: readonly Direction[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const [at, direction] of directions.entries()) {
    const year = years[at] ?? 0
    const last = stretches.at(-1)
    if (last?.direction === direction) stretches[stretches.length - 1] = { ...last, to: year }
    else stretches.push({ direction, from: year, to: year })
  }
  return stretches
}

function isSlight(
  years: readonly number[],
  changes: readonly Difference[],
  before: Stretch,
  after: Stretch,
): boolean {
  const largest = ({ from, to }: Stretch) =>
    Math.max(
      ...changes
        .filter((_, at) => years[at]! >= from && years[at]! <= to)
        .map(({ difference }) => Math.abs(difference ?? 0)),
    )
  return largest(before) < largest(after) * SLIGHT
}

/** The word for a direction: better or worse where the indicator has a better side. */
function sideOf(id: IndicatorId, direction: Direction, language: Language): string {
  const { better } = INDICATORS[id]
  const { plain, valued } = chartWords[language].sides
  if (better === 'neither') return plain[direction < 0 ? 0 : 1]
  return valued[direction > 0 === (better === 'up') ? 1 : 0]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
