/**
 * All mutable state of a run lies in one ArrayBuffer: a layout lists the columns, `allocate` lays typed views over
 * the buffer. Copying that buffer is therefore saving the run, once the calendar has put its numbers there, and whatever
 * is not in a layout is not state.
 */

const VIEWS = {
  u8: Uint8Array,
  u16: Uint16Array,
  i16: Int16Array,
  i32: Int32Array,
  f64: Float64Array,
} as const

export type ColumnType = keyof typeof VIEWS
type View<T extends ColumnType> = InstanceType<(typeof VIEWS)[T]>

export interface Column<T extends ColumnType = ColumnType> {
  readonly type: T
  readonly length: number
}

/** Named columns, in named groups as deep as the reader likes. */
export interface Layout {
  readonly [name: string]: Column | Layout
}

/** The typed views that a layout becomes, under the same names. */
export type Columns<L extends Layout> = {
  readonly [K in keyof L]: L[K] extends Column<infer T>
    ? View<T>
    : L[K] extends Layout
      ? Columns<L[K]>
      : never
}

const column =
  <T extends ColumnType>(type: T) =>
  (length: number): Column<T> => ({ type, length })

export const u8 = column('u8')
export const u16 = column('u16')
export const i16 = column('i16')
export const i32 = column('i32')
export const f64 = column('f64')

/** Every column starts on a multiple of 8 bytes, so that any type may follow any other. */
const ALIGN = 8

/**
 * Lays the columns of a layout over one zeroed buffer, in the order listed.
 * @throws RangeError when a column has no whole, non-negative length
 */
export function allocate<L extends Layout>(layout: L): { buffer: ArrayBuffer; columns: Columns<L> } {
  const buffer = new ArrayBuffer(bytesOf(layout))
  const { columns } = lay(layout, buffer, 0)
  return { buffer, columns: columns as Columns<L> }
}

/** Bytes that a layout takes, alignment included. */
export function bytesOf(layout: Layout): number {
  return Object.entries(layout).reduce(
    (sum, [name, part]) => sum + (isColumn(part) ? columnBytes(name, part) : bytesOf(part)),
    0,
  )
}

/** `Object.fromEntries` keeps properties at fixed places; filled one by one, an object of many columns becomes a slow dictionary. */
function lay(layout: Layout, buffer: ArrayBuffer, start: number): { columns: object; end: number } {
  const entries: [string, unknown][] = []
  let end = start
  for (const [name, part] of Object.entries(layout)) {
    if (isColumn(part)) {
      entries.push([name, new VIEWS[part.type](buffer, end, part.length)])
      end += columnBytes(name, part)
    } else {
      const inner = lay(part, buffer, end)
      entries.push([name, inner.columns])
      end = inner.end
    }
  }
  return { columns: Object.fromEntries(entries), end }
}

function columnBytes(name: string, { type, length }: Column): number {
  if (!Number.isInteger(length) || length < 0)
    throw new RangeError(`column ${name} has length ${length}; it must be a whole number of at least 0`)
  return Math.ceil((length * VIEWS[type].BYTES_PER_ELEMENT) / ALIGN) * ALIGN
}

function isColumn(part: Column | Layout): part is Column {
  return typeof part.type === 'string'
}
