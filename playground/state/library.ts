/** The scenarios that come with the page: the files of the folder `scenarios`. */
import { checkScenario, type Scenario, scenarioHash } from '../../engine/index.ts'
import type { Language } from '../words/index.ts'
import { englishTitles } from '../words/library.ts'

/** A scenario that is ready to be opened. */
export interface LibraryScenario {
  /** The name of its file without `.json`. */
  readonly name: string
  readonly scenario: Scenario
  readonly hash: string
  titleIn(language: Language): string
  questionIn(language: Language): string
}

/** The scenario without new measures, with which every other is compared. */
export const BASISPAD_NAME = 'basispad'

/**
 * Checks the files of a library: the basispad first, the others by name.
 * @throws RangeError naming the file that cannot be run
 */
export function libraryOf(files: Readonly<Record<string, unknown>>): readonly LibraryScenario[] {
  const all = Object.entries(files).map(([path, file]) => itemOf(path, file))
  const rank = ({ name }: LibraryScenario): string => (name === BASISPAD_NAME ? '' : name)
  return all.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
}

/** What comes with the page. */
export const LIBRARY = libraryOf(
  import.meta.glob(['../../scenarios/*.json', '!../../scenarios/schema.json'], {
    eager: true,
    import: 'default',
  }),
)

/** The scenario without new measures. */
export const BASISPAD = basispadOf(LIBRARY)

/** The ready-made scenario with the same results, whatever its title, its regions or its replications. */
export function libraryNameOf(scenario: Scenario, library = LIBRARY): string | undefined {
  const hash = scenarioHash(scenario)
  return library.find((item) => item.hash === hash)?.name
}

function itemOf(path: string, file: unknown): LibraryScenario {
  const name = path.replace(/^.*\//, '').replace(/\.json$/, '')
  const checked = checkScenario(file)
  if ('faults' in checked)
    throw new RangeError(`${path}: ${checked.faults.map(({ message }) => message).join('; ')}`)
  const { scenario } = checked
  const english = Object.hasOwn(englishTitles, name) ? englishTitles[name] : undefined
  return {
    name,
    scenario,
    hash: scenarioHash(scenario),
    titleIn: (language) => (language === 'en' && english?.title) || scenario.title,
    questionIn: (language) => (language === 'en' && english?.question) || scenario.question,
  }
}

function basispadOf(library: readonly LibraryScenario[]): Scenario {
  const found = library.find(({ name }) => name === BASISPAD_NAME)
  if (!found) throw new RangeError(`scenarios/${BASISPAD_NAME}.json is missing; put it back`)
  return found.scenario
}
