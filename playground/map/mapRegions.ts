/** What a shape on the map needs to know of its region. */
import type { Language } from '../words/index.ts'
import { isAssumed, type Question, type RegionFigure } from './figures.ts'
import { shortValue, spokenFigure } from './message.ts'
import type { Scale, Shade } from './scale.ts'

export interface MapRegion {
  /** Name, value and what may be said of it. */
  readonly label: string
  /** The value, where a tile has room for it. */
  readonly short: string
  /** Undefined for a region without a figure. */
  readonly shade: Shade | undefined
  readonly isHatched: boolean
  /** Whether the value is more than chance; levels always are. */
  readonly isFirm: boolean
}

/** Characters that fit on a tile. */
const ROOM = 6

/** The regions by code. */
export function mapRegions(
  figures: readonly RegionFigure[],
  question: Question,
  scale: Scale,
  language: Language,
): ReadonlyMap<string, MapRegion> {
  return new Map(
    figures.map((figure) => {
      const short = shortValue(figure, question, language)
      const shade = scale.shadeOf(figure)
      return [
        figure.code,
        {
          label: spokenFigure(figure, question, language),
          short: short.length <= ROOM ? short : '',
          shade,
          isHatched: shade !== undefined && (figure.isFew || isAssumed(question)),
          isFirm: question.shows !== 'change' || figure.side !== 0,
        },
      ]
    }),
  )
}
