/**
 * The basispad under other structures: how strongly load acts on leaving and falling ill, and whether vacancies draw
 * applicants. Nothing known of the past tells these apart, so what comes after 2030 is a range over them.
 */
import { bandOf } from '../bands.ts'
import { type IndicatorId, INDICATORS } from '../indicators.ts'
import { DATA_VERSION } from '../parameters/index.ts'
import { placesOf, type Result, valuesOf } from '../result.ts'
import type { Scenario } from '../scenario.ts'
import { MODEL_VERSION } from '../version.ts'
import { DIGEST_INDICATORS } from './digest.ts'

/**
 * The two unknowns. Feedback has the ends and the middle of what is thought plausible. Of vacancies that draw applicants
 * little is thought at all: none, as in the baseline, and 3, which is three fifths of the way to the end.
 */
const FEEDBACKS = {
  weak: { quitLoadSlope: 0, sickLoadSlope: 0, quitOnCallSlope: 0, sickOnCallSlope: 0 },
  central: {},
  strong: { quitLoadSlope: 2, sickLoadSlope: 2, quitOnCallSlope: 0.8, sickOnCallSlope: 0.4 },
} as const satisfies Record<string, Scenario['parameters']>
const VACANCY_SLOPES = [0, 3] as const

export type Feedback = keyof typeof FEEDBACKS

/** One structure. */
interface Structure {
  readonly feedback: Feedback
  readonly vacancySlope: (typeof VACANCY_SLOPES)[number]
}

/** Every structure, weak feedback first. */
export const STRUCTURES: readonly Structure[] = (Object.keys(FEEDBACKS) as Feedback[]).flatMap((feedback) =>
  VACANCY_SLOPES.map((vacancySlope) => ({ feedback, vacancySlope })),
)

/** Replications of each: over the whole country chance is small beside what structures differ. */
const REPLICATIONS = 2

/** The basispad under a structure, all else central. */
export function underStructure(basispad: Scenario, { feedback, vacancySlope }: Structure): Scenario {
  const parameters = { ...FEEDBACKS[feedback], applicantsVacancySlope: vacancySlope }
  return { ...basispad, parameters, assumptions: 'central', replications: REPLICATIONS }
}

const HEAD = ['indicator', 'feedback', 'vacancySlope'] as const
const FIRST_LINE = '# kraamsim '

/** The lines of `structures.csv`: national means, a column for each year. */
export function* structureLines(results: readonly Result[]): Generator<string> {
  const years = results[0]!.periods.map(({ name }) => name)
  yield FIRST_LINE + JSON.stringify({ model: MODEL_VERSION, data: DATA_VERSION, n: REPLICATIONS })
  yield [...HEAD, ...years].join(',')
  for (const id of DIGEST_INDICATORS) {
    for (const [at, { feedback, vacancySlope }] of STRUCTURES.entries()) {
      const means = years.map((_, year) => nationalMean(results[at]!, id, year))
      yield [id, feedback, vacancySlope, ...means].join(',')
    }
  }
}

function nationalMean(result: Result, id: IndicatorId, year: number): number | '' {
  const nation = placesOf(result).find(({ name }) => name === 'NL')!
  const { mean } = bandOf(valuesOf(result, INDICATORS[id], nation, 'all', year), result.scenario.assumptions)
  return mean === null ? '' : Number(mean.toPrecision(6))
}

/** What the structures say of an indicator in a year. */
export interface StructureRange {
  /** In the order of STRUCTURES. */
  readonly values: readonly number[]
  readonly low: number
  readonly high: number
  /** Which of the two unknowns moves the indicator most; absent where neither moves it. */
  readonly decides?: 'feedback' | 'vacancies'
}

/** Reads an indicator in a year from the text of `structures.csv`; undefined when it is not there, or of another model. */
export function structureRange(text: string, id: IndicatorId, year: number): StructureRange | undefined {
  const [stamp = '', head = '', ...lines] = text.trimEnd().split('\n')
  const made =
    stamp.startsWith(FIRST_LINE) && (JSON.parse(stamp.slice(FIRST_LINE.length)) as Record<string, unknown>)
  const column = head.split(',').indexOf(String(year))
  if (!made || made.model !== MODEL_VERSION || made.data !== DATA_VERSION || column < HEAD.length)
    return undefined
  const rows = lines.map((line) => line.split(',')).filter(([indicator]) => indicator === id)
  const values = STRUCTURES.flatMap(({ feedback, vacancySlope }) =>
    rows.flatMap((cells) =>
      cells[1] === feedback && cells[2] === String(vacancySlope) && cells[column] !== ''
        ? [Number(cells[column])]
        : [],
    ),
  )
  if (values.length < STRUCTURES.length) return undefined
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const isMoved = high - low > LEAST * Math.abs(high)
  return { values, low, high, ...(isMoved && { decides: decidingOf(values) }) }
}

/** A smaller part of the number is no more than chance of two replications. */
const LEAST = 0.02

/** The unknown whose change, the other held, moves the value furthest in the mean. */
function decidingOf(values: readonly number[]): 'feedback' | 'vacancies' {
  const range = (apart: (structure: Structure) => unknown) => {
    const groups = new Map<unknown, number[]>()
    for (const [at, structure] of STRUCTURES.entries())
      groups.set(apart(structure), [...(groups.get(apart(structure)) ?? []), values[at]!])
    const spans = [...groups.values()].map((group) => Math.max(...group) - Math.min(...group))
    return spans.reduce((sum, span) => sum + span, 0) / spans.length
  }
  const byFeedback = range(({ vacancySlope }) => vacancySlope)
  const byVacancies = range(({ feedback }) => feedback)
  return byFeedback >= byVacancies ? 'feedback' : 'vacancies'
}
