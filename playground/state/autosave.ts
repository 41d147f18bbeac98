/** What was on screen last, kept in the reader's own browser; without storage the page works just as well. */
import { openLink } from './link.ts'
import type { Found } from './opened.ts'

/** The part of a browser's storage that is needed. */
export interface Shelf {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
}

/** The 1 is the version of what is kept: a link, which has a version of its own. */
const KEY = 'kraamzorgverkenner.last.1'

/** Keeps a fragment; a storage that is full or forbidden keeps nothing. */
export function keep(fragment: string, shelf: Shelf | undefined = ownStorage()): void {
  try {
    shelf?.setItem(KEY, fragment)
  } catch {
    // Full or forbidden: the address still holds everything.
  }
}

/** What was kept, if it is whole and can still be run. */
export function resume(shelf: Shelf | undefined = ownStorage()): Found | undefined {
  try {
    const opened = openLink(shelf?.getItem(KEY) ?? '')
    return 'trouble' in opened ? undefined : opened
  } catch {
    return undefined
  }
}

/** Even asking for the storage may be forbidden. */
function ownStorage(): Shelf | undefined {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}
