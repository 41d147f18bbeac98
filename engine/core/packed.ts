/** Whole numbers as bytes on their way from one thread to another: seven bits to a byte, the lowest first (LEB128). */
import { LARGEST } from './recorder.ts'

/** Set in every byte of a number but its last. */
const MORE = 128

/** Bytes of the largest number, and what the last of them counts for. */
const MOST_BYTES = 5
const HEAVIEST = 268_435_456

/** Packs whole numbers from 0 up. The bytes have a buffer of their own: a message takes the whole buffer along. */
export function pack(numbers: Int32Array): Uint8Array {
  const bytes = new Uint8Array(numbers.length * MOST_BYTES)
  let at = 0
  for (let rest of numbers) {
    for (; rest >>> 0 >= MORE; rest >>>= 7) bytes[at++] = rest | MORE
    bytes[at++] = rest
  }
  return bytes.slice(0, at)
}

/**
 * Unpacks so many whole numbers.
 * @throws RangeError when the bytes hold fewer numbers or more, end within one, or hold one above 2^31 - 1
 */
export function unpack(bytes: Uint8Array, length: number): Int32Array {
  const numbers = new Int32Array(length)
  let count = 0
  let number = 0
  let weight = 1
  for (const byte of bytes) {
    number += (byte % MORE) * weight
    if (number > LARGEST || weight > HEAVIEST)
      throw new RangeError(`packed number ${count} is too large; it must be at most ${LARGEST}`)
    weight *= MORE
    if (byte >= MORE) continue
    numbers[count++] = number
    number = 0
    weight = 1
  }
  if (weight > 1) throw new RangeError(`the packed bytes end within number ${count}`)
  if (count === length) return numbers
  throw new RangeError(`the packed bytes hold ${count} numbers; there must be ${length}`)
}
