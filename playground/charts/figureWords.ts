/** A figure in words: with its unit, its range, and a change only where it can be told apart. */
import { type Difference, type IndicatorId, INDICATORS, type Verdict } from '../../engine/index.ts'
import { isEarly } from '../outcomes.ts'
import { chartWords } from '../words/chart.ts'
import type { Language } from '../words/index.ts'
import { NUMBERS, withUnit, writerOf } from '../words/numbers.ts'
import { type Ranged, type Span, spansOf } from './spans.ts'

/** A change as it is told; `tone` decides its colour. */
export interface Told {
  readonly text: string
  /** The same without its unit. */
  readonly short: string
  /** The widest 80% range, from 20 replications on. */
  readonly range: string | undefined
  /** That of luck alone, where assumptions make the first one wider. */
  readonly luck: string | undefined
  readonly tone: Verdict
}

/** How the figures of an indicator are written. */
export interface FigureWords {
  /** The unit of a level; empty for a ratio. */
  readonly unit: string
  readonly changeUnit: string
  /** A level with its unit. */
  level(x: number): string
  /** A level without its unit, but with a percent sign. */
  short(x: number): string
  /** The widest 80% range of a level without its unit, or undefined while there is none. */
  range(band: Ranged): string | undefined
  /** That of luck alone, where assumptions make the first one wider. */
  luck(band: Ranged): string | undefined
  /** The widest range in the words of a sentence: 8,3 tot 9,9%. */
  spoken(band: Ranged): string | undefined
  /** A level or a change without unit or percent sign. */
  bare(x: number): string
  bareChange(x: number): string
  /** Labels of an axis, with no more digits than they need. */
  ticks(values: readonly number[], hasSign?: boolean): string[]
  change(difference: Difference | undefined): Told
}

/** The name of an indicator in a language. */
export const indicatorName = (id: IndicatorId, language: Language): string => INDICATORS[id].name[language]

/** How a language writes the figures of an indicator. */
export function figureWordsOf(language: Language, id: IndicatorId): FigureWords {
  const writer = writerOf(language, id)
  const words = chartWords[language]
  const numbers = NUMBERS[language]
  const sign = writer.unit === '%' ? '%' : ''
  const written = (span: Span | undefined, write: (x: number) => string) =>
    span && numbers.range(span.low, span.high, write)
  return {
    unit: writer.unit,
    changeUnit: writer.changeUnit,
    level: (x) => withUnit(writer.level(x), writer.unit),
    short: (x) => writer.level(x) + sign,
    range: (band) => written(spansOf(band)[0], writer.level),
    luck: (band) => written(spansOf(band)[1], writer.level),
    spoken: (band) => {
      const [span] = spansOf(band)
      return span && rangeWithUnit(writer.level(span.low), writer.level(span.high), writer.unit, words.to)
    },
    bare: writer.level,
    bareChange: writer.change,
    ticks: (values, hasSign = false) => ticksIn(language, id, values, hasSign),
    change: (difference) => {
      const [range, luck] = (difference ? spansOf(difference) : []).map((span) =>
        writer.change(span.low) === writer.change(span.high) ? undefined : written(span, writer.change),
      )
      const told = (text: string, unit = ''): Told => ({
        text: withUnit(text, unit),
        short: text,
        range,
        luck,
        tone: difference?.verdict ?? 'not distinguishable',
      })
      if (!difference || isEarly(difference) || difference.difference === null) return told(words.tooEarly)
      if (difference.verdict === 'not distinguishable') return told(words.notDistinguishable)
      const text = writer.change(difference.difference)
      return told(text === writer.change(0) ? words.almostZero : text, writer.changeUnit)
    },
  }
}

/** A unit stands behind the higher end, unless it has a sign that stands before the lower one. */
function rangeWithUnit(low: string, high: string, unit: string, to: string): string {
  return withUnit('0', unit).startsWith('€')
    ? withUnit(`${low} ${to} ${high}`, unit)
    : `${low} ${to} ${withUnit(high, unit)}`
}

/** How many decimals tell steps apart: those down to the first digit of the step that is not 0. */
function decimalsOf(step: number): number {
  return Math.max(0, -Number(step.toExponential().split('e')[1]))
}

function ticksIn(language: Language, id: IndicatorId, values: readonly number[], hasSign: boolean): string[] {
  const { scale } = writerOf(language, id)
  const [first = 0, second = 1] = values
  const digits = decimalsOf(scale * (second - first))
  const { signed, decimal } = NUMBERS[language]
  return values.map((value) => (hasSign ? signed : decimal)(scale * value, digits))
}
