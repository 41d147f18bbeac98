/** Where the levers of a measure stand before anyone moves them: the value of the basispad. */
import type { BareParameter } from './core/declare.ts'
import { changeDates, isParameter, type ParameterId, PARAMETERS, valuesOn } from './parameters/index.ts'
import { type Policies, POLICIES } from './policies/bare.ts'

/** A user's own values, as a scenario holds them: a number, or the name of a choice. */
type Own = Readonly<Record<string, number | string>>

/** What of a measure decides whether it changes anything. */
interface Chosen {
  readonly policy: string
  readonly from: string
  readonly until?: string
  readonly levers: Readonly<Record<string, number>>
}

/**
 * The value at which a lever changes nothing on a day: its neutral number, or what the parameter that it patches is then.
 * @param own a user's own parameters, which replace the baseline on every day
 * @returns undefined when there is no such measure or lever
 */
export function standingValue(
  policyId: string,
  leverId: string,
  date: string,
  own: Own = {},
  policies: Policies = POLICIES,
): number | undefined {
  const policy = Object.hasOwn(policies, policyId) ? policies[policyId] : undefined
  const lever = policy && Object.hasOwn(policy.levers, leverId) ? policy.levers[leverId] : undefined
  if (lever?.neutral !== 'baseline') return lever?.neutral
  const parameter = policy?.patches.find((patch) => patch.lever === leverId)?.parameter
  return parameter !== undefined && isParameter(parameter) ? baselineOf(parameter, date, own) : undefined
}

/** Whether a measure leaves the basispad as it is, on every day on which it holds. */
export function isNeutral(measure: Chosen, own: Own = {}, policies: Policies = POLICIES): boolean {
  const { policy, from, until, levers } = measure
  const days = [from, ...changeDates().filter((date) => date > from && (until === undefined || date < until))]
  return Object.entries(levers).every(([lever, value]) =>
    days.every((date) => standingValue(policy, lever, date, own, policies) === value),
  )
}

function baselineOf(parameter: ParameterId, date: string, own: Own): number {
  const given = Object.hasOwn(own, parameter) ? own[parameter] : undefined
  if (typeof given === 'number') return given
  if (given === undefined) return valuesOn(date)[parameter]
  const { choices = [] }: BareParameter = PARAMETERS[parameter]
  return choices.indexOf(given)
}
