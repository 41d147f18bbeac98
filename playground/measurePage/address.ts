/** Addresses of the pages of measures: the measure stands behind the #, after the language unless that is Dutch. */
import type { Language } from '../words/index.ts'

/** What an address asks for; without a measure it is the list of all. */
export interface Place {
  readonly language: Language
  readonly id: string
}

const ENGLISH = 'en/'

/** The fragment of a page among the others. */
export function hashOf({ language, id }: Place): string {
  return `#${language === 'en' ? ENGLISH : ''}${id}`
}

/** The address of a page, from the Verkenner. */
export function pageOf(place: Place): string {
  return `./maatregelen.html${hashOf(place)}`
}

/** What a fragment asks for; whether there is such a measure is for the page to say. */
export function placeIn(hash: string): Place {
  const text = hash.replace(/^#/, '')
  return text.startsWith(ENGLISH)
    ? { language: 'en', id: text.slice(ENGLISH.length) }
    : { language: 'nl', id: text }
}
