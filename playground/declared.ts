/** What the notes of the page say of the model's own declarations. */
import * as v from 'valibot'
import { listing } from '../engine/index.ts'

const PARAMETER = v.object({ value: v.number(), evidence: v.array(v.object({ grade: v.string() })) })
const PARAMETERS = v.objectWithRest({ minimumHours: PARAMETER }, PARAMETER)

/** Facts about the parameters. */
export interface Declared {
  readonly parameters: number
  /** Parameters that have no evidence but assumptions. */
  readonly assumed: number
  /** Smallest package of care, the usual floor (hours). */
  readonly floorHours: number
}

/** Reads the declarations of the engine. */
export function declared(): Declared {
  const parameters = v.parse(PARAMETERS, listing('parameters'))
  const all = Object.values(parameters)
  return {
    parameters: all.length,
    assumed: all.filter(({ evidence }) => evidence.every(({ grade }) => grade === 'assumed')).length,
    floorHours: parameters.minimumHours.value,
  }
}
