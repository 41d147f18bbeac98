/** The door of both pages: what is declared, what comes with it, what it is built of and the page itself, each in a task. */
import './colours.css'
import './playground.css'
import './print.css'
import { turn } from './turns.ts'

void open()

/** Not at the top level: the parts use what this file uses, and would wait for it for ever. */
async function open(): Promise<void> {
  await import('./declarations.ts')
  await turn()
  await import('./state/library.ts')
  await turn()
  const isVerkenner = document.body.dataset['page'] === undefined
  const start = isVerkenner
    ? (await import('./start.ts')).start
    : (await import('./measurePage/start.ts')).start
  await turn()
  start(document.querySelector('#app') ?? document.body)
}
