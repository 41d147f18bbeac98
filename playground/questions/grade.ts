/** How well an answer is known: by the weakest of what sets its measures and of what differs between regions. */
import { DECLARED_POLICIES } from '../../engine/declared.ts'
import { type Grade, GRADES, type Scenario } from '../../engine/index.ts'
import { READY_MADE } from '../state/readyMade.ts'
import type { Figures } from './figures.ts'

/** The weakest grade behind the figures of an answer: of their levers, and of their own basis. */
export function gradeOf(figures: Figures): Grade {
  const rows = [...figures.values()].flat()
  const scenarios = new Set(rows.map(({ scenario }) => scenario))
  const levers = READY_MADE.filter(({ name }) => scenarios.has(name)).flatMap(({ scenario }) =>
    gradesOfLevers(scenario),
  )
  const bases = rows.flatMap(({ basis }) => (basis === null ? [] : [basis]))
  return [...levers, ...bases].reduce(weaker, 'measured')
}

/** Of each lever that a scenario sets, how well its effect is known: by its weakest piece of evidence. */
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
