/** Lets the page import the outlines of the regions as a module that exists only at build time. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { drawnRegions, outlinesOf } from './outlines.ts'

const NAME = 'virtual:corop-outlines'
/** A leading zero byte keeps other plugins away from a module without a file. */
const RESOLVED = `\0${NAME}`

const HERE = new URL('./', import.meta.url)
/** What decides the outlines, besides the files of this folder: the packages with their versions, and the regions. */
const BESIDES = ['../../../package.json', '../../../engine/parameters/regions.ts']
const CACHE = new URL('../../../node_modules/.cache/kraamsim/', import.meta.url)

/** The plugin that makes `virtual:corop-outlines`. */
export function coropOutlines(): Plugin {
  return {
    name: 'corop-outlines',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? `export default ${drawnOnce()}` : undefined),
  }
}

/** The outlines as JSON; drawing takes seconds, so they are kept until something of it changes. */
function drawnOnce(): string {
  const file = new URL(`outlines-${key()}.json`, CACHE)
  if (existsSync(file)) return readFileSync(file, 'utf8')
  const drawn = JSON.stringify(outlinesOf(drawnRegions()))
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(file, drawn)
  return drawn
}

function key(): string {
  const hash = createHash('sha256')
  for (const name of [...readdirSync(HERE).sort(), ...BESIDES]) hash.update(readFileSync(new URL(name, HERE)))
  return hash.digest('hex').slice(0, 16)
}
