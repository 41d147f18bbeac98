/** What is wrong with a file, said so that its writer can mend it: which thing, its value, what is allowed, what to do. */

export type Path = readonly (string | number)[]

/** One thing that is wrong, with its place in the file and a whole sentence. */
export interface Fault {
  readonly path: Path
  readonly message: string
}

/** A fault whose sentence begins with its place, such as `measures[0].from is missing; add it`. */
export function faultAt(path: Path, rest: string): Fault {
  return { path, message: `${placeOf(path)} ${rest}` }
}

/** A place as a reader would write it: `measures[0].levers.euroPerHour`. */
export function placeOf(path: Path): string {
  const place = path.map((key) => {
    if (typeof key === 'number') return `[${key}]`
    return /^[\w$]{1,60}$/.test(key) ? `.${key}` : `[${shown(key)}]`
  })
  return path.length === 0 ? 'the scenario' : place.join('').replace(/^\./, '')
}

/** A value as it stands in the file, shortened to what fits in a sentence. */
export function shown(value: unknown): string {
  if (typeof value === 'string')
    return value.length > LONGEST ? `${JSON.stringify(value.slice(0, LONGEST))}...` : JSON.stringify(value)
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  return typeof value === 'function' ? 'a function' : String(value)
}

/** Names in a sentence: all of them when they are few, otherwise the first, the last and their number. */
export function listed(names: readonly string[]): string {
  return names.length <= FEW ? names.join(', ') : `${names[0]} to ${names.at(-1)}, ${names.length} in all`
}

/**
 * The name most like a misspelt one, by edit distance and blind to capitals.
 * Undefined when more than half of it would have to change: then a hint would mislead.
 */
function nearest(name: string, names: readonly string[]): string | undefined {
  if (name.length > LONGEST) return undefined
  let best: string | undefined
  let least = Math.floor(name.length / 2) + 1
  for (const candidate of names) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

/** `; the nearest is CR40` for a misspelt name, nothing when no name is like it. */
export function hint(name: unknown, names: readonly string[]): string {
  const like = typeof name === 'string' ? nearest(name, names) : undefined
  return like === undefined ? '' : `; the nearest is ${like}`
}

/** Keeps the first fault of each place and drops what lies under it: a list where an object belongs lacks every key. */
export function withoutEchoes(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string>()
  return faults.filter(({ path }) => {
    const keys = path.map((_, depth) => JSON.stringify(path.slice(0, depth)))
    const own = JSON.stringify(path)
    const echoes = seen.has(own) || keys.some((key) => seen.has(key))
    seen.add(own)
    return !echoes
  })
}

/** A key of an object as it was written, never one it inherits; undefined when there is no such object or key. */
export function own(value: unknown, key: string): unknown {
  return isObject(value) ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined
}

/** Own keys that the format does not know, such as `__proto__` read from JSON, and lists where an object belongs. */
export function keyFaults(value: unknown, path: Path, allowed: readonly string[]): Fault[] {
  if (Array.isArray(value))
    return [faultAt(path, `is a list; it must be an object; write { } around its keys`)]
  if (!isObject(value)) return []
  const unknown = Object.keys(value).filter((key) => !allowed.includes(key))
  const faults = unknown.slice(0, MOST_KEYS).map((key) => {
    const rule = allowed.length === 0 ? 'no key is allowed here' : `allowed are ${listed(allowed)}`
    return faultAt([...path, key], `is not known; ${rule}${hint(key, allowed)}; rename it or leave it out`)
  })
  const next = unknown[MOST_KEYS]
  return next === undefined
    ? faults
    : [
        ...faults,
        faultAt(
          [...path, next],
          `and ${unknown.length - MOST_KEYS - 1} more keys are not known; leave them out`,
        ),
      ]
}

/** Whatever stands twice in a list of names. */
export function duplicateFaults(value: unknown, path: Path): Fault[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((item: unknown, i) =>
    value.indexOf(item) < i
      ? [faultAt([...path, i], `is ${shown(item)}, which stands in the list already; leave it out`)]
      : [],
  )
}

/** A list longer than could mean anything. */
export function lengthFaults(value: unknown, path: Path, most: number): Fault[] {
  if (!Array.isArray(value) || value.length <= most) return []
  return [faultAt(path, `has ${value.length} entries; at most ${most} are allowed; shorten it`)]
}

/** Limits of a declared number; another type is left to the shape. */
export function numberFaults(
  value: unknown,
  path: Path,
  [low, high]: readonly [number, number],
  isWhole: boolean,
): Fault[] {
  if (typeof value !== 'number' || (value >= low && value <= high && !(isWhole && !Number.isInteger(value))))
    return []
  const rule = isWhole ? `be a whole number from ${low} to ${high}` : `lie between ${low} and ${high}`
  return [faultAt(path, `is ${value}; it must ${rule}; change it`)]
}

/** At most a hundred faults, with the number of the others: nobody mends more at a time. */
export function shortened(faults: readonly Fault[]): Fault[] {
  const next = faults[MOST_FAULTS]
  if (next === undefined) return [...faults]
  const message = `${next.message} (and ${faults.length - MOST_FAULTS - 1} more faults, which show when these are mended)`
  return [...faults.slice(0, MOST_FAULTS), { ...next, message }]
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

const LONGEST = 60
const MOST_KEYS = 20
const MOST_FAULTS = 99
const FEW = 12

/** Letters to add, drop, change or swap with their neighbour: the slips of a keyboard, one step each. */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = isSwap ? at(i - 2, j - 2) + 1 : Infinity
      rows[i]![j] = Math.min(change, swap, at(i - 1, j) + 1, at(i, j - 1) + 1)
    }
  }
  return at(a.length, b.length)
}
