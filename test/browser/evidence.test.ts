/** Evidence is not loaded before a reader asks for it; then it is there, or the page says that it is not. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DECLARED_PARAMETERS, DECLARED_POLICIES } from '../../engine/declared.ts'
import { notModelledIn } from '../../playground/words/notModelled.ts'
import { ADDRESS, axeOn, expectFault, isBuilt, open } from './pages.ts'
import { openThemes } from './reader.ts'

/** The file with all declarations; the build names it after one of its modules. */
const DECLARED = /\/declared-[^/]*\.js$/

test('no source is loaded until a reader asks where a measure comes from', async () => {
  const page = await open()
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  await page.goto(`${ADDRESS}?anew`)
  await isBuilt(page)
  await openThemes(page)
  expect(loaded.filter((url) => DECLARED.test(url))).toEqual([])
  await askedFor(page, 'klim')
  const card = page.getByRole('group', { name: DECLARED_POLICIES['klim']!.title.nl })
  await card.getByText(notModelledIn('nl', 'klim', '').text).waitFor()
  const sources = Object.values(DECLARED_POLICIES['klim']!.levers).flatMap(({ evidence }) => evidence)
  expect(await card.locator('details').getByRole('link').count()).toBe(
    sources.filter(({ url }) => url).length,
  )
  expect(loaded.filter((url) => DECLARED.test(url))).toHaveLength(1)
})

test('every parameter has its sources among the assumptions', async () => {
  const page = await open()
  await page.getByText('Meer instellingen').click()
  await page.getByText('Aannames', { exact: true }).click()
  for (const id of ['caregivers', 'quitWageSlope'] as const) {
    await page.getByRole('searchbox', { name: 'Zoek een aanname' }).fill(id)
    await page.locator(`summary[aria-label="Waar komt dit vandaan? ${id}"]`).click()
    await page.getByText(DECLARED_PARAMETERS[id].evidence[0]!.source).first().waitFor()
  }
})

test('sources that do not come are told of, and the page stays readable', async () => {
  const page = await open('', {}, DECLARED)
  await openThemes(page)
  await askedFor(page, 'klim')
  await page.getByRole('alert').filter({ hasText: 'kon niet worden geladen' }).waitFor()
  await expectFault(/ERR_FAILED/)
  expect(await axeOn(page)).toEqual([])
})

async function askedFor(page: Page, policy: string): Promise<void> {
  const title = DECLARED_POLICIES[policy]!.title.nl
  await page.locator(`summary[aria-label="Waar komt dit vandaan? ${title}"]`).click()
}
