/** The things used last, by key: making one beyond the limit drops the one that was not used for longest. */
export class Recent<T> {
  readonly #most: number
  readonly #kept = new Map<string, T>()

  /** @param most things kept */
  constructor(most: number) {
    this.#most = most
  }

  /** The thing with a key, made when it is not there. */
  get(key: string, make: () => T): T {
    const found = this.#kept.get(key) ?? make()
    this.#kept.delete(key)
    this.#kept.set(key, found)
    for (const oldest of this.#kept.keys()) if (this.#kept.size > this.#most) this.#kept.delete(oldest)
    return found
  }
}
