/** Checks the files of a library and names what they hold. */
import { checkScenario, type Scenario, scenarioHash } from '../../engine/index.ts'

/** A file that has passed the check. */
export interface CheckedFile {
  /** Its name without `.json`. */
  readonly name: string
  readonly scenario: Scenario
  readonly hash: string
}

/**
 * Checks files, by their paths.
 * @throws RangeError naming the file that cannot be run
 */
export function checkFiles(files: Readonly<Record<string, unknown>>): readonly CheckedFile[] {
  return Object.entries(files).map(([path, file]) => {
    const checked = checkScenario(file)
    if ('faults' in checked)
      throw new RangeError(`${path}: ${checked.faults.map(({ message }) => message).join('; ')}`)
    const name = path.replace(/^.*\//, '').replace(/\.json$/, '')
    return { name, scenario: checked.scenario, hash: scenarioHash(checked.scenario) }
  })
}
