/** Finds a Firefox on this machine and lets it open a page: without a window, in a profile of its own, off the network. */
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { placesOf } from './places.ts'

/** A Firefox that runs. */
export interface OpenFirefox {
  /** Resolves when it is gone, to a sentence that says how. */
  readonly ended: Promise<string>
  /** Ends it and takes its profile away. */
  stop(): Promise<void>
}

/** In the order in which they are tried; macOS keeps its programs off the path. */
const INSTALLED = ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']

/** Nothing but the page is asked for: all that does not stay on this computer goes to a proxy that is not there. */
const PREFERENCES = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'dom.max_script_run_time': 0,
}

/** What KRAAMSIM_FIREFOX names, else what is installed; undefined where there is none. */
export function findFirefox(): string | undefined {
  return process.env.KRAAMSIM_FIREFOX || INSTALLED.flatMap(placesOf).find(isUsable)
}

/** Starts a Firefox with one page. */
export function openInFirefox(path: string, address: string): OpenFirefox {
  const profile = mkdtempSync(join(tmpdir(), 'kraamsim-firefox-'))
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)})`,
  )
  writeFileSync(join(profile, 'user.js'), `${lines.join(';\n')};\n`)
  const env = { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' }
  const child = spawn(path, ['--headless', '--no-remote', '--profile', profile, address], {
    env,
    stdio: 'ignore',
  })
  const ended = new Promise<string>((resolve) => {
    child.once('error', ({ message }) =>
      resolve(`${path} does not start (${message}); name another in KRAAMSIM_FIREFOX`),
    )
    child.once('exit', (code, signal) => resolve(`${path} ended by itself, with ${code ?? signal}`))
  })
  return {
    ended,
    async stop() {
      child.kill('SIGKILL')
      await ended
      // Its helpers write until they notice.
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}

/** One in a snap cannot read a profile in the temporary folder; some systems put a stub that only tells how to get it. */
function isUsable(path: string): boolean {
  try {
    if (path.startsWith('/snap/') || readFileSync(path).includes('/snap/')) return false
    const version = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe', timeout: 20_000 })
    return /Firefox \d/.test(version)
  } catch {
    return false
  }
}
