/** The page in a browser: it keeps to itself, fits every screen and can be read by everyone. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { ADDRESS, axeOn, expectFault, open } from './pages.ts'

const SIZES = [320, 390, 768, 1440]
const SCHEMES = ['light', 'dark'] as const

test('the page comes up in Dutch with its answer as the only heading of the first level', async () => {
  const page = await open()
  expect(await page.locator('html').getAttribute('lang')).toBe('nl')
  expect(await page.locator('h1').count()).toBe(1)
})

test('the page keeps nothing in cookies', async () => {
  const page = await open()
  expect(await page.context().cookies()).toEqual([])
})

test('a breach of the policy is noticed', async () => {
  const page = await open()
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p style="color: red">x</p>'))
  await expectFault(/security policy.*style-src/i)
})

test('a request to another host is noticed', async () => {
  const page = await open()
  await page.goto('http://127.0.0.2:9/').catch(() => undefined)
  await expectFault(/^request to http:\/\/127\.0\.0\.2/)
})

test('every answer of the server carries the strict headers', async () => {
  for (const path of ['', 'nowhere']) {
    const { headers } = await fetch(ADDRESS + path)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('permissions-policy')).toMatch(/geolocation=\(\)/)
  }
  expect((await fetch(`${ADDRESS}nowhere`)).status).toBe(404)
  expect((await fetch(ADDRESS, { method: 'POST' })).status).toBe(405)
})

test('the page states the policy of the header itself, for servers that do not', async () => {
  const header = (await fetch(ADDRESS)).headers.get('content-security-policy')
  const html = readFileSync(new URL('../../playground/index.html', import.meta.url), 'utf8')
  const [, meta] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html) ?? []
  expect(header).toBe(`${meta}; frame-ancestors 'none'`)
})

test('the texts of the licences go where the page goes', async () => {
  for (const [file, words] of [
    ['NOTICE.txt', 'GeoNames'],
    ['LICENSE.txt', 'EUPL'],
    ['OFL.txt', 'SIL OPEN FONT LICENSE'],
  ])
    expect(await (await fetch(`${ADDRESS}${file}`)).text()).toContain(words)
})

test.each([
  ['a phone', 390, 'dark'],
  ['a desk', 1440, 'light'],
] as const)('axe finds nothing on %s of %i px, %s', async (_, width, colorScheme) => {
  const page = await open('', { width, colorScheme })
  expect(await axeOn(page)).toEqual([])
})

test('axe would find a picture without words', async () => {
  const page = await open()
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')))
  expect(await axeOn(page)).toContainEqual(expect.stringMatching(/^image-alt/))
})

test('dark is dark and light is light', async () => {
  const grounds = []
  for (const colorScheme of SCHEMES) {
    const page = await open('', { colorScheme })
    grounds.push(await page.evaluate(() => getComputedStyle(document.body).backgroundColor))
  }
  expect(grounds).toEqual(['rgb(255, 255, 255)', 'rgb(19, 23, 26)'])
})

test('no width from 320 to 1440 scrolls sideways', async () => {
  for (const width of SIZES) {
    const page = await open('', { width })
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(excess, `at ${width}`).toBeLessThanOrEqual(0)
  }
})

test('the language of the bar is the language of the document', async () => {
  const page = await open()
  await page.getByRole('button', { name: 'English' }).click()
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
  await page.getByRole('button', { name: 'Nederlands' }).click()
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('nl')
})

test('the first stop of the keyboard skips to the answer and leaves the address alone', async () => {
  const page = await open()
  const before = page.url()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
  expect(page.url()).toBe(before)
})

test('a reader without scripts is told so', async () => {
  const page = await open('', { scripts: false })
  expect(await page.locator('noscript').innerText()).toMatch(/JavaScript/)
})

test('type is the page’s own', async () => {
  const page = await open()
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)
  })
  expect(loaded.join()).toMatch(/Source Sans 3/)
})

test('the scripts that the page loads before it can be used are at most 120 kB', async () => {
  const html = await (await fetch(ADDRESS)).text()
  const links = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, path]) => path!)
  const sizes = await startOf(links)
  const kilobytes = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0) / 1000
  expect([...sizes.keys()].join(), 'the last part of the door').toMatch(/start-/)
  expect(kilobytes).toBeLessThan(120)
})

/** Bytes in gzip of files and of all that they import at once, by path. */
async function startOf(
  paths: readonly string[],
  sizes = new Map<string, number>(),
): Promise<Map<string, number>> {
  for (const path of paths) {
    if (sizes.has(path)) continue
    const text = await (await fetch(ADDRESS + path)).text()
    sizes.set(path, gzipSync(text).length)
    const imports = [...text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map(([, name]) => name!)
    await startOf(
      imports.map((name) => path.replace(/[^/]*$/, name)),
      sizes,
    )
  }
  return sizes
}
