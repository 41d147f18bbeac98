/** Sentences with marks: `*of the variant*`, `_of the basispad_` and `[term|words that can be explained]`. */
import type { Which } from '../outcomes.ts'

/** Terms that the page explains where they stand. */
export type Term = 'floor' | 'luck'

/** A part of a sentence. */
export interface Piece {
  readonly text: string
  readonly which?: Which
  readonly term?: Term
  /** Mark that may not part from the term at the end of a line. */
  readonly tail?: string
}

const MARK = /(\*[^*]+\*|_[^_]+_|\[\w+\|[^\]]+\][.,;:]?)/

/** The parts of a marked sentence, in order. */
export function piecesOf(marked: string): Piece[] {
  return marked
    .split(MARK)
    .filter((text) => text !== '')
    .map(pieceOf)
}

/** The sentence without its marks. */
export function plainOf(marked: string): string {
  return piecesOf(marked)
    .map(({ text, tail = '' }) => text + tail)
    .join('')
}

function pieceOf(text: string): Piece {
  if (!MARK.test(text)) return { text }
  const inner = text.slice(1, -1)
  if (text.startsWith('*')) return { text: inner, which: 'variant' }
  if (text.startsWith('_')) return { text: inner, which: 'basispad' }
  const [, term, words = '', tail = ''] = /^\[(\w+)\|([^\]]+)\](.?)$/.exec(text) ?? []
  return { text: words, term: term === 'floor' ? 'floor' : 'luck', tail }
}
