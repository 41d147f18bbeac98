/** A scenario and a view as the fragment of an address: versioned, short, and read without trust. */
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate'
import { own } from './faults.ts'
import { DATA_VERSION } from './parameters/index.ts'
import { type Scenario, usualScenario, withoutTexts } from './scenario.ts'
import { MODEL_VERSION } from './version.ts'

/** Why a link cannot be read. */
export type LinkFault = 'foreign' | 'newer' | 'damaged' | 'tooLong'

/** What a link holds, or why it holds nothing; never a part of it. */
export type LinkReading =
  | {
      /** What `checkScenario` takes; a link is trusted no more than a file. */
      readonly input: unknown
      /** Whatever the writer of the link had on screen, unchecked. */
      readonly view: Readonly<Record<string, unknown>>
      /** Model and data with which the link was made, as `MODEL_MARK`; empty when the link does not say. */
      readonly made: string
    }
  | {
      readonly fault: LinkFault
      /** Half a sentence that follows the word link. */
      readonly message: string
    }

/** Names model and data in a link: another mark may mean other figures. */
export const MODEL_MARK = `${MODEL_VERSION} ${DATA_VERSION}`

/**
 * The fragment, with its #, that holds a scenario and what is on screen; the same text for the same two.
 * @param view only what differs from the first view
 */
export function fragmentOf(scenario: Scenario, view: Readonly<Record<string, unknown>> = {}): string {
  const seen = Object.fromEntries(Object.entries(view).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  const bytes = strToU8(JSON.stringify([differencesOf(withoutTexts(scenario)), seen, MODEL_MARK]))
  return `#v${VERSION}.${base64url(packed(bytes))}`
}

/** Reads a fragment, or an address that ends in one; it fetches nothing and never throws. */
export function readFragment(text: string): LinkReading {
  if (text.length > MOST_LETTERS) return refused('tooLong')
  const fragment = text.slice(text.indexOf('#') + 1).replace(/\s+/g, '')
  const [, digits, rest = ''] = /^v(\d{1,9})(?!\w)(.*)$/.exec(fragment) ?? []
  if (digits === undefined) return refused('foreign')
  const version = Number(digits)
  if (version > VERSION) return refused('newer')
  const bytes = rest.startsWith('.') ? fromBase64url(rest.slice(1)) : undefined
  const json = bytes && (version === 0 ? bytes : unpacked(bytes))
  if (json === 'tooLong') return refused(json)
  return json ? readPayload(version, strFromU8(json)) : refused('damaged')
}

/** Whether what stands for a file is a link: it begins with # or http. */
export function isLink(text: string): boolean {
  return /^\s*(#|https?:)/i.test(text)
}

/** What of a scenario differs from an empty file: its shortest file, and what a link holds of it. */
export function differencesOf(scenario: Scenario): Record<string, unknown> {
  const usual = usualScenario()
  const measures = scenario.measures.map((measure) => differing(measure, { rampMonths: 0 }))
  const outside = differing(scenario.outside, usual.outside)
  return differing({ ...scenario, measures, outside }, { ...usual, outside: {} })
}

/** A title as the name of a file without its ending: small letters, digits and hyphens. */
export function nameOfTitle(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const name = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, '')
  // Windows keeps these names for devices.
  return name === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/.test(name) ? `scenario${name && '-'}${name}` : name
}

const LONGEST_NAME = 60

/** A hundred measures for forty regions take less than half of this. */
const MOST_BYTES = 262_144
const MOST_LETTERS = 400_000

const MESSAGES: Readonly<Record<LinkFault, string>> = {
  foreign:
    'holds no scenario; after its # come v1. and letters; write a file whose name begins with # as ./#',
  newer: 'was made by a newer version of kraamsim; update kraamsim or ask for the scenario as a file',
  damaged: 'is damaged or not whole; copy it again, up to its last letter',
  tooLong: 'is longer than any scenario; ask for the scenario as a file',
}

/**
 * What an old link means today: the function at n takes what a link of version n holds to version n + 1.
 * A default that changes is written out here, for old links are silent about it.
 */
const MIGRATIONS: readonly ((payload: unknown) => unknown)[] = [
  // Version 0 was base64url of plain JSON: the keys of a scenario, and `view` among them.
  (payload) => {
    const { view, ...input } = { ...(payload as Readonly<Record<string, unknown>>) }
    return [input, view, '']
  },
]
const VERSION = MIGRATIONS.length

/**
 * What links of version 1 have in common, so that they need not spell it out; the likeliest stands last.
 * Never change it: all links would be lost. Other words need another version.
 */
const COMMON = strToU8(
  '"vlak"cbsLaag"cbsHoog"outside":{"births":"replications":"seed":"end":"20"start":"20"question":"parameters":{"' +
    '"neighbourhoods":["kwetsbaar"],"reach":0.5,"rampMonths":12,"regions":["CR"until":"20-07-01' +
    '"language":"en","mapKind":"tiles","mapShows":"variant","place":"NL","tab":"groups","tab":"table","year":20' +
    '"indicator":"belowFloor.share","place":"CR","tab":"regions"}, voor lage inkomens extra mbo-plaatsen per jaar' +
    '{"title":"Eigen bijdrage afgeschaft","measures":[{"policy":"mboInstroom","from":"2028-01-01",' +
    '"incomeGroups":["low"],"levers":{"extraPlaces":100}}],"title":"Mijn variant","measures":[' +
    '{"policy":"eigenBijdrage","from":"2027-01-01","levers":{"euroPerHour":0}}]},{},"0.1.0 2026-11"]',
)

function refused(fault: LinkFault): LinkReading {
  return { fault, message: MESSAGES[fault] }
}

function readPayload(version: number, json: string): LinkReading {
  try {
    const payload = MIGRATIONS.slice(version).reduce((old, migrate) => migrate(old), JSON.parse(json))
    if (!Array.isArray(payload)) return refused('damaged')
    const [input, view, made] = payload as readonly unknown[]
    const isView = typeof view === 'object' && view !== null && !Array.isArray(view)
    return { input, view: isView ? { ...view } : {}, made: typeof made === 'string' ? made : '' }
  } catch {
    return refused('damaged')
  }
}

/** The keys of an object whose values are not the usual ones, in the same order. */
function differing(value: object, usual: unknown): Record<string, unknown> {
  const isUnusual = ([key, part]: [string, unknown]) =>
    JSON.stringify(part) !== JSON.stringify(own(usual, key))
  return Object.fromEntries(Object.entries(value).filter(isUnusual))
}

/** Deflated, with a check of three bytes behind it: a letter that went wrong must not become another number. */
function packed(bytes: Uint8Array): Uint8Array {
  const deflated = deflateSync(bytes, { level: 9, dictionary: COMMON })
  const whole = new Uint8Array(deflated.length + CHECK_BYTES)
  whole.set(deflated)
  whole.set(checkOf(bytes), deflated.length)
  return whole
}

const CHECK_BYTES = 3

function unpacked(whole: Uint8Array): Uint8Array | 'tooLong' | undefined {
  const bytes = inflated(whole.subarray(0, -CHECK_BYTES))
  if (bytes === undefined || bytes === 'tooLong') return bytes
  const told = whole.subarray(-CHECK_BYTES)
  return checkOf(bytes).every((byte, i) => byte === told[i]) ? bytes : undefined
}

/** Inflates by small steps, so that a bomb is left off within a megabyte of the limit. */
function inflated(deflated: Uint8Array): Uint8Array | 'tooLong' | undefined {
  const STEP = 1024
  const bytes = new Uint8Array(MOST_BYTES)
  let size = 0
  const inflate = new Inflate({ dictionary: COMMON }, (piece) => {
    if (size + piece.length <= MOST_BYTES) bytes.set(piece, size)
    size += piece.length
  })
  try {
    for (let at = 0; at < deflated.length && size <= MOST_BYTES; at += STEP)
      inflate.push(deflated.subarray(at, at + STEP), at + STEP >= deflated.length)
  } catch {
    return undefined
  }
  return size > MOST_BYTES ? 'tooLong' : bytes.subarray(0, size)
}

/** FNV-1a (Fowler, Noll and Vo, public domain), of which three bytes are kept. */
function checkOf(bytes: Uint8Array): readonly number[] {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  const folded = hash ^ (hash >>> 24)
  return [16, 8, 0].map((shift) => (folded >>> shift) & 255)
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Base64 for addresses (RFC 4648, section 5), without padding. */
function base64url(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3)
    const bits = (a << 16) | (b << 8) | c
    const four = [18, 12, 6, 0].map((shift) => LETTERS[(bits >>> shift) & 63]).join('')
    text += four.slice(0, bytes.length - at + 1)
  }
  return text
}

function fromBase64url(text: string): Uint8Array | undefined {
  if (!/^[\w-]+$/.test(text) || text.length % 4 === 1) return undefined
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  for (let at = 0, next = 0; at < text.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = Array.from(text.slice(at, at + 4), (letter) =>
      LETTERS.indexOf(letter),
    )
    const bits = (a << 18) | (b << 12) | (c << 6) | d
    for (const shift of [16, 8, 0]) if (next < bytes.length) bytes[next++] = (bits >>> shift) & 255
  }
  return bytes
}
