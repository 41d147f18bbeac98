/** What the command line says when the call or a file is wrong, and how a sentence is made safe for a terminal. */

/** The call or a file is wrong: one line per fault, all at once; the command line ends with status 2. */
export class Refusal extends Error {
  readonly lines: readonly string[]

  constructor(lines: readonly string[], options?: ErrorOptions) {
    super(lines.join('\n'), options)
    this.lines = lines
  }
}

/** A line for a terminal: control characters of a file or a name are written out, so that they steer nothing. */
export function plain(line: string): string {
  return line.replace(/\p{Cc}/gu, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)
}
