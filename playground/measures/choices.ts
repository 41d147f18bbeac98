/** The values that a lever of unit `choice` can take, by the names of the parameter that it sets. */
import { type BareParameter, PARAMETERS } from '../../engine/index.ts'
import type { Policy } from './change.ts'

const BY_ID: ReadonlyMap<string, BareParameter> = new Map(Object.entries(PARAMETERS))

/** Names of the values 0, 1, 2 ... up to the lever's high limit; numbers where the parameter names none. */
export function choicesOf(policy: Policy, leverId: string): string[] {
  const id = policy.patches.find(({ lever }) => lever === leverId)?.parameter ?? ''
  const names = BY_ID.get(id)?.choices ?? []
  const high = policy.levers[leverId]?.limits[1] ?? 0
  return Array.from({ length: high + 1 }, (_, value) => names[value] ?? String(value))
}
