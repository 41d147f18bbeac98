/** Amounts as a reader sees and types them: shares as percentages, comma or point. */
import type { BareLever, BareParameter } from '../../engine/index.ts'
import type { Language } from '../words/index.ts'
import { NUMBERS } from '../words/numbers.ts'

/** What an amount is counted in: a unit of the engine, or nothing. */
export type Unit = BareLever['unit'] | 'count'
/** Smallest and largest amount that is allowed. */
export type Limits = BareParameter['limits']

const MARK = { nl: ',', en: '.' } as const

/** An amount as it stands in a number field: all its digits, no thousands apart. */
export function typed(value: number, unit: Unit, language: Language): string {
  const plain = clean(value * scaleOf(unit))
  const text = unit === 'euro/hour' && decimalsOf(plain) < 2 ? plain.toFixed(2) : String(plain)
  return text.replace('-', '\u2212').replace('.', MARK[language])
}

/** An amount as a text shows it, without its unit; a share and a sum of money with their sign. */
export function written(value: number, unit: Unit, language: Language): string {
  const plain = clean(value * scaleOf(unit))
  const digits = decimalsOf(plain)
  if (unit === 'euro/hour' && digits <= 2) return NUMBERS[language].euro(plain)
  const text = digits <= 4 ? NUMBERS[language].decimal(plain, digits) : typed(value, unit, language)
  return unit === 'share' ? `${text}%` : text
}

/**
 * The amount that a reader typed, in the unit of the engine.
 * A point or comma may part thousands or decimals: the habit of the language goes first, unless only the other way fits.
 * @returns undefined when the text is not a number
 */
export function amountIn(text: string, unit: Unit, language: Language, limits: Limits): number | undefined {
  const plain = text.replace(/[\s\u00a0€%]/g, '').replace('\u2212', '-')
  const orders = [MARK[language], MARK[language] === ',' ? '.' : ',']
  const amounts = orders
    .map((mark) => readWith(plain, mark))
    .filter((number) => number !== undefined)
    .map((number) => clean(number / scaleOf(unit)))
  return amounts.find((amount) => isWithin(amount, limits)) ?? amounts[0]
}

/** Whether an amount lies within limits, the limits included. */
export function isWithin(amount: number, [low, high]: Limits): boolean {
  return amount >= low && amount <= high
}

/** Reads a number whose decimals stand behind `mark`; the other sign may part thousands, by three digits. */
function readWith(text: string, mark: string): number | undefined {
  const [other, decimal] = mark === ',' ? ['\\.', ','] : [',', '\\.']
  const pattern = new RegExp(`^[+-]?(\\d{1,3}(${other}\\d{3})+|\\d*)(${decimal}\\d*)?$`)
  if (!pattern.test(text) || !/\d/.test(text)) return undefined
  return Number(text.replaceAll(mark === ',' ? '.' : ',', '').replace(mark, '.'))
}

function scaleOf(unit: Unit): number {
  return unit === 'share' ? 100 : 1
}

/** Without the dust that binary fractions leave: 57, not 56.99999999999999. */
function clean(value: number): number {
  return Number(value.toPrecision(12))
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}
