/** Table of contents of the measures, and then of circumstances outside policy, each checked at load against the parameters that it patches. */
import type { Lever, Policy } from '../core/declare.ts'
import { faultsOf } from '../core/declare.ts'
import { isParameter, PARAMETERS } from '../parameters/index.ts'
import { arbeidsmarkt } from './arbeidsmarkt.ts'
import { behoudAanbod } from './behoudAanbod.ts'
import { bekendheid } from './bekendheid.ts'
import { digitaleZorg } from './digitaleZorg.ts'
import { eigenBijdrage } from './eigenBijdrage.ts'
import { essentieleZorg } from './essentieleZorg.ts'
import { geenWerkafspraken } from './geenWerkafspraken.ts'
import { klim } from './klim.ts'
import { kraamcentra } from './kraamcentra.ts'
import { ksv } from './ksv.ts'
import { loon } from './loon.ts'
import { loonkloof } from './loonkloof.ts'
import { mboInstroom } from './mboInstroom.ts'
import { ondergrens } from './ondergrens.ts'
import { partuspoules } from './partuspoules.ts'
import { poliklinischeBijdrage } from './poliklinischeBijdrage.ts'
import { preventieplan } from './preventieplan.ts'
import { regeldruk } from './regeldruk.ts'
import { regioDashboard } from './regioDashboard.ts'
import { ruimereAanspraak } from './ruimereAanspraak.ts'
import { tarief } from './tarief.ts'
import { tekortgebied } from './tekortgebied.ts'
import { tolk } from './tolk.ts'
import { vsvBekostiging } from './vsvBekostiging.ts'
import { wachtdienstTelt } from './wachtdienstTelt.ts'
import { wijktoeslag } from './wijktoeslag.ts'
import { zeggenschap } from './zeggenschap.ts'
import { ziekenhuis } from './ziekenhuis.ts'
import { ziektegolf } from './ziektegolf.ts'
import { zijInstroom } from './zijInstroom.ts'

/** Declared measures by the name that a scenario gives them. */
type Declared = Readonly<Record<string, Policy>>

/**
 * Every measure that a scenario may name, with its evidence, in the order in which the page lists them.
 * @throws RangeError at load, naming every unsound declaration at once
 */
export const DECLARED_POLICIES: Declared = declarePolicies({
  eigenBijdrage,
  poliklinischeBijdrage,
  klim,
  ondergrens,
  digitaleZorg,
  mboInstroom,
  zijInstroom,
  loon,
  tarief,
  zeggenschap,
  preventieplan,
  regeldruk,
  partuspoules,
  wachtdienstTelt,
  ksv,
  regioDashboard,
  vsvBekostiging,
  kraamcentra,
  behoudAanbod,
  essentieleZorg,
  wijktoeslag,
  tolk,
  ruimereAanspraak,
  bekendheid,
  arbeidsmarkt,
  loonkloof,
  ziektegolf,
  ziekenhuis,
  tekortgebied,
  geenWerkafspraken,
})

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
