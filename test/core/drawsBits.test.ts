/**
 * Keyed chance bit by bit. Identities are small whole numbers that differ in one place; a generator that lets that shine
 * through would tie neighbours together. Each test has a weaker generator that fails it.
 */
import { expect, test } from 'vitest'
import { Draws, threefry } from '../../engine/core/draws.ts'
import { Family } from '../queues/verdict.ts'

const family = new Family('bits')
const SAMPLE = 20_000
/** Key and counter as `Draws` fills them: seed, replication, region and serial, purpose and nth. */
type Words = readonly [seed: number, replication: number, who: number, what: number]
type Generator = (words: Words, out: Int32Array) => void

const keyed: Generator = (words, out) => threefry(...words, out)

/** Planted: mixes well to the eye, but every word stays a sum of its parts. */
const weak: Generator = ([seed, replication, who, what], out) => {
  out[0] = Math.imul(who ^ seed, 0x9e3779b1) + Math.imul(what, 0x85ebca6b)
  out[1] = Math.imul(what ^ replication, 0xc2b2ae35) + Math.imul(who, 0x27d4eb2f)
}

const REGION = 1 << 26
const PURPOSE = 1 << 24

/** Identities that follow each other in one place. */
const LINES: Readonly<Record<string, (i: number) => Words>> = {
  serials: (i) => [77, 1, 7 * REGION + i, 3 * PURPOSE],
  repeats: (i) => [77, 1, 7 * REGION + 12, 3 * PURPOSE + i],
  purposes: (i) => [77, 1, 7 * REGION + (i >> 8), (i & 255) * PURPOSE],
  regions: (i) => [77, 1, (i & 63) * REGION + (i >> 6), 3 * PURPOSE],
  replications: (i) => [77, i, 7 * REGION + 12, 3 * PURPOSE],
}

/** Places of an identity, as bits of the words. */
const PLACES: Readonly<Record<string, readonly [word: 1 | 2 | 3, from: number, to: number]>> = {
  serial: [2, 0, 26],
  region: [2, 26, 32],
  nth: [3, 0, 24],
  purpose: [3, 24, 32],
  replication: [1, 0, 31],
}

/** Sum of squared deviations in standard normal terms, after Wilson and Hilferty (1931). */
function normalOf(chiSquare: number, degrees: number): number {
  const spread = 2 / (9 * degrees)
  return (Math.cbrt(chiSquare / degrees) - (1 - spread)) / Math.sqrt(spread)
}

const bitOf = (out: Int32Array, bit: number) => (out[bit >> 5]! >>> (bit & 31)) & 1

/** How often each of 64 bits is set among some outputs, against one half: the sum of squared deviations. */
function chiSquareOfBits(outputs: Iterable<Int32Array>): number {
  const ones = new Int32Array(64)
  let n = 0
  for (const out of outputs) {
    n++
    for (let bit = 0; bit < 64; bit++) ones[bit]! += bitOf(out, bit)
  }
  return ones.reduce((sum, count) => sum + (2 * count - n) ** 2 / n, 0)
}

function* along(line: (i: number) => Words, generator: Generator): IterableIterator<Int32Array> {
  const out = new Int32Array(2)
  for (let i = 0; i < SAMPLE; i++) {
    generator(line(i), out)
    yield out
  }
}

/** What changes in the output when one bit of the identity does, over many identities. */
function* flips(word: 1 | 2 | 3, bit: number, generator: Generator): IterableIterator<Int32Array> {
  const [before, after] = [new Int32Array(2), new Int32Array(2)]
  for (let i = 0; i < 2000; i++) {
    const words: [number, number, number, number] = [77, i % 10, 7 * REGION + i, 3 * PURPOSE + (i % 4)]
    generator(words, before)
    words[word] ^= 1 << bit
    generator(words, after)
    after[0]! ^= before[0]!
    after[1]! ^= before[1]!
    yield after
  }
}

function avalanche([word, from, to]: readonly [1 | 2 | 3, number, number], generator: Generator): number {
  let sum = 0
  for (let bit = from; bit < to; bit++) sum += chiSquareOfBits(flips(word, bit, generator))
  return normalOf(sum, 64 * (to - from))
}

test('every bit is set in half of the draws, along every line of identities', () => {
  for (const [name, line] of Object.entries(LINES))
    family.expectNear(`bits along ${name}`, normalOf(chiSquareOfBits(along(line, keyed)), 64))
  family.expectFar('bits of the weak', normalOf(chiSquareOfBits(along(LINES['repeats']!, weak)), 64))
})

test('whichever bit of an identity changes, each bit of the draw changes in half of the cases', () => {
  for (const [name, place] of Object.entries(PLACES)) {
    family.expectNear(`avalanche of ${name}`, avalanche(place, keyed))
    family.expectFar(`avalanche of ${name}, weak`, avalanche(place, weak))
  }
})

/** Evenly spread, and in every other respect no chance at all: multiples of the golden section. */
const golden = (i: number) => (i * 0.6180339887498949) % 1

/** Draws along a line of identities, as the model takes them. */
const DRAWN: Readonly<Record<string, (i: number) => number>> = {
  serials: ofOne((draws, i) => draws.uniform(7, i, 3, 0)),
  repeats: ofOne((draws, i) => draws.uniform(7, 12, 3, i)),
  purposes: ofOne((draws, i) => draws.uniform(7, i >> 8, i & 255, 0)),
  regions: ofOne((draws, i) => draws.uniform(i & 63, i >> 6, 3, 0)),
  replications: (i) => new Draws('bits', i).uniform(7, 12, 3, 0),
  seeds: (i) => new Draws(`bits ${i}`, 0).uniform(7, 12, 3, 0),
}

function ofOne(draw: (draws: Draws, i: number) => number): (i: number) => number {
  const draws = new Draws('bits', 1)
  return (i) => draw(draws, i)
}

/** How evenly runs of neighbours fill a square or a cube. */
function evenness(draw: (i: number) => number, dimensions: number, perSide: number): number {
  const cells = new Int32Array(perSide ** dimensions)
  const n = Math.floor(SAMPLE / dimensions)
  for (let i = 0; i < n; i++) {
    let cell = 0
    for (let d = 0; d < dimensions; d++)
      cell = cell * perSide + Math.floor(draw(i * dimensions + d) * perSide)
    cells[cell]!++
  }
  const expected = n / cells.length
  const chiSquare = cells.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  return normalOf(chiSquare, cells.length - 1)
}

/** The chance of so large a gap between a sample and the uniform distribution. */
function kolmogorov(draw: (i: number) => number): number {
  const sorted = Float64Array.from({ length: SAMPLE }, (_, i) => draw(i)).sort()
  const gap = sorted.reduce((most, u, i) => Math.max(most, u - i / SAMPLE, (i + 1) / SAMPLE - u), 0)
  return Math.min(1, 2 * Math.exp(-2 * SAMPLE * gap * gap))
}

for (const [name, draw] of Object.entries(DRAWN))
  test(`neighbouring ${name} fill the line, the square and the cube evenly, and are not related by their squares`, () => {
    family.expectChance(`line of ${name}`, kolmogorov(draw))
    family.expectNear(`square of ${name}`, evenness(draw, 2, 20))
    family.expectNear(`cube of ${name}`, evenness(draw, 3, 8))
    family.expectNear(`squares of ${name}`, relatedness(draw))
  })

test('numbers that are spread too evenly, or a little unevenly, are found out', () => {
  family.expectFar('golden square', evenness(golden, 2, 20))
  family.expectFar('golden cube', evenness(golden, 3, 8))
  const draw = DRAWN['serials']!
  family.expectUnlikely(
    'a tenth of a power',
    kolmogorov((i) => draw(i) ** 1.1),
  )
  family.expectFar(
    'a third of the neighbour',
    relatedness((i) => (2 * draw(i) + draw(i + 1)) / 3),
  )
  expect(golden(1)).toBeCloseTo(0.618034, 6)
})

/** Correlation between the squared distances from the middle of neighbours, in standard errors. */
function relatedness(draw: (i: number) => number): number {
  const far = (u: number) => (u - 0.5) ** 2 - 1 / 12
  let sum = 0
  for (let i = 0; i < SAMPLE; i++) sum += far(draw(i)) * far(draw(i + 1))
  return sum / Math.sqrt(SAMPLE) / (1 / 180)
}
