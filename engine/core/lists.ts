/** Lists in one column, one behind the other: when one grows or shrinks, those behind it move. For lists that seldom do. */
import { i32, type Columns } from './store.ts'

/** Columns for so many lists with so many items together. */
export const listsLayout = (lists: number, items: number) => ({ starts: i32(lists + 1), items: i32(items) })

/** List `q` holds `items` from `starts[q]` up to, not including, `starts[q + 1]`. */
export type Lists = Columns<ReturnType<typeof listsLayout>>

/** How many items a list holds. */
export function countOf({ starts }: Lists, q: number): number {
  return starts[q + 1]! - starts[q]!
}

/** The items of a list, in the order in which they came; a view, not a copy. */
export function itemsOf({ starts, items }: Lists, q: number): Int32Array {
  return items.subarray(starts[q], starts[q + 1])
}

/** Adds an item at the end of a list. */
export function append({ starts, items }: Lists, q: number, item: number): void {
  const at = starts[q + 1]!
  items.copyWithin(at + 1, at, starts[starts.length - 1]!)
  items[at] = item
  for (let later = q + 1; later < starts.length; later++) starts[later] = starts[later]! + 1
}

/** Takes an item out of a list; the others keep their order. The item must be in it. */
export function strike({ starts, items }: Lists, q: number, item: number): void {
  let at = starts[q]!
  while (items[at] !== item) at++
  items.copyWithin(at, at + 1, starts[starts.length - 1]!)
  for (let later = q + 1; later < starts.length; later++) starts[later] = starts[later]! - 1
}
