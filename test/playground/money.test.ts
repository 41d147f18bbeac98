/** The view of money says what a budget says: no payer without an interval, every group counted, nothing made certain. */
import { expect, test } from 'vitest'
import {
  type Budget,
  type BudgetLine,
  type Difference,
  differenceOf,
  type IndicatorId,
  type Ratio,
} from '../../engine/index.ts'
import { plainOf } from '../../playground/answer/marked.ts'
import { budgetTable } from '../../playground/money/budgetTable.ts'
import { changeCell, ratioCell } from '../../playground/money/cells.ts'
import { familySentence, familyTable } from '../../playground/money/familyTable.ts'
import { type Money, moneyOf } from '../../playground/money/results.ts'
import { laterSentence, moneyAnswer, moneyNote, waitingSentence } from '../../playground/money/sentences.ts'
import { winnersTable } from '../../playground/money/winnersTable.ts'
import { around, shortRun } from './chartOutcomes.ts'

const PAYERS = [
  'cost.zvw',
  'cost.state',
  'cost.municipalities',
  'cost.households',
  'cost.supplementary',
] as const
const SCALE = { language: 'nl', factor: 1e-6, digits: 1 } as const
const IN_2023 = { place: 'CR22', year: 2023 } as const

/** A difference in euros: told apart from 0, or as likely to either side. */
function euros(size: number, isTold = true): Difference {
  const base = around(100e6, 1e6)
  return differenceOf(
    base,
    base.map((x, at) => x + (isTold || at % 2 === 0 ? size : -size)),
    'neither',
    'central',
  )
}

/** A difference in families that can be told from 0. */
const familiesMore = (size: number): Difference =>
  differenceOf(
    around(100, 1),
    around(100, 1).map((x, at) => x + size + (at % 2) / 100),
    'up',
    'central',
  )

/** Money of a made-up budget with one column. */
function moneyWith(changes: Partial<Record<IndicatorId, Difference>>, more: Partial<Money> = {}): Money {
  const line = (id: IndicatorId): BudgetLine => ({ id, cells: [changes[id] ?? euros(0)] })
  const budget: Budget = {
    columns: ['structural'],
    structural: ['2033', '2034', '2035'],
    payers: PAYERS.map(line),
    others: [],
    memo: [],
    publicPayers: [],
    together: [],
    families: line('atLeastFloor'),
    gross: [{ n: 20, ratio: null, ciLow: null, ciHigh: null }],
    net: [{ n: 20, ratio: null, ciLow: null, ciHigh: null }],
  }
  const usual = { n: 20, isEarly: false, isVariant: true, isOneMeasure: false, causalShare: 0 }
  return { budget, winners: [], ...usual, ...more }
}

const answer = (money: Money, language: 'nl' | 'en' = 'nl') =>
  plainOf(moneyAnswer(money, 'NL', language)).replaceAll('\u00a0', ' ')

test('the answer names who pays more and who pays less, the largest first', () => {
  const money = moneyWith({
    'cost.state': euros(8e6),
    'cost.zvw': euros(26.7e6),
    'cost.households': euros(-34.7e6),
  })
  expect(answer(money)).toBe(
    'In Nederland kosten deze maatregelen de zorgverzekeraars € 26,7 mln en het Rijk € 8,00 mln per jaar. Gezinnen betalen € 34,7 mln per jaar minder.',
  )
  expect(answer(money, 'en')).toBe(
    'Each year in the Netherlands, these measures cost health insurers € 26.7 million and the state € 8.00 million, and save families € 34.7 million.',
  )
  expect(answer(moneyWith({ 'cost.state': euros(86_400) }, { isOneMeasure: true }))).toBe(
    'In Nederland kost deze maatregel het Rijk € 86.000 per jaar.',
  )
})

test('a payer whose interval holds 0 is not in the answer, and is said not to be told apart', () => {
  const money = moneyWith({ 'cost.zvw': euros(5e6, false), 'cost.households': euros(-3e6) })
  expect(answer(money)).toBe(
    'In Nederland betalen gezinnen € 3,00 mln per jaar minder door deze maatregelen.',
  )
  expect(moneyNote(money, 'nl')).toBe(
    'Structureel: gemiddelde van 2033, 2034 en 2035. Niet te onderscheiden van 0: de zorgverzekeraars.',
  )
  expect(answer(moneyWith({ 'cost.zvw': euros(5e6, false) }))).toMatch(/^Voor niemand .* te onderscheiden\.$/)
  expect(answer({ ...money, n: 1, isEarly: true })).toMatch(/nog niet te zeggen/)
})

test('a cell that cannot be told from 0 is marked, and exactly 0 is not', () => {
  expect(changeCell(euros(5e6, false), SCALE).tone).toBe('not distinguishable')
  expect(changeCell(euros(5e6), SCALE)).toEqual({ text: '+5,0', margin: '±\u00a00,0', tone: 'different' })
  expect(changeCell(euros(0), SCALE)).toEqual({ text: '0', tone: 'none' })
})

test('euros for each extra family have three digits that count, and none where families cannot be told from 0', () => {
  expect(ratioCell({ n: 20, ratio: 12_345, ciLow: 9_876, ciHigh: 15_611 }, 'nl')).toEqual({
    text: '€\u00a012.300',
    margin: '9.900–15.600',
    tone: 'different',
  })
  expect(ratioCell({ n: 20, ratio: null, ciLow: null, ciHigh: null }, 'nl').text).toBe('–')
})

test('fewer families with the minimum have no euros for each extra one', () => {
  const told: Ratio[] = [{ n: 20, ratio: -4000, ciLow: -5000, ciHigh: -3000 }]
  const with5 = (more: number, ratios = told) => {
    const money = moneyWith({ atLeastFloor: familiesMore(more) })
    return { ...money, budget: { ...money.budget, gross: ratios, net: ratios } }
  }
  const untold = [{ n: 20, ratio: null, ciLow: null, ciHigh: null }]
  expect(familySentence(with5(-5, untold), 'nl')).toMatch(/juist minder gezinnen/)
  expect(familyTable(with5(-5, untold), 'nl').parts[0]!.rows).toHaveLength(1)
  expect(familySentence(with5(5), 'nl')).toContain('*€\u00a04.000* minder publiek geld (95%: 3.000–5.000)')
  expect(familySentence(moneyWith({ atLeastFloor: euros(5, false) }), 'nl')).toMatch(/^Niet te zeggen/)
})

test('in a run all accounts together are 0 and the groups of every split add up to all families', () => {
  const money = moneyOf(shortRun(2), IN_2023)!
  const { parts } = budgetTable(money, 'nl')
  const together = parts.flatMap(({ rows }) => rows).find(({ isTotal }) => isTotal)!
  expect(together.cells.map(({ text }) => text)).toEqual(['0'])
  const [all, ...splits] = winnersTable({ ...money, isVariant: false }, 'nl').parts
  const hoursOf = (rows: readonly { readonly cells: readonly { readonly text: string }[] }[]) =>
    rows.reduce((sum, { cells }) => sum + Number(cells[0]!.text.replace('.', '')), 0)
  for (const { name, rows } of splits)
    expect(Math.abs(hoursOf(rows) - hoursOf(all!.rows)), name).toBeLessThanOrEqual(2)
  expect(splits).toHaveLength(5)
})

test('later cost is said to be off, with what it would be if all of it were an effect', () => {
  const outcomes = shortRun(2)
  const money = moneyOf(outcomes, IN_2023)!
  expect(laterSentence(money, outcomes, IN_2023, 'nl')).toMatch(
    /^Latere zorgkosten staan uit: .* in 2023: .+\.$/,
  )
  expect(laterSentence({ ...money, causalShare: 0.3 }, outcomes, IN_2023, 'en')).toContain('counts for 30.0%')
})

test('a place of which nothing was run says why it has no amounts', () => {
  const outcomes = shortRun(1)
  expect(moneyOf(outcomes, { place: 'NL', year: 2023 })).toBeUndefined()
  expect(waitingSentence(outcomes, 'NL', 'nl')).toMatch(/Nog niet elke regio/)
  expect(waitingSentence({ ...outcomes, isLibrary: true }, 'NL', 'nl')).toMatch(/vooraf berekende/)
  expect(waitingSentence(undefined, 'NL', 'nl')).toMatch(/eerste doorrekening/)
})
