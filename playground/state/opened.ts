/** What comes of opening a link, a file or what was kept: a scenario, or why there is none. */
import { checkScenario, type Fault, type LinkFault, type Scenario } from '../../engine/index.ts'
import type { View } from '../view.ts'

/** A scenario that was opened. */
export interface Found {
  readonly scenario: Scenario
  /** Whatever should be known of it, in the words of the engine. */
  readonly remarks: readonly string[]
  /** What was on screen; a file does not say. */
  readonly view?: View
  /** Model and data with which it was made, when these are not of today. */
  readonly made?: string
}

/** Where a scenario came from. */
export type Origin = 'link' | 'file' | 'change'

/** Why there is no scenario. */
export type Trouble =
  | { readonly kind: 'link'; readonly fault: LinkFault }
  | { readonly kind: 'tooLarge'; readonly bytes: number }
  | { readonly kind: 'notJson'; readonly line: number; readonly column: number }
  | { readonly kind: 'twice'; readonly name: string; readonly line: number; readonly column: number }
  | { readonly kind: 'empty' | 'notText' | 'unreadable' | 'noScenario' }
  | { readonly kind: 'faults'; readonly of: Origin; readonly faults: readonly Fault[] }

/** Either a whole scenario or what is wrong; never a part of one. */
export type Opened = Found | { readonly trouble: Trouble }

/** Checks what was read or changed. */
export function checked(input: unknown, of: Origin): Opened {
  const found = checkScenario(input)
  return 'faults' in found ? { trouble: { kind: 'faults', of, faults: found.faults } } : found
}
