/** A budget as tables for the eye: euros by payer and year, euros for each extra family, and who gains or loses. */
import type { Budget, BudgetRow, Difference, Named, Ratio } from '../index.ts'
import { budgetOf, STRUCTURAL_COLUMN, winnersOf } from '../index.ts'
import { intervalNote, scopeOf, type View } from './againstBase.ts'
import {
  BUDGET_HEADS,
  BUDGET_NOTES,
  BUDGET_WORDS,
  LINES,
  listIn,
  PRICE_NOTES,
  UNTOLD,
} from './budgetWords.ts'
import { changeOf, type Form, formed, formFor, UNMARKED } from './changeText.ts'
import { groupsText } from './groupsTable.ts'
import type { Language } from './options.ts'
import { nameOf, rowText, widest, widthOf, wrapped } from './tableText.ts'

/** A row of cells, the first of them its label; a title is a row of one, an empty line of none. */
type Cells = readonly string[]

const MILLION = 1e-6
const THOUSAND = 1e-3
/** Families from which they are written by the thousand. */
const MANY = 10_000
/** The head of the last column, in both languages. */
const SHORT = 'struct.'

/** For every scenario, and every region chosen or else the nation, its budget, its prices and its groups. */
export function* budgetTableOf(
  base: Named,
  variants: readonly Named[],
  { language, year, screen }: View,
): Generator<string> {
  const width = widthOf(screen)
  for (const variant of variants) {
    const { shown, onlyNation } = scopeOf(base, variant)
    const places = shown.flatMap((place) => {
      const budget = budgetOf(base.result, variant.result, place)
      return budget ? [{ place, budget }] : []
    })
    const structural = places[0]?.budget.structural ?? []
    yield wrapped(BUDGET_HEADS[language]({ base, variant, structural, onlyNation }), width)
    for (const { place, budget } of places) {
      yield `${nameOf(place)}\n\n`
      yield* eurosText(budget, language, width)
      yield groupsText(winnersOf(base.result, variant.result, place, year), year, language)
    }
    yield intervalNote(base, variant, language, width)
  }
}

/** The budget and the prices, in columns of one width. */
function* eurosText(budget: Budget, language: Language, width: number): Generator<string> {
  const lines = budgetRows(budget, language)
  const prices = priceRows(budget, language)
  const rows = [...lines, ...prices].filter((row) => row.length > 1)
  const widths = rows[0]!.map((_, at) => widest(rows.map((row) => row[at])))
  const total = widths.reduce((sum, one) => sum + one + 2, -2)
  const text = (part: readonly Cells[]) =>
    part.map((row) => `${rowText(row, widths, total > width ? 1 : 2)}\n`).join('')
  yield text(lines)
  yield wrapped(BUDGET_NOTES[language], width)
  yield text(prices)
  yield wrapped(priceNotes(budget, language), width)
}

function budgetRows(budget: Budget, language: Language): Cells[] {
  const { payers, publicPayers, others, together, memo } = budget
  const all = [...payers, ...others, ...memo].flatMap(({ cells }) => cells)
  const form = formFor(
    all.map(({ difference }) => difference),
    MILLION,
    language,
  )
  const row = (item: BudgetRow['item'], cells: readonly Difference[]) => stacked(item, cells, form)
  return [
    [BUDGET_WORDS.budget[language]],
    headOf(budget),
    ...payers.flatMap(({ id, cells }) => row(id, cells)),
    ...others.flatMap(({ id, cells }) => row(id, cells)),
    ...row('cost.all', together),
    [],
    [BUDGET_WORDS.memo[language]],
    ...row('cost.public', publicPayers),
    ...memo.flatMap(({ id, cells }) => row(id, cells)),
  ]
}

/** Extra families, and euros for each of them where there are surely more. */
function priceRows(budget: Budget, language: Language): Cells[] {
  const { families, gross, net } = budget
  const ends = [...gross, ...net].flatMap(({ ciLow, ciHigh }) => [ciLow, ciHigh])
  const ofEuros = formFor(ends, THOUSAND, language)
  return [
    [BUDGET_WORDS.perFamily[language]],
    headOf(budget),
    ...familyRows(families.cells, language),
    ...(hasPrice(budget) ? [...ratioRows('gross', gross, ofEuros), ...ratioRows('net', net, ofEuros)] : []),
  ]
}

/** Many are written by the thousand, so that a column stays narrow. */
function familyRows(cells: readonly Difference[], language: Language): Cells[] {
  const changes = cells.map(({ difference }) => difference)
  const areMany = changes.some((change) => Math.abs(change ?? 0) >= MANY)
  const [first = [], ...halves] = stacked(
    'atLeastFloor',
    cells,
    formFor(changes, areMany ? THOUSAND : 1, language),
  )
  const [label = '', ...values] = first
  return [[areMany ? `${label} x 1000` : label, ...values], ...halves]
}

function ratioRows(item: 'gross' | 'net', ratios: readonly Ratio[], form: Form): Cells[] {
  const row = (label: string, key: 'ratio' | 'ciLow' | 'ciHigh') => [
    label,
    ...ratios.map(({ [key]: value }) => `${value === null ? '-' : formed(value, form)}${UNMARKED}`),
  ]
  return [
    row(lineName(item, form.language), 'ratio'),
    row(BUDGET_WORDS.from[form.language], 'ciLow'),
    row(BUDGET_WORDS.to[form.language], 'ciHigh'),
  ]
}

/** What gross and net are, and in which columns there is no price, and why. */
function priceNotes(budget: Budget, language: Language): string[] {
  const { columns, families, gross } = budget
  const words = UNTOLD[language]
  const untold = (isSo: (verdict: Difference['verdict']) => boolean) =>
    columns
      .filter((_, at) => gross[at]?.ratio === null && isSo(families.cells[at]!.verdict))
      .map((column) => (column === STRUCTURAL_COLUMN ? BUDGET_WORDS.structural[language] : column))
  const fewer = untold((verdict) => verdict === 'worse')
  const unsure = untold((verdict) => verdict !== 'worse')
  if (unsure.length === columns.length) return [words.never]
  return [
    ...(hasPrice(budget) ? PRICE_NOTES[language] : []),
    ...(unsure.length > 0 ? [words.unsure(listIn(language, unsure))] : []),
    ...(fewer.length > 0 ? [words.fewer(listIn(language, fewer))] : []),
  ]
}

function hasPrice({ gross }: Budget): boolean {
  return gross.some(({ ratio }) => ratio !== null)
}

function headOf({ columns }: Budget): Cells {
  return ['', ...columns.map((column) => (column === STRUCTURAL_COLUMN ? SHORT : `${column}${UNMARKED}`))]
}

/** A line of differences, and where they vary a second one with their half-widths. */
function stacked(item: BudgetRow['item'], differences: readonly Difference[], form: Form): Cells[] {
  const changes = differences.map((difference) => changeOf(difference, form))
  const values = [lineName(item, form.language), ...changes.map(({ value }) => value)]
  const halves = changes.map(({ half }) => half)
  return halves.every((half) => half === '') ? [values] : [values, ['', ...halves]]
}

function lineName(item: BudgetRow['item'], language: Language): string {
  return LINES[item]?.[language] ?? item
}
