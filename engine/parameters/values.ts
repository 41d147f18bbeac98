/** What parameters are worth on a day, and what must fit together. */

import type { BareParameter } from '../core/declare.ts'
import { PARAMETERS } from './bare.ts'
import { GROUPS } from './byIncome.ts'
import type { ParameterId } from './declared.ts'

/** One number per parameter, in its natural unit. */
export type Values = { readonly [K in ParameterId]: number }

const ENTRIES: readonly (readonly [string, BareParameter])[] = Object.entries(PARAMETERS)

/** What holds before the first day of change. */
const BASE = Object.fromEntries(ENTRIES.map(([id, { value }]) => [id, value])) as Values

/** The baseline from each day on which it changes, worked out once: the check of a scenario asks for it often. */
const PERIODS = ['', ...changeDates()].map((from) => ({ from, values: valuesFrom(from) }))

for (const date of ['2021-01-01', ...changeDates()]) {
  const faults = valueFaults(valuesOn(date))
  if (faults.length > 0) throw new RangeError(`parameters on ${date}: ${faults.join('; ')}`)
}

/**
 * The baseline on a day: base values, replaced by what the history says. Days on which it is the same share one object.
 * @param isoDate a day, `2024-01-01`
 * @throws RangeError when the date is not written as year-month-day
 */
export function valuesOn(isoDate: string): Values {
  if (!/^\d{4}-\d\d-\d\d$/.test(isoDate))
    throw new RangeError(`date is "${isoDate}"; write year-month-day, as in 2024-01-01`)
  return PERIODS.findLast(({ from }) => from <= isoDate)!.values
}

/** Whether a text names a parameter, so that it may be used as one. */
export function isParameter(id: string): id is ParameterId {
  return Object.hasOwn(PARAMETERS, id)
}

/** Days on which the baseline changes, rising. */
export function changeDates(): string[] {
  const dates = ENTRIES.flatMap(([, p]) => (p.history ?? []).map((d) => d.from))
  return [...new Set(dates)].sort()
}

/**
 * The same values in an object whose reads are fast: V8 keeps all objects made so at one shape, with each value at a fixed
 * place. Of JSON, an object of 128 properties or more is a dictionary that is searched at every read.
 */
export function compact(values: Values): Values {
  return Object.fromEntries(Object.entries(values)) as Values
}

/** What is wrong between values that must fit together, as sentences; empty when they do. */
export function valueFaults(v: Values): string[] {
  const rules: [string, number][] = [
    ['lowIncomeShare + highIncomeShare', v.lowIncomeShare + v.highIncomeShare],
    ['kwetsbaarShare + sterkShare', v.kwetsbaarShare + v.sterkShare],
    ['homeShare + birthCentreShare + outpatientShare', v.homeShare + v.birthCentreShare + v.outpatientShare],
    ['ageUnder25 + age25to34 + age35to44 + age45to54 + age55to59', agesOf(v)],
    ['branchShare + vigShare', v.branchShare + v.vigShare],
    ['vulnerableShare x vulnerableKwetsbaar', v.vulnerableShare * v.vulnerableKwetsbaar],
    ['kwetsbaarShare x vulnerableKwetsbaar', v.kwetsbaarShare * v.vulnerableKwetsbaar],
    ['languageShare x languageKwetsbaar', v.languageShare * v.languageKwetsbaar],
    ['kwetsbaarShare x languageKwetsbaar', v.kwetsbaarShare * v.languageKwetsbaar],
    ...GROUPS.map((g): [string, number] => [`coverFull${g} + coverPart`, v[`coverFull${g}`] + v.coverPart]),
  ]
  return [
    ...rules.flatMap(([what, total]) =>
      total <= 1 + 1e-9 ? [] : [`${what} is ${total}; it must be at most 1: lower one of them`],
    ),
    ...orderFaults(v),
  ]
}

/** What holds from a day on, until something changes again. */
function valuesFrom(isoDate: string): Values {
  const changed = ENTRIES.flatMap(([id, { history = [] }]) => {
    const held = history.filter(({ from }) => from <= isoDate).toSorted((a, b) => (a.from < b.from ? -1 : 1))
    return held.slice(-1).map(({ value }) => [id, value] as const)
  })
  return compact({ ...BASE, ...Object.fromEntries(changed) })
}

function agesOf(v: Values): number {
  return v.ageUnder25 + v.age25to34 + v.age35to44 + v.age45to54 + v.age55to59
}

function orderFaults(v: Values): string[] {
  const faults: string[] = []
  if (v.minimumHours > v.maximumHours)
    faults.push(`minimumHours is ${v.minimumHours}; it must not exceed maximumHours, ${v.maximumHours}`)
  if (v.legalBound > v.legalFree)
    faults.push(`legalBound is ${v.legalBound}; it must not exceed legalFree, ${v.legalFree}`)
  if (v.scarcityFirst > v.scarcitySecond)
    faults.push(`scarcityFirst is ${v.scarcityFirst}; it must not exceed scarcitySecond, ${v.scarcitySecond}`)
  if (v.scarcitySecondHours > v.scarcityFirstHours)
    faults.push(
      `scarcitySecondHours is ${v.scarcitySecondHours}; it must not exceed scarcityFirstHours, ${v.scarcityFirstHours}`,
    )
  if (v.kwetsbaarShare * v.kwetsbaarLowIncome > v.lowIncomeShare)
    faults.push(
      `kwetsbaarShare x kwetsbaarLowIncome is ${v.kwetsbaarShare * v.kwetsbaarLowIncome}; it must not exceed lowIncomeShare, ${v.lowIncomeShare}`,
    )
  return faults
}
