/** The call of `story`: of which region and replication, and whom it is about. */
import type { Choice } from '../index.ts'
import { CAREGIVER_KINDS, FAMILY_KINDS, hint, REGION_NAMES } from '../index.ts'
import { chosen, type Language, LANGUAGES, oneOf, type Overrides, parse } from './options.ts'
import { Refusal } from './refusal.ts'

/** A story is asked for: of whom, and in which run. */
export interface StoryCall {
  readonly command: 'story'
  readonly files: readonly string[]
  readonly overrides: Overrides
  readonly region: string
  readonly choice: Choice
  /** Counted from 1. */
  readonly replication: number
  readonly language: Language
}

const STORY_OPTIONS = {
  region: { type: 'string' },
  family: { type: 'string' },
  caregiver: { type: 'string' },
  replication: { type: 'string' },
  seed: { type: 'string' },
  assumptions: { type: 'string' },
  language: { type: 'string' },
} as const

/**
 * Reads the arguments after `story`, which is of one scenario, region and replication, and of one family or caregiver.
 * @throws Refusal with a line per fault
 */
export function storyCall(rest: string[]): StoryCall {
  const { files, values } = parse(rest, STORY_OPTIONS, 'a scenario FILE')
  const faults: string[] = []
  if (files.length > 1) faults.push(`a story is of one scenario; leave out ${files.slice(1).join(' ')}`)
  const { seed, assumptions, replication = '1' } = values
  const region = regionOf(values.region, faults)
  const language = chosen('language', values.language ?? 'nl', LANGUAGES, faults)
  const choice = choiceOf(values, faults)
  if (!WHOLE.test(replication))
    faults.push(`--replication is ${replication}; it must be a whole number from 1 on`)
  if (faults.length > 0 || !region || !language || !choice) throw new Refusal(faults)
  const overrides = {
    ...(seed !== undefined && { seed }),
    ...(assumptions !== undefined && { assumptions }),
  }
  return { command: 'story', files, overrides, region, choice, replication: Number(replication), language }
}

function regionOf(given: string | undefined, faults: string[]): string | undefined {
  const codes = [...REGION_NAMES.keys()]
  if (given === undefined) faults.push('the call lacks a region; add, say, --region CR17')
  else if (!REGION_NAMES.has(given))
    faults.push(
      `--region is ${given}; it must be a code from ${codes[0]} to ${codes.at(-1)}${hint(given, codes)}`,
    )
  else return given
  return undefined
}

const WHOLE = /^[1-9]\d{0,8}$/

/** Whom a story is about; undefined when that is a fault. */
function choiceOf(
  { family, caregiver }: { family?: string; caregiver?: string },
  faults: string[],
): Choice | undefined {
  if (family !== undefined && caregiver !== undefined)
    faults.push('--family and --caregiver are both given; a story is of one, leave out the other')
  else if (family !== undefined) {
    const pick = WHOLE.test(family) ? Number(family) : kindOf('family', family, FAMILY_KINDS, faults)
    if (pick !== undefined) return { whom: 'family', pick }
  } else if (caregiver !== undefined) {
    const pick = WHOLE.test(caregiver)
      ? Number(caregiver)
      : kindOf('caregiver', caregiver, CAREGIVER_KINDS, faults)
    if (pick !== undefined) return { whom: 'caregiver', pick }
  } else faults.push('the call does not say of whom; add, say, --family refused or --caregiver 1')
  return undefined
}

function kindOf<T extends string>(
  option: string,
  given: string,
  kinds: readonly T[],
  faults: string[],
): T | undefined {
  const found = kinds.find((kind) => kind === given)
  if (!found) faults.push(`--${option} is ${given}; give a whole number from 1 on, or ${oneOf(given, kinds)}`)
  return found
}
