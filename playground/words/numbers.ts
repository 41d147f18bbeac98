/** Numbers as a language writes them. */

/** The ways in which the page writes a number. */
export interface Numbers {
  /** Rounded to a whole number. */
  whole(x: number): string
  /** Hours, one decimal. */
  hours(x: number): string
  /** A share as a percentage with one decimal, without the sign. */
  percent(x: number): string
}

/** The number formats of a locale such as `nl-NL`. */
export function numbersOf(locale: string): Numbers {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return {
    whole: (x) => whole.format(x),
    hours: (x) => tenths.format(x),
    percent: (x) => tenths.format(x * 100),
  }
}
