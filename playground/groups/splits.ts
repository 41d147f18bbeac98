/** How families are split into groups, and which splits rest on assumptions alone. */
import {
  type Group,
  type IndicatorId,
  INDICATORS,
  type ParameterId,
  WINNER_INDICATORS,
} from '../../engine/index.ts'

/** A group that is shown: everybody together is not one. */
export type ShownGroup = Exclude<Group, 'all'>

/** A split of families. */
export interface Split {
  readonly key: 'income' | 'wijk' | 'parity' | 'language' | 'vulnerable'
  readonly groups: readonly ShownGroup[]
  /** The parameter that says how large the groups are. */
  readonly size: ParameterId
}

/** The splits in their order. */
export const SPLITS: readonly Split[] = [
  { key: 'income', groups: ['income.low', 'income.mid', 'income.high'], size: 'lowIncomeShare' },
  { key: 'wijk', groups: ['wijk.kwetsbaar', 'wijk.gemiddeld', 'wijk.sterk'], size: 'kwetsbaarShare' },
  { key: 'parity', groups: ['parity.first', 'parity.later'], size: 'firstChildShare' },
  { key: 'language', groups: ['language.yes'], size: 'languageShare' },
  { key: 'vulnerable', groups: ['vulnerable.yes'], size: 'vulnerableShare' },
]

/**
 * The indicator that groups can be compared by. Groups differ in size, so numbers of families give way to their share;
 * of staff and of other numbers, sums of hours and euros among them, the minimum stands in.
 */
export function comparableOf(indicator: IndicatorId): IndicatorId {
  const share = `${indicator}.share`
  if (isIndicator(share) && INDICATORS[share].of === 'families') return share
  const { of, formula } = INDICATORS[indicator]
  return of === 'families' && formula.over === 'ratio' ? indicator : 'belowFloor.share'
}

/** Whether another indicator than the one on screen is shown, of which the reader must be told. */
export function isInstead(indicator: IndicatorId): boolean {
  const shown = comparableOf(indicator)
  return shown !== indicator && shown !== `${indicator}.share`
}

/** Whether the view of money adds it up by group. */
export function isInMoney(indicator: IndicatorId): boolean {
  return (WINNER_INDICATORS as readonly IndicatorId[]).includes(indicator)
}

const isIndicator = (id: string): id is IndicatorId => id in INDICATORS
