/** Measures by theme, as the list shows them, and the search among them. */
import type { Language } from '../words/index.ts'
import { declaredWords } from '../words/declared.ts'
import { measureWords } from '../words/measures.ts'
import type { Policies } from './change.ts'

/** The themes in the order of the list. */
export const THEMES = [
  'contribution',
  'hours',
  'training',
  'retention',
  'conditions',
  'onCall',
  'cooperation',
  'supply',
  'vulnerable',
  'other',
  'outside',
] as const
export type Theme = (typeof THEMES)[number]

/** What a measure says it is about. Circumstances that policy meets have a theme of their own, the last. */
function themeOf(id: string, policies: Policies): Theme {
  const { outside, theme = 'other' } = policies[id] ?? {}
  return outside ? 'outside' : theme
}

/** From so many measures on a search field appears, and only themes in use stand open. */
export const MANY = 8

/** A theme and the names of its measures. */
export interface Shelf {
  readonly theme: Theme
  readonly ids: readonly string[]
}

/** The themes that have a measure which answers the search, with those measures. */
export function shelvesOf(policies: Policies, search: string, language: Language): Shelf[] {
  const found = Object.keys(policies).filter((id) => isFound(id, policies, search, language))
  return THEMES.map((theme) => ({
    theme,
    ids: found.filter((id) => themeOf(id, policies) === theme),
  })).filter(({ ids }) => ids.length > 0)
}

/** Whether every word of the search stands in a text, whatever the capitals and accents. */
export function answers(text: string, search: string): boolean {
  const words = plain(search).split(/\s+/)
  return words.every((word) => plain(text).includes(word))
}

/** A measure is found by its title, its sentence, its levers and its theme. */
function isFound(id: string, policies: Policies, search: string, language: Language): boolean {
  const policy = policies[id]
  if (!policy) return false
  const words = measureWords[language]
  const levers = Object.values(policy.levers).map(({ name }) => name[language])
  const theme = words.themes[themeOf(id, policies)]
  return answers(
    [policy.title[language], declaredWords[language].sentences[id], ...levers, theme].join(' '),
    search,
  )
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
