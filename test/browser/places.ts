/** Where programs stand on this machine. */
import { existsSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

/** The places on the path at which there is a program of this name; a path stands for itself. */
export function placesOf(name: string): string[] {
  const folders = isAbsolute(name) ? [''] : (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).filter((path) => existsSync(path))
}
