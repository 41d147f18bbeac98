/** Slots that are free, as a stack: the one given back last is taken first, so that slots in use stay close together. */
import { i32, type Columns } from './store.ts'

/** Columns for a stack of so many slots. */
export const stackLayout = (slots: number) => ({ slots: i32(slots), count: i32(1) })

export type Stack = Columns<ReturnType<typeof stackLayout>>

/** Makes every slot free, the lowest to be taken first. */
export function fillStack({ slots, count }: Stack): void {
  for (let n = 0; n < slots.length; n++) slots[n] = slots.length - 1 - n
  count[0] = slots.length
}

/** Takes a free slot; -1 when none is left. */
export function takeSlot({ slots, count }: Stack): number {
  if (count[0] === 0) return -1
  count[0] = count[0]! - 1
  return slots[count[0]]!
}

/** Makes a slot free again. */
export function giveSlot({ slots, count }: Stack, slot: number): void {
  slots[count[0]!] = slot
  count[0] = count[0]! + 1
}
