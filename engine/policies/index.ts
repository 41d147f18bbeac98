/** The measures and circumstances of `all.ts`, each checked at load against the parameters that it patches. */
import type { Lever, Policy } from '../core/declare.ts'
import { faultsOf } from '../core/declare.ts'
import { isParameter, PARAMETERS } from '../parameters/index.ts'
import * as ALL from './all.ts'

/** Declared measures by the name that a scenario gives them. */
type Declared = Readonly<Record<string, Policy>>

/**
 * Every measure that a scenario may name, with its evidence, in the order of the alphabet.
 * @throws RangeError at load, naming every unsound declaration at once
 */
export const DECLARED_POLICIES: Declared = declarePolicies(
  Object.fromEntries(Object.entries(ALL).toSorted(([a], [b]) => (a < b ? -1 : 1))),
)

/**
 * Returns the measures after checking levers and patches.
 * @throws RangeError naming all faults at once: unknown parameter or lever, lever without use, unsound limits or evidence
 */
export function declarePolicies(policies: Declared): Declared {
  const faults = Object.entries(policies).flatMap(([id, policy]) => policyFaults(id, policy))
  if (faults.length > 0) throw new RangeError(`policies: ${faults.join('; ')}`)
  return policies
}

function policyFaults(id: string, policy: Policy): string[] {
  const levers = Object.entries(policy.levers).flatMap(([name, lever]) => leverFaults(`${id}.${name}`, lever))
  const idle = Object.keys(policy.levers).filter((name) => !policy.patches.some((p) => p.lever === name))
  const patches = policy.patches.flatMap(({ lever, parameter, how }) => {
    if (!Object.hasOwn(policy.levers, lever))
      return [`${id} patches by lever ${lever}; it must be one of ${Object.keys(policy.levers).join(', ')}`]
    if (!isParameter(parameter)) return [`${id}.${lever} patches ${parameter}, which is not a parameter`]
    const choice = PARAMETERS[parameter].unit === 'choice'
    return choice && how !== 'set'
      ? [`${id}.${lever} would ${how} ${parameter}; a choice can only be set`]
      : []
  })
  return [
    ...levers,
    ...idle.map((name) => `${id}.${name} patches nothing; add a patch or remove it`),
    ...patches,
  ]
}

/** A lever is judged as the parameter it resembles: its proposed and its neutral value must both be allowed. */
function leverFaults(name: string, lever: Lever): string[] {
  const { meaning, unit, limits, studied, evidence, proposed, neutral } = lever
  const [low, high] = limits
  const neutralFault =
    neutral !== 'baseline' && !(neutral >= low && neutral <= high)
      ? [`${name}.neutral is ${neutral}; it must lie between ${low} and ${high}`]
      : []
  const choices = unit === 'choice' ? Array.from({ length: high + 1 }, (_, i) => String(i)) : []
  const likeness = { meaning, unit, limits, studied, evidence, choices, value: proposed, spread: studied }
  return [...faultsOf(name, likeness), ...neutralFault]
}
