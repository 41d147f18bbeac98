/** A page for each measure: reached from its card and by its address, walked through, and back without loss. */
/// <reference lib="dom" />
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DECLARED_POLICIES } from '../../engine/declared.ts'
import { ADDRESS, axeOn, isBuilt, open } from './pages.ts'
import { linkOf, openThemes, SMALL } from './reader.ts'

const PAGE = 'maatregelen.html'
const KLIM = DECLARED_POLICIES['klim']!

test('a reader goes from the card to the page, on to the next measure, and back to the same scenario', async () => {
  const page = await open(linkOf({ ...SMALL, title: 'Mijn gratis kraamzorg' }))
  const before = page.url()
  await openThemes(page)
  await page.getByRole('link', { name: `Alles hierover: ${KLIM.title.nl}` }).click()
  await hasHeading(page, KLIM.title.nl)
  await page.getByRole('link', { name: /^Volgende/ }).click()
  await hasHeading(page, DECLARED_POLICIES['ondergrens']!.title.nl)
  expect(await page.evaluate(() => document.activeElement?.tagName), 'where the reader is').toBe('H1')
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.goBack()
  await hasHeading(page, KLIM.title.nl)
  await page.goBack()
  await isBuilt(page)
  expect(page.url()).toBe(before)
  await page.getByRole('button', { name: 'Mijn gratis kraamzorg' }).waitFor()
})

test('an address opens its page, and the list leads to every other', async () => {
  const page = await open(`${PAGE}#en/klim`)
  await hasHeading(page, KLIM.title.en)
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  expect(await page.title()).toContain(KLIM.title.en)
  for (const { title } of Object.values(DECLARED_POLICIES))
    await page
      .getByRole('navigation', { name: 'All measures' })
      .getByRole('link', { name: title.en, exact: true })
      .waitFor()
  await page.getByRole('link', { name: 'Nederlands' }).click()
  await hasHeading(page, KLIM.title.nl)
  expect(page.url()).toBe(`${ADDRESS}${PAGE}#klim`)
})

test('an address of no measure shows the list of all, and says so', async () => {
  const page = await open(`${PAGE}#nergens`)
  await hasHeading(page, 'Alle maatregelen')
  await page.getByRole('alert').filter({ hasText: 'Deze maatregel is er niet' }).waitFor()
  expect(await page.locator('main li').count()).toBe(Object.keys(DECLARED_POLICIES).length)
})

test('the measure opens in the Verkenner, by itself or beside what the reader had', async () => {
  const page = await open(linkOf({ ...SMALL, title: 'Mijn gratis kraamzorg', measures: [] }))
  await openThemes(page)
  await page.getByRole('checkbox', { name: 'Eigen bijdrage', exact: true }).check()
  await page.goto(`${ADDRESS}${PAGE}#klim`)
  await page.getByRole('link', { name: 'Voeg toe aan ‘Mijn gratis kraamzorg’' }).click()
  await isBuilt(page)
  await areOn(page, ['Eigen bijdrage', KLIM.title.nl])
  await page.goBack()
  await page.getByRole('link', { name: 'Open deze maatregel in de Verkenner' }).click()
  await isBuilt(page)
  await areOn(page, [KLIM.title.nl])
})

test('the pages load no worker, and the Verkenner nothing of the pages', async () => {
  const page = await open()
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  await page.goto(`${ADDRESS}${PAGE}#klim`)
  await hasHeading(page, KLIM.title.nl)
  expect(loaded.filter((url) => /worker-/.test(url))).toEqual([])
  expect(await page.locator('link[rel=modulepreload]').count()).toBeGreaterThan(3)
  const [verkenner, pages] = await Promise.all(
    ['', PAGE].map(async (path) => (await fetch(ADDRESS + path)).text()),
  )
  expect(verkenner!.match(/modulepreload/g)!.length).toBeLessThan(pages!.match(/modulepreload/g)!.length)
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/
  expect(policy.exec(pages!)?.[1]).toBe(policy.exec(verkenner!)?.[1])
})

const LOOKS = [
  ['', 'light', 1440],
  ['#klim', 'dark', 390],
  ['#en/bekendheid', 'light', 320],
  ['#ondergrens', 'dark', 1440],
  ['#essentieleZorg', 'light', 768],
] as const
for (const [hash, colorScheme, width] of LOOKS)
  test(`axe is silent and nothing scrolls sideways: ${hash || 'all'}, ${colorScheme}, ${width}`, async () => {
    const page = await open(PAGE + hash, { colorScheme, width })
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await axeOn(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
  })

test('on paper a page has all its words and none of its ways', async () => {
  const page = await open(`${PAGE}#eigenBijdrage`)
  await page.emulateMedia({ media: 'print' })
  const text = await page.locator('main').innerText()
  for (const { name } of Object.values(DECLARED_POLICIES['eigenBijdrage']!.levers))
    expect(text).toContain(name.nl)
  expect(await page.locator('nav:visible, .ways:visible').count()).toBe(0)
})

test('a phone shows every figure with the name of its column', async () => {
  const page = await open(`${PAGE}#klim`, { width: 390 })
  const cell = page.locator('td[data-column=Basispad]').first()
  await cell.waitFor()
  const shown = await cell.evaluate((element) => getComputedStyle(element, '::before').content)
  expect(shown).toBe('"Basispad"')
})

async function hasHeading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
}

/** Whether these measures are on in the Verkenner and no others. */
async function areOn(page: Page, names: readonly string[]): Promise<void> {
  await openThemes(page)
  const on = page.locator('aside .card:has(input[type=checkbox]:checked) .head label')
  await expect.poll(async () => (await on.allInnerTexts()).map((text) => text.trim())).toEqual(names)
}
