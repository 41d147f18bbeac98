/** How much of the model is known: its parameters, counted by what their values rest on. Data only: the build works it out. */
import { DECLARED_PARAMETERS } from '../engine/declared.ts'
import { type Grade, GRADES } from '../engine/index.ts'

/** Parameters by the grade of the evidence that sets their value. */
export interface Grades {
  readonly all: number
  /** Without any source outside the model, not even one that merely bears on the value. */
  readonly none: number
  readonly counts: readonly { readonly grade: Grade; readonly count: number }[]
}

const ALL = Object.values(DECLARED_PARAMETERS)

/** The parameters of the engine, counted. The first piece of evidence is the one that sets the value. */
export const GRADES_OF_PARAMETERS: Grades = {
  all: ALL.length,
  none: ALL.filter(({ evidence }) => evidence.every(({ grade }) => grade === 'assumed')).length,
  counts: GRADES.map((grade) => ({
    grade,
    count: ALL.filter(({ evidence }) => evidence[0]?.grade === grade).length,
  })),
}
