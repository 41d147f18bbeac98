/** What opens in the Verkenner from the page of a measure: the measure by itself, beside the reader's own, or ready-made. */
import { checkScenario, POLICIES, type Scenario } from '../../engine/index.ts'
import { proposedMeasure } from '../measures/change.ts'
import { resume } from '../state/autosave.ts'
import { BASISPAD } from '../state/library.ts'
import { linkOf } from '../state/link.ts'
import { READY_MADE, type ReadyMade } from '../state/readyMade.ts'
import { FIRST_VIEW, type View } from '../view.ts'
import type { Language } from '../words/index.ts'

/** What the reader had on screen last. */
type Kept = { readonly scenario: Scenario; readonly view?: View } | undefined

/** The reader's own variant with this measure besides its own. */
export interface Beside {
  readonly title: string
  readonly link: string
}

/** A link that switches the measure on as proposed, and nothing else; the reader looks at what he looked at. */
export function aloneLink(id: string, language: Language, kept: Kept = resume()): string {
  const scenario = switchedOn(id, { ...BASISPAD, title: POLICIES[id]?.title[language] ?? '', question: '' })
  return openedAt(scenario ?? BASISPAD, language, kept)
}

/** The same on top of what the reader has, unless that has no measures, this one already, or one that excludes it. */
export function besideLink(id: string, language: Language, kept: Kept = resume()): Beside | undefined {
  const measures = kept?.scenario.measures ?? []
  const isFree = measures.length > 0 && measures.every(({ policy }) => policy !== id)
  const scenario = kept && isFree ? switchedOn(id, kept.scenario) : undefined
  return scenario && { title: scenario.title, link: openedAt(scenario, language, kept) }
}

/** The ready-made scenarios that use a measure, those with the fewest others first, packages after what is made for it. */
export function filesWith(id: string, files = READY_MADE): readonly ReadyMade[] {
  const size = ({ scenario }: ReadyMade) => new Set(scenario.measures.map(({ policy }) => policy)).size
  const isPackage = ({ kind }: ReadyMade) => Number(kind === 'package')
  return files
    .filter(({ scenario }) => scenario.measures.some(({ policy }) => policy === id))
    .toSorted((a, b) => size(a) - size(b) || isPackage(a) - isPackage(b))
}

/** The address at which a scenario opens in the Verkenner. */
export function openedAt(scenario: Scenario, language: Language, kept: Kept = resume()): string {
  return `./${linkOf(scenario, { ...(kept?.view ?? FIRST_VIEW), language, tab: FIRST_VIEW.tab })}`
}

function switchedOn(id: string, scenario: Scenario): Scenario | undefined {
  const policy = POLICIES[id]
  if (!policy) return undefined
  const measures = [...scenario.measures, proposedMeasure(id, policy, scenario.parameters)]
  const checked = checkScenario({ ...scenario, measures })
  return 'scenario' in checked ? checked.scenario : undefined
}
