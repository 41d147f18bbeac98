/** What was worked out once and is asked for again. */

/** Answers by key; the work is done when a key is first asked for. */
export function memory() {
  const known = new Map<string, unknown>()
  return <T>(key: string, work: () => T): T => {
    if (!known.has(key)) known.set(key, work())
    return known.get(key) as T
  }
}
