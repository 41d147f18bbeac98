/** Every number has its evidence, and the baseline has the values that held on the day. */

import { setFlagsFromString } from 'node:v8'
import { runInThisContext } from 'node:vm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Evidence, faultsOf, type Parameter } from '../../engine/core/declare.ts'
import { byIncome } from '../../engine/parameters/byIncome.ts'
import {
  changeDates,
  compact,
  DATA_EVIDENCE,
  type Values,
  valueFaults,
  valuesOn,
} from '../../engine/parameters/index.ts'
import { checkNoDuplicates, DECLARED_PARAMETERS } from '../../engine/parameters/declared.ts'

const declared: readonly (readonly [string, Parameter])[] = Object.entries(DECLARED_PARAMETERS)

const withEvidence = (evidence: readonly Evidence[]): Parameter => ({
  meaning: 'a table',
  unit: 'ratio',
  value: 0,
  limits: [0, 0],
  studied: [0, 0],
  spread: [0, 0],
  evidence,
})

test.each(declared)('%s is sound and has complete evidence', (id, parameter) => {
  expect(faultsOf(id, parameter)).toEqual([])
  expect(parameter.meaning).toMatch(/^[A-Z].*[^.]$/)
})

test('every column of data has complete evidence', () => {
  for (const [group, tables] of Object.entries(DATA_EVIDENCE))
    for (const [table, evidence] of Object.entries<readonly Evidence[]>(tables))
      expect(faultsOf(`${group}.${table}`, withEvidence(evidence))).toEqual([])
})

test('a value lies within its own spread and studied range, or is a fact of the past', () => {
  for (const [id, p] of declared) {
    expect(p.value, id).toBeGreaterThanOrEqual(p.spread[0])
    expect(p.value, id).toBeLessThanOrEqual(p.spread[1])
    expect(p.spread[0], id).toBeGreaterThanOrEqual(p.studied[0])
    expect(p.spread[1], id).toBeLessThanOrEqual(p.studied[1])
  }
})

test('sources say no path of a machine and every address is a web address', () => {
  const all = declared.flatMap(([, p]) => [...p.evidence, ...(p.history ?? []).flatMap((h) => h.evidence)])
  for (const e of all) {
    if (e.url) expect(e.url).toMatch(/^https?:\/\/\S+$/)
    expect(JSON.stringify(e)).not.toMatch(/\.csv|\.md|\/home\//)
  }
})

test.each([
  ['2020-12-31', 4.5],
  ['2021-01-01', 4.6],
  ['2021-12-31', 4.6],
  ['2022-01-01', 4.7],
  ['2023-06-15', 4.8],
  ['2024-01-01', 5.1],
  ['2025-12-31', 5.4],
  ['2026-01-01', 5.7],
  ['2040-07-01', 5.7],
])('on %s an hour of care costs a family %f euro', (date, euro) => {
  expect(valuesOn(date).ownContribution).toBe(euro)
})

test('the floor is guaranteed from the covenant of 2024 on', () => {
  expect(valuesOn('2023-12-31').floorGuarantee).toBe(0)
  expect(valuesOn('2024-01-01').floorGuarantee).toBe(1)
  expect(valuesOn('2030-01-01').floorGuarantee).toBe(1)
})

test('between two days of change nothing changes', () => {
  const dates = changeDates()
  expect(dates).toEqual([...dates].sort())
  expect(dates).toContain('2024-01-01')
  const day = fc.date({ min: new Date('2021-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10)
      const last = dates.filter((d) => d <= iso).at(-1) ?? ''
      expect(valuesOn(iso)).toEqual(valuesOn(last))
    }),
  )
})

test('a date that is not year-month-day is refused', () => {
  expect(() => valuesOn('1-1-2024')).toThrow('date is "1-1-2024"; write year-month-day')
})

test('policies repay 35, 55 and 65 percent of the contribution by income', () => {
  const v = valuesOn('2022-01-01')
  const repaid = [v.coverFullLow, v.coverFullMid, v.coverFullHigh].map((c) => c + v.coverPart * v.partRepaid)
  for (const [i, share] of [0.35, 0.55, 0.65].entries()) expect(repaid[i]).toBeCloseTo(share, 12)
})

test('no slope on price can make families ask for more when care becomes dearer', () => {
  const slopes = declared.filter(([id]) => /Price(Low|Mid|High)$/.test(id))
  expect(slopes).toHaveLength(9)
  for (const [id, p] of slopes) expect(p.limits[0], id).toBe(0)
})

test('values that do not fit together are named, all at once', () => {
  const base = valuesOn('2022-01-01')
  expect(valueFaults(base)).toEqual([])
  const broken: Values = {
    ...base,
    homeShare: 0.9,
    coverFullHigh: 0.9,
    lowIncomeShare: 0.01,
    age35to44: 0.6,
    vigShare: 0.3,
  }
  const said = valueFaults(broken).join('; ')
  expect(said).toContain('homeShare + birthCentreShare + outpatientShare is')
  expect(said).toContain('coverFullHigh + coverPart is')
  expect(said).toContain('ageUnder25 + age25to34 + age35to44 + age45to54 + age55to59 is')
  expect(said).toContain('branchShare + vigShare is')
  expect(said).toContain('it must not exceed lowIncomeShare, 0.01')
})

test('an id in two themes is refused by name', () => {
  const twice = () => checkNoDuplicates({ first: { careDays: 1, rest: 2 }, second: { careDays: 3, rest: 4 } })
  expect(twice).toThrow('parameters declared twice: careDays, rest')
})

test('three income groups share a meaning and keep their own values', () => {
  const one = byIncome('risk', {
    meaning: 'Risk',
    unit: 'share',
    limits: [0, 1],
    values: { Low: [0.3, 0.2, 0.4], Mid: [0.2, 0.1, 0.3], High: [0.1, 0, 0.2] },
    evidence: [],
  })
  expect(Object.keys(one)).toEqual(['riskLow', 'riskMid', 'riskHigh'])
  expect(one.riskMid).toMatchObject({ meaning: 'Risk, mid income', value: 0.2, spread: [0.1, 0.3] })
  expect(one.riskHigh.studied).toEqual([0, 0.4])
})

test('compacted values are the same numbers', () => {
  const values = valuesOn('2026-01-01')
  expect(compact({ ...values, careDays: 1 / 3 })).toEqual({ ...values, careDays: 1 / 3 })
})

test('values stand at fixed places in one shape, where those read from JSON are looked up', () => {
  setFlagsFromString('--allow-natives-syntax')
  const isFixed = runInThisContext('(o) => %HasFastProperties(o)') as (o: object) => boolean
  const isAlike = runInThisContext('(a, b) => %HaveSameMap(a, b)') as (a: object, b: object) => boolean
  const [values, others] = [valuesOn('2022-01-01'), valuesOn('2026-01-01')]
  for (const each of [values, others, compact({ ...values, careDays: 9 })]) {
    expect(isFixed(each)).toBe(true)
    expect(isAlike(each, others)).toBe(true)
  }
  expect(isFixed(JSON.parse(JSON.stringify(values)) as object)).toBe(false)
})
