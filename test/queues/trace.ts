/** What happened, in one number: a hash of every event in its order, for saying that two runs were the same. */

/** Folds whole numbers into 32 bits; another order gives another hash. */
export class Trace {
  hash = 0x811c9dc5 | 0

  add(...words: readonly number[]): void {
    for (const word of words) {
      const mixed = Math.imul(this.hash ^ word, 0x9e3779b1)
      this.hash = (mixed ^ (mixed >>> 15)) | 0
    }
  }

  /** All bits of columns of whatever type. */
  addBytes(...columns: readonly ArrayBufferView[]): void {
    for (const { buffer, byteOffset, byteLength } of columns)
      for (const byte of new Uint8Array(buffer, byteOffset, byteLength)) this.add(byte)
  }
}
