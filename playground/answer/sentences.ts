/** The answer in words: one sentence with its figures, and how sure they are. */
import { type Band, type Difference, FEWEST, type IndicatorId, INDICATORS } from '../../engine/index.ts'
import { figureWordsOf, indicatorName } from '../charts/figureWords.ts'
import { holdsDoubt } from '../charts/spans.ts'
import { isEarly, type Outcomes, type Which } from '../outcomes.ts'
import { nameOf } from '../regions.ts'
import type { View } from '../view.ts'
import { answerWords } from '../words/answer.ts'
import type { Language } from '../words/index.ts'
import { NUMBERS } from '../words/numbers.ts'

/** The answer as marked sentences. */
export interface Sentences {
  /** The answer itself. */
  readonly answer: string
  /** How sure it is. */
  readonly range: string
  /** Whether that is said of luck and of uncertain assumptions together. */
  readonly isOfBoth: boolean
}

/** What is asked about. */
interface Asked extends Pick<View, 'indicator' | 'place' | 'year'> {
  /** Whether the variant has one measure only. */
  readonly isOneMeasure?: boolean
  /** Whether the scenario has measures, whatever the outcomes are of. */
  readonly hasMeasures?: boolean
}

/** The answer for what is on screen, or undefined while nothing of the place is known. */
export function sentencesOf(outcomes: Outcomes, view: Asked, language: Language): Sentences | undefined {
  const { indicator, place, year } = view
  const at = outcomes.years.indexOf(year)
  const level = (which: Which) => outcomes.levels(which, indicator, place)[at]
  const basispad = level('basispad')
  const shown = outcomes.isVariant ? level('variant') : basispad
  if (outcomes.levels('basispad', indicator, place).length === 0) return undefined
  const words = answerWords[language]
  if (basispad?.mean == null || shown?.mean == null) {
    const say = lacksRoster(outcomes, place, at) ? words.noRoster : words.noFigure
    return { answer: say(placeName(place, language), year), range: '', isOfBoth: false }
  }
  const change = outcomes.isVariant ? outcomes.changes(indicator, place)[at] : undefined
  const answer = answerOf(view, [basispad.mean, shown.mean], change, language)
  const range = rangeOf(indicator, shown, outcomes.isVariant ? basispad : undefined, language)
  const replications = outcomes.replicationsOf(place)
  const { whole } = NUMBERS[language]
  return {
    answer,
    range: range ?? words.provisional(whole(replications), whole(FEWEST)),
    isOfBoth: holdsDoubt([shown]),
  }
}

/** Whether the figure is missing because no roster is possible for most families. */
function lacksRoster(outcomes: Outcomes, place: string, at: number): boolean {
  const which = outcomes.isVariant ? 'variant' : 'basispad'
  return (outcomes.levels(which, 'impossibleRosters', place)[at]?.mean ?? 0) > 0
}

/** The name of a place within a sentence. */
export const placeName = (place: string, language: Language): string =>
  nameOf(place, answerWords[language].nationName)

function answerOf(
  { indicator, place, year, isOneMeasure = false, hasMeasures = false }: Asked,
  [basispad, shown]: readonly [number, number],
  change: Difference | undefined,
  language: Language,
): string {
  const words = answerWords[language]
  const isSame = change !== undefined && !isEarly(change) && change.verdict === 'not distinguishable'
  const isExact = change !== undefined && !isSame && perHundred(basispad) === perHundred(shown)
  const first = figureOf(indicator, shown, isExact, language)
  const mark = change === undefined ? '_' : '*'
  const said = { ...first, year, place: placeName(place, language), figure: mark + first.figure + mark }
  const sentence =
    words.sentences[indicator]?.(said) ?? words.general(indicatorName(indicator, language), said)
  if (change === undefined) return hasMeasures ? `${sentence} ${words.notYet(isOneMeasure)}` : sentence
  const base = figureOf(indicator, basispad, isExact, language)
  return `${sentence} ${isSame ? words.same : words.without(`_${base.short}_`, base.isCount, base.isOne, isOneMeasure)}`
}

/** A figure as the answer writes it. */
interface Figure {
  readonly figure: string
  /** The same for the second sentence, which need not say again of what. */
  readonly short: string
  readonly of: string
  readonly isOne: boolean
  /** Whether it counts people or families: Dutch then says `er`. */
  readonly isCount: boolean
}

/** A share of families as so many of the 100, or in percent when that would hide a difference. */
function figureOf(id: IndicatorId, x: number, isExact: boolean, language: Language): Figure {
  const words = answerWords[language]
  const figures = figureWordsOf(language, id)
  const { unit, of } = INDICATORS[id]
  const level = figures.level(x)
  const isFamilies = unit === 'families' && words.sentences[id] !== undefined
  if (isFamilies || unit === 'caregivers') {
    const short = figures.bare(x)
    return { figure: isFamilies ? short : level, short, of: '', isOne: short === '1', isCount: true }
  }
  if (unit !== 'share' || of !== 'families')
    return { figure: level, short: level, of: '', isOne: true, isCount: false }
  if (isExact) return { figure: level, short: level, of: words.ofAll, isOne: true, isCount: false }
  const count = perHundred(x)
  const short = count === 0 && x > 0 ? words.lessThanOne : NUMBERS[language].whole(count)
  const isOne = count === 1 || short === words.lessThanOne
  return { figure: words.ofHundred(short), short, of: '', isOne, isCount: true }
}

function rangeOf(
  id: IndicatorId,
  shown: Band,
  basispad: Band | undefined,
  language: Language,
): string | undefined {
  const { spoken } = figureWordsOf(language, id)
  const range = spoken(shown)
  return range && answerWords[language].range(range, basispad && spoken(basispad))
}

const perHundred = (x: number): number => Math.round(x * 100)
