/** Geometry of a slider: steps, places along the track as parts of 1, and labels that stay clear of each other. */
import type { Limits, Unit } from './amount.ts'

/** A text under the track: `at` of its own width lies left of `at` of the track, so it never sticks out. */
export interface Label {
  readonly kind: 'low' | 'basispad' | 'high'
  readonly text: string
  readonly at: number
  readonly row: 0 | 1
}

/** Where a painted piece of track begins and how long it is. */
export interface Piece {
  readonly start: number
  readonly length: number
}

/** Units of which nobody sets a part with a slider. */
const WHOLE: readonly Unit[] = [
  'choice',
  'count',
  'persons',
  'persons/year',
  'families',
  'families/year',
  'months',
  'minutes',
]
const FEWEST_STEPS = 100

/** The step of the arrow keys: 1 or 5 times a power of ten, as large as still gives a hundred steps. */
export function stepOf([low, high]: Limits, unit: Unit): number {
  const range = high - low
  if (!(range > 0)) return 1
  const exponents = Array.from({ length: 13 }, (_, i) => 6 - i)
  const steps = exponents.flatMap((e) => [Number(`5e${e}`), Number(`1e${e}`)])
  const step = steps.find((size) => range / size >= FEWEST_STEPS * (1 - 1e-9)) ?? 1e-6
  return WHOLE.includes(unit) ? Math.max(1, step) : step
}

/** Where a value stands on the track, from 0 to 1; beyond an end it stands at that end. */
export function placeOf(value: number, [low, high]: Limits): number {
  return high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0
}

/** The piece of track between two values. */
export function pieceOf(a: number, b: number, limits: Limits): Piece {
  const [from, to] = [placeOf(a, limits), placeOf(b, limits)]
  return { start: Math.min(from, to), length: Math.abs(to - from) }
}

/** The narrowest track on a telephone, a letter of 14 px on average, and the least air between two labels (px). */
const NARROWEST = 224
const LETTER = 7
const AIR = 12

/**
 * The labels of a slider. The one of the basispad takes the place of an end at which it stands,
 * and goes down a row where it would run into an end.
 * @param basispad where its tick stands and what it says; none when the tick is not drawn
 */
export function labelsOf(
  ends: readonly [string, string],
  basispad?: { readonly at: number; readonly text: string },
): Label[] {
  const low: Label = { kind: 'low', text: ends[0], at: 0, row: 0 }
  const high: Label = { kind: 'high', text: ends[1], at: 1, row: 0 }
  if (!basispad) return [low, high]
  const { at } = basispad
  const others = [low, high].filter((end) => end.at !== at)
  const row = others.some((end) => meet({ ...basispad, at }, end)) ? 1 : 0
  return [...others, { kind: 'basispad', text: basispad.text, at, row } as const].toSorted(
    (a, b) => a.at - b.at,
  )
}

/** Whether two labels in one row would touch on the narrowest track. */
function meet(a: Pick<Label, 'text' | 'at'>, b: Pick<Label, 'text' | 'at'>): boolean {
  const [one, two] = [spanOf(a), spanOf(b)]
  return one.left < two.right + AIR && two.left < one.right + AIR
}

function spanOf({ text, at }: Pick<Label, 'text' | 'at'>): { left: number; right: number } {
  const width = text.length * LETTER
  const left = at * (NARROWEST - width)
  return { left, right: left + width }
}
