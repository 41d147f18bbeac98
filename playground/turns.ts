/** Work in tasks of its own, one piece after the other, so that the page hears its reader in between. */

const waiting: (() => void)[] = []

/**
 * Does a piece of work in a task of its own, after those that were asked for before it.
 * @returns what calls the work off
 */
export function inTurn(work: () => void): () => void {
  waiting.push(work)
  begin()
  return () => withdraw(work)
}

/** The same, but before those that wait: for what the reader waits for most. */
export function inNextTurn(work: () => void): () => void {
  waiting.unshift(work)
  begin()
  return () => withdraw(work)
}

function withdraw(work: () => void): void {
  const at = waiting.indexOf(work)
  if (at >= 0) waiting.splice(at, 1)
}

/** Waits for the next turn. */
export function turn(): Promise<void> {
  return new Promise((resume) => void inTurn(resume))
}

/** For who cannot see it, and for tests, the page says that it is not all there yet. */
function begin(): void {
  if (waiting.length > 1) return
  document.body.ariaBusy = 'true'
  setTimeout(next)
}

function next(): void {
  const work = waiting.shift()
  if (waiting.length > 0) setTimeout(next)
  try {
    work?.()
  } finally {
    if (waiting.length === 0) document.body.ariaBusy = 'false'
  }
}
