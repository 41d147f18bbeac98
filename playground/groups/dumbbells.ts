/** Every group as a dumbbell from basispad to variant, on one scale in percent of the width. */
import type { Band, Difference, IndicatorId } from '../../engine/index.ts'
import { type Domain, extentOf, roundedOf, ticksOf } from '../charts/axis.ts'
import { figureWordsOf } from '../charts/figureWords.ts'
import { type Reach, spansOf } from '../charts/spans.ts'
import type { Outcomes } from '../outcomes.ts'
import type { View } from '../view.ts'
import { groupWords } from '../words/groups.ts'
import type { Language } from '../words/index.ts'
import { ASSUMED_SPLITS } from './assumed.ts'
import { type ShownGroup, type Split, SPLITS } from './splits.ts'
import { linear } from '../charts/linear.ts'

/** What is known of a group in a year. */
export interface GroupFigures {
  readonly group: ShownGroup
  readonly basispad: Band
  /** Undefined when there is no variant. */
  readonly variant: Band | undefined
  readonly change: Difference | undefined
}

/** A group on the scale; places are in percent of the width. */
export interface Dumbbell {
  readonly group: ShownGroup
  readonly name: string
  readonly basispad: number
  readonly variant: number | undefined
  /** Left ends and widths of the ranges of the scenario on top, from wide to narrow. */
  readonly bands: readonly { readonly reach: Reach; readonly from: number; readonly width: number }[]
  readonly isTold: boolean
  /** Marked value. */
  readonly value: string
}

/** All groups of one split. */
export interface Row {
  readonly split: Split
  readonly name: string
  readonly isAssumed: boolean
  readonly dumbbells: readonly Dumbbell[]
}

/** The rows and the scale above them. */
export interface Rows {
  readonly rows: readonly Row[]
  readonly ticks: readonly { readonly label: string; readonly at: number }[]
}

/** What is known of every group; groups of which nothing is known are left out. */
export function groupFigures(
  outcomes: Outcomes,
  id: IndicatorId,
  { place, year }: Pick<View, 'place' | 'year'>,
): GroupFigures[] {
  const at = outcomes.years.indexOf(year)
  return SPLITS.flatMap(({ groups }) => groups).flatMap((group) => {
    const basispad = outcomes.levels('basispad', id, place, group)[at]
    if (basispad?.mean == null) return []
    if (!outcomes.isVariant) return [{ group, basispad, variant: undefined, change: undefined }]
    const variant = outcomes.levels('variant', id, place, group)[at]
    return [{ group, basispad, variant, change: outcomes.changes(id, place, group)[at] }]
  })
}

/** Lays the groups out. */
export function rowsOf(figures: readonly GroupFigures[], id: IndicatorId, language: Language): Rows {
  const words = groupWords[language]
  const figureWords = figureWordsOf(language, id)
  const domain = domainOf(figures)
  const at = linear(domain, [2, 98])
  const ticks = ticksOf(domain)
  const labels = figureWords.ticks(ticks)
  const sign = figureWords.unit === '%' ? '%' : ''
  const known = (split: Split) => figures.filter(({ group }) => split.groups.includes(group))
  return {
    rows: SPLITS.filter((split) => known(split).length > 0).map((split) => ({
      split,
      name: words.splits[split.key],
      isAssumed: ASSUMED_SPLITS.includes(split.key),
      dumbbells: known(split).map((one) => dumbbellOf(one, at, id, language)),
    })),
    ticks: ticks.map((tick, turn) => ({
      label: (labels[turn] ?? '') + (turn === ticks.length - 1 ? sign : ''),
      at: at(tick),
    })),
  }
}

function dumbbellOf(
  { group, basispad, variant, change }: GroupFigures,
  at: (x: number) => number,
  id: IndicatorId,
  language: Language,
): Dumbbell {
  const words = groupWords[language]
  const { short } = figureWordsOf(language, id)
  const top = variant ?? basispad
  const base = basispad.mean ?? 0
  return {
    group,
    name: words.groups[group],
    basispad: at(base),
    variant: variant?.mean == null ? undefined : at(variant.mean),
    bands: spansOf(top).map(({ reach, low, high }) => ({
      reach,
      from: at(low),
      width: at(high) - at(low),
    })),
    isTold: change === undefined || change.verdict !== 'not distinguishable',
    value:
      variant === undefined || top.mean === null
        ? `_${short(base)}_`
        : words.to(short(base), short(top.mean)),
  }
}

function domainOf(figures: readonly GroupFigures[]): Domain {
  const points = figures.flatMap(({ basispad, variant }) => {
    const spans = spansOf(variant ?? basispad)
    const values = [basispad.mean, variant?.mean].filter((mean) => mean != null)
    return values.map((value) => ({ year: 0, value, spans, isTold: true }))
  })
  return roundedOf(extentOf([{ which: 'variant', points }], false))
}
