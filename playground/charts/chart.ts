/** Everything the chart shows of an outcome, in words and places. */
import type { Outcomes, Which } from '../outcomes.ts'
import { nameOf } from '../regions.ts'
import type { View } from '../view.ts'
import { chartWords } from '../words/chart.ts'
import type { Language } from '../words/index.ts'
import { FEWEST } from '../../engine/index.ts'
import { NUMBERS } from '../words/numbers.ts'
import { plainOf } from '../answer/marked.ts'
import { type Axis, extentOf } from './axis.ts'
import { figureWordsOf, indicatorName } from './figureWords.ts'
import { type LabelText, type Plot, plotOf } from './layout.ts'
import { readingOf } from './reading.ts'
import { seriesOf, type Shows } from './series.ts'
import { holdsDoubt } from './spans.ts'
import type { Start } from './start.ts'
import { chartTitle } from './title.ts'

/** What decides how the chart looks. */
export interface Asked {
  readonly outcomes: Outcomes
  readonly view: View
  readonly language: Language
  readonly shows: Shows
  readonly starts: readonly Start[]
  readonly width: number
  readonly axis: Axis
  readonly isDragging: boolean
}

/** The chart, ready to be drawn. */
export interface Chart {
  readonly plot: Plot
  readonly title: string
  readonly subtitle: string
  readonly summary: string
  readonly unit: string
  readonly note: string
  /** Marked sentence of the year on screen, and of any year without marks. */
  readonly reading: string
  readonly plainReading: string
}

/** Works the chart out, or undefined while nothing of the place is known. */
export function chartOf(asked: Asked): Chart | undefined {
  const { outcomes, view, language, shows, starts, width, axis, isDragging } = asked
  const series = seriesOf(outcomes, view, shows)
  if (series.every(({ points }) => points.length === 0)) return undefined
  const words = chartWords[language]
  const figures = figureWordsOf(language, view.indicator)
  const isDifference = shows === 'difference'
  const sign = figures.unit === '%' ? '%' : ''
  const key = [view.indicator, view.place, shows].join(' ')
  const domain = axis.hold(key, extentOf(series, isDifference), isDragging)
  const plot = plotOf(series, {
    width,
    years: outcomes.years,
    domain,
    labels: isDifference ? changeLabels(asked) : levelLabels(asked),
    ticksOf: (values) => topped(figures.ticks(values, isDifference), isDifference ? '' : sign),
    starts: starts.map(({ year }) => year - 0.5),
  })
  const ends = [outcomes.years[0], outcomes.years.at(-1)].map((year = view.year) =>
    plainOf(readingOf(outcomes, { ...view, year }, language, true)),
  )
  return {
    plot,
    title: chartTitle(outcomes, view, language),
    subtitle: subtitleOf(asked, domain[0]),
    summary: words.summary([...ends, bandNote(asked)].filter((part) => part !== '')),
    unit: isDifference ? figures.changeUnit : figures.unit.replace(sign, ''),
    note: noteOf(asked),
    reading: readingOf(outcomes, view, language),
    plainReading: plainOf(readingOf(outcomes, view, language, true)),
  }
}

/** What the lines rest on, as long as that is not much. */
function noteOf({ outcomes, view, language }: Asked): string {
  const words = chartWords[language]
  const replications = outcomes.replicationsOf(view.place)
  if (replications === 0) return words.firstYears
  return replications < FEWEST ? words.replications(NUMBERS[language].whole(replications)) : ''
}

/** A percent sign on the top tick alone; other units stand above the axis. */
const topped = (ticks: readonly string[], sign: string): string[] =>
  ticks.map((tick, at) => (at === ticks.length - 1 ? tick + sign : tick))

type Labels = Readonly<Record<Which, LabelText>>
const NO_LABEL: LabelText = { name: '', value: '', range: undefined }

/** What stands beside the ends of the lines; a line that has not come to the last year has its name only. */
function levelLabels({ outcomes, view, language }: Asked): Labels {
  const words = chartWords[language]
  const figures = figureWordsOf(language, view.indicator)
  const label = (which: Which): LabelText => {
    const name = words[which]
    const last = outcomes.levels(which, view.indicator, view.place)[outcomes.years.length - 1]
    if (last?.mean == null) return { ...NO_LABEL, name }
    return { name, value: figures.short(last.mean), range: figures.range(last) }
  }
  return { basispad: label('basispad'), variant: label('variant') }
}

function changeLabels({ outcomes, view, language }: Asked): Labels {
  const last = outcomes.changes(view.indicator, view.place)[outcomes.years.length - 1]
  const name = chartWords[language].difference
  if (last?.difference == null) return { basispad: NO_LABEL, variant: { ...NO_LABEL, name } }
  const { bareChange, change } = figureWordsOf(language, view.indicator)
  const variant = { name, value: bareChange(last.difference), range: change(last).range }
  return { basispad: NO_LABEL, variant }
}

/** Measure, unit and place; where the axis starts; what the band and the dots mean. */
function subtitleOf(asked: Asked, axisStart: number): string {
  const { view, language, shows } = asked
  const words = chartWords[language]
  const figures = figureWordsOf(language, view.indicator)
  const name = indicatorName(view.indicator, language)
  const place = nameOf(view.place, words.nation)
  const isDifference = shows === 'difference'
  const parts = [
    isDifference
      ? words.changeMeasure(name, figures.changeUnit, place)
      : words.measure(name, figures.unit, place),
  ]
  if (!isDifference && axisStart !== 0) parts.push(words.cut(figures.short(axisStart)))
  parts.push(bandNote(asked))
  if (isDifference) parts.push(words.openDot)
  return parts.filter((part) => part !== '').join(' ')
}

/** What the shades mean, once there are any. */
function bandNote({ outcomes, view, language }: Asked): string {
  if (outcomes.replicationsOf(view.place) < FEWEST) return ''
  const { band, bands } = chartWords[language]
  return holdsDoubt(outcomes.levels('basispad', view.indicator, view.place)) ? bands : band
}
