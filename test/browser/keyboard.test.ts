/** The page by keyboard alone: a task from the first measure to the region that gains most. */
/// <reference lib="dom" />
import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { nameOf } from '../../playground/regions.ts'
import { writerOf } from '../../playground/words/numbers.ts'
import { open } from './pages.ts'
import { FREE, hasEnded, linkOf, LONG, outcomesInNode, SEEN, SMALL } from './reader.ts'

vi.setConfig({ testTimeout: 2 * LONG, hookTimeout: 2 * LONG })

/** More stops than any screen of the page has. */
const MOST = 150

/** Three regions that are clusters by themselves. */
const THREE = { ...SMALL, regions: ['CR16', 'CR22', 'CR24'], measures: [] }
const ABOLISHED = { ...THREE, measures: [{ ...FREE, incomeGroups: ['low'] }] }

/** What has the focus. */
interface Stop {
  readonly tag: string
  readonly name: string
  /** Whether a ring of at least 2 px is drawn around it, its label or what it stands for. */
  readonly isSeen: boolean
}

test('the contribution is abolished for low incomes and the region that gains most is found without a mouse', async () => {
  const page = await open(linkOf(THREE, { ...SEEN, indicator: 'belowFloor.share' }), { width: 1440 })
  await tabTo(page, /^Eigen bijdrage/, 'SUMMARY')
  await page.keyboard.press('Enter')
  await tabTo(page, /^Eigen bijdrage$/, 'INPUT')
  await tick(page)
  expect((await tabTo(page, /^Start, jaar/)).name).toMatch(/2027$/)
  await tabTo(page, /^Voor wie/)
  await page.keyboard.press('Enter')
  for (const income of [/^midden$/, /^hoog$/]) {
    await tabTo(page, income, 'INPUT')
    await tick(page)
  }
  // The key figures are there once a first replication is done.
  await page.getByRole('button', { name: /^Geen zorg: prijs/ }).waitFor()
  await tabTo(page, /^Geen zorg: prijs/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^Verloop$/)
  await page.keyboard.press('ArrowRight')
  await hasEnded(page)
  const first = await tabTo(page, /^(Zaanstreek|Zuidwest-Gelderland|Het Gooi en Vechtstreek): /, 'BUTTON')
  const [code, difference] = mostGained()
  expect(first.name).toMatch(new RegExp(`^${nameOf(code)}: ${difference}`))
})

test.each([
  ['Vragen', 'Twintig vragen'],
  ['Opslaan', 'Scenario'],
])('who closes what %s opened is back where it was opened', async (button, name) => {
  const page = await open()
  const opener = page.getByRole('button', { name: button })
  const dialog = page.getByRole('dialog', { name })
  for (const close of ['Escape', 'Enter']) {
    await opener.press('Enter')
    await dialog.waitFor()
    if (close === 'Enter') await dialog.getByRole('button', { name: 'Sluiten' }).focus()
    await page.keyboard.press(close)
    await dialog.waitFor({ state: 'detached' })
    expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true)
  }
})

test('the keyboard comes round the whole page, and every stop is seen', async () => {
  const page = await open(linkOf(SMALL))
  await hasEnded(page)
  for (const tab of ['Verloop', 'Regio’s', 'Wie merkt het', 'Geld', 'Tabel', 'Beperkingen en bronnen']) {
    await page.getByRole('tab', { name: tab }).click()
    await page.evaluate(() => document.querySelector<HTMLElement>('a.skip')?.focus())
    const stops = await stopsUntil(page, /^Naar het antwoord$/)
    expect(stops.length, tab).toBeGreaterThan(20)
  }
})

/** The region whose families forgo care because of its price least often, and by how many fewer, in Node. */
function mostGained(): readonly [code: string, difference: string] {
  const outcomes = outcomesInNode(ABOLISHED)
  const at = outcomes.years.indexOf(SEEN.year)
  const gains = THREE.regions.map(
    (code) => [code, outcomes.changes('noCarePrice', code)[at]?.difference ?? 0] as const,
  )
  const [[code, difference]] = gains.toSorted(([, a], [, b]) => a - b) as [readonly [string, number]]
  return [code, writerOf('nl', 'noCarePrice').change(difference)]
}

/** Ticks or unticks the box that has the focus; a browser without a window loses a key now and then. */
async function tick(page: Page): Promise<void> {
  const isTicked = () => page.evaluate(() => (document.activeElement as HTMLInputElement).checked)
  const before = await isTicked()
  const press = async () => {
    if ((await isTicked()) === before) await page.keyboard.press('Space')
    return isTicked()
  }
  await expect.poll(press, { interval: 1000 }).toBe(!before)
}

/** Tabs on until the name of a stop matches; every stop on the way must be seen. */
async function tabTo(page: Page, name: RegExp, tag?: string): Promise<Stop> {
  const stops = await stopsUntil(page, name, tag)
  return stops.at(-1)!
}

async function stopsUntil(page: Page, name: RegExp, tag?: string): Promise<Stop[]> {
  const stops: Stop[] = []
  while (stops.length < MOST) {
    await page.keyboard.press('Tab')
    const stop = await stopOf(page)
    stops.push(stop)
    if (stop.tag !== 'BODY') expect(stop, 'a stop that is seen').toMatchObject({ isSeen: true })
    if (name.test(stop.name) && (tag ?? stop.tag) === stop.tag) return stops
  }
  throw new Error(
    `${String(name)} is out of reach of the keyboard; it passed ${stops.map((one) => one.name).join(' | ')}`,
  )
}

function stopOf(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined
    const around = [element, element.nextElementSibling, label, element.parentElement]
    const isRinged = (one: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
    }
    // Around a region of the map a line of its shape is drawn instead of a box.
    const drawn = element instanceof SVGElement && element.ownerSVGElement?.querySelector('.focused')
    const isDrawn = drawn ? drawn.getAttribute('d') === element.getAttribute('d') : false
    const text = element instanceof HTMLSelectElement ? element.value : (label ?? element).textContent
    const names = [element.getAttribute('aria-label'), text].filter((part) => part?.trim())
    const isSelect = element instanceof HTMLSelectElement
    return {
      tag: element.tagName,
      name: (isSelect ? names.join(' ') : (names[0] ?? '')).replace(/\s+/g, ' ').trim(),
      isSeen: isDrawn || around.some((one) => one instanceof Element && isRinged(one)),
    }
  })
}
