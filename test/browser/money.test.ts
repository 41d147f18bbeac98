/** The view of money: its figures are those of Node on the same link, it is never empty, and keyboard and paper have it too. */
/// <reference lib="dom" />
import { text } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test, vi } from 'vitest'
import { type Budget, budgetOf, type Difference, winnersOf } from '../../engine/index.ts'
import { NUMBERS } from '../../playground/words/numbers.ts'
import { axeOn, open } from './pages.ts'
import { hasEnded, linkOf, LONG, runInNode, SEEN, SMALL } from './reader.ts'

vi.setConfig({ testTimeout: 2 * LONG, hookTimeout: 2 * LONG })

const SCENARIO = { ...SMALL, replications: 4 }
const VIEW = { ...SEEN, tab: 'money' } as const
const COLUMNS = ['2027', '2028', 'structural']
const { signed, decimal } = NUMBERS.nl

let budget: Budget
let groups: ReturnType<typeof winnersOf>

beforeAll(() => {
  const [base, variant] = [runInNode({ ...SCENARIO, measures: [] }), runInNode(SCENARIO)]
  budget = budgetOf(base, variant, 'CR22')!
  groups = winnersOf(base, variant, 'CR22', String(SEEN.year))
})

test('the budget on screen is that of Node, to the last digit that is shown', async () => {
  const page = await openMoney(linkOf(SCENARIO, VIEW))
  expect(budget.columns).toEqual(COLUMNS)
  const lines = [...budget.payers, ...budget.others, ...budget.memo]
  const shown = (await rowsOf(page, 0)).filter(([name]) => !/^Allen samen/.test(name ?? ''))
  expect(shown.map(([, ...cells]) => cells)).toEqual(lines.map(({ cells }) => cells.map(written)))
  const [sum] = (await rowsOf(page, 0)).filter(([name]) => /^Allen samen/.test(name ?? ''))
  expect(sum!.slice(1)).toEqual(['0', '0', '0'])
})

test('the file holds the budget and the groups of Node in all their digits', async () => {
  const page = await openMoney(linkOf(SCENARIO, VIEW))
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV internationaal' }).click()
  const lines = (await text(await (await saving).createReadStream())).trim().split('\r\n').slice(2)
  const figuresOf = (table: string) =>
    lines
      .filter((line) => line.startsWith(`${table},`))
      .map((line) => line.split(',').slice(-7, -1).map(Number))
  const told = ({ n, baseMean, mean, difference, ciLow, ciHigh }: Difference) =>
    [n, baseMean, mean, difference, ciLow, ciHigh].map((value) => Number((value ?? 0).toFixed(6)))
  const accounts = [...budget.payers, ...budget.others, ...budget.memo]
  expect(figuresOf('begroting')).toEqual(accounts.flatMap(({ cells }) => cells.map(told)))
  expect(figuresOf('groepen')).toEqual(groups.flatMap(({ changes }) => Object.values(changes).map(told)))
})

test('without measures the view tells what everyone pays in the basispad', async () => {
  const page = await openMoney(linkOf({ ...SCENARIO, measures: [] }, VIEW))
  const [zvw] = await rowsOf(page, 0)
  const level = budget.payers[0]!.cells.map(({ baseMean }) => decimal(baseMean! / 1e6, 2))
  expect(zvw).toEqual(['Zorgverzekeraars (basispakket)', ...level])
  expect(await page.getByRole('tabpanel').getByRole('heading', { level: 2 }).innerText()).toMatch(
    /^In Zaanstreek betalen de zorgverzekeraars €/,
  )
  expect(await page.getByRole('tabpanel').innerText()).not.toMatch(/per extra gezin/)
})

test('by keyboard the view is chosen, its table scrolled within itself and its year changed, 320 pixels wide', async () => {
  const page = await open(linkOf(SCENARIO, { ...VIEW, tab: 'groups' }), { width: 320 })
  await hasEnded(page)
  await page.getByRole('tab', { name: 'Wie merkt het' }).focus()
  await page.keyboard.press('ArrowRight')
  const table = page.getByRole('region', { name: 'Wie betaalt wat, Zaanstreek' })
  await table.waitFor()
  await page.keyboard.press('Tab')
  expect(await table.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
  await page.getByRole('combobox', { name: 'Jaar' }).focus()
  await page.keyboard.press('ArrowUp')
  await page.getByRole('heading', { name: 'Wie wint en wie verliest in 2027' }).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  expect(await axeOn(page)).toEqual([])
})

test('on paper the tables are there in full, without their controls', async () => {
  const page = await openMoney(linkOf(SCENARIO, VIEW))
  await page.emulateMedia({ media: 'print' })
  const panel = page.getByRole('tabpanel')
  expect(await panel.locator('table:visible').count()).toBeGreaterThanOrEqual(2)
  expect(await panel.locator('select:visible, button:visible').count()).toBe(0)
})

async function openMoney(link: string): Promise<Page> {
  const page = await open(link)
  await hasEnded(page)
  await page.getByRole('tabpanel').locator('table').first().waitFor()
  return page
}

/** Name and figures of every row of a table in the view, without margins and without what is only heard or a mark. */
function rowsOf(page: Page, table: number): Promise<string[][]> {
  return page
    .getByRole('tabpanel')
    .locator('table')
    .nth(table)
    .locator('tbody tr:not(.part)')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children].map((cell) => {
          const copy = cell.cloneNode(true) as HTMLElement
          for (const aside of copy.querySelectorAll('small, span')) aside.remove()
          return copy.textContent.replaceAll('\u00ad', '').trim()
        }),
      ),
    )
}

/** Millions with three digits: no amount of this region comes to a million. */
const written = ({ difference, above, below }: Difference) =>
  above === 0 && below === 0 ? '0' : signed(difference! / 1e6, 3)
