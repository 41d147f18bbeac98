/** Types of serve.mjs, which must run as it is, without a build. */

/** A folder that is being served. */
export interface Site {
  /** Ends with a slash. */
  readonly address: string
  close(): Promise<void>
}

/**
 * Serves a folder until it is closed.
 * @throws Error as a sentence, when there is no page in the folder or no such port to be had
 */
export function serve(folder: string, port?: number): Promise<Site>
