/** Links and files that are broken, old, new, foreign, huge or hostile: a sentence, and the page goes on. */
/// <reference lib="dom" />
import { truncateSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { open } from './pages.ts'
import { hasEnded, linkOf, LONG, openThemes, SMALL } from './reader.ts'

vi.setConfig({ testTimeout: 2 * LONG, hookTimeout: 2 * LONG })

const HOSTILE = '<script>window.hacked=1</script><img src=x onerror="window.hacked=2">'
/** One short year, so that the page soon has nothing to do. */
const SHORT = { ...SMALL, end: '2023-01-01', replications: 1, measures: [] }
const VIEW = { place: 'CR22', year: 2022 } as const

const folder = { path: '' }
beforeAll(() => {
  folder.path = mkdtempSync(join(tmpdir(), 'kraamzorg-links-'))
})
afterAll(() => rmSync(folder.path, { recursive: true, force: true }))

const BROKEN = linkOf(SHORT, VIEW).slice(0, -4)
for (const [name, link, sentence] of [
  ['a link that lost its last letters', BROKEN, /Deze link is beschadigd of niet compleet/],
  ['a link of a newer page', '#v99.AAAA', /nieuwere versie van de Kraamzorgverkenner/],
  ['a link in which nothing is right', '#v1.%%%', /Deze link is beschadigd/],
] as const)
  test(`${name} is answered with a sentence`, async () => {
    const page = await open(link)
    expect(await page.getByRole('alert').innerText()).toMatch(sentence)
    await goesOn(page)
  })

test('a link of the first version still opens', async () => {
  const old = Buffer.from(JSON.stringify({ ...SHORT, view: { ...VIEW, tab: 'table' } })).toString('base64url')
  const page = await open(`#v0.${old}`)
  expect(await page.getByRole('button', { name: /^Scenario: Klein/ }).count()).toBe(1)
  expect(await page.getByRole('tab', { name: 'Tabel' }).getAttribute('aria-selected')).toBe('true')
  await hasEnded(page)
  expect(await page.locator('tbody th').allInnerTexts()).toEqual(['2022'])
})

test('a place in the page is no link', async () => {
  const page = await open('#antwoord')
  expect(await page.getByRole('alert').count()).toBe(0)
  await goesOn(page)
})

test('files that hold no scenario are answered with a sentence, and the page goes on', async () => {
  const page = await open(linkOf(SHORT, VIEW))
  for (const [text, sentence] of [
    ['{"naam": "iets anders"}', /Dit bestand kan niet worden geopend.*naam/s],
    ['{"title": "x",}', /schrijffout, op regel 1 bij teken 15/],
    ['{"replications": -3}', /replications is -3/],
    ['', /Dit bestand is leeg/],
    [Buffer.from([0x89, 0x50, 0xff, 0xfe]), /bevat geen tekst/],
  ] as const) {
    await openFile(page, text)
    await expect.poll(() => saidOn(page)).toMatch(sentence)
    await page.keyboard.press('Escape')
  }
  await goesOn(page)
})

test('a file of 50 MB is refused without being read', async () => {
  const page = await open(linkOf(SHORT, VIEW))
  await openFile(page, '{', 50_000_000)
  await expect.poll(() => saidOn(page)).toMatch(/te groot: 50,0 MB/)
  await goesOn(page)
})

test('a title with a script in a link is text', async () => {
  const page = await open(linkOf({ ...SHORT, title: HOSTILE }, VIEW))
  const dialogs = dialogsOn(page)
  await hasEnded(page)
  expect(await page.title()).toContain(HOSTILE)
  expect(await page.getByRole('button', { name: /^Scenario:/ }).innerText()).toContain(HOSTILE)
  await expectHarmless(page, dialogs)
})

test('a file with scripts in its names and texts is text', async () => {
  const page = await open(linkOf(SHORT, VIEW))
  const dialogs = dialogsOn(page)
  const wrong = JSON.stringify({ [HOSTILE]: HOSTILE, measures: [{ policy: HOSTILE }] })
  await openFile(page, wrong)
  await expect.poll(() => saidOn(page)).toContain('<script>window.hacked=1</script><img src=x onerror=')
  await page.keyboard.press('Escape')
  await openFile(page, JSON.stringify({ ...SHORT, title: HOSTILE, question: HOSTILE }))
  await expect.poll(() => page.title()).toContain(HOSTILE)
  await hasEnded(page)
  await expectHarmless(page, dialogs)
})

/** Opens a file through the menu. @param bytes to which it is stretched */
async function openFile(page: Page, text: string | Buffer, bytes = 0): Promise<void> {
  const path = join(folder.path, 'file.json')
  writeFileSync(path, text)
  if (bytes > 0) truncateSync(path, bytes)
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await page.getByLabel('Open een bestand').setInputFiles(path)
}

/** What the menu says of the last file. */
function saidOn(page: Page): Promise<string> {
  return page.getByRole('dialog').getByRole('alert').innerText()
}

/** The page still does what it is asked. */
async function goesOn(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: 'Beperkingen en bronnen' }).click()
  await page.getByRole('tabpanel').getByRole('heading', { level: 2 }).waitFor()
  await openThemes(page)
  await page.getByRole('checkbox', { name: 'Eigen bijdrage' }).check()
  expect(await page.getByRole('progressbar').count()).toBe(1)
}

function dialogsOn(page: Page): string[] {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  return dialogs
}

async function expectHarmless(page: Page, dialogs: readonly string[]): Promise<void> {
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  expect(await page.locator('img').count()).toBe(0)
  expect(dialogs).toEqual([])
}
