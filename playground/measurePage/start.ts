/** Puts the pages of measures in the place of what the document says while it loads. */
import { mount } from 'svelte'
import MeasurePages from './MeasurePages.svelte'

export function start(target: Element): void {
  target.replaceChildren()
  mount(MeasurePages, { target })
}
