/** The house: no file of the engine imports itself, however long the way round. Who may import whom is eslint's to say. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../engine', import.meta.url))
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

/** Imports of values, as paths below engine/; types are gone when the program runs. */
function importsOf(file: string, source: string): string[] {
  const statements = source.matchAll(/^(?:import|export)\s+(?!type\b)[^'"]*?from\s+'(\.[^']+)'/gm)
  return [...statements].map(([, path]) => normalize(join(dirname(file), path!)))
}

/** A way round from a file to itself, or undefined. */
function circleIn(imports: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return undefined
    done.add(file)
    for (const next of imports.get(file) ?? []) {
      const circle = visit(next, [...path, file])
      if (circle) return circle
    }
    return undefined
  }
  for (const file of imports.keys()) {
    const circle = visit(file, [])
    if (circle) return circle
  }
  return undefined
}

test('imports of the engine never run in a circle', () => {
  const imports = new Map(
    files.map((file) => [file, importsOf(file, readFileSync(join(root, file), 'utf8'))]),
  )
  expect(imports.get('index.ts')!.length).toBeGreaterThan(5)
  expect(circleIn(imports)).toBeUndefined()
})

test('a circle would be found', () => {
  const planted = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
  ])
  expect(circleIn(planted)).toEqual(['b', 'c', 'b'])
})
