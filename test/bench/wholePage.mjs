/** How the whole page keeps up with its reader: tasks that block it for 50 ms or more, and how soon a first click is answered. */
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
/** Where a first click is tried: a small region and one of the three largest. */
const PLACES = ['CR12', 'CR17']

/**
 * Opens the page and uses it as a reader would.
 * @returns milliseconds: the blocking tasks of every step, and what came when after a first click
 */
export async function wholePage(browser) {
  const folder = mkdtempSync(join(tmpdir(), 'kraamsim-bench-'))
  try {
    buildPage(folder)
    const site = await serve(folder, 0)
    try {
      const open = () => browser.newPage({ viewport: { width: 1440, height: 1000 } })
      const used = await open()
      const blocking = await use(used, site.address)
      await used.close()
      const clicks = []
      for (const place of PLACES) clicks.push(await firstClick(await open(), site.address, place))
      return { blocking, clicks }
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

/** From the first measure that is switched on to the first years in the chart, and to the answer. */
async function firstClick(page, address, place) {
  await page.goto(address)
  await page.locator('.place select').selectOption(place)
  await page.waitForTimeout(8 * REST)
  await page.locator('aside summary:has(h3)').nth(1).click()
  await page.waitForTimeout(REST)
  const box = page.locator('aside input[type=checkbox]:visible').first()
  const [years, answer] = await box.evaluate(async (input) => {
    const main = document.querySelector('main')
    const started = performance.now()
    const until = (has) =>
      new Promise((resolve) => {
        const look = new MutationObserver(() => {
          if (!has()) return
          look.disconnect()
          resolve(Math.round(performance.now() - started))
        })
        look.observe(main, { subtree: true, childList: true, characterData: true })
      })
    const isAnswered = () => /Zonder deze|niet te onderscheiden/.test(main.querySelector('h1').textContent)
    const isDrawn = () => main.textContent.includes('eerste jaren') || isAnswered()
    const both = Promise.all([until(isDrawn), until(isAnswered)])
    input.click()
    return both
  })
  await page.close()
  return { place, years, answer }
}

/** As `npm start` does it. */
function buildPage(folder) {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js')
  const words = [vite, 'build', '--mode', 'page', '--logLevel', 'warn', '--outDir', folder]
  execFileSync(process.execPath, words, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
}
