/** What a computation needs of every parameter. Data only: a host that loads slowly works it out when it is built. */
import { bareParameter, type BareParameter } from '../core/declare.ts'
import { DECLARED_PARAMETERS, type ParameterId } from './declared.ts'

/** Every parameter of the model by its id, without its evidence. */
export const PARAMETERS = Object.fromEntries(
  Object.entries(DECLARED_PARAMETERS).map(([id, parameter]) => [id, bareParameter(parameter)]),
) as Readonly<Record<ParameterId, BareParameter>>
