/** Finds a browser of the Chromium family on this machine, or else the one that came with the packages, and starts it. */
import { execFileSync } from 'node:child_process'
import { type BrowserServer, chromium } from 'playwright-core'
import { placesOf } from './places.ts'

/** A program and the arguments it needs here. */
export interface Program {
  readonly path: string
  readonly args: readonly string[]
}

/** In the order in which they are tried; macOS keeps its programs off the path. */
const INSTALLED = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const ADVICE =
  'No browser starts for the tests: install Chromium, Chrome or Edge (on Debian: apt-get install chromium), or name one in KRAAMSIM_BROWSER'

/**
 * What KRAAMSIM_BROWSER names, else what is installed, else the Chromium of @sparticuz/chromium (Linux on x86-64).
 * @throws Error in one sentence that says what to install
 */
export async function findBrowser(): Promise<Program> {
  const named = process.env.KRAAMSIM_BROWSER
  const path = named
    ? (placesOf(named)[0] ?? named)
    : (INSTALLED.flatMap(placesOf).find(tellsItsVersion) ?? (await packaged()))
  // Chromium refuses to run as root inside its sandbox.
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...QUIET] : QUIET
  return { path, args }
}

/**
 * Starts the browser; tests connect to it, so that one serves all files.
 * @throws Error in one sentence that says what to install
 */
export async function launchBrowser(): Promise<BrowserServer> {
  const { path, args } = await findBrowser()
  try {
    return await chromium.launchServer({ executablePath: path, args: [...args] })
  } catch (error) {
    throw new Error(`${ADVICE} (tried ${path})`, { cause: error })
  }
}

/** Some systems put a stub under the name of a browser, which only tells how to install one. */
function tellsItsVersion(path: string): boolean {
  try {
    return /\d+\./.test(
      execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe', timeout: 20_000 }),
    )
  } catch {
    return false
  }
}

async function packaged(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(ADVICE)
  // The package unpacks the libraries that a bare system lacks only where it believes to be in that cloud.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
  const { default: unpacked } = await import('@sparticuz/chromium')
  return unpacked.executablePath()
}
