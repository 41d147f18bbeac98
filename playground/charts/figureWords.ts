/** A figure in words: with its unit, its range, and a change only where it can be told apart. */
import { type Band, type Difference, type IndicatorId, INDICATORS, type Verdict } from '../../engine/index.ts'
import { chartWords } from '../words/chart.ts'
import type { Language } from '../words/index.ts'
import { NUMBERS, withUnit, writerOf } from '../words/numbers.ts'

/** A change as it is told; `tone` decides its colour. */
export interface Told {
  readonly text: string
  /** The same without its unit. */
  readonly short: string
  /** The 80% range, from 20 replications on. */
  readonly range: string | undefined
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
  /** The 80% range of a level without its unit, or undefined while there is none. */
  range(band: Band): string | undefined
  /** The same in the words of a sentence: 8,3 tot 9,9%. */
  spoken(band: Band): string | undefined
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
  const ends = ({ lowLuck, highLuck }: Pick<Band, 'lowLuck' | 'highLuck'>) =>
    lowLuck === null || highLuck === null ? undefined : ([lowLuck, highLuck] as const)
  return {
    unit: writer.unit,
    changeUnit: writer.changeUnit,
    level: (x) => withUnit(writer.level(x), writer.unit),
    short: (x) => writer.level(x) + sign,
    range: (band) => {
      const both = ends(band)
      return both && numbers.range(...both, writer.level)
    },
    spoken: (band) => {
      const both = ends(band)
      return both && rangeWithUnit(writer.level(both[0]), writer.level(both[1]), writer.unit, words.to)
    },
    bare: writer.level,
    bareChange: writer.change,
    ticks: (values, hasSign = false) => ticksIn(language, id, values, hasSign),
    change: (difference) => {
      const both = difference && ends(difference)
      const isWide = both && writer.change(both[0]) !== writer.change(both[1])
      const range = isWide ? numbers.range(...both, writer.change) : undefined
      const told = (text: string, unit = ''): Told => ({
        text: withUnit(text, unit),
        short: text,
        range,
        tone: difference?.verdict ?? 'not distinguishable',
      })
      if (!difference || difference.n < 2 || difference.difference === null) return told(words.tooEarly)
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
