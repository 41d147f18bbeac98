/** Values that come a task behind others: what is drawn from them does not hold up what the reader looks at first. */
import { untrack } from 'svelte'
import { inTurn } from './turns.ts'

/** A value that follows another one. Make it inside a component, in the order in which parts are to be drawn. */
export class Following<T> {
  #shown: T
  #isDue = false

  constructor(source: () => T) {
    this.#shown = $state.raw(untrack(source))
    $effect(() => {
      const latest = source()
      if (this.#isDue || latest === untrack(() => this.#shown)) return
      this.#isDue = true
      inTurn(() => {
        this.#isDue = false
        this.#shown = source()
      })
    })
  }

  get current(): T {
    return this.#shown
  }
}
