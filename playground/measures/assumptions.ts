/** The parameters of the model as a reader can search and replace them. */
import { DECLARED_PARAMETERS } from '../../engine/declared.ts'
import type { Parameter, Scenario } from '../../engine/index.ts'
import { answers } from './themes.ts'

/** A parameter and its id. */
export interface Assumption {
  readonly id: string
  readonly parameter: Parameter
}
/** A reader's own values, by id. */
export type Own = Scenario['parameters']

/** All parameters, in the order in which they are declared. */
export const ASSUMPTIONS: readonly Assumption[] = Object.entries<Parameter>(DECLARED_PARAMETERS).map(
  ([id, parameter]) => ({ id, parameter }),
)

/** At most so many answers to a search are drawn. */
export const MOST = 12

/** Those that a search finds by id or meaning; without a search, those that the reader has replaced. */
export function assumptionsFound(search: string, own: Own): Assumption[] {
  if (search.trim() === '') return ASSUMPTIONS.filter(({ id }) => Object.hasOwn(own, id))
  return ASSUMPTIONS.filter(({ id, parameter }) => answers(`${id} ${parameter.meaning}`, search))
}

/** What the model uses from the last known change on. */
export function latestOf({ value, history = [] }: Parameter): number {
  return history.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1)?.value ?? value
}

/** The reader's value or that of the model, as a number: of a choice its place in the list. */
export function valueIn(own: Own, { id, parameter }: Assumption): number {
  const given = Object.hasOwn(own, id) ? own[id] : undefined
  if (given === undefined) return latestOf(parameter)
  return typeof given === 'number' ? given : (parameter.choices?.indexOf(given) ?? 0)
}

/** The reader's values with one more; what the model uses anyhow is left out, unless it changed in the past. */
export function withOwn(own: Own, { id, parameter }: Assumption, value: number | undefined): Own {
  const others = Object.fromEntries(Object.entries(own).filter(([other]) => other !== id))
  const isUsual = value === parameter.value && !parameter.history
  if (value === undefined || isUsual) return others
  return { ...others, [id]: parameter.choices?.[value] ?? value }
}
