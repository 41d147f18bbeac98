/** How well an answer is known: what differs between regions, and what its measures do, each by its weakest evidence. */
import { DECLARED_POLICIES } from '../../engine/declared.ts'
import { type Figures, type Grade, type Scenario, weakest } from '../../engine/index.ts'
import { READY_MADE } from '../state/readyMade.ts'

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
  const basis = weakest(rows.flatMap((row) => row.basis ?? []))
  return levers.length === 0 ? { basis } : { basis, measures: weakest(levers) }
}

/** Of every lever that a scenario sets, all its evidence: what it does is known no better than by the weakest piece. */
function gradesOfLevers({ measures }: Scenario): Grade[] {
  return measures.flatMap(({ policy, levers }) =>
    Object.keys(levers).flatMap((lever) =>
      DECLARED_POLICIES[policy]!.levers[lever]!.evidence.map(({ grade }) => grade),
    ),
  )
}
