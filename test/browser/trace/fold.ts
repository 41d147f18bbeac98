/** Folds whole numbers, in their order, into sixteen hexadecimal digits: two 32-bit lanes that mix in different ways. */

/** One changed word always changes both lanes, for each step can be undone; other changes stay unseen once in 2^64. */
export class Fold {
  private a = 0x9e3779b9 | 0
  private b = 0x7f4a7c15 | 0

  /** @param word whole, 32 bits of it count */
  add(word: number): void {
    const a = Math.imul(this.a ^ word, 0x01000193)
    this.a = a ^ (a >>> 15)
    this.b = Math.imul(((this.b << 5) | (this.b >>> 27)) ^ word, 0x85ebca6b)
  }

  /** What has been added so far. */
  get text(): string {
    return [this.a, this.b].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('')
  }
}
