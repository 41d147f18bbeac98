/** The figure of every region for what is on screen: its value, its interval and what may be said of it. */
import {
  type Band,
  type Difference,
  type IndicatorId,
  INDICATORS,
  REGIONS as BY_NUMBER,
  type Verdict,
} from '../../engine/index.ts'
import { spansOf } from '../charts/spans.ts'
import { isEarly, type Outcomes } from '../outcomes.ts'
import { REGIONS } from '../regions.ts'
import type { MapShows, View } from '../view.ts'

/** What is asked of every region. */
export interface Question {
  readonly indicator: IndicatorId
  readonly year: number
  readonly shows: MapShows
}

type Ends = readonly [low: number, high: number]
/** What an interval is of: luck and uncertain assumptions together, luck alone, or the mean. */
export type IntervalOf = 'both' | 'luck' | 'mean'

export interface RegionFigure {
  readonly code: string
  readonly name: string
  readonly replications: number
  /** Null when nothing is known of the region. */
  readonly value: number | null
  /** The widest 80% range, or the 95% interval of the mean while replications are few. */
  readonly interval: Ends | undefined
  readonly intervalOf: IntervalOf
  /** The 80% range of luck alone, where that of luck and assumptions lies around it. */
  readonly inner: Ends | undefined
  /** Which side a value is on: 1 better, or higher where no side is better; 0 not distinguishable. A level has none. */
  readonly side: -1 | 0 | 1
  /** Whether it was calculated but there was nobody to count over. */
  readonly isNobody: boolean
  /** Whether nothing may be said of a difference yet. */
  readonly isEarly: boolean
  /** So few births that chance has the last word. */
  readonly isFew: boolean
}

/** Families a year below which a number of a region is unreliable. */
const FEW = 1000

/** What the map shows: without a variant there is nothing but the basispad. */
export function shownIn(outcomes: Outcomes | undefined, shows: View['mapShows']): MapShows {
  return outcomes?.isVariant ? shows : 'basispad'
}

/** A figure of every region, in the order of their names. */
export function figuresOf(outcomes: Outcomes | undefined, question: Question): RegionFigure[] {
  const at = outcomes?.years.indexOf(question.year) ?? -1
  return REGIONS.map(({ code, name }) => ({
    code,
    name,
    replications: outcomes?.replicationsOf(code) ?? 0,
    isFew: familiesOf(outcomes, code, at) < FEW,
    ...valueOf(outcomes, question, code, at),
  }))
}

/** Whether the indicator rests on an assumption in every region, so that differences between regions are not measured. */
export function isAssumed({ indicator, shows }: Question): boolean {
  const basis: string = INDICATORS[indicator].basis
  return shows !== 'change' && basis === 'assumed'
}

/** Figures with a value, best first; where no side is better, highest first. */
export function ranked(figures: readonly RegionFigure[], { indicator }: Question): RegionFigure[] {
  const sign = INDICATORS[indicator].better === 'down' ? 1 : -1
  return figures
    .filter(({ value }) => value !== null)
    .toSorted((a, b) => sign * ((a.value ?? 0) - (b.value ?? 0)))
}

/** The values that colours must cover: of both scenarios for levels, so that they can be held against each other. */
export function valuesToColour(
  outcomes: Outcomes | undefined,
  figures: readonly RegionFigure[],
  { indicator, year, shows }: Question,
): number[] {
  const shown = figures.flatMap(({ value }) => value ?? [])
  if (shows === 'change' || !outcomes?.isVariant) return shown
  const at = outcomes.years.indexOf(year)
  const other = shows === 'variant' ? 'basispad' : 'variant'
  return [...shown, ...figures.flatMap(({ code }) => outcomes.levels(other, indicator, code)[at]?.mean ?? [])]
}

type Intervals = Pick<RegionFigure, 'interval' | 'intervalOf' | 'inner'>
type Value = Pick<RegionFigure, 'value' | keyof Intervals | 'side' | 'isNobody' | 'isEarly'>

function valueOf(
  outcomes: Outcomes | undefined,
  { indicator, shows }: Question,
  code: string,
  at: number,
): Value {
  if (shows !== 'change') {
    const band = outcomes?.levels(shows, indicator, code)[at]
    return {
      value: band?.mean ?? null,
      ...intervalsOf(band),
      side: 0,
      isNobody: band?.mean === null,
      isEarly: false,
    }
  }
  const change = outcomes?.changes(indicator, code)[at]
  return {
    value: change?.difference ?? null,
    ...intervalsOf(change),
    side: change ? sideOf(change) : 0,
    isNobody: change?.difference === null,
    isEarly: change === undefined || isEarly(change),
  }
}

function intervalsOf(band: Band | Difference | undefined): Intervals {
  if (!band) return { interval: undefined, intervalOf: 'mean', inner: undefined }
  const [wide, inner] = spansOf(band).map(({ low, high }) => [low, high] as const)
  if (wide) return { interval: wide, intervalOf: inner ? 'both' : 'luck', inner }
  const { ciLow, ciHigh } = band
  const interval = ciLow === null || ciHigh === null ? undefined : ([ciLow, ciHigh] as const)
  return { interval, intervalOf: 'mean', inner }
}

const SIDES = { better: 1, worse: -1, 'not distinguishable': 0 } as const satisfies Record<
  Exclude<Verdict, 'different'>,
  number
>

function sideOf({ verdict, difference }: Difference): -1 | 0 | 1 {
  if (verdict !== 'different') return SIDES[verdict]
  return (difference ?? 0) > 0 ? 1 : -1
}

/** In the year on screen when that is known, else births as they were counted. */
function familiesOf(outcomes: Outcomes | undefined, code: string, at: number): number {
  const simulated = outcomes?.levels('basispad', 'families', code)[at]?.mean
  return simulated ?? BY_NUMBER.find((region) => region.code === code)?.births[2022] ?? 0
}
