/** Puts the application in the place of what the document says while it loads. */
import { mount } from 'svelte'
import App from './App.svelte'

export function start(target: Element): void {
  target.replaceChildren()
  mount(App, { target })
}
