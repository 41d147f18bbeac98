/** Runs the built command line as a user would, in a folder of its own. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

/** What a call came to; status is null when a signal ended it. */
export interface Ending {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

export interface Calling {
  readonly cwd: string
  /** Milliseconds after which the call is sent SIGINT. */
  readonly interruptAfter?: number
  /** Asked ten times a second: once it is so, the call is sent SIGINT. */
  readonly interruptWhen?: () => boolean
}

export const COMMAND = fileURLToPath(new URL('../../dist/node/cli.js', import.meta.url))

/** A scenario of one cluster, one year and two replications of the central values. */
export const SMALL = {
  title: 'Klein',
  start: '2022-01-01',
  end: '2023-01-01',
  seed: 'test',
  replications: 2,
  assumptions: 'central',
  regions: ['CR22'],
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** An empty folder, which is gone when the tests of the file are. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kraamsim-'))
  folders.push(folder)
  return folder
}

/** A fresh folder with a scenario in `klein.json`. */
export function folderWith(scenario: unknown = SMALL): string {
  const folder = freshFolder()
  writeFileSync(join(folder, 'klein.json'), JSON.stringify(scenario, null, 2))
  return folder
}

/** Calls the command line and waits for its end. */
export function call(
  args: readonly string[],
  { cwd, interruptAfter, interruptWhen }: Calling,
): Promise<Ending> {
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  if (interruptAfter !== undefined) setTimeout(() => child.kill('SIGINT'), interruptAfter)
  const watch = interruptWhen && setInterval(() => interruptWhen() && child.kill('SIGINT'), 100)
  return new Promise((resolve) =>
    child.on('close', (status) => {
      clearInterval(watch)
      resolve({ status, out, err })
    }),
  )
}
