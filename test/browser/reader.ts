/** What the tests of the page read: small scenarios as links, what Node says of them, and the table on screen. */
/// <reference lib="dom" />
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import {
  checkScenario,
  fold,
  fragmentOf,
  jobsOf,
  type Result,
  runJob,
  type Scenario,
} from '../../engine/index.ts'
import type { Outcomes } from '../../playground/outcomes.ts'
import { outcomesOf } from '../../playground/run/outcomes.ts'
import { tableRows } from '../../playground/table/rows.ts'
import { FIRST_VIEW, type View } from '../../playground/view.ts'
import { isBuilt } from './pages.ts'

/** Milliseconds that a run may take on a machine with much else to do. */
export const LONG = 90_000

/** The contribution abolished from 2027 on. */
export const FREE = { policy: 'eigenBijdrage', from: '2027-01-01', levers: { euroPerHour: 0 } }

/** Zaanstreek, a cluster by itself, until the end of 2028; nothing of it comes with the page. */
export const SMALL = {
  title: 'Klein',
  regions: ['CR22'],
  end: '2029-01-01',
  replications: 2,
  assumptions: 'central',
  measures: [FREE],
}

/** The year in which the measure of the small scenario has worked. */
export const SEEN = { place: 'CR22', year: 2028, indicator: 'noCarePrice' } as const satisfies Partial<View>

/** A checked scenario. @throws RangeError with what is wrong */
export function scenarioOf(parts: object): Scenario {
  const checked = checkScenario(parts)
  if ('scenario' in checked) return checked.scenario
  throw new RangeError(checked.faults.map(({ message }) => message).join('; '))
}

/** The fragment that opens the page with a scenario and a view. */
export function linkOf(parts: object, view: Partial<View> = SEEN): string {
  return fragmentOf(scenarioOf(parts), view)
}

/** The scenario against the basispad, run here, without branches and without workers. */
export function outcomesInNode(parts: object, basispad = runInNode({ ...parts, measures: [] })): Outcomes {
  const variant = runInNode(parts)
  const years = basispad.periods.map(({ name }) => Number(name))
  return outcomesOf(years, variant.scenario.measures.length > 0, () => ({ basispad, variant }))
}

/** The result of a scenario, run here. */
export function runInNode(parts: object): Result {
  const scenario = scenarioOf(parts)
  return fold(
    scenario,
    'year',
    jobsOf(scenario).map((job) => runJob(scenario, job, 'year')),
  )
}

/** Waits until nothing is left to run. */
export async function hasEnded(page: Page): Promise<void> {
  await expect.poll(() => page.locator('.progress').innerText(), { timeout: LONG }).toMatch(/Klaar|Done/)
  await isBuilt(page)
}

/** How many replications of the place or the nation the page says are done. */
export async function replicationsDone(page: Page): Promise<number> {
  const [, done] = /: (\d+) (?:van|of) /.exec(await page.locator('.progress').innerText()) ?? []
  return Number(done ?? 0)
}

/** The rows of the table on screen, each a year; a range stands behind its mean. */
export function tableOn(page: Page): Promise<string[][]> {
  return page.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.children].map((cell) => {
        const small = cell.querySelector('small')?.textContent ?? ''
        const text = (cell.textContent ?? '').trim()
        return small === '' ? text : `${text.slice(0, text.length - small.length)} ${small}`
      }),
    ),
  )
}

/** What the table must say of outcomes. */
export function tableOf(outcomes: Outcomes, view: Partial<View> = SEEN): string[][] {
  const cell = ({ text, range }: { text: string; range: string | undefined }) =>
    range === undefined ? text : `${text} ${range}`
  return tableRows(outcomes, { ...FIRST_VIEW, ...view }, 'nl').map(({ year, basispad, against }) => [
    String(year),
    cell(basispad),
    ...(against ? [cell(against.variant), cell(against.change), against.verdict] : []),
  ])
}

/** Opens every theme of the list of measures, as a reader does who looks for one. */
export async function openThemes(page: Page): Promise<void> {
  const closed = page.locator('aside details:not([open]) > summary:has(h3)')
  await page.locator('aside summary:has(h3)').first().waitFor()
  while ((await closed.count()) > 0) await closed.first().click()
}
