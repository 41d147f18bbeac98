/** Which splits rest on assumptions alone. Data only: the build works it out, so that the groups need no evidence. */
import { DECLARED_PARAMETERS } from '../../engine/declared.ts'
import { type Split, SPLITS } from './splits.ts'

/** The splits of whose sizes no source speaks. */
export const ASSUMED_SPLITS: readonly Split['key'][] = SPLITS.filter(({ size }) =>
  DECLARED_PARAMETERS[size].evidence.every(({ grade }) => grade === 'assumed'),
).map(({ key }) => key)
