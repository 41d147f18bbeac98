/** How well an answer is known: what differs between regions, and what its measures do, each by its weakest evidence. */
import { DECLARED_POLICIES } from '../../engine/declared.ts'
import { type Grade, GRADES, type Scenario } from '../../engine/index.ts'
import { READY_MADE } from '../state/readyMade.ts'
import type { Figures } from './figures.ts'

/** Grades of an answer. */
export interface Grades {
  /** The weakest input by which regions and years differ. */
  readonly basis: Grade
  /** The weakest evidence of a lever that a scenario of the answer sets; absent where only the basispad answers. */
  readonly measures?: Grade
}

/** The weakest grades behind the figures of an answer. */
export function gradesOf(figures: Figures): Grades {
  const rows = [...figures.values()].flat()
  const scenarios = new Set(rows.map(({ scenario }) => scenario))
  const found = READY_MADE.filter(({ name }) => scenarios.has(name))
  const levers = found.flatMap(({ scenario }) => gradesOfLevers(scenario))
  const basis = rows.flatMap((row) => (row.basis === null ? [] : [row.basis])).reduce(weaker, 'measured')
  return levers.length === 0 ? { basis } : { basis, measures: levers.reduce(weaker) }
}

function gradesOfLevers({ measures }: Scenario): Grade[] {
  return measures.flatMap(({ policy, levers }) =>
    Object.keys(levers).map((lever) =>
      DECLARED_POLICIES[policy]!.levers[lever]!.evidence.map(({ grade }) => grade).reduce(weaker),
    ),
  )
}

function weaker(a: Grade, b: Grade): Grade {
  return GRADES.indexOf(a) >= GRADES.indexOf(b) ? a : b
}
