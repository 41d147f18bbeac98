/** The languages of the page. Every part of the page keeps its own words, in a file of this folder. */

/** Dutch comes first; English is complete. */
export const LANGUAGES = ['nl', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/**
 * Declares the words of a part of the page. A sentence with a figure in it is a function of that figure.
 * @param en must have every key of `nl`, no more and no fewer: the compiler sees to it
 */
export function inBoth<T>(nl: T, en: NoInfer<T>): Readonly<Record<Language, T>> {
  return { nl, en }
}
