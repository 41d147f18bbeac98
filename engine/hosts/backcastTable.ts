/** The score of held-out figures as tables for the eye: what was observed and foretold, how far off, and what could not be compared. */
import { countsOf, type Role, type Scenario, type Score } from '../index.ts'
import {
  BACKCAST_COLUMN_WORDS,
  BACKCAST_HEADS,
  BACKCAST_WORDS,
  COUNT_SENTENCES,
  ERROR_NOTES,
  ERROR_UNITS,
  ROLE_WORDS,
} from './backcastWords.ts'
import type { Language } from './options.ts'
import { decimalsFor, numberText, rowText, widest, widthOf, wrapped } from './tableText.ts'
import { UNITS } from './tableWords.ts'

/** Widest table; a score is read in a terminal or a report. */
const WIDEST = 100
const MILLION = 1e-6
/** Decimals of a figure as its source gives it. */
const GIVEN_DECIMALS = 2

/** The tables of all scores, in pieces of text. */
export function* backcastTableOf(
  scores: readonly Score[],
  scenario: Scenario,
  language: Language,
  screen: number | undefined,
): Generator<string> {
  const width = Math.min(WIDEST, widthOf(screen))
  const having = (...roles: readonly Role[]) => scores.filter(({ role }) => roles.includes(role))
  const [tested, tests] = [having('test', 'direction'), having('test')]
  const [beside, none] = [having('known', 'other'), having('none')]
  yield wrapped(BACKCAST_HEADS[language](scenario), width)
  yield figuresText(BACKCAST_WORDS.tested[language], tested, language, width)
  if (tests.length > 0) {
    yield errorsText(tests, language, width)
    yield wrapped(ERROR_NOTES[language], width)
  }
  yield wrapped(COUNT_SENTENCES[language](countsOf(scores)), width)
  const disputes = contradictions(scores, language)
  if (disputes.length > 0) yield wrapped(disputes, width)
  yield figuresText(BACKCAST_WORDS.beside[language], beside, language, width)
  if (beside.length > 0) yield wrapped(remarksOf(beside, language), width)
  if (none.length > 0) yield wrapped([BACKCAST_WORDS.none[language], ...remarksOf(none, language)], width)
}

/** Observed, foretold, band and whether it is a hit. */
function figuresText(title: string, scores: readonly Score[], language: Language, width: number): string {
  if (scores.length === 0) return ''
  const rows = scores.map((score) => [
    labelOf(score, language),
    observedText(score, language),
    score.mean === null ? '-' : formed(score, score.mean, language),
    bandText(score, language),
    ...hitTexts(score, language),
  ])
  const head = BACKCAST_COLUMN_WORDS[language].figures.slice(0, rows[0]!.length)
  return blockText(title, [head, ...rows], width)
}

/** How far off the model and the forecasts without a model are. */
function errorsText(scores: readonly Score[], language: Language, width: number): string {
  const rows = scores.map((score) => [
    labelOf(score, language),
    signed(score, score.error, language),
    score.errorShare === null ? '-' : withSign(score.errorShare * 100, 1, language),
    score.crps === null ? '-' : formed(score, score.crps, language),
    signed(score, score.last?.error ?? null, language),
    signed(score, score.trend?.error ?? null, language),
  ])
  const heads = [BACKCAST_COLUMN_WORDS[language].errors, ERROR_UNITS[language]]
  return blockText(BACKCAST_WORDS.errors[language], [...heads, ...rows], width)
}

/** Columns stand closer where they would not fit. */
function blockText(title: string, rows: readonly (readonly string[])[], width: number): string {
  const widths = rows[0]!.map((_, at) => widest(rows.map((row) => row[at])))
  const total = widths.reduce((sum, one) => sum + one + 2, -2)
  const lines = rows.map((row) => rowText(row, widths, total > width ? 1 : 2))
  return `${[title, ...lines].join('\n')}\n\n`
}

/** A sentence for each figure that is not counted. */
function remarksOf(scores: readonly Score[], language: Language): string[] {
  return scores.map(({ figure, role }) =>
    [`- ${figure.name[language]}:`, ROLE_WORDS[language][role] ?? '', figure.remark[language]]
      .filter((part) => part !== '')
      .join(' '),
  )
}

/** Sources that say different things of the same, each pair once. */
function contradictions(scores: readonly Score[], language: Language): string[] {
  const nameOf = (id: string) => scores.find(({ figure }) => figure.id === id)?.figure.name[language] ?? id
  const pairs = scores.flatMap(({ figure: { id, contradicts } }) =>
    contradicts.map((other) => [id, other].toSorted().map(nameOf).join(BACKCAST_WORDS.and[language])),
  )
  return [...new Set(pairs)].map((pair) => `${BACKCAST_WORDS.contradicts[language]}: ${pair}.`)
}

function labelOf({ figure }: Score, language: Language): string {
  const { measure, unit, name } = figure
  const words = UNITS[unit]?.[language] ?? unit
  const short: Readonly<Record<string, string>> = {
    euro: BACKCAST_WORDS.million[language],
    caregivers: BACKCAST_WORDS.people[language],
  }
  const ofLevel = short[unit] ?? words
  const shown = { level: ofLevel, change: BACKCAST_WORDS.aYear[language], ratio: '%' }[measure]
  return `${name[language]} (${shown})`
}

/** The value with its range, or the one end that is known. */
function observedText({ figure }: Score, language: Language): string {
  const { value, low, high } = figure
  const text = (number: number) => givenText(number * scaleOf(figure), language)
  if (low !== null && high !== null) {
    const range = `${text(low)} – ${text(high)}`
    return value === null ? range : `${text(value)} (${range})`
  }
  if (value !== null) return text(value)
  if (high !== null) return `${BACKCAST_WORDS.below[language]} ${text(high)}`
  return low === null ? '-' : `${BACKCAST_WORDS.above[language]} ${text(low)}`
}

function bandText(score: Score, language: Language): string {
  const { low, high } = score
  if (low === null || high === null) return '-'
  return `${formed(score, low, language)} – ${formed(score, high, language)}`
}

/** Whether the band holds what was observed, and whether the mean lies where it should; only of what is counted. */
function hitTexts({ role, holds, meanInside }: Score, language: Language): string[] {
  if (role !== 'test' && role !== 'direction') return []
  return [holds, meanInside].map((isSo) =>
    isSo === null ? '-' : BACKCAST_WORDS[isSo ? 'yes' : 'no'][language],
  )
}

/** A share, a change and a ratio are percentages; euros are told by the million. */
function scaleOf({ unit, measure }: Score['figure']): number {
  if (measure !== 'level' || unit === 'share') return 100
  return unit === 'euro' ? MILLION : 1
}

/** A number with the digits that the band leaves meaning to. */
function formed(score: Score, value: number, language: Language): string {
  const { scale, decimals } = formOf(score)
  return numberText(value * scale, decimals, language)
}

function signed(score: Score, value: number | null, language: Language): string {
  const { scale, decimals } = formOf(score)
  return value === null ? '-' : withSign(value * scale, decimals, language)
}

function withSign(value: number, decimals: number, language: Language): string {
  return `${value > 0 ? '+' : ''}${numberText(value, decimals, language)}`
}

function formOf({ figure, mean, low, high }: Score) {
  const scale = scaleOf(figure)
  const half = low === null || high === null ? 0 : ((high - low) / 2) * scale
  return { scale, decimals: decimalsFor((mean ?? 0) * scale, half) }
}

/** As the source gives it, without zeros that claim more. */
function givenText(value: number, language: Language): string {
  const rounded = Number(value.toFixed(GIVEN_DECIMALS))
  const decimals = [0, 1, GIVEN_DECIMALS].find((digits) => Number(rounded.toFixed(digits)) === rounded)
  return numberText(rounded, decimals ?? GIVEN_DECIMALS, language)
}
