/** How much of the model is known: its parameters, counted by what their values rest on. */
import { DECLARED_PARAMETERS } from '../engine/declared.ts'
import { type Grade, GRADES } from '../engine/index.ts'

/** Parameters by the grade of the evidence that sets their value. */
export interface Grades {
  readonly all: number
  /** Without any source outside the model, not even one that merely bears on the value. */
  readonly none: number
  readonly counts: readonly { readonly grade: Grade; readonly count: number }[]
}

/** Counts the parameters of the engine. The first piece of evidence is the one that sets the value. */
export function gradesOfParameters(): Grades {
  const all = Object.values(DECLARED_PARAMETERS)
  return {
    all: all.length,
    none: all.filter(({ evidence }) => evidence.every(({ grade }) => grade === 'assumed')).length,
    counts: GRADES.map((grade) => ({
      grade,
      count: all.filter(({ evidence }) => evidence[0]?.grade === grade).length,
    })),
  }
}
