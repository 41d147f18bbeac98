/** The languages of the page. */
import { en } from './en.ts'
import { type Dictionary, nl } from './nl.ts'

export type { Dictionary }

/** Every language, with its words. */
export const WORDS = { nl, en } satisfies Record<string, Dictionary>

export type Language = keyof typeof WORDS
