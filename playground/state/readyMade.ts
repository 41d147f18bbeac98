/** The ready-made scenarios with their words, for who looks for one: the files of the folder `scenarios`, in order. */
import { type Measure, POLICIES, type Scenario } from '../../engine/index.ts'
import type { Language } from '../words/index.ts'
import { englishTexts, type ScenarioTexts } from '../words/library.ts'
import { CHECKED_FILES } from './checkedFiles.ts'
import type { CheckedFile } from './checkFiles.ts'
import { BASISPAD_NAME } from './library.ts'

/** The parts of the list, in its order. */
export const KINDS = ['basispad', 'package', 'measure', 'outside'] as const
export type Kind = (typeof KINDS)[number]

/** A scenario that is ready to be opened. */
export interface ReadyMade extends CheckedFile {
  readonly kind: Kind
  textsIn(language: Language): ScenarioTexts
}

/** The basispad first, then packages, single measures and what lies beyond policy, each by title. */
export function readyMadeOf(files: readonly CheckedFile[]): readonly ReadyMade[] {
  const rank = ({ kind }: ReadyMade): number => KINDS.indexOf(kind)
  return files
    .map(itemOf)
    .toSorted((a, b) => rank(a) - rank(b) || a.scenario.title.localeCompare(b.scenario.title, 'nl'))
}

/** What comes with the page. */
export const READY_MADE = readyMadeOf(CHECKED_FILES)

function itemOf(file: CheckedFile): ReadyMade {
  const { name, scenario } = file
  const { title, question, source, notModelled } = scenario
  const own = { title, question, ...(source && { source }), ...(notModelled && { notModelled }) }
  const english = Object.hasOwn(englishTexts, name) ? englishTexts[name] : undefined
  return {
    ...file,
    kind: kindOf(name, scenario),
    textsIn: (language) => (language === 'en' ? { ...own, ...english } : own),
  }
}

function kindOf(name: string, { source, measures }: Scenario): Kind {
  if (name === BASISPAD_NAME) return 'basispad'
  if (source !== undefined) return 'package'
  return measures.every(isOutside) ? 'outside' : 'measure'
}

/** A circumstance that policy meets, and no measure. */
function isOutside({ policy }: Measure): boolean {
  return POLICIES[policy]?.outside === true
}
