/**
 * A result small enough to be kept beside its scenario: yearly bands of the indicators that the first screen shows, and
 * paired differences with the basispad. One line for each figure, with a column for each year.
 */
import { type IndicatorId, INDICATORS } from '../indicators.ts'
import { type Band, bandOf, type Difference, differenceOf, verdictOf } from '../bands.ts'
import { assumptionsIn, type Values } from '../pairs.ts'
import { type Group, groupsOf, type Place, placesOf, type Result, valuesOf } from '../result.ts'
import { DATA_VERSION } from '../parameters/index.ts'
import type { Assumptions } from '../schema.ts'
import { MODEL_VERSION } from '../version.ts'
import { stampOf } from './rows.ts'

/** Indicators that a digest holds of every place, for everybody together. */
export const DIGEST_INDICATORS = [
  'families',
  'noCareChoice',
  'noCarePrice',
  'noCareCapacity',
  'belowFloor.share',
  'hoursRequested',
  'hoursDelivered',
  'caregivers',
  'fte',
  'workload',
  'sickShare',
] as const satisfies readonly IndicatorId[]

/** The one indicator that it also holds by group. */
const BY_GROUP: IndicatorId = 'belowFloor.share'
const NATION = 'NL'
/** Of the form of these files. */
const DIGEST_VERSION = 3
const FIRST_LINE = '# kraamsim '
const RANGES = ['ciLow', 'ciHigh', 'low', 'high', 'lowLuck', 'highLuck'] as const
const LEVELS = ['mean', ...RANGES] as const
const CHANGES = ['difference', ...RANGES, 'above', 'below'] as const
/** Digits that are kept: rounding again for a reader then gives what the full number would. */
const DIGITS = 9

/** What a digest says of itself, and its figures by `indicator,place,group,`. */
export interface Digest {
  readonly stamp: Readonly<Record<string, unknown>>
  readonly years: readonly number[]
  readonly blocks: { get(key: string): Block | undefined }
}

/** Figures of one indicator, place and group by name, each with a value for each year. */
type Block = ReadonlyMap<string, readonly (number | null)[]>

/** How much a digest holds: of every place what the first screen shows, or of the nation alone. */
export type Extent = 'places' | 'nation'

/**
 * The lines of a digest: of the nation every indicator, of other places those that the first screen shows.
 * @param base the basispad over the same replications; absent when the result is the basispad itself
 */
export function* digestOf(
  name: string,
  result: Result,
  base?: Result,
  extent: Extent = 'places',
): Generator<string> {
  yield (
    FIRST_LINE + JSON.stringify({ ...stampOf(name, result, { replicates: false }), digest: DIGEST_VERSION })
  )
  yield ['indicator', 'region', 'group', 'figure', ...result.periods.map(({ name }) => name)].join(',')
  const before = base && new Map(placesOf(base).map((place) => [place.name, place]))
  for (const id of Object.keys(INDICATORS) as IndicatorId[]) {
    for (const place of placesOf(result)) {
      if (!isHeld(id, place, extent)) continue
      for (const group of id === BY_GROUP ? groupsOf(INDICATORS[id]) : (['all'] as const)) {
        const values = byYear(result, id, place, group)
        const key = [id, place.name, group]
        const bands = values.map((ofYear) => bandOf(ofYear, result.scenario.assumptions))
        yield* lines(key, LEVELS, bands)
        const twin = before?.get(place.name)
        if (!base || !twin) continue
        const assumptions = assumptionsIn(base.scenario, result.scenario)
        yield* changeLines(key, byYear(base, id, twin, group), values, assumptions)
      }
    }
  }
}

function isHeld(id: IndicatorId, { name }: Place, extent: Extent): boolean {
  return name === NATION || (extent === 'places' && DIGEST_INDICATORS.some((one) => one === id))
}

/**
 * Reads a digest back.
 * @throws SyntaxError when the text is not one
 */
export function readDigest(text: string): Digest {
  if (!text.startsWith(FIRST_LINE)) throw new SyntaxError('a digest begins with # kraamsim')
  const body = nextLine(text, nextLine(text, 0))
  const [first = '', head = ''] = text.slice(0, body).split('\n')
  return {
    stamp: JSON.parse(first.slice(FIRST_LINE.length)) as Digest['stamp'],
    years: head.split(',').slice(KEYS).map(Number),
    blocks: blocksIn(text, body),
  }
}

/** Cells of a line that name its figure; those before the last name its block. */
const KEYS = 4

function keyOf(...names: readonly [id: IndicatorId, place: string, group: Group]): string {
  return `${names.join(',')},`
}

/** The lines of a block stand together. They are read when they are first asked for: a page needs few of the thousands. */
function blocksIn(text: string, from: number): Digest['blocks'] {
  const spans = new Map<string, readonly [start: number, end: number]>()
  for (let at = from; at < text.length;) {
    const [start, key] = [at, keyAt(text, at)]
    while (at < text.length && text.startsWith(key, at)) at = nextLine(text, at)
    spans.set(key, [start, at])
  }
  const read = new Map<string, Block>()
  return {
    get(key) {
      const span = spans.get(key)
      if (span && !read.has(key)) read.set(key, blockOf(text.slice(...span), key))
      return read.get(key)
    },
  }
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

function keyAt(text: string, start: number): string {
  let end = start
  for (let n = 1; n < KEYS; n++) end = text.indexOf(',', end) + 1
  return text.slice(start, end)
}

function blockOf(lines: string, key: string): Block {
  return new Map(
    lines
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [name = '', ...cells] = line.slice(key.length).split(',')
        return [name, cells.map((cell) => (cell === '' ? null : Number(cell)))]
      }),
  )
}

/**
 * Why a digest may not stand for a scenario: another scenario, or another model or data; empty when it may.
 * @param hash that of the scenario
 */
export function stampFaults({ stamp }: Digest, hash: string): string[] {
  const today = { model: MODEL_VERSION, data: DATA_VERSION, hash, digest: DIGEST_VERSION }
  return Object.entries(today).flatMap(([key, value]) =>
    stamp[key] === value
      ? []
      : [`${key} is ${String(stamp[key])}; it must be ${value}, run kraamsim library`],
  )
}

/** The bands of a digest by year; empty when it does not hold them. */
export function levelsIn(
  { blocks, stamp, years }: Digest,
  id: IndicatorId,
  place: string,
  group: Group,
): Band[] {
  const block = blocks.get(keyOf(id, place, group))
  const means = block?.get('mean')
  if (!means) return []
  return years.map((_, at) => ({
    n: means[at] == null ? 0 : Number(stamp.n),
    mean: means[at] ?? null,
    ...rangesOf((name) => block?.get(name)?.[at] ?? null),
  }))
}

/**
 * The paired differences of a digest by year; empty when it does not hold them.
 * @param base the digest of the basispad, for its means
 */
export function changesIn(
  digest: Digest,
  base: Digest,
  id: IndicatorId,
  place: string,
  group: Group,
): Difference[] {
  const block = digest.blocks.get(keyOf(id, place, group))
  const figure = (name: (typeof CHANGES)[number]) => block?.get(`change.${name}`)
  const differences = figure('difference')
  if (!differences) return []
  const [before, after] = [base, digest].map((one) => levelsIn(one, id, place, group))
  return digest.years.map((_, at) => {
    const of = (name: (typeof CHANGES)[number]) => figure(name)?.[at] ?? null
    return {
      n: differences[at] == null ? 0 : Number(digest.stamp.n),
      baseMean: before?.[at]?.mean ?? null,
      mean: after?.[at]?.mean ?? null,
      difference: of('difference'),
      ...rangesOf(of),
      above: of('above'),
      below: of('below'),
      correlation: null,
      verdict: verdictOf(of('ciLow'), of('ciHigh'), INDICATORS[id].better),
    }
  })
}

/** The ends of every range, in the words of a band. */
function rangesOf(of: (name: (typeof RANGES)[number]) => number | null): Pick<Band, (typeof RANGES)[number]> {
  return {
    ciLow: of('ciLow'),
    ciHigh: of('ciHigh'),
    low: of('low'),
    high: of('high'),
    lowLuck: of('lowLuck'),
    highLuck: of('highLuck'),
  }
}

type ByYear = readonly Values[]

function byYear(result: Result, id: IndicatorId, place: Place, group: Group): ByYear {
  return result.periods.map((_, at) => valuesOf(result, INDICATORS[id], place, group, at))
}

function* changeLines(
  key: readonly string[],
  before: ByYear,
  after: ByYear,
  assumptions: Assumptions,
): Generator<string> {
  const { better } = INDICATORS[key[0] as IndicatorId]
  const differences = after.map((values, at) => differenceOf(before[at]!, values, better, assumptions))
  yield* lines(key, CHANGES, differences, 'change.')
}

/** One line for each figure that any year has. */
function* lines<const F extends string>(
  key: readonly string[],
  names: readonly F[],
  years: readonly Readonly<Record<F, number | null>>[],
  prefix = '',
): Generator<string> {
  for (const name of names) {
    const cells = years.map((year) => written(year[name]))
    if (cells.some((cell) => cell !== '')) yield [...key, prefix + name, ...cells].join(',')
  }
}

function written(value: number | null): string {
  return value === null ? '' : String(Number(value.toPrecision(DIGITS)))
}
