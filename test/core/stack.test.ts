/** A stack of free slots hands out each slot once, and the one given back last first. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillStack, giveSlot, stackLayout, takeSlot } from '../../engine/core/stack.ts'
import { allocate } from '../../engine/core/store.ts'

function full(slots: number) {
  const stack = allocate(stackLayout(slots)).columns
  fillStack(stack)
  return stack
}

test('traced by hand: lowest first, then the one given back last, then none', () => {
  const stack = full(3)
  expect([takeSlot(stack), takeSlot(stack)]).toEqual([0, 1])
  giveSlot(stack, 0)
  expect([takeSlot(stack), takeSlot(stack), takeSlot(stack)]).toEqual([0, 2, -1])
})

test('no slot is ever held twice, whatever is taken and given back', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 200 }), (takes) => {
      const stack = full(7)
      const held: number[] = []
      for (const take of takes) {
        const slot = take ? takeSlot(stack) : -1
        if (slot >= 0) held.push(slot)
        else if (!take && held.length > 0) giveSlot(stack, held.shift()!)
        expect(new Set(held).size).toBe(held.length)
        expect(stack.count[0]! + held.length).toBe(7)
      }
    }),
  )
})
