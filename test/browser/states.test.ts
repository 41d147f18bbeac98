/** The states in which the page can be: little to say, nothing to tell apart, out of range, empty, failed; all of them readable. */
/// <reference lib="dom" />
import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { REGIONS } from '../../engine/index.ts'
import { axeOn, type Looks, open } from './pages.ts'
import { FREE, hasEnded, linkOf, LONG, SEEN, SMALL } from './reader.ts'

vi.setConfig({ testTimeout: 2 * LONG, hookTimeout: 2 * LONG })

const DUTCH =
  /\b(het|een|voor|zijn|niet|naar|geen|wordt|worden|gezinnen|jaar|uit|met|van de|doorrekening(en)?|verschil|maatregelen?)\b/i

const TABS = ['course', 'regions', 'groups', 'money', 'table', 'limits'] as const

test('one replication is a line with a warning, without a band', async () => {
  const page = await open(linkOf({ ...SMALL, replications: 1 }))
  await hasEnded(page)
  expect(await answerOn(page)).toContain('Voorlopig: één doorrekening met de middelste aannames.')
  expect(await page.locator('svg[role=img] text', { hasText: '1 doorrekening' }).count()).toBe(1)
  expect(await page.locator('svg[role=img] path.band').count()).toBe(0)
})

test('a change that chance can explain is called not distinguishable, with the reason', async () => {
  const nearly = { ...FREE, levers: { euroPerHour: 5 }, reach: 0.3 }
  const page = await open(linkOf({ ...SMALL, measures: [nearly] }))
  await hasEnded(page)
  const text = await answerOn(page)
  expect(text).toMatch(/niet te onderscheiden/i)
  expect(text).toMatch(/bij 2 doorrekeningen is het verschil niet te onderscheiden van toeval/)
})

test('a measure too small to move anybody is not called the same as the basispad', async () => {
  const nearly = { ...FREE, levers: { euroPerHour: 5.5 }, reach: 0.01 }
  const page = await open(linkOf({ ...SMALL, replications: 3, measures: [nearly] }))
  await hasEnded(page)
  expect(await answerOn(page)).not.toContain('de waarde die in het basispad ook geldt')
})

test('a measure that begins after the year on screen is said to do so', async () => {
  const page = await open(linkOf(SMALL, { ...SEEN, year: 2026 }))
  await hasEnded(page)
  expect(await answerOn(page)).toContain('De maatregelen beginnen pas na 2026')
})

test('a lever outside the studied range says so in the colour of a warning', async () => {
  const page = await open(linkOf({ ...SMALL, measures: [{ ...FREE, levers: { euroPerHour: 10 } }] }))
  const words = page.getByRole('complementary').getByText('buiten onderzochte bereik')
  await words.first().waitFor()
  const [colour, warn] = await words.first().evaluate((element) => {
    const probe = document.createElement('span')
    document.body.append(probe)
    probe.style.color = 'var(--warn)'
    return [getComputedStyle(element).color, getComputedStyle(probe).color]
  })
  expect(colour).toBe(warn)
})

test('on paper the answer has all its words and the key figures are there, without controls', async () => {
  const page = await open(linkOf(SMALL, { ...SEEN, indicator: 'belowFloor.share' }))
  await hasEnded(page)
  const heading = page.getByRole('heading', { level: 1 })
  const words = await heading.innerText()
  await page.emulateMedia({ media: 'print' })
  expect(words).toContain('het minimum')
  expect(await heading.innerText()).toBe(words)
  expect(await page.locator('section[aria-label=Kerncijfers] li:visible').count()).toBe(6)
  expect(await page.locator('section[aria-label=Kerncijfers] li button:visible').count()).toBe(6)
  expect(
    await page.locator('select:visible, input:visible, legend:visible, [role=tab]:visible').count(),
  ).toBe(0)
})

test('a region that the scenario leaves out has no figures, and the page says so', async () => {
  const page = await open(linkOf(SMALL, { ...SEEN, place: 'CR31' }))
  await hasEnded(page)
  await page.getByRole('tab', { name: 'Tabel' }).click()
  await page.getByRole('tabpanel').getByRole('heading', { level: 2 }).waitFor()
  expect(await page.locator('tbody tr').count()).toBe(0)
  const text = await answerOn(page)
  expect(text).toContain('Zeeuwsch-Vlaanderen')
  expect(text, 'nothing is coming any more').not.toMatch(/Zo meteen/)
  expect(await axeOn(page)).toEqual([])
})

test('a worker that does not load is told of, and the page stays readable', async () => {
  const page = await open(linkOf(SMALL), {}, /\/worker-[^/]*\.js$/)
  const alert = page.getByRole('alert').filter({ hasText: 'Het rekenen is mislukt' })
  await alert.waitFor({ timeout: LONG })
  expect(await page.getByRole('button', { name: 'Stop' }).count()).toBe(0)
  expect(await axeOn(page)).toEqual([])
})

const RUNNING = { ...SMALL, replications: 1000 }
const LOOKS = [
  ['nl', 'light', 1440, RUNNING],
  ['en', 'dark', 390, SMALL],
  ['nl', 'dark', 768, SMALL],
  ['en', 'light', 320, RUNNING],
] as const
for (const [language, colorScheme, width, scenario] of LOOKS) {
  const when = scenario === RUNNING ? 'running' : 'ended'
  test(`axe is silent in every tab and nothing scrolls sideways: ${language}, ${colorScheme}, ${width}, ${when}`, async () => {
    const page = await openReady(scenario, language, { colorScheme, width })
    for (const tab of TABS) {
      await choose(page, tab)
      expect(await axeOn(page), tab).toEqual([])
      expect(await excessOf(page), tab).toBeLessThanOrEqual(0)
    }
  })
}

test('the English page has no Dutch words but names', async () => {
  const page = await openReady(SMALL, 'en', { width: 1440 })
  await openAll(page)
  for (const tab of TABS) {
    await choose(page, tab)
    expect(await dutchOn(page), tab).toEqual([])
  }
})

/** The answer and what stands under it. */
function answerOn(page: Page): Promise<string> {
  return page.locator('section.answer').innerText()
}

/** Opens a scenario in a language, and waits for its first figures, or its last when it is short. */
async function openReady(scenario: typeof SMALL, language: 'nl' | 'en', looks: Looks): Promise<Page> {
  const page = await open(linkOf(scenario, { ...SEEN, language }), looks)
  await page.locator('svg[role=img] path.line.variant').first().waitFor({ timeout: LONG })
  if (scenario !== RUNNING) await hasEnded(page)
  return page
}

async function choose(page: Page, tab: (typeof TABS)[number]): Promise<void> {
  await page.locator(`[data-tab=${tab}]`).click()
  await page.getByRole('tabpanel').getByRole('heading', { level: 2 }).first().waitFor()
  // What moves to show a change comes to rest first, as half-faded text has too little contrast.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
}

function excessOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}

/** Unfolds whatever can be unfolded among the measures, and then what that showed. */
async function openAll(page: Page): Promise<void> {
  for (let round = 0; round < 3; round++)
    await page.evaluate(() => {
      for (const closed of document.querySelectorAll<HTMLElement>('details:not([open]) > summary'))
        closed.click()
    })
}

/** Texts with words that only Dutch has; left out are what is marked as Dutch, what is quoted and names of regions. */
async function dutchOn(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const SPOKEN = ['aria-label', 'aria-valuetext', 'title', 'placeholder']
    const all = [...document.body.querySelectorAll(':not(script, option, [lang=nl], [lang=nl] *)')]
    return all.flatMap((element) => [
      ...[...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data),
      ...SPOKEN.map((name) => element.getAttribute(name) ?? ''),
    ])
  })
  const names = new RegExp(REGIONS.map(({ name }) => name).join('|'), 'g')
  return texts.filter((text) => DUTCH.test(text.replace(/"[^"]*"/g, '').replace(names, '')))
}
