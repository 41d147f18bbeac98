/** The view in a link: only what differs from the first view, and read without trust. */
import { INDICATORS, REGIONS } from '../../engine/index.ts'
import { FIRST_VIEW, MAP_KINDS, MAP_SHOWS, TABS, type View } from '../view.ts'
import { LANGUAGES } from '../words/index.ts'

/** What of a view is not as a new reader finds it. */
export function differencesOfView(view: View): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    KEYS.filter((key) => view[key] !== FIRST_VIEW[key]).map((key) => [key, view[key]]),
  )
}

/** The view of a link; whatever it lacks, or what this page does not know, is as in the first view. */
export function viewOf(parts: Readonly<Record<string, unknown>>): View {
  const known = KEYS.filter((key) => Object.hasOwn(parts, key) && IS_KNOWN[key](parts[key]))
  return { ...FIRST_VIEW, ...Object.fromEntries(known.map((key) => [key, parts[key]])) }
}

const isOneOf =
  (names: readonly unknown[]) =>
  (value: unknown): boolean =>
    names.includes(value)

/** Every part of a view and what it may be; the compiler asks for each new one. */
const IS_KNOWN: Readonly<Record<keyof View, (value: unknown) => boolean>> = {
  place: isOneOf(['NL', ...REGIONS.map(({ code }) => code)]),
  indicator: isOneOf(Object.keys(INDICATORS)),
  year: (value) => Number.isInteger(value) && Number(value) >= 2022 && Number(value) <= 2040,
  tab: isOneOf(TABS),
  mapShows: isOneOf(MAP_SHOWS),
  mapKind: isOneOf(MAP_KINDS),
  language: isOneOf(LANGUAGES),
  // Which questions there are is known to the part that is loaded for them.
  question: (value) => typeof value === 'string' && /^[a-z]{1,30}$/i.test(value),
}
const KEYS = Object.keys(IS_KNOWN) as (keyof View)[]
