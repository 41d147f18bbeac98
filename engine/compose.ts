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
export function composer({ intern = interner(), centralAt }: Ways = {}): (
  base: Values,
  group: readonly Act[],
  minute: number,
) => Values {
  const made = new Map<Values, Map<string, Values>>()
  return (base, group, minute) => {
    const changes = group.length === 0 ? [] : changesOf(base, centralAt?.(minute) ?? base, group, minute)
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
   * The central values of a minute, when the base is drawn. A measure that sets a drawn value moves it by as much as it
   * would move the central one, so that what changes nothing there changes nothing here; and it goes as far as the limits,
   * for a draw is no fault of who wrote the measure.
   */
  readonly centralAt?: (minute: number) => Values
}

/** The parameters that a group's acts really change, with their values now. */
function changesOf(
  base: Values,
  central: Values,
  group: readonly Act[],
  minute: number,
): (readonly [ParameterId, number])[] {
  const acting = group.filter((act) => isActing(act, minute))
  const touched = new Set(acting.map(({ parameter }) => parameter))
  return [...touched].flatMap((id) => {
    const acts = acting.filter(({ parameter }) => parameter === id)
    const shift = base[id] === central[id] ? undefined : { from: central[id], to: base[id] }
    const value = valueUnder(
      base[id],
      shift === undefined ? acts : acts.map((act) => shifted(act, shift)),
      minute,
    )
    const kept = central === base ? value : within(id, value)
    return kept === base[id] ? [] : [[id, kept] as const]
  })
}

/** A set that aims as far from the drawn value as it was meant to from the central one. */
function shifted(act: Act, { from, to }: { readonly from: number; readonly to: number }): Act {
  return act.how === 'set' ? { ...act, amount: to + (act.amount - from) } : act
}

function within(id: ParameterId, value: number): number {
  const [low, high] = PARAMETERS[id].limits
  return Math.max(low, Math.min(high, value))
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
