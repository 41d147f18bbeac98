/** What the page of a measure tells, worked out from its declaration alone. */
import { DECLARED_PARAMETERS, DECLARED_POLICIES } from '../../engine/declared.ts'
import { type Grade, type Lever, type Parameter, type Policy, valuesOn, weakest } from '../../engine/index.ts'
import { FIRST_DAY } from '../measures/change.ts'

type Patch = Policy['patches'][number]
type Move = Policy['moves'][number]

/** What one lever does to one parameter when the measure is switched on as proposed, with its middle values. */
export interface Effect extends Patch {
  readonly of: Lever
  readonly on: Parameter
  /** The parameter in the basispad on the first day, and what the whole measure makes of it. */
  readonly basispad: number
  readonly becomes: number
}

/** The weakest grade that sets the value of a lever, and for how many of the levers it is the one. */
export interface Weakest {
  readonly grade: Grade
  readonly count: number
  readonly all: number
}

/** What a measure should do to an indicator, where staff is enough and where it is short. */
export interface Expected {
  readonly indicator: string
  /** A group of families; everybody when there is none. */
  readonly group: string | undefined
  readonly slack: readonly Move[]
  readonly scarce: readonly Move[]
}

/** A piece of a text: what a letter says, or what is said of it. */
export interface Piece {
  readonly text: string
  readonly isQuote: boolean
}

const PARAMETERS: ReadonlyMap<string, Parameter> = new Map(Object.entries<Parameter>(DECLARED_PARAMETERS))
const BASISPAD: ReadonlyMap<string, number> = new Map(Object.entries(valuesOn(FIRST_DAY)))

/** Every measure by name, with its evidence. */
export const MEASURES: ReadonlyMap<string, Policy> = new Map(Object.entries(DECLARED_POLICIES))

/** Whether it is a measure, or a circumstance that policy meets. */
export function kindOf(policy: Policy): 'measure' | 'circumstance' {
  return policy.outside ? 'circumstance' : 'measure'
}

/** One for each patch, in the order of the declaration; patches and levers have been checked at load. */
export function effectsOf(policy: Policy): Effect[] {
  return policy.patches.flatMap((patch) => {
    const [of, on] = [policy.levers[patch.lever], PARAMETERS.get(patch.parameter)]
    const basispad = BASISPAD.get(patch.parameter)
    if (!of || !on || basispad === undefined) return []
    return [{ ...patch, of, on, basispad, becomes: becoming(policy, patch.parameter, basispad) }]
  })
}

/** Those that say what the measure itself costs, by who pays it. */
export function costsOf(effects: readonly Effect[]): Effect[] {
  return effects.filter(({ parameter }) => /^(programme|outreach)/.test(parameter))
}

/** Those by which a reader chooses who pays. */
export function payersOf(effects: readonly Effect[]): Effect[] {
  return effects.filter(({ parameter }) => parameter.endsWith('Payer'))
}

/** The first piece of evidence is the one that sets a value; the last grade is the weakest. */
export function weakestOf({ levers }: Policy): Weakest {
  const grades = Object.values(levers).flatMap(({ evidence }) => evidence[0]?.grade ?? [])
  const grade = weakest(grades)
  return { grade, count: grades.filter((one) => one === grade).length, all: grades.length }
}

/** Moves by indicator and group, in the order in which they are declared. */
export function expectedOf({ moves }: Policy): Expected[] {
  const keys = new Map(moves.map((move) => [keyOf(move), move]))
  return [...keys].map(([key, { indicator }]) => {
    const own = moves.filter((move) => keyOf(move) === key)
    const where = (state: Move['where']) => own.filter((move) => move.where === state)
    return { indicator, group: own[0]?.group, slack: where('slack'), scarce: where('scarce') }
  })
}

/** A passage with what stands in quotation marks apart: letters speak Dutch. */
export function piecesOf(seed: string): Piece[] {
  return seed
    .split('"')
    .map((text, i) => ({ text, isQuote: i % 2 === 1 }))
    .filter(({ text }) => text !== '')
}

/** The one set or what holds anyhow, times all scales, plus all adds: as the engine composes values. */
function becoming({ patches, levers }: Policy, parameter: string, basispad: number): number {
  const amounts = (how: Patch['how']) =>
    patches.flatMap((patch) =>
      patch.parameter === parameter && patch.how === how ? (levers[patch.lever]?.proposed ?? []) : [],
    )
  const scaled = amounts('scale').reduce((product, x) => product * x, amounts('set').at(-1) ?? basispad)
  return amounts('add').reduce((sum, x) => sum + x, scaled)
}

function keyOf(move: Move): string {
  return `${move.indicator} ${move.group ?? ''}`
}
