/** What the calls of all commands have in common: how options are read, and how a wrong one is told. */
import { parseArgs } from 'node:util'
import { hint } from '../index.ts'
import { Refusal } from './refusal.ts'

/** Languages of tables and stories. */
export const LANGUAGES = ['nl', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** What takes the place of the scenario's own, before the check. */
export type Overrides = Readonly<Record<string, unknown>>

type Options = Record<string, { type: 'string' | 'boolean' }>

/** What Node reads by these options. */
type Read<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>
>

/**
 * Reads options and files.
 * @throws Refusal when an option is not known, or no file is given
 */
export function parse<T extends Options>(
  args: string[],
  options: T,
  wanted = 'at least one scenario FILE',
): { values: Read<T>['values']; files: string[] } {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true })
    if (positionals.length === 0) throw new Refusal([`the call lacks ${wanted}; try: kraamsim --help`])
    return { values, files: positionals }
  } catch (error) {
    if (error instanceof Refusal || !(error instanceof TypeError)) throw error
    throw new Refusal([callFault(error.message, Object.keys(options))], { cause: error })
  }
}

/** Node's own sentence, but for an unknown option, where the nearest name helps more than its advice on dashes. */
function callFault(message: string, options: readonly string[]): string {
  const unknown = /^Unknown option '(-[^']*)'/.exec(message)?.[1]
  if (unknown === undefined) return message.replace(/\s*\n\s*/g, ' ')
  const names = options.map((name) => `--${name}`)
  return `${unknown} is not an option here; ${names.length === 0 ? 'there are none' : oneOf(unknown, names)}`
}

/** Which names there are, and the nearest. */
export function oneOf(given: string, names: readonly string[]): string {
  return `choose one of ${names.join(', ')}${hint(given, names)}`
}

/** A name out of several; when it is another that is a fault. */
export function chosen<T extends string>(
  option: string,
  given: string,
  names: readonly T[],
  faults: string[],
): T | undefined {
  const found = names.find((name) => name === given)
  if (!found) faults.push(`--${option} is ${given}; ${oneOf(given, names)}`)
  return found
}
