/** Reading and writing files: nothing large or strange is read, and nothing half-written is left. */
import { rmSync } from 'node:fs'
import { access, constants, open, rename, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** What stands before the JSON in the first lines of a result. */
export const STAMP = '# kraamsim '

const MOST_BYTES = 1_000_000

/**
 * The text of a scenario file, or the first megabyte of a result: a result may be large, its stamps are not.
 * What is too large, or no text, is refused with half a sentence that follows the name of the file.
 */
export async function readText(file: string): Promise<string | { fault: string }> {
  try {
    const found = await stat(file)
    if (found.isDirectory()) return { fault: 'is a folder; name the files in it' }
    if (!found.isFile()) return { fault: 'is no file; a scenario is a file ending in .json' }
    if (found.size === 0) return { fault: 'is empty; a scenario begins with {' }
    if (found.size > MOST_BYTES && (await readStart(file, STAMP.length)).toString() !== STAMP)
      return { fault: `has ${found.size} bytes; a scenario has at most ${MOST_BYTES}` }
    // A result is cut off somewhere, perhaps in the middle of a letter: `stream` leaves that letter out.
    const text = new TextDecoder('utf-8', { fatal: true })
    return text.decode(await readStart(file, MOST_BYTES), { stream: found.size > MOST_BYTES })
  } catch (error) {
    return { fault: unreadable(error as NodeJS.ErrnoException) }
  }
}

function unreadable({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return 'does not exist; see what does with: kraamsim list scenarios'
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return 'is no text in UTF-8; a scenario is a text that begins with {'
  return `cannot be read: ${message}`
}

async function readStart(file: string, most: number): Promise<Buffer> {
  const handle = await open(file)
  try {
    const buffer = Buffer.alloc(most)
    const { bytesRead } = await handle.read(buffer, 0, most, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** What is wrong with a file to write, found before anything is run. */
export async function outFaults(out: string, files: readonly string[]): Promise<string[]> {
  if (files.some((file) => resolve(file) === resolve(out)))
    return [`--out ${out}  is also read; give the result another name`]
  const folder = dirname(resolve(out))
  const found = await stat(folder).catch(() => undefined)
  if (!found?.isDirectory())
    return [`--out ${out}  stands in a folder that does not exist; make ${folder} first`]
  const standing = await stat(out).catch(() => undefined)
  if (standing?.isDirectory()) return [`--out ${out}  is a folder; add the name of a file`]
  const allowed = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  )
  return allowed ? [] : [`--out ${out}  stands in a folder that cannot be written to; choose another`]
}

/**
 * Has a file written beside its place and moves it there when it is whole; otherwise nothing is left of it,
 * also when the process ends meanwhile.
 */
export async function writeBeside(out: string, write: (aside: string) => Promise<void>): Promise<void> {
  const aside = `${out}.tmp-${process.pid}`
  const remove = (): void => rmSync(aside, { force: true })
  process.once('exit', remove)
  try {
    await write(aside)
    await rename(aside, out)
  } finally {
    remove()
    process.off('exit', remove)
  }
}

/** Writes pieces of text to a file, as fast as it takes them; a signal stops it between two pieces. */
export async function writeFileWith(
  path: string,
  pieces: Iterable<string>,
  signal: AbortSignal,
): Promise<void> {
  const handle = await open(path, 'w')
  try {
    for (const piece of pieces) {
      signal.throwIfAborted()
      await handle.writeFile(piece)
    }
  } finally {
    await handle.close()
  }
}

/** Writes pieces of text to stdout, as fast as it takes them; a signal stops it also when nobody reads on. */
export async function writeOut(pieces: Iterable<string>, signal: AbortSignal): Promise<void> {
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
  stopped.catch(() => undefined)
  for (const piece of pieces) {
    signal.throwIfAborted()
    await Promise.race([stopped, writeStdout(piece)])
  }
}

function writeStdout(piece: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(piece, (error) => (error ? reject(error) : setImmediate(resolve)))
  })
}
