/** Works modules that hold only data out when the page is built, so that it need not load what they are made from. */
import { deepStrictEqual } from 'node:assert'
import { fileURLToPath } from 'node:url'
import { normalizePath, type Plugin, runnerImport } from 'vite'

/**
 * What the engine computes with, made from declarations that are many times larger for all their evidence; what is counted
 * from that evidence; and the scenarios that come with the page, whose check takes longer the more there are.
 */
const FILES = [
  'engine/parameters/bare.ts',
  'engine/policies/bare.ts',
  'playground/grades.ts',
  'playground/groups/assumed.ts',
  'playground/state/checkedFiles.ts',
  'playground/state/knownFiles.ts',
].map((name) => normalizePath(fileURLToPath(new URL(`../../${name}`, import.meta.url))))

/**
 * The plugin. Importing a module runs its checks, so a page with an unsound declaration is never built.
 * @throws Error from the build, in the words of the check that fails
 */
export function workedOut(): Plugin {
  return {
    name: 'worked-out',
    async load(id) {
      if (!FILES.includes(id)) return null
      const { module, dependencies } = await runnerImport<Record<string, unknown>>(id)
      for (const file of dependencies) this.addWatchFile(file)
      return asData(module)
    },
  }
}

/**
 * The source of a module with the same exports, as data.
 * @throws AssertionError when an export is more than JSON can say, such as a function
 */
export function asData(module: Readonly<Record<string, unknown>>): string {
  return Object.entries(module)
    .map(([name, value]) => {
      const text = JSON.stringify(value)
      deepStrictEqual(JSON.parse(text ?? 'null'), value, `${name} is not data only`)
      return `export const ${name} = /* @__PURE__ */ JSON.parse(${JSON.stringify(text)})`
    })
    .join('\n')
}
