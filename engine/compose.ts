/** Values under measures: the acts of a group on a base, composed in one order whatever the order of writing. */
import { monthIndexOf } from './core/dates.ts'
import { compact, type ParameterId, PARAMETERS, type Values } from './parameters/index.ts'

/** One patch of one measure, with its days in minutes and its families as sets of indices. */
export interface Act {
  readonly index: number
  readonly policy: string
  readonly parameter: ParameterId
  readonly how: 'set' | 'scale' | 'add'
  readonly amount: number
  readonly from: number
  readonly until: number
  readonly rampMonths: number
  readonly regions: ReadonlySet<number>
  readonly incomes: ReadonlySet<number>
  readonly wijktypen: ReadonlySet<number>
  readonly reach: number
}

/**
 * Composes values from a base and the acts of a group. Equal values are one object, and the same changes to the same base are
 * looked up rather than made again: a ramp of many measures asks for them thousands of times.
 */
export function composer({ intern = interner(), confined = false }: Ways = {}): (
  base: Values,
  group: readonly Act[],
  minute: number,
) => Values {
  const made = new Map<Values, Map<string, Values>>()
  return (base, group, minute) => {
    const changes = changesOf(base, group, minute).map(
      ([id, value]) => [id, confined ? within(id, value) : value] as const,
    )
    const ofBase = made.get(base) ?? new Map<string, Values>()
    const key = changes.join()
    const values = ofBase.get(key) ?? intern({ ...base, ...Object.fromEntries(changes) })
    made.set(base, ofBase.set(key, values))
    return values
  }
}

/** How values are composed. */
interface Ways {
  /** Makes equal values one object; what only looks at values need not pay for that. */
  readonly intern?: (values: Values) => Values
  /**
   * Keeps values within their limits. With the central values a measure that leaves them is refused at the door; with
   * drawn ones it goes as far as it can, for a draw is no fault of who wrote the measure.
   */
  readonly confined?: boolean
}

function within(id: ParameterId, value: number): number {
  const [low, high] = PARAMETERS[id].limits
  return Math.max(low, Math.min(high, value))
}

/** The parameters that a group's acts really change, with their values now. */
function changesOf(base: Values, group: readonly Act[], minute: number): (readonly [ParameterId, number])[] {
  const acting = group.filter((act) => isActing(act, minute))
  const touched = new Set(acting.map(({ parameter }) => parameter))
  return [...touched].flatMap((id) => {
    const acts = acting.filter(({ parameter }) => parameter === id)
    const value = valueUnder(base[id], acts, minute)
    return value === base[id] ? [] : [[id, value] as const]
  })
}

/** Sets from the widest to the narrowest, then scales, then adds; sorted, since the last bit depends on the order. */
function valueUnder(base: number, acts: readonly Act[], minute: number): number {
  const by = (how: Act['how']) => acts.filter((act) => act.how === how)
  const sets = by('set').toSorted((a, b) => sizeOf(b) - sizeOf(a))
  const set = sets.reduce((value, act) => blend(value, act, minute), base)
  const factors = by('scale').map((act) => blend(1, act, minute))
  const terms = by('add').map((act) => blend(0, act, minute))
  const scaled = factors.toSorted((a, b) => a - b).reduce((value, factor) => value * factor, set)
  return terms.toSorted((a, b) => a - b).reduce((value, term) => value + term, scaled)
}

/** What a measure has made of a value by now; exact where nothing changes and at the end of the ramp. */
function blend(without: number, { parameter, amount, from, rampMonths }: Act, minute: number): number {
  const step = monthIndexOf(minute) - monthIndexOf(from) + 1
  const isChoice = PARAMETERS[parameter].unit === 'choice'
  if (step > rampMonths || isChoice) return amount
  return without + (step / (rampMonths + 1)) * (amount - without)
}

/** Whether a measure holds at a minute. */
export function isActing({ from, until }: Act, minute: number): boolean {
  return from <= minute && minute < until
}

/** Grows with every member and every part of reach: sets that may meet are nested, so this orders them. */
export function sizeOf({ regions, incomes, wijktypen, reach }: Act): number {
  return regions.size * incomes.size * wijktypen.size * reach
}

/** Hands out one object for equal values, compact because the inner loop reads it. */
function interner(): (values: Values) => Values {
  const known = new Map<string, Values>()
  return (values) => {
    const key = Object.values(values).join()
    const first = known.get(key) ?? compact(values)
    known.set(key, first)
    return first
  }
}
