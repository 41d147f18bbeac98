/** The store: columns lie apart in one buffer, and the buffer is all there is. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allocate, bytesOf, f64, i16, i32, u16, u8, type Layout } from '../../engine/core/store.ts'

const MAKERS = [u8, u16, i16, i32, f64]
const columns = fc.array(fc.tuple(fc.nat(MAKERS.length - 1), fc.nat(20)), { maxLength: 12 })

/** Every second column in a group, so that groups are tried as well. */
function layoutOf(parts: readonly (readonly [number, number])[]): Layout {
  return Object.fromEntries(
    parts.map(([type, length], i) => {
      const column = MAKERS[type]!(length)
      return [`c${i}`, i % 2 === 0 ? column : { inner: column }]
    }),
  )
}

function viewsOf(laid: object): ArrayBufferView[] {
  return Object.values(laid).flatMap((part: object) => (ArrayBuffer.isView(part) ? [part] : viewsOf(part)))
}

test('columns lie in one buffer, in order, aligned and apart', () => {
  fc.assert(
    fc.property(columns, (parts) => {
      const layout = layoutOf(parts)
      const { buffer, columns: laid } = allocate(layout)
      expect(buffer.byteLength).toBe(bytesOf(layout))
      let end = 0
      for (const view of viewsOf(laid)) {
        expect(view.buffer).toBe(buffer)
        expect(view.byteOffset % 8).toBe(0)
        expect(view.byteOffset).toBeGreaterThanOrEqual(end)
        end = view.byteOffset + view.byteLength
      }
      expect(end).toBeLessThanOrEqual(buffer.byteLength)
    }),
  )
})

test('columns have the length and type they were declared with, and start at zero', () => {
  const { columns } = allocate({ a: u8(3), group: { b: f64(2), deeper: { c: i16(5) } }, d: i32(0) })
  expect(columns.a).toEqual(new Uint8Array(3))
  expect(columns.group.b).toEqual(new Float64Array(2))
  expect(columns.group.deeper.c).toEqual(new Int16Array(5))
  expect(columns.d).toEqual(new Int32Array(0))
})

test('writing one column leaves the others as they were', () => {
  const { columns } = allocate({ before: u8(5), written: u16(3), after: u8(5) })
  columns.written.fill(65535)
  expect([...columns.before, ...columns.after]).toEqual(Array(10).fill(0))
})

test('copying the buffer copies every column, and then the two go their own way', () => {
  const layout = { a: i32(3), group: { b: f64(2), c: u8(1) } }
  const original = allocate(layout)
  original.columns.a.set([1, -2, 3])
  original.columns.group.b.set([0.1, NaN])
  original.columns.group.c[0] = 255
  const copy = allocate(layout)
  new Uint8Array(copy.buffer).set(new Uint8Array(original.buffer))
  expect(copy.columns).toEqual(original.columns)
  original.columns.a[0] = 9
  expect(copy.columns.a[0]).toBe(1)
})

test('a length that is not a whole number of at least 0 is refused by name', () => {
  for (const length of [-1, 1.5, NaN, Infinity])
    expect(() => allocate({ fine: u8(1), group: { wrong: i32(length) } })).toThrow(
      `column wrong has length ${length}`,
    )
})
