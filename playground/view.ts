/** What of the results is on screen. It travels with the link; it never changes a figure. */
import type { IndicatorId } from '../engine/index.ts'
import type { Language } from './words/index.ts'

/** The views below the key figures. */
export const TABS = ['course', 'regions', 'groups', 'money', 'table', 'limits'] as const
export type Tab = (typeof TABS)[number]

/** What the map and the ranked list show. */
export const MAP_SHOWS = ['change', 'basispad', 'variant'] as const
export type MapShows = (typeof MAP_SHOWS)[number]

/** How the regions are drawn; the ranked list always stands beside it. */
export const MAP_KINDS = ['outlines', 'tiles'] as const
export type MapKind = (typeof MAP_KINDS)[number]

/** Everything a reader has chosen to look at. */
export interface View {
  /** `NL` or a COROP code. */
  readonly place: string
  readonly indicator: IndicatorId
  readonly year: number
  readonly tab: Tab
  readonly mapShows: MapShows
  readonly mapKind: MapKind
  readonly language: Language
  /** The question that is answered on top, by its id; empty for none. */
  readonly question: string
}

/** Where a new reader starts. */
export const FIRST_VIEW: View = {
  place: 'CR17',
  indicator: 'belowFloor.share',
  year: 2035,
  tab: 'course',
  mapShows: 'change',
  mapKind: 'outlines',
  language: 'nl',
  question: '',
}
