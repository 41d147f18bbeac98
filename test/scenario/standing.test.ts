/** Where a lever stands before anyone moves it, and when a measure changes nothing. */
import { expect, test } from 'vitest'
import { PARAMETERS } from '../../engine/parameters/index.ts'
import { POLICIES } from '../../engine/policies/bare.ts'
import { isNeutral, standingValue } from '../../engine/standing.ts'
import { timelineWith } from '../policies/small.ts'

const BIJDRAGE = ['eigenBijdrage', 'euroPerHour'] as const

test('a lever that follows the baseline stands at what families really paid that day', () => {
  const on = (date: string) => standingValue(...BIJDRAGE, date)
  expect([on('2022-12-31'), on('2023-01-01'), on('2026-01-01'), on('2035-12-31')]).toEqual([
    4.7, 4.8, 5.7, 5.7,
  ])
})

test('a lever with a neutral number stands there on every day', () => {
  const standing = Object.entries(POLICIES.mboInstroom!.levers).map(([lever, { neutral }]) => [
    standingValue('mboInstroom', lever, '2027-01-01'),
    neutral === 'baseline' ? PARAMETERS.mboMonths.value : neutral,
  ])
  for (const [value, neutral] of standing) expect(value).toBe(neutral)
})

test('a value of the user goes before the baseline, also where it is the name of a choice', () => {
  expect(standingValue(...BIJDRAGE, '2027-01-01', { ownContribution: 3 })).toBe(3)
  const { mboInstroom } = POLICIES
  const patches = [{ lever: 'routeMonths', parameter: 'rationingRule', how: 'set' as const }]
  const choice = { rule: { ...mboInstroom!, patches } }
  const own = { rationingRule: 'firstCome' }
  expect(standingValue('rule', 'routeMonths', '2027-01-01', own, choice)).toBe(2)
})

test('nothing stands where there is no such measure, lever or parameter', () => {
  for (const [policy, lever] of [
    ['eigenBijdrag', 'euroPerHour'],
    ['eigenBijdrage', 'euro'],
    ['constructor', 'name'],
    ['eigenBijdrage', 'toString'],
  ])
    expect(standingValue(policy!, lever!, '2027-01-01')).toBeUndefined()
})

test('a measure at the baseline is neutral only while the baseline stands still', () => {
  const measure = { policy: 'eigenBijdrage', from: '2022-01-01', levers: { euroPerHour: 4.7 } }
  expect(isNeutral(measure)).toBe(false)
  expect(isNeutral({ ...measure, until: '2023-01-01' })).toBe(true)
  expect(isNeutral({ ...measure, from: '2027-01-01', levers: { euroPerHour: 5.7 } })).toBe(true)
  expect(isNeutral({ ...measure, levers: { euroPerHour: 3 } }, { ownContribution: 3 })).toBe(true)
})

test('what is called neutral leaves no trace in what the engine runs', () => {
  const rest = { end: '2028-01-01' }
  const kept = { policy: 'eigenBijdrage', from: '2026-06-01', levers: { euroPerHour: 5.7 } }
  const moved = { ...kept, levers: { euroPerHour: 5.6 } }
  const segments = (measures: Parameters<typeof timelineWith>[0]) =>
    timelineWith(measures, rest).segments.length
  expect([isNeutral(kept), isNeutral(moved)]).toEqual([true, false])
  expect(segments([kept])).toBe(segments([]))
  expect(segments([moved])).toBe(segments([]) + 1)
})
