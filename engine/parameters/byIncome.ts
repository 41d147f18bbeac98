/** One declaration for the three income groups: the same meaning, three values. */

import type { Parameter } from '../core/declare.ts'

/** Endings of the ids of parameters that differ by income group, in the order of `INCOMES`. */
export const GROUPS = ['Low', 'Mid', 'High'] as const
type Group = (typeof GROUPS)[number]

/** A value and its spread. */
type Central = readonly [value: number, low: number, high: number]

interface Grouped extends Omit<Parameter, 'value' | 'spread' | 'studied'> {
  readonly values: Readonly<Record<Group, Central>>
  /** Without it, the widest spread of the three. */
  readonly studied?: readonly [number, number]
}

/** Declares `nameLow`, `nameMid` and `nameHigh`; their meaning ends in the group. */
export function byIncome<const N extends string>(
  name: N,
  { values, meaning, ...rest }: Grouped,
): Readonly<Record<`${N}${Group}`, Parameter>> {
  const all = GROUPS.map((g) => values[g])
  const widest = [Math.min(...all.map((v) => v[1])), Math.max(...all.map((v) => v[2]))] as const
  const one = (group: Group): Parameter => {
    const [value, low, high] = values[group]
    return {
      studied: widest,
      ...rest,
      meaning: `${meaning}, ${group.toLowerCase()} income`,
      value,
      spread: [low, high],
    }
  }
  const named = GROUPS.map((group) => [name + group, one(group)])
  return Object.fromEntries(named) as Readonly<Record<`${N}${Group}`, Parameter>>
}
