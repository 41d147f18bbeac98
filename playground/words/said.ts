/** What the engine says in English, in the language of the reader where the page has words for it. */
import type { Language } from './index.ts'

/** A text; `lang` when it is not in the language around it. */
export interface Said {
  readonly text: string
  readonly lang?: 'en'
}

/** The Dutch words for a Dutch reader, if there are any; else the English ones, marked as such. */
export function saidIn(language: Language, dutch: string | undefined, english: string): Said {
  if (language === 'en') return { text: english }
  return dutch === undefined ? { text: english, lang: 'en' } : { text: dutch }
}
