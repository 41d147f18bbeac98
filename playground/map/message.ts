/** What the map says in words: its message, what it shows, and the figure of one region. */
import { INDICATORS } from '../../engine/index.ts'
import { figureWordsOf, indicatorName } from '../charts/figureWords.ts'
import type { Language } from '../words/index.ts'
import { NUMBERS, withUnit } from '../words/numbers.ts'
import { regionWords, type Tally } from '../words/regions.ts'
import { type IntervalOf, type Question, ranked, type RegionFigure } from './figures.ts'

/** A figure told in parts. */
export interface ToldFigure {
  readonly name: string
  /** The value with its unit, or why there is none. */
  readonly value: string
  /** What may be said of it, its interval, and a warning: whatever there is, separated by commas. */
  readonly rest: string
}

/** At most so many regions with a colour count as nearly none: 40 tests at 95% give more by chance 1 time in 20. */
const NEARLY_NONE = 4
const MANY = 10

/** The message over the map; it never speaks of a difference that cannot be told apart. */
export function regionTitle(
  figures: readonly RegionFigure[],
  question: Question,
  language: Language,
): string {
  const words = regionWords[language].title
  const known = ranked(figures, question)
  const [first] = known
  if (!first) return words.nothing
  if (question.shows !== 'change') return levelTitle(known, question, language)
  if (known.every(({ isEarly }) => isEarly)) return words.early(replicationsIn(known, language))
  const [minus, plus] = sidesOf(question, language)
  const tally = tallyOf(known)
  if (tally.done === 1)
    return tally.same === 1
      ? words.oneSame(first.name)
      : words.oneSide(first.name, first.side > 0 ? plus : minus)
  if (tally.same === tally.done) return words.allSame(tally.done)
  if (isNearlyGrey(figures, question)) return words.mostlySame(tally.same, tally.done)
  if (tally.plus === tally.done) return words.allSide(tally.done, plus)
  if (tally.minus === tally.done) return words.allSide(tally.done, minus)
  return words.mixed(tally, plus, minus)
}

/** Whether so few regions can be told apart that the reader needs to know what grey means. */
export function isNearlyGrey(figures: readonly RegionFigure[], question: Question): boolean {
  if (question.shows !== 'change') return false
  const { done, same } = tallyOf(ranked(figures, question))
  return done >= 1 && done - same <= (done >= MANY ? NEARLY_NONE : 0)
}

/** Under the message: measure, unit, year, how far the runs are, and how to read dot and line. */
export function regionNotes(
  figures: readonly RegionFigure[],
  question: Question,
  language: Language,
): string[] {
  const words = regionWords[language]
  const { changeUnit, unit, level } = figureWordsOf(language, question.indicator)
  const { indicator, year, shows } = question
  const known = ranked(figures, question)
  const subject = {
    name: indicatorName(indicator, language),
    unit: shows === 'change' ? changeUnit : unit,
    year,
  }
  const notes = [words.subject[shows](subject)]
  if (known.length === 0) return notes
  if (shows !== 'change' && known.length > 1) {
    const byValue = known.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))
    const [low, high] = [byValue[0]!, byValue.at(-1)!].map(
      ({ name, value }) => `${name}, ${level(value ?? 0)}`,
    )
    notes.push(words.extremes(low!, high!))
  }
  if (shows === 'change') notes.push(words.grey)
  return [...notes, words.lines[lineOf(known)], words.done(replicationsIn(known, language), known.length)]
}

/** One region in words, for a line under the map and for screen readers. */
export function toldFigure(figure: RegionFigure, question: Question, language: Language): ToldFigure {
  const words = regionWords[language]
  const { name, value, side, isEarly, isFew, isNobody } = figure
  const missing = isNobody ? words.noValue : words.notDone
  if (value === null) return { name, value: missing, rest: '' }
  const verdict = verdictOf(figure, question, language)
  const written = valueIn(figure, question, language)
  const isSame = question.shows === 'change' && (isEarly || side === 0)
  const parts = [
    isSame ? words.mean(written) : verdict,
    intervalIn(figure, question, language),
    isFew ? words.few : '',
  ]
  return { name, value: isSame ? verdict : written, rest: parts.filter((part) => part !== '').join(', ') }
}

/** One region in one phrase, for who cannot see it; it begins as its row does, with name and value. */
export function spokenFigure(figure: RegionFigure, question: Question, language: Language): string {
  const words = regionWords[language]
  const { name, value, isFew } = figure
  if (value === null) return `${name}: ${toldFigure(figure, question, language).value}`
  const parts = [
    valueIn(figure, question, language),
    verdictOf(figure, question, language),
    intervalIn(figure, question, language),
    luckIn(figure, question, language),
    isFew ? words.few : '',
  ]
  return `${name}: ${parts.filter((part) => part !== '').join(', ')}`
}

/** The value as it stands in a row or on a tile, without its unit. */
export function shortValue(
  { value }: RegionFigure,
  { indicator, shows }: Question,
  language: Language,
): string {
  const { bare, bareChange } = figureWordsOf(language, indicator)
  return value === null ? '' : (shows === 'change' ? bareChange : bare)(value)
}

/** The words of the two sides: worse and better, or lower and higher where neither is better. */
export function sidesOf({ indicator }: Question, language: Language): readonly [minus: string, plus: string] {
  return regionWords[language].sides[INDICATORS[indicator].better === 'neither' ? 'plain' : 'valued']
}

/** What may be said of a difference; nothing of a level. */
function verdictOf({ side, isEarly }: RegionFigure, question: Question, language: Language): string {
  if (question.shows !== 'change') return ''
  if (isEarly) return regionWords[language].early
  return side === 0 ? regionWords[language].same : sidesOf(question, language)[side > 0 ? 1 : 0]
}

function valueIn(figure: RegionFigure, question: Question, language: Language): string {
  const { unit, changeUnit } = figureWordsOf(language, question.indicator)
  return withUnit(shortValue(figure, question, language), question.shows === 'change' ? changeUnit : unit)
}

function intervalIn({ interval, intervalOf }: RegionFigure, question: Question, language: Language): string {
  return endsIn(regionWords[language].ranges[intervalOf], interval, question, language)
}

function luckIn({ inner }: RegionFigure, question: Question, language: Language): string {
  return endsIn(regionWords[language].ofLuck, inner, question, language)
}

function endsIn(
  of: string,
  ends: RegionFigure['interval'],
  { indicator, shows }: Question,
  language: Language,
): string {
  if (!ends) return ''
  const { bare, bareChange } = figureWordsOf(language, indicator)
  const [low, high] = ends.map(shows === 'change' ? bareChange : bare)
  return `${of} ${low!} ${regionWords[language].to} ${high!}`
}

/** What the lines of the list show: the most that any of them does. */
function lineOf(known: readonly RegionFigure[]): IntervalOf {
  const isThere = (kind: IntervalOf) => known.some(({ intervalOf }) => intervalOf === kind)
  return isThere('both') ? 'both' : isThere('luck') ? 'luck' : 'mean'
}

function levelTitle(known: readonly RegionFigure[], { indicator }: Question, language: Language): string {
  const words = regionWords[language].title
  const { level, short } = figureWordsOf(language, indicator)
  const values = known.map(({ value }) => value ?? 0)
  if (known.length === 1) return words.oneLevel(known[0]!.name, level(values[0]!))
  return words.levels(known.length, short(Math.min(...values)), level(Math.max(...values)))
}

function tallyOf(known: readonly RegionFigure[]): Tally {
  const count = (wanted: -1 | 0 | 1) => known.filter(({ side }) => side === wanted).length
  return { done: known.length, plus: count(1), minus: count(-1), same: count(0) }
}

/** From the fewest to the most replications of a region. */
function replicationsIn(known: readonly RegionFigure[], language: Language): string {
  const counts = known.map(({ replications }) => replications)
  const { whole } = NUMBERS[language]
  return regionWords[language].replications(whole(Math.min(...counts)), whole(Math.max(...counts)))
}
