/** The ready-made scenarios that come with the page, as far as it must know them from its start. */
import { type Scenario, scenarioHash } from '../../engine/index.ts'
import { KNOWN_FILES } from './knownFiles.ts'

export { BASISPAD, BASISPAD_NAME, type KnownFile, KNOWN_FILES } from './knownFiles.ts'

/** The ready-made scenario with the same results, whatever its title, its regions or its replications. */
export function libraryNameOf(scenario: Scenario): string | undefined {
  const hash = scenarioHash(scenario)
  return KNOWN_FILES.find((file) => file.hash === hash)?.name
}
