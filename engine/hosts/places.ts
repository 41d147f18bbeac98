/** JSON with places: where in a file a value stands, so that a fault can be shown as `file:line:column`. */
import type { Node, ParseError } from 'jsonc-parser'
import { createScanner, findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser'

type Path = readonly (string | number)[]

/** A fault and where in the text it stands. */
export interface PlacedFault {
  /** `line:column`, both from 1. */
  readonly place: string
  readonly message: string
}

/** A JSON text that was read, with the places of its parts. */
export interface Json {
  readonly value: unknown
  /** The place (`line:column`) of a member, or of the nearest thing around it that is there. */
  placeOf(path: Path): string
}

/** No scenario is deeper; a text of only brackets must not exhaust the stack. */
const DEEPEST = 50

const NOT_JSON: Readonly<Record<string, string>> = {
  ValueExpected: 'a value is missing',
  PropertyNameExpected: 'a name in double quotes is missing; note that JSON has no comma after the last one',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing } is missing',
  CloseBracketExpected: 'a closing ] is missing',
  EndOfFileExpected: 'the text goes on after its end',
  InvalidCommentToken: 'JSON has no comments; put remarks in "question"',
  UnexpectedEndOfComment: 'JSON has no comments; put remarks in "question"',
  UnexpectedEndOfString: 'a closing " is missing',
  InvalidNumberFormat: 'this is no number as JSON writes it',
  UnexpectedEndOfNumber: 'this number is not finished',
}

/**
 * Reads strict JSON: no comments, no trailing commas, no name twice in one object.
 * @param line line of the file on which the text starts
 * @param column column on which it starts
 */
export function readJson(text: string, line = 1, column = 1): Json | { faults: PlacedFault[] } {
  const place = (offset: number): string => placeIn(text, offset, line, column)
  const deep = tooDeep(text)
  if (deep !== undefined)
    return { faults: [{ place: place(deep), message: `this is nested deeper than ${DEEPEST} levels` }] }
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const first = errors[0]
  if (first || !tree) return { faults: [syntaxFault(first, place)] }
  const faults = doubles(tree).map(({ offset, value }) => ({
    place: place(offset),
    message: `${JSON.stringify(value)} stands twice in one object; keep one`,
  }))
  if (faults.length > 0) return { faults }
  return { value: JSON.parse(text), placeOf: (path) => place(offsetOf(tree, path)) }
}

/** Reading goes on after a syntax error, but what it then finds is mostly the echo of the first. */
function syntaxFault(error: ParseError | undefined, place: (offset: number) => string): PlacedFault {
  if (!error) return { place: place(0), message: 'this is not JSON: a value is missing' }
  const kind = printParseErrorCode(error.error)
  return {
    place: place(error.offset),
    message: `this is not JSON: ${NOT_JSON[kind] ?? 'a character that cannot stand here'}`,
  }
}

function tooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true)
  let depth = 0
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const sign = text[scanner.getTokenOffset()]
    if (sign === '{' || sign === '[') depth += 1
    if (sign === '}' || sign === ']') depth -= 1
    if (depth > DEEPEST) return scanner.getTokenOffset()
  }
  return undefined
}

/** The names that stand twice in one object, as nodes. */
function doubles(node: Node): Node[] {
  const children = node.children ?? []
  const names = node.type === 'object' ? children.flatMap((child) => child.children?.[0] ?? []) : []
  const seen = new Set<unknown>()
  const twice = names.filter(({ value }) => seen.size === seen.add(value).size)
  return [...twice, ...children.flatMap(doubles)]
}

/** A member is shown at its name, so that unknown names and wrong values are found alike. */
function offsetOf(tree: Node, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length))
    if (node) return node.parent?.type === 'property' ? node.parent.offset : node.offset
  }
  return tree.offset
}

function placeIn(text: string, offset: number, line: number, column: number): string {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/)
  const inLine = (before.at(-1) ?? '').length
  return `${line + before.length - 1}:${before.length === 1 ? column + inLine : inLine + 1}`
}
