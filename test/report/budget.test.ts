/** Budgets and groups: euros only change hands, groups add up to all families, and a price is named only when it is sure. */
import { expect, test } from 'vitest'
import {
  BUDGET_COLUMNS,
  budgetOf,
  budgetRowsOf,
  checkScenario,
  type Difference,
  fold,
  type IndicatorId,
  INDICATORS,
  jobsOf,
  placesOf,
  type Result,
  runJob,
  valuesOf,
  winnersOf,
} from '../../engine/index.ts'
import { FAMILY, GROUP, REGION } from '../../engine/model/counters.ts'
import { familyCell, regionCell } from '../../engine/run.ts'

const FREE = { policy: 'eigenBijdrage', from: '2027-01-01', levers: { euroPerHour: 0 } }
const ACCOUNTS = [
  'cost.zvw',
  'cost.state',
  'cost.municipalities',
  'cost.households',
  'cost.supplementary',
  'cost.providers',
  'cost.caregivers',
  'cost.others',
] as const
const SUMS = ['careHours', 'householdEuros', 'careEuros', 'atLeastFloor'] as const

function ran(changes: object = {}): Result {
  const usual = { title: 'test', end: '2031-01-01', replications: 3, regions: ['CR22'] }
  const checked = checkScenario({ ...usual, assumptions: 'central', ...changes })
  if ('faults' in checked) throw new Error(checked.faults.map(({ message }) => message).join('\n'))
  const parts = jobsOf(checked.scenario).map((job) => runJob(checked.scenario, job, 'year'))
  return fold(checked.scenario, 'year', parts)
}

const base = ran()
const twin = ran()
const free = ran({ measures: [FREE] })
const budget = budgetOf(base, free, 'CR22')!

/** An indicator of the region in a year, in every replication. */
function valuesIn(result: Result, id: IndicatorId, year: string): number[] {
  const at = result.periods.findIndex(({ name }) => name === year)
  return valuesOf(result, INDICATORS[id], placesOf(result)[0]!, 'all', at).map((value) => value!)
}

const EQUAL = { difference: 0, ciLow: 0, ciHigh: 0, verdict: 'not distinguishable' }

test('euros only change hands: all accounts are 0 together in every year and replication', () => {
  for (const result of [base, free])
    for (const { name } of result.periods)
      for (const replication of [0, 1, 2]) {
        const sum = ACCOUNTS.reduce((total, id) => total + valuesIn(result, id, name)[replication]!, 0)
        expect(sum).toBe(0)
      }
})

test('all accounts of a budget are 0 together in every column, and its lines add up to that', () => {
  const lines = [...budget.payers, ...budget.others]
  expect(lines.map(({ id }) => id)).toEqual(ACCOUNTS)
  for (const [column, cell] of budget.together.entries()) {
    expect(cell).toMatchObject({ n: 3, baseMean: 0, mean: 0, ...EQUAL })
    expect(lines.reduce((sum, { cells }) => sum + cells[column]!.difference!, 0)).toBeCloseTo(0, 6)
    const ofPublic = budget.payers.slice(0, 3).reduce((sum, { cells }) => sum + cells[column]!.difference!, 0)
    expect(budget.publicPayers[column]!.difference).toBeCloseTo(ofPublic, 6)
  }
})

test('without own contribution insurers pay more and families less, from its first year on', () => {
  const line = (id: string) => budget.payers.find((one) => one.id === id)!.cells
  for (const { above } of line('cost.zvw')) expect(above).toBe(1)
  for (const { below } of line('cost.households')) expect(below).toBe(1)
})

test('a budget has a column for each whole year from 2027 on, and one for the mean of the last three', () => {
  expect(budget.columns).toEqual(['2027', '2028', '2029', '2030', 'structural'])
  expect(budget.structural).toEqual(['2028', '2029', '2030'])
  for (const { id, cells } of [...budget.payers, ...budget.others, ...budget.memo, budget.families]) {
    const means = budget.structural.map((year) => {
      const [before, after] = [valuesIn(base, id, year), valuesIn(free, id, year)]
      return after.reduce((sum, value, n) => sum + value - before[n]!, 0) / 3
    })
    expect(cells.at(-1)!.difference).toBeCloseTo((means[0]! + means[1]! + means[2]!) / 3, 6)
  }
})

test('a scenario that changes nothing costs exactly 0 in every line, and has no price for a family', () => {
  const same = budgetOf(base, twin, 'CR22')!
  const cells: Difference[] = [...same.payers, ...same.others, ...same.memo, same.families].flatMap(
    (line) => line.cells,
  )
  for (const cell of cells) expect(cell).toMatchObject(EQUAL)
  for (const { n, ratio } of [...same.gross, ...same.net]) expect([n, ratio]).toEqual([3, null])
  for (const { changes } of winnersOf(base, twin, 'CR22', '2028'))
    for (const id of SUMS) expect(changes[id]).toMatchObject(EQUAL)
})

test('a run without a whole year, or of another place, has no budget', () => {
  const half = ran({ end: '2022-07-01', replications: 1 })
  expect(budgetOf(half, half, 'CR22')).toBeUndefined()
  expect(budgetOf(base, free, 'NL')).toBeUndefined()
  expect(winnersOf(base, free, 'CR22', '2031')).toEqual([])
})

test.each([['2026'], ['2028'], ['2030']])(
  'in %s the groups of every split add up to all families',
  (year) => {
    const [all, ...groups] = winnersOf(base, free, 'CR22', year)
    expect(all!.group).toBe('all')
    const splits = new Set(groups.map(({ split }) => split))
    expect([...splits]).toEqual(['income', 'wijk', 'language', 'parity', 'vulnerable'])
    for (const split of splits)
      for (const id of SUMS)
        for (const key of ['baseMean', 'mean', 'difference'] as const) {
          const inside = groups.filter((row) => row.split === split)
          const sum = inside.reduce((total, { changes }) => total + changes[id][key]!, 0)
          expect(sum).toBeCloseTo(all!.changes[id][key]!, 6)
        }
  },
)

/** A copy of the base in which something is added to the counts of 2028, by replication. */
function altered(change: (add: (at: number, count: number) => void, replication: number) => void): Result {
  const parts = base.parts.map(([part], replication) => {
    const copy = part!.slice()
    change((at, count) => (copy[at] = copy[at]! + count), replication)
    return [copy]
  })
  return { ...base, parts }
}

const PERIODS = base.periods.length
const YEAR = base.periods.findIndex(({ name }) => name === '2028')
const OF_FAMILIES = familyCell(0, GROUP.all, YEAR, PERIODS)
const OF_REGION = regionCell(1, 0, YEAR, PERIODS)
const COLUMN = budget.columns.indexOf('2028')

/** So many families more reach the floor, for 300 euros of insurers and 100 of families each. */
function reaching(families: (replication: number) => number): Result {
  return altered((add, replication) => {
    add(OF_FAMILIES + FAMILY.belowFloor, -families(replication))
    add(OF_REGION + REGION['zvw.providers'], 300 * families(replication))
    add(OF_REGION + REGION['households.providers'], 100 * families(replication))
  })
}

test('what each extra family costs is told where there are surely more of them', () => {
  const { gross, net, families } = budgetOf(
    base,
    reaching((replication) => 20 + replication),
    'CR22',
  )!
  expect(families.cells[COLUMN]).toMatchObject({ difference: 21, verdict: 'better' })
  expect(gross[COLUMN]!.ratio).toBeCloseTo(300, 9)
  expect(net[COLUMN]!.ratio).toBeCloseTo(400, 9)
  expect(net[COLUMN]!.ciLow).toBeCloseTo(400, 5)
  expect(gross[COLUMN + 1]!.ratio).toBeNull()
})

test('nothing is told of a price where families may be fewer, or are', () => {
  for (const change of [(replication: number) => 5 * replication - 4, () => -20]) {
    const { gross, net } = budgetOf(base, reaching(change), 'CR22')!
    for (const { ratio, ciLow, ciHigh } of [gross[COLUMN]!, net[COLUMN]!])
      expect([ratio, ciLow, ciHigh]).toEqual([null, null, null])
  }
})

test('a replication in which no roster is possible is left out, of prices as well', () => {
  const without = altered((add, replication) => {
    add(OF_FAMILIES + FAMILY.belowFloor, -20 - replication)
    if (replication === 0) add(OF_REGION + REGION.withoutRoster, 1e6)
  })
  const { payers, families, gross } = budgetOf(base, without, 'CR22')!
  for (const cell of [payers[0]!.cells[COLUMN]!, families.cells[COLUMN]!, gross[COLUMN]!])
    expect(cell.n).toBe(2)
  expect(families.cells[COLUMN]!.difference).toBe(21.5)
  expect(gross[COLUMN]!.ratio).toBeCloseTo(0, 9)
  expect(families.cells.at(-1)!.n).toBe(2)
  expect(families.cells[0]!.n).toBe(3)
})

test('rows tell every line of the three tables once, and groups in every period', () => {
  const rows = [...budgetRowsOf({ name: 'base', result: base }, { name: 'free', result: free })]
  const count = (table: string) => rows.filter((row) => row.table === table).length
  expect(count('budget')).toBe(13 * 5)
  expect(count('perFamily')).toBe(3 * 5)
  expect(count('groups')).toBe(13 * SUMS.length * PERIODS)
  expect(new Set(rows.map((row) => Object.keys(row).toSorted().join()))).toEqual(
    new Set([[...BUDGET_COLUMNS].toSorted().join()]),
  )
  const key = rows.map(({ table, item, group, period }) => [table, item, group, period].join())
  expect(new Set(key).size).toBe(rows.length)
  const [families] = rows.filter(({ item, table }) => item === 'atLeastFloor' && table === 'perFamily')
  expect(families).toMatchObject({ unit: 'families', ...pickOf(budget.families.cells[0]!) })
})

function pickOf({ n, difference, ciLow, verdict }: Difference) {
  return { n, difference, ciLow, verdict }
}
