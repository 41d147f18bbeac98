/** JSON of a file, read as strictly as on the command line: a syntax error has a place, and no name stands twice. */
import type { Node, ParseError } from 'jsonc-parser'
import type { Trouble } from './opened.ts'

/** Reads JSON; what reads it closely is fetched from the page's own files only now. */
export async function readJson(
  text: string,
): Promise<{ readonly value: unknown } | { readonly trouble: Trouble }> {
  const { parseTree } = await import('jsonc-parser')
  const errors: ParseError[] = []
  try {
    const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
    const offset = errors[0]?.offset ?? (tree ? undefined : 0)
    if (offset !== undefined) return { trouble: { kind: 'notJson', ...placeIn(text, offset) } }
    const twice = tree && doubleIn(tree)
    if (twice)
      return { trouble: { kind: 'twice', name: String(twice.value), ...placeIn(text, twice.offset) } }
    return { value: JSON.parse(text) }
  } catch {
    // Nested so deeply that the stack is full: no scenario, wherever it goes wrong.
    return { trouble: { kind: 'notJson', line: 1, column: 1 } }
  }
}

/** The first name that stands twice in one object. */
function doubleIn(node: Node): Node | undefined {
  const children = node.children ?? []
  const seen = new Set<unknown>()
  for (const child of children) {
    const name = node.type === 'object' ? child.children?.[0] : undefined
    if (name && seen.has(name.value)) return name
    seen.add(name?.value)
    const inner = doubleIn(child)
    if (inner) return inner
  }
  return undefined
}

/** Line and column of an offset, both from 1. */
function placeIn(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
