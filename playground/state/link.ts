/** The state of the page as a link, and back. */
import { fragmentOf, MODEL_MARK, readFragment, type Scenario } from '../../engine/index.ts'
import type { View } from '../view.ts'
import { checked, type Opened } from './opened.ts'
import { differencesOfView, viewOf } from './viewParts.ts'

/** The fragment, with its #, that opens to this scenario and this view. */
export function linkOf(scenario: Scenario, view: View): string {
  return fragmentOf(scenario, differencesOfView(view))
}

/** The address to share: the page without what stands behind its #, then the fragment. */
export function addressOf(href: string, fragment: string): string {
  return href.replace(/#.*$/s, '') + fragment
}

/** Whether a fragment means a state, be it damaged or new, and not a place in the page such as #antwoord. */
export function isState(hash: string): boolean {
  const reading = readFragment(hash)
  return !('fault' in reading) || reading.fault !== 'foreign'
}

/** Opens a fragment, or an address that ends in one; it fetches nothing and never throws. */
export function openLink(text: string): Opened {
  const reading = readFragment(text)
  if ('fault' in reading) return { trouble: { kind: 'link', fault: reading.fault } }
  const { input, view, made } = reading
  const opened = checked(input, 'link')
  if ('trouble' in opened) return opened
  return { ...opened, view: viewOf(view), ...(made === MODEL_MARK ? {} : { made }) }
}
