/** A trouble in the words of the reader; sentences of the engine stay English and stand apart. */
import { NUMBERS } from '../words/numbers.ts'
import type { Language } from '../words/index.ts'
import { stateWords } from '../words/state.ts'
import type { Trouble } from './opened.ts'

/** What is said of a trouble. */
export interface TroubleText {
  readonly lead: string
  /** What the engine found, one sentence each, in English; to be marked `lang="en"`. */
  readonly details: readonly string[]
}

/** The sentences of a trouble; what a file says is only ever text in them. */
export function troubleText(language: Language, trouble: Trouble): TroubleText {
  const words = stateWords[language]
  if (trouble.kind !== 'faults') return { lead: leadOf(language, trouble), details: [] }
  const { of, faults } = trouble
  const lead = `${words.faults[of]} ${words.said(faults.length)}`
  return { lead, details: faults.map(({ message }) => message) }
}

function leadOf(language: Language, trouble: Exclude<Trouble, { kind: 'faults' }>): string {
  const words = stateWords[language]
  switch (trouble.kind) {
    case 'link':
      return words.link[trouble.fault]
    case 'tooLarge':
      return words.tooLarge(NUMBERS[language].decimal(trouble.bytes / 1e6, 1))
    case 'notJson':
      return words.notJson(trouble.line, trouble.column)
    case 'twice':
      return words.twice(trouble.name, trouble.line, trouble.column)
    default:
      return words[trouble.kind]
  }
}
