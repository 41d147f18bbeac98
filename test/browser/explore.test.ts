/** Exploring: the first picture, a page that answers while it runs, stopping, going on, and going back. */
/// <reference lib="dom" />
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { open } from './pages.ts'
import {
  FREE,
  hasEnded,
  linkOf,
  LONG,
  openThemes,
  outcomesInNode,
  replicationsDone,
  runInNode,
  SEEN,
  SMALL,
  tableOf,
  tableOn,
} from './reader.ts'

vi.setConfig({ testTimeout: 2 * LONG, hookTimeout: 2 * LONG })

/** Groot-Rijnmond, the region with the most births. */
const LARGEST = { ...SMALL, title: 'Groot', regions: ['CR29'] }
const AT_LARGEST = { ...SEEN, place: 'CR29' } as const

/** More replications of two short years than any test waits for. */
const ENDLESS = { ...LARGEST, end: '2024-01-01', replications: 1000, measures: [] }
const AT_ENDLESS = { ...AT_LARGEST, year: 2023 } as const

/** What the chart showed at some moment. */
interface Picture {
  readonly title: string
  /** Whether the page said that the variant changes nothing. */
  readonly isSame: boolean
  readonly note: string
  /** Years of the line of the variant. */
  readonly points: number
  readonly bands: number
}

test('a line comes after one replication, its band from twenty on', async () => {
  const page = await open(
    linkOf({ ...SMALL, end: '2028-01-01', replications: 20, measures: [] }, { ...SEEN, year: 2027 }),
  )
  await hasEnded(page)
  const pictures = await watchPictures(page)
  await openThemes(page)
  await page.getByRole('checkbox', { name: 'Eigen bijdrage' }).check()
  await hasEnded(page)
  const seen = (await pictures()).filter(({ note }) => note !== '')
  expect(seen[0]).toMatchObject({ note: '1 doorrekening', bands: 0 })
  expect(seen.filter(({ note, bands }) => bands > 0 && note !== '20 doorrekeningen')).toEqual([])
  await expect.poll(() => page.locator('svg path.band.variant').count()).toBeGreaterThan(0)
})

test('the years of a first replication are drawn as they go by, and nothing is claimed of them', async () => {
  const page = await open(linkOf({ seed: 'eigen', replications: 1, regions: ['CR29'] }, AT_LARGEST))
  await hasEnded(page)
  const pictures = await watchPictures(page)
  await openThemes(page)
  await page.getByRole('checkbox', { name: 'Eigen bijdrage' }).check()
  await hasEnded(page)
  const seen = await pictures()
  const isGoing = ({ title }: Picture) => title === 'De eerste doorrekening loopt nog'
  const going = seen.filter(isGoing).map(({ points }) => points)
  expect(going.length).toBeGreaterThan(0)
  expect(going).toEqual(going.toSorted((a, b) => a - b))
  expect(seen.at(-1)!.points).toBeGreaterThan(going.at(-1)!)
  expect(isGoing(seen.at(-1)!)).toBe(false)
  // What stands beside the chart is still of the basispad, from which nothing differs by definition.
  expect(seen.filter(({ isSame }) => isSame)).toEqual([])
  expect(seen.slice(seen.findLastIndex(isGoing) + 1).every(({ note }) => note === '1 doorrekening')).toBe(
    true,
  )
})

test('the page answers while it runs', async () => {
  const page = await open(linkOf(ENDLESS, AT_ENDLESS))
  const stop = page.getByRole('button', { name: 'Stop' })
  await stop.waitFor()
  await page.getByRole('tab', { name: 'Tabel' }).click()
  await page.locator('tbody tr').first().waitFor({ timeout: LONG })
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('tab', { name: 'Who notices' }).click()
  await page.getByRole('tabpanel').getByRole('heading', { level: 2 }).waitFor()
  expect(await stop.isVisible()).toBe(true)
})

test('Stop keeps what is done, and going on adds to it', async () => {
  const page = await open(linkOf(ENDLESS, { ...AT_ENDLESS, tab: 'table' }))
  await expect.poll(() => replicationsDone(page), { timeout: LONG }).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect
    .poll(() => page.locator('.progress').innerText())
    .toMatch(/Gestopt. Wat klaar is, blijft staan/)
  const done = await replicationsDone(page)
  expect(done).toBeGreaterThan(0)
  expect(await page.locator('tbody tr').count()).toBe(2)
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await expect.poll(() => replicationsDone(page), { timeout: LONG }).toBeGreaterThan(done)
})

test('after each of twenty runs that were called off, the next shows what Node says of it', async () => {
  const free = { ...FREE, from: '2023-01-01' }
  const last = { ...LARGEST, end: '2025-01-01', replications: 1, measures: [free] }
  const view = { ...AT_LARGEST, year: 2024, tab: 'table' } as const
  const page = await open(linkOf(last, view))
  await hasEnded(page)
  const basispad = runInNode({ ...last, measures: [] })
  for (let round = 1; round <= 20; round++) {
    const euro = round / 2
    await expect.poll(() => callOff(page, 11, euro, round % 4 === 0), { timeout: LONG }).toBe(true)
    await hasEnded(page)
    const changed = { ...last, measures: [{ ...free, levers: { euroPerHour: euro } }] }
    expect(await tableOn(page), `${euro} euro`).toEqual(tableOf(outcomesInNode(changed, basispad), view))
  }
})

test('with figures of the library on screen, only the region that runs here is counted', async () => {
  const page = await open(linkOf({ replications: 2 }, AT_LARGEST))
  await hasEnded(page)
  expect(await page.locator('.progress').innerText()).toMatch(
    /^Groot-Rijnmond: 2 van 2 doorrekeningen\. Klaar/,
  )
})

test('where the library has the nation only, every region still runs', async () => {
  const { measures } = JSON.parse(readFileSync('scenarios/meerLoon.json', 'utf8')) as { measures: object[] }
  const page = await open(linkOf({ measures, replications: 2 }, AT_LARGEST))
  // The nation's figures have come long before the first run of the region ends; they say nothing of it.
  const said = new Set<string>()
  const look = async () => {
    said.add(await page.locator('main').innerText())
    return page.locator('.progress').innerText()
  }
  await expect.poll(look, { timeout: LONG }).toMatch(/^Nederland: \d+ van 2 /)
  expect(said.size).toBeGreaterThan(2)
  for (const text of said) expect(text).not.toMatch(/is dit niet te zeggen|na 0 doorrekeningen/)
  await page.getByRole('button', { name: 'Stop' }).click()
})

test('undo, redo and the back button bring back measures and address', async () => {
  const base = { ...SMALL, measures: [] }
  const page = await open(linkOf(base))
  await openThemes(page)
  const box = page.getByRole('checkbox', { name: 'Eigen bijdrage' })
  await box.check()
  await expect.poll(() => hashOf(page)).toBe(linkOf(SMALL))
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect.poll(() => hashOf(page)).toBe(linkOf(base))
  expect(await box.isChecked()).toBe(false)
  await page.getByRole('button', { name: 'Opnieuw doen' }).click()
  await expect.poll(() => hashOf(page)).toBe(linkOf(SMALL))
  expect(await box.isChecked()).toBe(true)
  await page.goBack()
  await expect.poll(() => box.isChecked()).toBe(false)
  expect(await hashOf(page)).toBe(linkOf(base))
})

test('uncertain assumptions are varied or not by a choice that the link holds and that can be undone', async () => {
  const page = await open(linkOf({ ...SMALL, assumptions: 'drawn' }))
  const choice = page.getByRole('combobox', { name: 'Onzekere aannames' })
  await choice.selectOption('Middelste waarden')
  await expect.poll(() => hashOf(page)).toBe(linkOf({ ...SMALL, assumptions: 'central' }))
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect.poll(() => choice.inputValue()).toBe('drawn')
  expect(await hashOf(page)).toBe(linkOf({ ...SMALL, assumptions: 'drawn' }))
})

test('with varied assumptions the chart has two shades, from twenty replications on', async () => {
  const short = { ...SMALL, end: '2028-01-01', replications: 20, assumptions: 'drawn' }
  const page = await open(linkOf(short, { ...SEEN, year: 2027 }))
  await hasEnded(page)
  for (const which of ['basispad', 'variant'])
    for (const reach of ['outer', 'inner'])
      expect(await page.locator(`svg path.band.${which}.${reach}`).count()).toBe(1)
  const said = await page.getByRole('slider', { name: 'Jaar in de grafiek' }).getAttribute('aria-valuetext')
  expect(said).toMatch(/; alleen toeval .*; alleen toeval /)
})

test('a lever that is moved on and on leaves one step to undo', async () => {
  const page = await open(linkOf(SMALL))
  await page.locator('aside input[type=range]').first().waitFor()
  await page.evaluate(() => {
    const slider = document.querySelector<HTMLInputElement>('aside input[type=range]')!
    for (const euro of ['1', '2', '3']) {
      slider.value = euro
      slider.dispatchEvent(new Event('change', { bubbles: true }))
    }
  })
  const moved = { ...SMALL, measures: [{ ...FREE, levers: { euroPerHour: 3 } }] }
  await expect.poll(() => hashOf(page)).toBe(linkOf(moved))
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect.poll(() => hashOf(page)).toBe(linkOf(SMALL))
})

test('everything goes back to the basispad at once', async () => {
  const page = await open(linkOf(SMALL))
  await openThemes(page)
  await page.getByRole('checkbox', { name: 'Instroom uit het mbo' }).check()
  await page.getByRole('button', { name: 'Alles terug naar het basispad' }).click()
  await expect.poll(() => hashOf(page)).toBe(linkOf({ ...SMALL, measures: [] }))
  for (const box of await page.getByRole('complementary').getByRole('checkbox').all())
    expect(await box.isChecked()).toBe(false)
})

test('another region is shown with its own figures', async () => {
  const two = { ...SMALL, regions: ['CR22', 'CR24'], replications: 1 }
  const page = await open(linkOf(two, { ...SEEN, tab: 'table' }))
  await hasEnded(page)
  const outcomes = outcomesInNode(two)
  expect(await tableOn(page)).toEqual(tableOf(outcomes))
  await page.getByRole('combobox', { name: 'Regio', exact: true }).selectOption('CR24')
  await expect.poll(() => page.locator('h1').innerText()).toContain('Het Gooi en Vechtstreek')
  await hasEnded(page)
  expect(await tableOn(page)).toEqual(tableOf(outcomes, { ...SEEN, place: 'CR24' }))
})

/**
 * Moves the contribution to `former`, and to `next` as soon as that is being run, after Stop if so wished.
 * @returns whether `former` was still running then
 */
function callOff(page: Page, former: number, next: number, hasStop: boolean): Promise<boolean> {
  return page.evaluate(
    async ([former, next, hasStop]) => {
      const slider = document.querySelector<HTMLInputElement>('aside input[type=range]')!
      const move = (euro: number) => {
        slider.value = String(euro)
        slider.dispatchEvent(new Event('change', { bubbles: true }))
      }
      const pause = () => new Promise((resume) => setTimeout(resume))
      move(former)
      do await pause()
      while (document.body.ariaBusy === 'true')
      const stop = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Stop')
      if (hasStop) stop?.click()
      if (hasStop) await pause()
      move(next)
      return stop !== undefined
    },
    [former, next, hasStop] as const,
  )
}

function hashOf(page: Page): Promise<string> {
  return page.evaluate(() => location.hash)
}

/** Notes every picture of the chart from now on in which a variant is drawn. */
async function watchPictures(page: Page): Promise<() => Promise<Picture[]>> {
  const pictures = await page.evaluateHandle(() => {
    const seen: { title: string; isSame: boolean; note: string; points: number; bands: number }[] = []
    new MutationObserver(() => {
      const chart = document.querySelector('svg[role=img]:has(path.line.variant)')
      const note = [...(chart?.querySelectorAll('text') ?? [])].find((text) =>
        /doorrekening/.test(text.textContent),
      )
      if (chart)
        seen.push({
          title: chart.querySelector('title')?.textContent ?? '',
          isSame: /precies gelijk|nog gelijk aan/.test(document.querySelector('main')?.innerText ?? ''),
          note: note?.textContent ?? '',
          points: chart.querySelector('path.line.variant')?.getAttribute('d')?.split(/[ML]/).length ?? 0,
          bands: chart.querySelectorAll('path.band').length,
        })
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
    return seen
  })
  return () => pictures.jsonValue()
}
