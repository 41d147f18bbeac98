/**
 * Keyed chance: a number is drawn by what it is for, not by when it is asked. The same seed, replication and
 * identity give the same number in any order, so that a policy moves only what it touches.
 */

import seedrandom from 'seedrandom'

/** Of the key schedule: makes the third key word differ from zero when the other two are equal. */
const PARITY = 0x1bd11bda
const TWO_TO_26 = 67108864
const TWO_TO_MINUS_52 = 2.220446049250313e-16

/** The two words of the latest draw; a draw leaves nothing else behind. */
const drawn = new Int32Array(2)

/** The draws of one replication under one seed. */
export class Draws {
  private readonly seedKey: number
  private readonly replication: number

  /**
   * @param seed any text; hashed to 32 bits
   * @throws RangeError when the replication is not a whole number from 0 to 2147483647
   */
  constructor(seed: string, replication: number) {
    if (!Number.isInteger(replication) || replication < 0 || replication > 2147483647)
      throw new RangeError(`replication is ${replication}; it must be a whole number from 0 to 2147483647`)
    this.seedKey = seedrandom(seed).int32()
    this.replication = replication
  }

  /**
   * The uniform number of one identity: an odd multiple of 2^-53, so never 0, never 1, and 1 - u is exact.
   * @param region CBS number 1 to 40, 0 for the nation (at most 63)
   * @param serial who or what, within the region; below 2^26
   * @param purpose what the number decides; below 2^8
   * @param nth which of this purpose; below 2^24
   */
  uniform(region: number, serial: number, purpose: number, nth: number): number {
    threefry(this.seedKey, this.replication, (region << 26) | serial, (purpose << 24) | nth, drawn)
    return uniformOf(drawn)
  }

  /**
   * The first uniform number of one identity for each of several purposes, as `uniform` gives it.
   * @param out receives them, each at the place of its purpose
   */
  uniforms(region: number, serial: number, purposes: Uint8Array, out: Float64Array): void {
    const identity = (region << 26) | serial
    for (let n = 0; n < purposes.length; n++) {
      const purpose = purposes[n]!
      threefry(this.seedKey, this.replication, identity, purpose << 24, drawn)
      out[purpose] = uniformOf(drawn)
    }
  }
}

function uniformOf(words: Int32Array): number {
  return ((words[0]! >>> 6) * TWO_TO_26 + (words[1]! >>> 6) + 0.5) * TWO_TO_MINUS_52
}

/**
 * Threefry-2x32 with 20 rounds: maps a counter of two 32-bit words to two random words, under a key of two.
 * @source Salmon, Moraes, Dror and Shaw (2011), Parallel random numbers: as easy as 1, 2, 3
 */
export function threefry(
  key0: number,
  key1: number,
  counter0: number,
  counter1: number,
  out: Int32Array,
): void {
  // Words enter as 32-bit integers, or the loop would be compiled for doubles at half the speed.
  let now = key1 | 0
  let later = PARITY ^ key0 ^ key1
  let last = key0 | 0
  let a = (counter0 + key0) | 0
  let b = (counter1 + key1) | 0
  // Five groups of four rounds; the rotations alternate and the three key words take turns.
  for (let group = 1; group <= 5; group++) {
    if ((group & 1) === 1) {
      a = (a + b) | 0
      b = rotate(b, 13) ^ a
      a = (a + b) | 0
      b = rotate(b, 15) ^ a
      a = (a + b) | 0
      b = rotate(b, 26) ^ a
      a = (a + b) | 0
      b = rotate(b, 6) ^ a
    } else {
      a = (a + b) | 0
      b = rotate(b, 17) ^ a
      a = (a + b) | 0
      b = rotate(b, 29) ^ a
      a = (a + b) | 0
      b = rotate(b, 16) ^ a
      a = (a + b) | 0
      b = rotate(b, 24) ^ a
    }
    a = (a + now) | 0
    b = (b + later + group) | 0
    const used = now
    now = later
    later = last
    last = used
  }
  out[0] = a
  out[1] = b
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits))
}
