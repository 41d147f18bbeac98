/** A difference as text: a mark where it cannot be told from 0, and apart from it the half-width of its interval. */
import type { Difference } from '../index.ts'
import type { Language } from './options.ts'
import { decimalsFor, numberText } from './tableText.ts'

/** How the numbers of a table are written: alike, so that one can see them add up. */
export interface Form {
  readonly scale: number
  readonly decimals: number
  readonly language: Language
}

/** What stands in a cell, and what beside or below it; empty where the difference is the same in every replication. */
export interface Change {
  readonly value: string
  readonly half: string
}

const MARK = '?'
/** Where there is no mark, so that digits stay below each other. */
export const UNMARKED = ' '

/** Three digits for the largest number. */
export function formFor(values: readonly (number | null)[], scale: number, language: Language): Form {
  const largest = Math.max(0, ...values.map((value) => Math.abs(value ?? 0)))
  return { scale, decimals: decimalsFor(largest * scale, 0), language }
}

/** A difference, marked when its interval holds 0 or could not be drawn. */
export function changeOf({ difference, ciLow, ciHigh, verdict }: Difference, form: Form): Change {
  if (difference === null) return { value: `-${UNMARKED}`, half: '' }
  const half = ciLow === null || ciHigh === null ? null : (ciHigh - ciLow) / 2
  if (difference === 0 && half === 0) return { value: `0${UNMARKED}`, half: '' }
  const mark = verdict === 'not distinguishable' ? MARK : UNMARKED
  const value = `${difference > 0 ? '+' : ''}${formed(difference, form)}${mark}`
  return { value, half: half === null || half === 0 ? '' : `${halfText(half, form)}${UNMARKED}` }
}

/** A number in a form, without a sign when it is above 0. */
export function formed(value: number, { scale, decimals, language }: Form): string {
  return numberText(value * scale, decimals, language)
}

/** What the form rounds to 0 is not 0. */
function halfText(half: number, form: Form): string {
  const unit = 10 ** -form.decimals
  return half * form.scale < unit / 2 ? `<${formed(unit / form.scale, form)}` : `±${formed(half, form)}`
}
