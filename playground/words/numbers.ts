/** Numbers as a language writes them. */
import { type Indicator, type IndicatorId, INDICATORS } from '../../engine/index.ts'

/** The ways in which the page writes a number. A minus is U+2212; a range has an en dash, or words where a sign is involved. */
export interface Numbers {
  /** Rounded to a whole number. */
  whole(x: number): string
  /** With exactly so many digits behind the mark. */
  decimal(x: number, digits: number): string
  /** The same with its sign, + or −; 0 has none. */
  signed(x: number, digits: number): string
  /** From low to high, both written by `write`. */
  range(low: number, high: number, write: (x: number) => string): string
  /** Euros, with cents unless they are round: € 5,70. */
  euro(x: number): string
}

/** How an indicator is written: numbers without their unit, and the words of the unit. */
export interface Writer {
  /** What a number is multiplied by before it is written: a share is a percentage, euros are millions. */
  readonly scale: number
  level(x: number): string
  /** A difference of two levels, with its sign. */
  change(x: number): string
  readonly unit: string
  /** Unit of a difference: a share changes by percentage points. */
  readonly changeUnit: string
}

/** What stands between groups of digits and before the decimals. */
interface Marks {
  readonly group: string
  readonly decimal: string
}

const MARKS: Readonly<Record<'nl' | 'en', Marks>> = {
  nl: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
}
const TO = { nl: 'tot', en: 'to' } as const

/** Units of levels and of differences. */
const UNITS = {
  families: { nl: ['gezinnen', 'gezinnen'], en: ['families', 'families'] },
  share: { nl: ['%', 'procentpunt'], en: ['%', 'percentage points'] },
  hours: { nl: ['uur', 'uur'], en: ['hours', 'hours'] },
  caregivers: { nl: ['kraamverzorgenden', 'kraamverzorgenden'], en: ['caregivers', 'caregivers'] },
  fte: { nl: ['fte', 'fte'], en: ['fte', 'fte'] },
  persons: { nl: ['personen', 'personen'], en: ['persons', 'persons'] },
  years: { nl: ['jaar', 'jaar'], en: ['years', 'years'] },
  ratio: { nl: ['', ''], en: ['', ''] },
  blocks: { nl: ['diensten', 'diensten'], en: ['blocks', 'blocks'] },
  weeks: { nl: ['werkweken', 'werkweken'], en: ['working weeks', 'working weeks'] },
  providers: { nl: ['organisaties', 'organisaties'], en: ['providers', 'providers'] },
  euro: { nl: ['miljoen euro', 'miljoen euro'], en: ['million euros', 'million euros'] },
} as const satisfies Record<Indicator['unit'], Record<keyof typeof MARKS, readonly [string, string]>>

/** Units of exactly one. */
const ONE: ReadonlyMap<string, string> = new Map([
  ['gezinnen', 'gezin'],
  ['kraamverzorgenden', 'kraamverzorgende'],
  ['personen', 'persoon'],
  ['families', 'family'],
  ['caregivers', 'caregiver'],
  ['persons', 'person'],
])

const MILLION = 1e6
/** What stands behind an amount that has the sign of euros before it. */
const MILLIONS: ReadonlyMap<string, string> = new Map([
  ['miljoen euro', 'mln'],
  ['million euros', 'million'],
])

/** Number formats by language. */
export const NUMBERS: Readonly<Record<keyof typeof MARKS, Numbers>> = {
  nl: numbersOf('nl'),
  en: numbersOf('en'),
}

/** How a language writes an indicator: shares as percentages with one digit, ratios with two, euros in millions. */
export function writerOf(language: keyof typeof MARKS, id: IndicatorId): Writer {
  const { unit, digits } = INDICATORS[id]
  const numbers = NUMBERS[language]
  const scale = unit === 'share' ? 100 : unit === 'euro' ? 1 / MILLION : 1
  const [level, change] = UNITS[unit][language]
  const shown = (x: number) =>
    unit === 'euro' ? digitsOfMillions(x) : unit === 'share' ? 1 : unit === 'ratio' ? 2 : digits
  return {
    scale,
    level: (x) => numbers.decimal(x * scale, shown(x)),
    change: (x) => numbers.signed(x * scale, shown(x)),
    unit: level,
    changeUnit: change,
  }
}

/** Digits behind the mark for euros in millions, so that a nation and a region both keep about three that count. */
function digitsOfMillions(euros: number): number {
  const size = Math.abs(euros)
  return size >= 10 * MILLION ? 1 : size >= MILLION / 10 ? 2 : 3
}

/**
 * A number with its unit behind it or around it: 9%, 1 gezin, € 34,7 mln.
 * @param text a number as a language writes it, or words that stand for one
 */
export function withUnit(text: string, unit: string): string {
  if (unit === '%' || unit === '') return text + unit
  const millions = MILLIONS.get(unit)
  if (millions !== undefined && /^[+\u2212]?\d/.test(text)) return `€\u00a0${text}\u00a0${millions}`
  return `${text}\u00a0${/^[+\u2212]?1$/.test(text) ? (ONE.get(unit) ?? unit) : unit}`
}

function numbersOf(language: keyof typeof MARKS): Numbers {
  /** Rounding must not leave a minus before zero. */
  const write = (x: number, digits: number): string => {
    const text = unsigned(Math.abs(x), digits, MARKS[language])
    return x < 0 && !isZero(text) ? `\u2212${text}` : text
  }
  const signed = (x: number, digits: number): string => {
    const text = write(x, digits)
    return x <= 0 || isZero(text) ? text : `+${text}`
  }
  return {
    whole: (x) => write(x, 0),
    decimal: write,
    signed,
    range: (low, high, writeOne) => {
      const ends = [writeOne(low), writeOne(high)]
      const dash = ends.some((end) => /^[+\u2212]/.test(end)) ? ` ${TO[language]} ` : '\u2013'
      return ends.join(dash)
    },
    euro: (x) => {
      const digits = Number.isInteger(x) ? 0 : 2
      return x < 0 ? `\u2212€\u00a0${write(-x, digits)}` : `€\u00a0${write(x, digits)}`
    },
  }
}

/** A number in groups of three, as Intl.NumberFormat writes it, which takes a browser 20 ms to begin with. */
function unsigned(x: number, digits: number, { group, decimal }: Marks): string {
  const [whole = '', rest] = rounded(x, digits).toFixed(digits).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  return rest === undefined ? grouped : grouped + decimal + rest
}

/** Halves go up, and 1.005 is a half: it is the number that is written so, not the binary one, which is less. */
function rounded(x: number, digits: number): number {
  const text = String(x)
  return text.includes('e') ? x : Number(`${Math.round(Number(`${text}e${digits}`))}e-${digits}`)
}

const isZero = (text: string): boolean => !/[1-9]/.test(text)
