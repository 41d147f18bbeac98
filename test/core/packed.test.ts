/** Packed numbers come out as they went in, in few bytes, and bytes that are not right are refused. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pack, unpack } from '../../engine/core/packed.ts'

const LARGEST = 2_147_483_647

test('traced by hand: seven bits to a byte, the lowest first', () => {
  expect([...pack(Int32Array.of(0, 127, 128, 300))]).toEqual([0, 127, 128, 1, 172, 2])
  expect([...pack(Int32Array.of(LARGEST))]).toEqual([255, 255, 255, 255, 7])
})

test('numbers of any size come out the same, in a buffer without room to spare', () => {
  const size = fc.integer({ min: 0, max: 31 })
  const number = fc.tuple(size, fc.nat(LARGEST)).map(([bits, value]) => Math.floor(value / 2 ** bits))
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      const packed = pack(Int32Array.from(numbers))
      expect(packed.buffer.byteLength).toBe(packed.length)
      const bytes = numbers.reduce(
        (sum, value) => sum + Math.max(1, Math.ceil(value.toString(2).length / 7)),
        0,
      )
      expect(packed).toHaveLength(bytes)
      expect(unpack(packed, numbers.length)).toEqual(Int32Array.from(numbers))
    }),
  )
})

test('bytes that end too early or are left over are refused, wherever they are cut', () => {
  const numbers = fc.array(fc.nat(LARGEST), { minLength: 1 })
  fc.assert(
    fc.property(numbers, fc.nat(), (numbers, cut) => {
      const packed = pack(Int32Array.from(numbers))
      const short = packed.subarray(0, cut % packed.length)
      expect(() => unpack(short, numbers.length)).toThrow(RangeError)
      expect(() => unpack(Uint8Array.of(...packed, 0), numbers.length)).toThrow(RangeError)
    }),
  )
})

test('a refusal names what is wrong', () => {
  expect(() => unpack(Uint8Array.of(5), 2)).toThrow('the packed bytes hold 1 numbers; there must be 2')
  expect(() => unpack(Uint8Array.of(5, 6, 7), 2)).toThrow('the packed bytes hold 3 numbers; there must be 2')
  expect(() => unpack(Uint8Array.of(5, 128), 2)).toThrow('the packed bytes end within number 1')
  const tooLarge = 'packed number 1 is too large; it must be at most 2147483647'
  expect(() => unpack(Uint8Array.of(0, 128, 128, 128, 128, 8), 2)).toThrow(tooLarge)
  expect(() => unpack(Uint8Array.of(0, 128, 128, 128, 128, 128, 0), 2)).toThrow(tooLarge)
  expect(() => unpack(pack(Int32Array.of(0, -1)), 2)).toThrow(tooLarge)
})
