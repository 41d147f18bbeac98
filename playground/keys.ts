/** Shortcut keys of one letter, which a reader can switch off. */

/** What a letter does. */
export type Keys = Readonly<Record<string, () => void>>

const STORED = 'kraamzorgverkenner.keys'
/** Where letters are typed, they mean themselves. */
const TYPED = 'input:not([type=range], [type=checkbox], [type=radio]), textarea, select, [contenteditable]'

/** Whether letters are shortcuts; they are unless the reader said otherwise. */
export function hasKeys(shelf: Pick<Storage, 'getItem'> | undefined = ownStorage()): boolean {
  return shelf?.getItem(STORED) !== 'off'
}

/** Remembers what the reader chose. */
export function keepKeys(isOn: boolean, shelf: Pick<Storage, 'setItem'> | undefined = ownStorage()): void {
  try {
    shelf?.setItem(STORED, isOn ? 'on' : 'off')
  } catch {
    // Full or forbidden: the choice holds until the page is left.
  }
}

/** Carries out the shortcut of a key, unless it is typed somewhere or held with another one. */
export function press(event: KeyboardEvent, keys: Keys): void {
  const isTyped = event.target instanceof Element && event.target.closest(TYPED) !== null
  if (isTyped || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]'))
    return
  if (!Object.hasOwn(keys, event.key)) return
  event.preventDefault()
  keys[event.key]?.()
}

function ownStorage(): Storage | undefined {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}
