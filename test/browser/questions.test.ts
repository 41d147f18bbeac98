/** The twenty questions in a browser: found from the bar, each opened by its link, and answered with the kept figures. */
/// <reference lib="dom" />
import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { readAskedFile } from '../../engine/index.ts'
import { answerOf } from '../../playground/questions/answered.ts'
import { linkOfQuestion, QUESTION_LIST } from '../../playground/questions/list.ts'
import { QUESTIONS } from '../../playground/words/questions.ts'
import { exploreWords } from '../../playground/words/explore.ts'
import { axeOn, open } from './pages.ts'
import { LONG } from './reader.ts'

vi.setConfig({ testTimeout: 3 * LONG, hookTimeout: 2 * LONG })

const FIGURES = readAskedFile(
  readFileSync(new URL('../../scenarios/results/questions.csv', import.meta.url), 'utf8'),
)
/** What stands on screen: marks are gone, and a space is a space. */
const plain = (text: string): string => text.replaceAll(/[*_]/g, '').replaceAll('\u00a0', ' ').trim()

test('all twenty open from their links with their answer, in the tab that shows it', async () => {
  const page = await open(linkOfQuestion(QUESTION_LIST[0]!, 'nl'))
  for (const question of QUESTION_LIST) {
    const { id, view } = question
    await page.evaluate((link) => (location.hash = link), linkOfQuestion(question, 'nl'))
    const panel = page.getByRole('region', { name: QUESTIONS.nl[id]!.question })
    await panel.waitFor()
    const answer = plain(answerOf(id, FIGURES.get(id)!, 'nl'))
    await expect.poll(async () => plain(await panel.innerText()), { timeout: LONG }).toContain(answer)
    const tab = page.getByRole('tab', { selected: true })
    expect(await tab.innerText(), id).toBe(exploreWords.nl.tab[view.tab!])
    expect(await panel.innerText()).toMatch(/Bewijs: /)
  }
})

test('a reader finds a question from the bar, sees figures and calls, closes it, and goes back', async () => {
  const page = await open('', { width: 390 })
  await page.getByRole('button', { name: 'Vragen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Twintig vragen' })
  await dialog.waitFor()
  expect(await dialog.getByRole('link').count()).toBe(20)
  expect(await axeOn(page)).toEqual([])
  const { question } = QUESTIONS.nl.missed!
  await dialog.getByRole('link', { name: question }).click()
  const panel = page.getByRole('region', { name: question })
  await panel.getByText('Cijfers bij dit antwoord').click()
  await panel.getByRole('table').waitFor()
  expect(await panel.getByRole('row').count()).toBe(5)
  expect(await panel.getByText('kraamsim -- run scenarios/basispad.json').count()).toBe(1)
  expect(await axeOn(page)).toEqual([])
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wide).toBeLessThanOrEqual(0)
  await panel.getByRole('button', { name: 'Sluiten' }).click()
  await panel.waitFor({ state: 'detached' })
})

test('in another scenario the answer says that it belongs to that of its question', async () => {
  const page = await open(
    linkOfQuestion(
      QUESTION_LIST.find(({ id }) => id === 'free')!,
      'en',
    ),
  )
  const panel = page.getByRole('region', { name: QUESTIONS.en.free!.question })
  await panel.getByText('Evidence:').waitFor()
  expect(await panel.getByText('You have changed the scenario').count()).toBe(0)
  await page.getByRole('button', { name: 'Undo' }).waitFor()
  await page.getByRole('checkbox', { name: 'Own contribution' }).first().uncheck()
  await panel.getByText('You have changed the scenario').waitFor()
})
