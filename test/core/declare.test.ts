/** Declarations: sound ones pass untouched, and every fault is named at once. */
import { expect, test } from 'vitest'
import { declareParameters, faultsOf, type Evidence, type Parameter } from '../../engine/core/declare.ts'

const measured: Evidence = { grade: 'measured', source: 'a register', date: '2024-05' }

const sound: Parameter = {
  meaning: 'Share of families that register',
  unit: 'share',
  value: 0.5,
  limits: [0, 1],
  studied: [0.2, 0.8],
  spread: [0.4, 0.6],
  evidence: [measured],
}

test('a sound declaration passes as it is', () => {
  const theme = { registerShare: sound }
  expect(declareParameters('families', theme)).toBe(theme)
  expect(faultsOf('registerShare', sound)).toEqual([])
})

test('all faults of all parameters are named in one sentence, with their theme', () => {
  const broken = {
    first: { ...sound, value: 2 },
    second: { ...sound, evidence: [] },
    third: { ...sound, spread: [0.9, 0.1], studied: [-1, 0.5] },
  } as const
  expect(() => declareParameters('families', broken)).toThrow(RangeError)
  const faults = [
    'families: first is 2; it must lie between 0 and 1',
    'second has no evidence',
    'third.studied -1 to 0.5 must rise within 0 to 1',
    'third.spread 0.9 to 0.1 must rise within 0 to 1',
  ]
  for (const fault of faults) expect(() => declareParameters('families', broken)).toThrow(fault)
})

test('limits must rise, and those of a share stay between 0 and 1', () => {
  expect(faultsOf('x', { ...sound, limits: [1, 0] })[0]).toContain('x.limits run from 1 to 0')
  expect(faultsOf('x', { ...sound, limits: [0, 2] })).toEqual([
    'x.limits of a share must lie between 0 and 1',
  ])
})

test('no number is no value', () => {
  expect(faultsOf('x', { ...sound, value: NaN })).toEqual(['x is NaN; it must lie between 0 and 1'])
})

test('a choice names each of its values', () => {
  const choice = {
    ...sound,
    unit: 'choice',
    value: 1,
    limits: [0, 2],
    studied: [0, 2],
    spread: [0, 2],
  } as const
  expect(faultsOf('x', { ...choice, choices: ['a', 'b', 'c'] })).toEqual([])
  expect(faultsOf('x', { ...choice, choices: ['a', 'b'] })).toEqual([
    'x.choices must name every value from 0 to 2',
  ])
  expect(faultsOf('x', choice)).toHaveLength(1)
})

test('the dated baseline obeys the same limits and rules of evidence', () => {
  const history = [{ from: '2024-01-01', value: 3, evidence: [] }]
  expect(faultsOf('x', { ...sound, history })).toEqual([
    'x from 2024-01-01 is 3; it must lie between 0 and 1',
    'x from 2024-01-01 has no evidence; give at least one source, or the grade assumed with a note',
  ])
})

test('evidence has a source and a date, and an assumption says what it leans on', () => {
  const faults = (evidence: Evidence) => faultsOf('x', { ...sound, evidence: [measured, evidence] })
  expect(faults({ ...measured, source: ' ' })).toEqual(['x has evidence without a source'])
  expect(faults({ ...measured, date: 'May 2024' })[0]).toContain('x has evidence dated "May 2024"')
  expect(faults({ ...measured, grade: 'assumed' })).toEqual([
    'x is assumed without a note on what it leans on',
  ])
  expect(faults({ ...measured, grade: 'assumed', note: 'a pilot' })).toEqual([])
  for (const date of ['2024', '2024-05', '2024-05-31']) expect(faults({ ...measured, date })).toEqual([])
})
