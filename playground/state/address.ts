/** The address of the page, whose fragment is the state: written quietly while dragging, as a step once let go. */
import { isState, openLink } from './link.ts'
import type { Opened } from './opened.ts'

/** The part of a browser's window that is needed. */
export interface Surroundings {
  readonly location: { readonly hash: string; readonly pathname: string; readonly search: string }
  readonly history: {
    replaceState(data: unknown, unused: string, url: string): void
    pushState(data: unknown, unused: string, url: string): void
  }
  addEventListener(type: 'hashchange' | 'popstate', listener: () => void): void
  removeEventListener(type: 'hashchange' | 'popstate', listener: () => void): void
}

/** Browsers refuse more than some hundred changes of the address in half a minute. */
const PAUSE = 500

/** Reads and writes the fragment. */
export class Address {
  readonly #around: Surroundings
  readonly #onopen: (opened: Opened | undefined) => void
  /** What the address says. */
  #shown: string
  /** What the present step stands for, without what is only dragged. */
  #settled: string
  #waiting: ReturnType<typeof setTimeout> | undefined

  /** @param onopen told what `read` gives when the reader goes back or forward or puts another link in the bar */
  constructor(around: Surroundings, onopen: (opened: Opened | undefined) => void) {
    this.#around = around
    this.#onopen = onopen
    this.#shown = around.location.hash
    this.#settled = this.#shown
    around.addEventListener('hashchange', this.#follow)
    around.addEventListener('popstate', this.#follow)
  }

  /** What the address opens to; undefined when it holds no link, as on a first visit. */
  read(): Opened | undefined {
    const { hash } = this.#around.location
    return isState(hash) ? openLink(hash) : undefined
  }

  /** Writes soon what is being dragged; the present step does not keep it. */
  preview(fragment: string): void {
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => this.#write('replaceState', fragment), PAUSE)
  }

  /** Has the present step stand for this from now on, as for another tab; written soon. */
  replace(fragment: string): void {
    this.#settled = fragment
    this.preview(fragment)
  }

  /** Writes the fragment now, as a step from which the back button returns to the one before. */
  push(fragment: string): void {
    clearTimeout(this.#waiting)
    this.#write('replaceState', this.#settled)
    this.#write('pushState', fragment)
    this.#settled = fragment
  }

  /** Neither writes nor listens any longer. */
  close(): void {
    clearTimeout(this.#waiting)
    this.#around.removeEventListener('hashchange', this.#follow)
    this.#around.removeEventListener('popstate', this.#follow)
  }

  #write(how: 'replaceState' | 'pushState', fragment: string): void {
    if (fragment === this.#shown) return
    const { pathname, search } = this.#around.location
    try {
      this.#around.history[how](null, '', `${pathname}${search}${fragment}`)
      this.#shown = fragment
    } catch {
      // Too many changes in a short time: the next one brings the address up to date.
    }
  }

  /** Going back is told twice, by both events; a jump within the page is no link, so the state is put back. */
  readonly #follow = (): void => {
    const { hash } = this.#around.location
    if (hash === this.#shown) return
    clearTimeout(this.#waiting)
    this.#shown = hash
    if (hash !== '' && !isState(hash)) return this.#write('replaceState', this.#settled)
    this.#settled = hash
    this.#onopen(this.read())
  }
}
