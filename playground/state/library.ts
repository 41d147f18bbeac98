/** The scenarios that come with the page: the files of the folder `scenarios`. */
import { type Scenario, scenarioHash } from '../../engine/index.ts'
import type { Language } from '../words/index.ts'
import { englishTitles } from '../words/library.ts'
import { CHECKED_FILES } from './checkedFiles.ts'
import type { CheckedFile } from './checkFiles.ts'

/** A scenario that is ready to be opened. */
export interface LibraryScenario extends CheckedFile {
  titleIn(language: Language): string
  questionIn(language: Language): string
}

/** The scenario without new measures, with which every other is compared. */
export const BASISPAD_NAME = 'basispad'

/** The basispad first, the others by name. */
export function libraryOf(files: readonly CheckedFile[]): readonly LibraryScenario[] {
  const rank = ({ name }: LibraryScenario): string => (name === BASISPAD_NAME ? '' : name)
  return files.map(itemOf).toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
}

/** What comes with the page. */
export const LIBRARY = libraryOf(CHECKED_FILES)

/** The scenario without new measures. */
export const BASISPAD = basispadOf(LIBRARY)

/** The ready-made scenario with the same results, whatever its title, its regions or its replications. */
export function libraryNameOf(scenario: Scenario, library = LIBRARY): string | undefined {
  const hash = scenarioHash(scenario)
  return library.find((item) => item.hash === hash)?.name
}

function itemOf({ name, scenario, hash }: CheckedFile): LibraryScenario {
  const english = Object.hasOwn(englishTitles, name) ? englishTitles[name] : undefined
  return {
    name,
    scenario,
    hash,
    titleIn: (language) => (language === 'en' && english?.title) || scenario.title,
    questionIn: (language) => (language === 'en' && english?.question) || scenario.question,
  }
}

function basispadOf(library: readonly LibraryScenario[]): Scenario {
  const found = library.find(({ name }) => name === BASISPAD_NAME)
  if (!found) throw new RangeError(`scenarios/${BASISPAD_NAME}.json is missing; put it back`)
  return found.scenario
}
