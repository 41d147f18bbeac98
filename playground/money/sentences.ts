/** Who pays more and who pays less, in sentences that say no more than the intervals do. */
import type { BudgetLine, Difference } from '../../engine/index.ts'
import { figureWordsOf } from '../charts/figureWords.ts'
import { placeName } from '../answer/sentences.ts'
import type { Outcomes } from '../outcomes.ts'
import type { View } from '../view.ts'
import type { Language } from '../words/index.ts'
import { moneyWords, type Payer, type Paying } from '../words/money.ts'
import { NUMBERS } from '../words/numbers.ts'
import { amountOf } from './budgetTable.ts'
import type { Money } from './results.ts'

/** The answer of the view, marked. */
export function moneyAnswer(
  { budget, isEarly, isVariant, isOneMeasure }: Money,
  place: string,
  language: Language,
): string {
  const words = moneyWords[language]
  const where = placeName(place, language)
  const lines = structuralOf(budget.payers)
  if (!isVariant)
    return words.level(
      payingOf(
        lines.filter(({ cell }) => cell.baseMean !== 0),
        false,
        language,
      ),
      where,
    )
  if (isEarly) return words.early
  const told = lines.filter(({ cell }) => cell.verdict !== 'not distinguishable')
  const [more, less] = [1, -1].map((sign) =>
    payingOf(
      told.filter(({ cell }) => sign * (cell.difference ?? 0) > 0),
      true,
      language,
    ),
  ) as [Paying[], Paying[]]
  return words.change(more, less, where, isOneMeasure)
}

/** Which years the answer is the mean of, and for whom it says nothing. */
export function moneyNote({ budget, isEarly, isVariant }: Money, language: Language): string {
  const words = moneyWords[language]
  const untold = structuralOf(budget.payers).filter(
    ({ cell }) => cell.verdict === 'not distinguishable' && ((cell.above ?? 0) > 0 || (cell.below ?? 0) > 0),
  )
  const note = words.years(budget.structural)
  if (!isVariant || isEarly || untold.length === 0) return note
  return `${note} ${words.untold(untold.map(({ id }) => words.who[id]))}`
}

/** What the later cost of care is, in both readings. */
export function laterSentence(
  { causalShare, isVariant }: Money,
  outcomes: Outcomes,
  { place, year }: Pick<View, 'place' | 'year'>,
  language: Language,
): string {
  const words = moneyWords[language]
  const at = outcomes.years.indexOf(year)
  const { change, level } = figureWordsOf(language, 'laterCost.association')
  const mean = outcomes.levels('basispad', 'laterCost.association', place)[at]?.mean
  const most = isVariant
    ? change(outcomes.changes('laterCost.association', place)[at]).text
    : mean == null
      ? '\u2013'
      : level(mean)
  const share = figureWordsOf(language, 'helpShare').level(causalShare)
  return words.later(causalShare === 0 ? undefined : share, year, most, isVariant)
}

/** Why there is nothing to tell yet. */
export function waitingSentence(outcomes: Outcomes | undefined, place: string, language: Language): string {
  const words = moneyWords[language]
  if (outcomes?.resultsOf(place)) return words.noYear
  if (outcomes?.isLibrary) return words.fromLibrary
  return outcomes && place === 'NL' ? words.waitingNation : words.waiting
}

interface Structural {
  readonly id: Payer
  readonly cell: Difference
}

/** The last column, in which a budget comes to rest. */
const structuralOf = (lines: readonly BudgetLine[]): Structural[] =>
  lines.map(({ id, cells }) => ({ id: id as Payer, cell: cells.at(-1)! }))

/** Payers with their amounts, the largest first. */
function payingOf(lines: readonly Structural[], isVariant: boolean, language: Language): Paying[] {
  const words = moneyWords[language]
  const mark = isVariant ? '*' : '_'
  return lines
    .map(({ id, cell }) => ({ id, amount: Math.abs(amountOf(cell, isVariant)) }))
    .toSorted((a, b) => b.amount - a.amount)
    .map(({ id, amount }) => ({
      who: words.who[id],
      amount: mark + eurosIn(amount, language) + mark,
      isOne: id === 'cost.state',
    }))
}

/** Millions, or thousands where millions would be a fraction. */
function eurosIn(amount: number, language: Language): string {
  if (amount >= LEAST_MILLIONS) return figureWordsOf(language, 'cost.zvw').level(amount)
  return NUMBERS[language].euro(amount < 1000 ? Math.round(amount) : Math.round(amount / 1000) * 1000)
}

const LEAST_MILLIONS = 1e5
