/** Before the first test in a browser: builds the page into a folder of its own, serves it and starts the browser. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { serve } from '../../playground/serve.mjs'
import { launchBrowser } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the page is served; ends with a slash. */
    address: string
    /** Where the browser waits. */
    browser: string
  }
}

/** Whoever has no browser is told so before anything is built. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const browser = await launchBrowser()
  const folder = mkdtempSync(join(tmpdir(), 'kraamzorgverkenner-'))
  const clear = () => rmSync(folder, { recursive: true, force: true })
  try {
    buildPage(folder)
    const site = await serve(folder, 0)
    provide('address', site.address)
    provide('browser', browser.wsEndpoint())
    return async () => {
      await browser.close()
      await site.close()
      clear()
    }
  } catch (error) {
    await browser.close()
    clear()
    throw error
  }
}

/** In a process of its own, as `npm start` does it: the tests' process has the settings of tests. */
function buildPage(folder: string): void {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const args = [vite, 'build', '--mode', 'page', '--logLevel', 'warn', '--outDir', folder]
  execFileSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
