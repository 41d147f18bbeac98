/** What a budget and its groups say of the place on screen, worked out once for every set of replications. */
import { type Budget, budgetOf, type Result, type WinnerRow, winnersOf } from '../../engine/index.ts'
import { isEarly, type Outcomes, type Which } from '../outcomes.ts'
import type { View } from '../view.ts'

/** The money of a place and a year. */
export interface Money {
  readonly budget: Budget
  readonly winners: readonly WinnerRow[]
  /** Replications that both scenarios have. */
  readonly n: number
  /** Whether these are too few to say anything of a difference. */
  readonly isEarly: boolean
  /** Whether there are differences to tell, and not levels of the basispad. */
  readonly isVariant: boolean
  readonly isOneMeasure: boolean
  /** Share of the link between missed care and later cost that is taken to be an effect. */
  readonly causalShare: number
}

type Pair = Readonly<Record<Which, Result>>

/** Undefined while nothing of the place was run here, and when the scenario has no whole year. */
export function moneyOf(
  outcomes: Outcomes | undefined,
  { place, year }: Pick<View, 'place' | 'year'>,
): Money | undefined {
  const pair = outcomes?.resultsOf(place)
  const budget = pair && budgetIn(pair, place)
  if (!outcomes || !pair || !budget) return undefined
  const { basispad, variant } = pair
  return {
    budget,
    winners: winnersOf(basispad, variant, place, String(year)),
    n: variant.parts.length,
    isEarly: isEarly(budget.together.at(-1)!),
    isVariant: outcomes.isVariant,
    isOneMeasure: new Set(variant.scenario.measures.map(({ policy }) => policy)).size === 1,
    causalShare: Number(variant.scenario.parameters.causalShare ?? 0),
  }
}

/** A pair stays the same object as long as no replication is added. */
const BUDGETS = new WeakMap<Pair, { readonly place: string; readonly budget: Budget | undefined }>()

function budgetIn(pair: Pair, place: string): Budget | undefined {
  const known = BUDGETS.get(pair)
  if (known?.place === place) return known.budget
  const budget = budgetOf(pair.basispad, pair.variant, place)
  BUDGETS.set(pair, { place, budget })
  return budget
}
