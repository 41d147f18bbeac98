/**
 * What the page must know from its start of the files in the folder `scenarios`: the basispad, and by which hash each is
 * known. Data only: the build works it out, so that the rest of the files comes when a reader asks for it.
 */
import type { Scenario } from '../../engine/index.ts'
import { CHECKED_FILES } from './checkedFiles.ts'
import type { CheckedFile } from './checkFiles.ts'

/** The scenario without new measures, with which every other is compared. */
export const BASISPAD_NAME = 'basispad'

/** A file by name, and the hash of its results. */
export type KnownFile = Pick<CheckedFile, 'name' | 'hash'>

/** Every file. */
export const KNOWN_FILES: readonly KnownFile[] = CHECKED_FILES.map(({ name, hash }) => ({ name, hash }))

/** The scenario without new measures. */
export const BASISPAD: Scenario = basispad()

function basispad(): Scenario {
  const found = CHECKED_FILES.find(({ name }) => name === BASISPAD_NAME)
  if (!found) throw new RangeError(`scenarios/${BASISPAD_NAME}.json is missing; put it back`)
  return found.scenario
}
