/** Who notices it: messages over groups claim no more than the intervals allow. */
import { expect, test } from 'vitest'
import { type Group, type IndicatorId, INDICATORS } from '../../engine/index.ts'
import { groupFigures, rowsOf } from '../../playground/groups/dumbbells.ts'
import { gapSentence, groupTitle } from '../../playground/groups/message.ts'
import { ASSUMED_SPLITS } from '../../playground/groups/assumed.ts'
import { comparableOf, isInstead } from '../../playground/groups/splits.ts'
import { around, madeUp, shortRun } from './chartOutcomes.ts'

const ID = 'belowFloor.share'
const view = { place: 'CR17', year: 2035 }

/** Groups with a level of 0.2 and a change of their own. */
const figuresOf = (change: (group: Group) => number, { base = () => 0.2, isVariant = true }: Options = {}) =>
  groupFigures(
    madeUp({
      years: [2035],
      isVariant,
      valuesOf: (_, __, group) => ({
        basispad: [around(base(group), 0.01)],
        variant: [around(base(group), 0.01).map((x, at) => x + change(group) * (1 + at / 10000))],
      }),
    }),
    ID,
    view,
  )
interface Options {
  readonly base?: (group: Group) => number
  readonly isVariant?: boolean
}
const isLow = (group: Group) => group === 'income.low'

test('the message counts the groups that can be told apart', () => {
  expect(
    groupTitle(
      figuresOf(() => 0),
      ID,
      'nl',
    ),
  ).toBe('Voor geen groep te onderscheiden van het basispad')
  expect(
    groupTitle(
      figuresOf(() => -0.05),
      ID,
      'nl',
    ),
  ).toBe('Voor alle groepen beter')
  const someBetter = figuresOf((group) => (group.startsWith('parity') ? -0.05 : 0))
  expect(groupTitle(someBetter, ID, 'nl')).toBe('Voor 2 van de 10 groepen beter')
  const mixed = figuresOf((group) => (group === 'language.yes' ? 0.05 : -0.05))
  expect(groupTitle(mixed, ID, 'en')).toBe('Better for 9 groups, worse for 1')
})

test('who notices more is said only when intervals of low and high income do not touch', () => {
  expect(
    groupTitle(
      figuresOf((group) => (isLow(group) ? -0.1 : -0.05)),
      ID,
      'nl',
    ),
  ).toBe('Lage inkomens merken meer dan hoge')
  expect(
    groupTitle(
      figuresOf((group) => (isLow(group) ? -0.05001 : -0.05)),
      ID,
      'nl',
    ),
  ).toBe('Voor alle groepen beter')
})

test('the gap between incomes goes from the basispad to the variant', () => {
  const base = (group: Group) => (isLow(group) ? 0.34 : 0.2)
  const closing = figuresOf((group) => (isLow(group) ? -0.08 : 0), { base })
  expect(gapSentence(closing, ID, 'nl')).toBe(
    'Verschil tussen laag en hoog inkomen: van 14,0 naar 6,0\u00a0procentpunt.',
  )
  const same = figuresOf(() => -0.05, { base })
  expect(gapSentence(same, ID, 'nl')).toMatch(/14,0.procentpunt, niet te onderscheiden van het basispad\.$/)
  expect(
    gapSentence(
      figuresOf(() => 0),
      ID,
      'nl',
    ),
  ).toBe('Laag en hoog inkomen zijn niet te onderscheiden.')
})

test('the basispad alone is about incomes', () => {
  const alone = figuresOf(() => 0, { base: (group) => (isLow(group) ? 0.3 : 0.2), isVariant: false })
  expect(groupTitle(alone, ID, 'nl')).toBe('Vaker onder het minimum bij lage inkomens')
  expect(rowsOf(alone, ID, 'nl').rows[0]!.dumbbells[0]!.value).toBe('_30,0%_')
})

test('staff and numbers of families give way to what groups can be compared by', () => {
  expect(comparableOf('workload')).toBe('belowFloor.share')
  expect(comparableOf('noCareCapacity')).toBe('noCareCapacity.share')
  expect(comparableOf('hoursDelivered')).toBe('hoursDelivered')
  expect(isInstead('workload')).toBe(true)
  expect(isInstead('noCareCapacity')).toBe(false)
  for (const id of Object.keys(INDICATORS) as IndicatorId[])
    expect(INDICATORS[comparableOf(id)].of, id).toBe('families')
})

test('what is only assumed of the size of groups is marked', () => {
  expect(ASSUMED_SPLITS).toEqual(['income', 'wijk', 'language', 'vulnerable'])
})

test('an open dot is a group that cannot be told apart, and every place is on the scale', () => {
  const { rows, ticks } = rowsOf(
    figuresOf((group) => (isLow(group) ? -0.1 : 0)),
    ID,
    'nl',
  )
  const dumbbells = rows.flatMap((row) => row.dumbbells)
  expect(dumbbells).toHaveLength(10)
  expect(dumbbells.filter(({ isTold }) => isTold).map(({ group }) => group)).toEqual(['income.low'])
  for (const { basispad, variant, bands } of dumbbells)
    for (const at of [basispad, variant!, bands[0]!.from, bands[0]!.from + bands[0]!.width]) {
      expect(at).toBeGreaterThanOrEqual(0)
      expect(at).toBeLessThanOrEqual(100)
    }
  expect(ticks.length).toBeGreaterThan(2)
})

test('in a run the three incomes together are all families', () => {
  const outcomes = shortRun(1)
  const of = (group: Group) => outcomes.levels('basispad', 'families', 'CR22', group)[1]!.mean!
  expect(of('income.low') + of('income.mid') + of('income.high')).toBe(of('all'))
  expect(groupFigures(outcomes, ID, { place: 'CR22', year: 2023 }).length).toBeGreaterThan(5)
})
