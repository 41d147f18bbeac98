/**
 * What is drawn and what is fitted. Every number that is not known exactly has a spread; a draw takes all of them at once.
 * Levels are fitted to the past for each draw, the rest, slopes among them, is not: the past says too little about it.
 */
import { Draws } from '../core/draws.ts'
import type { Parameter, Unit } from '../core/declare.ts'
import { DECLARED_PARAMETERS, type ParameterId } from '../parameters/declared.ts'
import type { Vector } from '../vectors.ts'

/** A level: one place between 0 and 1 that moves some parameters together through their spreads. */
export interface Level {
  readonly name: string
  readonly parameters: readonly ParameterId[]
}

/** The levels that the past can tell something of. */
export const LEVELS: readonly Level[] = [
  { name: 'sickness', parameters: ['sickFactor'] },
  { name: 'quitting', parameters: ['quitFactor'] },
  { name: 'applicants', parameters: ['applicants'] },
  { name: 'bedside', parameters: ['bedsideShare'] },
  { name: 'noCare', parameters: ['noCareLow', 'noCareMid', 'noCareHigh'] },
  { name: 'minimum', parameters: ['minimumLow', 'minimumMid', 'minimumHigh'] },
]

const FITTED = new Set<ParameterId>(LEVELS.flatMap(({ parameters }) => parameters))

/** Counted in whole things: half a provider cannot be asked. */
const WHOLE: ReadonlySet<Unit> = new Set<Unit>([
  'providers',
  'families/day',
  'families',
  'beds',
  'months',
  'weeks',
])

/**
 * Parameters that are drawn and not fitted: those with a spread, in the order of their declaration. Choices are part of
 * what is asked, and numbers with dates have no spread that holds on every day.
 */
export const DRAWN: readonly ParameterId[] = (
  Object.entries(DECLARED_PARAMETERS) as [ParameterId, Parameter][]
)
  .filter(([id, { unit, spread, history = [] }]) => {
    const isOpen = unit !== 'choice' && spread[0] < spread[1] && history.length === 0
    return isOpen && !FITTED.has(id)
  })
  .map(([id]) => id)

/** All columns of admissible.csv: levels first. */
export const COLUMNS: readonly ParameterId[] = [...FITTED, ...DRAWN]

/**
 * The value of a parameter at a place in its spread: 0 is its low end, a half the central value, 1 its high end, and
 * straight between. So a draw never leaves what is thought plausible, and half of all draws lie on either side.
 */
export function valueAt(id: ParameterId, place: number): number {
  const { value, spread, unit }: Parameter = DECLARED_PARAMETERS[id]
  const [low, high] = spread
  const drawn = place < 0.5 ? low + 2 * place * (value - low) : value + (2 * place - 1) * (high - value)
  return WHOLE.has(unit) ? Math.round(drawn) : Number(drawn.toPrecision(DIGITS))
}

/** Digits that are kept: more would say nothing and fill the file. */
const DIGITS = 4

/**
 * The drawn parts of some vectors: a Latin hypercube, so that for every parameter each has a stretch of the spread to itself.
 * @param count vectors
 * @param seed text from which all chance comes
 * @source McKay, Beckman and Conover (1979), Technometrics 21(2):239-245
 */
export function drawnSets(count: number, seed: string): Vector[] {
  const draws = new Draws(seed, 0)
  const places = DRAWN.map((_, column) => {
    const order = Array.from({ length: count }, (_, set) => ({
      set,
      key: draws.uniform(0, set, ORDER, column),
    }))
    const placeOf = new Float64Array(count)
    for (const [at, { set }] of order.toSorted((a, b) => a.key - b.key).entries())
      placeOf[set] = (at + draws.uniform(0, set, WITHIN, column)) / count
    return placeOf
  })
  return Array.from({ length: count }, (_, set) =>
    Object.fromEntries(DRAWN.map((id, column) => [id, valueAt(id, places[column]![set]!)])),
  )
}

/** Purposes of chance here; the model's own are under other seeds. */
const ORDER = 1
const WITHIN = 2

/** A vector with its levels set. */
export function withLevels(drawn: Vector, places: readonly number[]): Vector {
  const levels = LEVELS.flatMap(({ parameters }, at) =>
    parameters.map((id) => [id, valueAt(id, places[at]!)] as const),
  )
  return { ...Object.fromEntries(levels), ...drawn }
}
