/** Lists in one column are lists: whatever is added and taken out, each holds what a plain array would hold. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { append, countOf, itemsOf, type Lists, listsLayout, strike } from '../../engine/core/lists.ts'
import { allocate } from '../../engine/core/store.ts'

const LISTS = 5
const ITEMS = 40

const empty = (): Lists => allocate(listsLayout(LISTS, ITEMS)).columns
const plain = (lists: Lists) => Array.from({ length: LISTS }, (_, q) => [...itemsOf(lists, q)])

/** Adds item `n` to a list, or takes out the one at a place of a list, if it has any. */
const step = fc.record({ adds: fc.boolean(), q: fc.nat(LISTS - 1), place: fc.nat(1000) })
const steps = fc.array(step, { maxLength: ITEMS, size: 'max' })
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** Does the same to the lists and to plain arrays, and shows both after every step. */
function both(all: readonly Step[], show: (lists: Lists, arrays: number[][], changed: number) => void) {
  const lists = empty()
  const arrays: number[][] = Array.from({ length: LISTS }, () => [])
  for (const [n, { adds, q, place }] of all.entries()) {
    const array = arrays[q]!
    if (adds) {
      append(lists, q, n)
      array.push(n)
    } else if (array.length > 0) {
      const [item] = array.splice(place % array.length, 1)
      strike(lists, q, item!)
    }
    show(lists, arrays, q)
  }
}

test('traced by hand: what lies behind a list moves when it grows or shrinks', () => {
  const lists = empty()
  append(lists, 3, 7)
  append(lists, 1, 8)
  append(lists, 1, 9)
  expect([...lists.starts]).toEqual([0, 0, 2, 2, 3, 3])
  expect(plain(lists)).toEqual([[], [8, 9], [], [7], []])
  strike(lists, 1, 8)
  expect(plain(lists)).toEqual([[], [9], [], [7], []])
})

test('every list holds what a plain array would, in the order in which it came', () => {
  fc.assert(
    fc.property(steps, (all) => {
      both(all, (lists, arrays) => {
        expect(plain(lists)).toEqual(arrays)
        expect(arrays.map((_, q) => countOf(lists, q))).toEqual(arrays.map((array) => array.length))
      })
    }),
  )
})

test('the items of all lists together are the column up to its end, list after list', () => {
  fc.assert(
    fc.property(steps, (all) => {
      both(all, ({ starts, items }, arrays) => {
        expect(starts[0]).toBe(0)
        expect([...items.subarray(0, starts[LISTS])]).toEqual(arrays.flat())
      })
    }),
  )
})

test('a list leaves the others as they were, also when the same item stands in two', () => {
  fc.assert(
    fc.property(steps, fc.nat(LISTS - 1), fc.nat(LISTS - 1), (all, q, other) => {
      fc.pre(q !== other)
      const lists = empty()
      const added = all.slice(0, ITEMS - 2)
      for (const [n, one] of added.entries()) append(lists, one.q, n)
      append(lists, q, 999)
      append(lists, other, 999)
      const before = plain(lists)
      strike(lists, q, 999)
      expect(plain(lists)).toEqual(before.map((array, at) => (at === q ? array.slice(0, -1) : array)))
    }),
  )
})

test('the column may be filled to its last place', () => {
  const lists = empty()
  for (let n = 0; n < ITEMS; n++) append(lists, n % LISTS, n)
  expect(
    plain(lists)
      .flat()
      .toSorted((a, b) => a - b),
  ).toEqual(Array.from({ length: ITEMS }, (_, n) => n))
})
