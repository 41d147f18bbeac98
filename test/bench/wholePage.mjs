/** How the whole page keeps up with its reader: tasks that block it for 50 ms or more, at the start and in use. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '../../playground/serve.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** Milliseconds for what a step leaves to be done. */
const REST = 1500
const STEPS = 30

/** Opens the page, uses it as a reader would, and gives the blocking tasks of every step (milliseconds). */
export async function blockingTasks(browser) {
  const folder = mkdtempSync(join(tmpdir(), 'kraamsim-bench-'))
  try {
    buildPage(folder)
    const site = await serve(folder, 0)
    try {
      return await use(await browser.newPage({ viewport: { width: 1440, height: 1000 } }), site.address)
    } finally {
      await site.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function use(page, address) {
  await page.addInitScript(() => {
    globalThis.blocked = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.blocked.push(Math.round(duration))
    }).observe({ type: 'longtask', buffered: true })
  })
  const told = []
  const step = async (name, act) => {
    await act()
    await page.waitForTimeout(REST)
    const tasks = await page.evaluate(() => globalThis.blocked.splice(0))
    told.push({ step: name, tasks: tasks.length, longest: Math.max(0, ...tasks) })
  }
  const slider = () => page.locator('aside input[type=range]').first()
  await step('open the page', () => page.goto(address))
  await step('choose Twente', () => page.locator('.place select').selectOption('CR12'))
  await step('open a theme', () => page.locator('aside summary:has(h3)').first().click())
  await step('switch a measure on', () => page.locator('aside input[type=checkbox]').first().check())
  await step(`move its lever ${STEPS} times`, async () => {
    for (let n = 0; n < STEPS; n++) {
      await slider().press('ArrowRight')
      await page.waitForTimeout(100)
    }
  })
  for (const tab of ['regions', 'groups', 'table', 'course'])
    await step(`open ${tab}`, () => page.locator(`[data-tab=${tab}]`).click())
  await step('twenty replications come in', () => page.waitForTimeout(20 * REST))
  return told
}

/** As `npm start` does it. */
function buildPage(folder) {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js')
  const words = [vite, 'build', '--mode', 'page', '--logLevel', 'warn', '--outDir', folder]
  execFileSync(process.execPath, words, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
}
