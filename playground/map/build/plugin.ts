/** Lets the page import the outlines of the regions as a module that exists only at build time. */
import type { Plugin } from 'vite'
import { drawnRegions, outlinesOf } from './outlines.ts'

const NAME = 'virtual:corop-outlines'
/** A leading zero byte keeps other plugins away from a module without a file. */
const RESOLVED = `\0${NAME}`

/** The plugin that makes `virtual:corop-outlines`. */
export function coropOutlines(): Plugin {
  return {
    name: 'corop-outlines',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED ? `export default ${JSON.stringify(outlinesOf(drawnRegions()))}` : undefined,
  }
}
