/** `npm run bench:page`: how fast the page answers in a real browser; a table and a JSON file. Takes some minutes. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { build, runnerImport } from 'vite'
import { serve } from '../../playground/serve.mjs'
import { wholePage } from './wholePage.mjs'

/** From a hundredth to a tenth of the births of the country; the last three are the largest. */
const PLACES = ['CR12', 'CR13', 'CR15', 'CR17', 'CR23', 'CR29']
const LARGE = ['CR17', 'CR23', 'CR29']
/** Milliseconds to the first picture. */
const TARGETS = { small: 300, large: 600 }
const HEAP = { place: 'CR22', every: 20 }
const OUT = 'dist/bench/page.json'

const { values, positionals } = parseArgs({
  options: { times: { type: 'string', default: '10' }, runs: { type: 'string', default: '200' } },
  allowPositionals: true,
})
const times = Number(values.times)
const runs = Number(values.runs)
if (!(Number.isInteger(times) && times >= 1 && Number.isInteger(runs) && runs >= 0)) {
  console.error('call: npm run bench:page -- [PLACE]... [--times N] [--runs N], N whole')
  process.exit(2)
}
const result = await inBrowser(measure)
print(result)
mkdirSync('dist/bench', { recursive: true })
writeFileSync(OUT, `${JSON.stringify(result, null, 2)}\n`)
console.log(`Written: ${OUT}`)

/** Builds the little page, opens it in a browser and takes both away afterwards. */
async function inBrowser(work) {
  const folder = mkdtempSync(join(tmpdir(), 'kraamsim-bench-'))
  const { module } = await runnerImport(fileURLToPath(new URL('../browser/chromium.ts', import.meta.url)))
  const server = await module.launchBrowser()
  try {
    await build({
      configFile: false,
      root: fileURLToPath(new URL('page', import.meta.url)),
      base: './',
      logLevel: 'warn',
      worker: { format: 'es' },
      build: {
        target: 'es2023',
        outDir: folder,
        emptyOutDir: false,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
      },
    })
    const site = await serve(folder, 0)
    const browser = await chromium.connect(server.wsEndpoint())
    const page = await browser.newPage()
    page.on('pageerror', (error) => console.error(error.message))
    await page.goto(site.address)
    try {
      return await work(browser, page)
    } finally {
      await site.close()
    }
  } finally {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(browser, page) {
  const size = await page.evaluate(() => globalThis.bench.size)
  const places = []
  for (const place of positionals.length > 0 ? positionals : PLACES) places.push(await firsts(page, place))
  const stops = await page.evaluate(() => globalThis.bench.stops)
  const stop = { n: stops.length, median: median(stops), most: round(Math.max(...stops)) }
  return {
    browser: browser.version(),
    workers: size,
    times,
    places,
    stop,
    memory: await memory(browser, page),
    ...(await wholePage(browser)),
  }
}

/** Medians of the first picture and of the first whole replication, and one time to the band. */
async function firsts(page, place) {
  const warm = await page.evaluate((at) => globalThis.bench.warm(at), place)
  const first = (isBusy, n) =>
    page.evaluate(([at, busy, variant]) => globalThis.bench.first(at, variant, busy), [place, isBusy, n])
  // Once for the compiler of the browser.
  await first(false, 999)
  const [atRest, busy] = [[], []]
  for (let n = 0; n < times; n++) atRest.push(await first(false, n))
  for (let n = 0; n < times; n++) busy.push(await first(true, times + n))
  const band = await page.evaluate((at) => globalThis.bench.band(at, 998), place)
  const target = LARGE.includes(place) ? TARGETS.large : TARGETS.small
  const [rest, work] = [atRest, busy].map((all) => ({
    picture: median(all.map(({ picture }) => picture)),
    whole: median(all.map(({ whole }) => whole)),
  }))
  return {
    ...{ place, target, warm: round(warm) },
    ...{ atRest: rest.picture, wholeAtRest: rest.whole, busy: work.picture, wholeBusy: work.whole },
    band: round(band),
  }
}

/** Memory of the process of the page, its workers included (Linux only), and of the page's own objects, over many runs. */
async function memory(browser, page) {
  const all = await browser.newBrowserCDPSession()
  const own = await page.context().newCDPSession(page)
  const { processInfo } = await all.send('SystemInfo.getProcessInfo')
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
  const samples = []
  for (let run = 0; run <= runs; run++) {
    if (run % HEAP.every === 0) {
      await own.send('HeapProfiler.collectGarbage')
      const { usedSize } = await own.send('Runtime.getHeapUsage')
      samples.push({ run, process: Math.max(...renderers.map(residentOf)), page: round(usedSize / 1e6) })
    }
    await page.evaluate(([at, n]) => globalThis.bench.first(at, n, false), [HEAP.place, 2000 + run])
  }
  return samples
}

/** Megabytes; 0 where it cannot be known. */
function residentOf(id) {
  try {
    return round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1e3)
  } catch {
    return 0
  }
}

function print({ browser, workers, places, stop, memory: samples, blocking, clicks }) {
  console.log(`Chromium ${browser}, ${workers} workers; milliseconds, medians of ${times}`)
  console.table(places)
  console.log(`Stopping a worker: median ${stop.median} ms, most ${stop.most} ms, ${stop.n} times`)
  console.log('Memory in MB over runs:')
  console.table(samples)
  console.log('Tasks of 50 ms or more on the main thread of the whole page, in milliseconds:')
  console.table(blocking)
  console.log('From a first click to the first years in the chart and to the answer, in milliseconds:')
  console.table(clicks)
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return round(((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2)
}

function round(number) {
  return Math.round(number * 10) / 10
}
