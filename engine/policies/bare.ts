/** What a computation needs of every measure. Data only: a host that loads slowly works it out when it is built. */
import { barePolicy, type BarePolicy } from '../core/declare.ts'
import { DECLARED_POLICIES } from './index.ts'

/** Measures by the name that a scenario gives them. */
export type Policies = Readonly<Record<string, BarePolicy>>

/** Every measure that a scenario may name, without its evidence, in the order of the alphabet. */
export const POLICIES: Policies = Object.fromEntries(
  Object.entries(DECLARED_POLICIES).map(([id, policy]) => [id, barePolicy(policy)]),
)
