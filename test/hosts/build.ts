/** Before the first test: brings the built command line up to date, as its launcher does for everyone. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Runs the launcher once, so that tests of the command line and the pool find fresh files in dist/node. */
export function setup(): void {
  const launcher = fileURLToPath(new URL('../../engine/hosts/kraamsim.mjs', import.meta.url))
  execFileSync(process.execPath, [launcher, '--version'], { stdio: ['ignore', 'ignore', 'inherit'] })
}
