/** The twenty questions: each opens what answers it, and says the figures of the command line in both languages. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type AskedRow, type Figures, readAskedFile } from '../../engine/index.ts'
import { answerOf, evidenceOf, linesOf } from '../../playground/questions/answered.ts'
import { commandsOf, linkOfQuestion, QUESTION_LIST, viewOfQuestion } from '../../playground/questions/list.ts'
import { firstYear, mostRisen, notBelow, ordered } from '../../playground/questions/pick.ts'
import { libraryNameOf } from '../../playground/state/library.ts'
import { openLink } from '../../playground/state/link.ts'
import { LANGUAGES } from '../../playground/words/index.ts'
import { QUESTIONS } from '../../playground/words/questions.ts'

const FILE = readFileSync(new URL('../../scenarios/results/questions.csv', import.meta.url), 'utf8')
const FIGURES = readAskedFile(FILE)
const figuresOf = (id: string): Figures => FIGURES.get(id)!

test('there are twenty questions, each with words in both languages and every figure that it asks for', () => {
  const ids = QUESTION_LIST.map(({ id }) => id)
  expect(new Set(ids).size).toBe(20)
  for (const language of LANGUAGES) expect(Object.keys(QUESTIONS[language])).toEqual(ids)
  for (const { id, figures } of QUESTION_LIST)
    expect([...figuresOf(id).keys()], id).toEqual(Object.keys(figures))
})

test.each(QUESTION_LIST)('$id opens its scenario and its view, from its link alone', (question) => {
  for (const language of LANGUAGES) {
    const opened = openLink(linkOfQuestion(question, language))
    if ('trouble' in opened) throw new Error(question.id)
    expect(libraryNameOf(opened.scenario)).toBe(question.scenario)
    expect(opened.view).toEqual(viewOfQuestion(question, language))
  }
})

test.each(QUESTION_LIST)('the answer to $id says its figures: another figure is another answer', ({ id }) => {
  for (const language of LANGUAGES) {
    const figures = figuresOf(id)
    const answer = answerOf(id, figures, language)
    expect(answer).toMatch(/^[^*_]*([*_])[^*_]+\1.*\.$/s)
    expect(answer).not.toMatch(/undefined|NaN|null|onbekend|unknown/)
    for (const name of figures.keys()) {
      const other = new Map(figures)
      other.set(name, figures.get(name)!.map(moved))
      const isShown = answerOf(id, other, language) !== answer || !isInSentence(id, name)
      expect(isShown, `${id} ${name}`).toBe(true)
    }
  }
})

/** Another number of the same figure: by region and year they keep their order. */
function moved(row: AskedRow): AskedRow {
  const value = (row.value ?? 0) * 3 + (row.unit === 'share' ? 0.1 : 1e6)
  const [low, high] = [(row.low ?? 0) + 5, (row.high ?? 0) + 1e5]
  return { ...row, value, ciLow: value - 1, ciHigh: value + 1, low, high, verdict: 'different' }
}

/** Figures that stand in the table below the sentence only, or decide only since when. */
const BELOW = [
  'guarantee margin',
  'guarantee marginWith',
  'onCall poolSick',
  'workingTime fte',
  'heavyFamilies margin',
  'training caregivers',
  'training below',
]

function isInSentence(id: string, name: string): boolean {
  return !BELOW.includes(`${id} ${name}`)
}

test('figures of another model are not shown', () => {
  expect(readAskedFile(FILE.replace(/"model":"[^"]+"/, '"model":"0.0.1"')).size).toBe(0)
})

test('of regions and years is told which is highest, which rose most and since when', () => {
  const row = (region: string, period: string, value: number): AskedRow => ({
    ...figuresOf('regions').get('now')![0]!,
    region,
    period,
    value,
    ciLow: value - 1,
    ciHigh: value + 1,
  })
  const now = [row('CR01', '2026', 4), row('CR02', '2026', 7), row('CR03', '2026', 5.5)]
  expect(ordered(now).map(({ region }) => region)).toEqual(['CR02', 'CR03', 'CR01'])
  expect(notBelow(ordered(now))).toBe(2)
  const before = [row('CR01', '2023', 1), row('CR02', '2023', 6), row('CR03', '2023', 5)]
  expect(mostRisen(before, now).now.region).toBe('CR01')
  const years = [3, 9, 2, 8, 9].map((value, at) => row('NL', String(2022 + at), value))
  expect(firstYear(years, ({ value }) => value! > 5)?.period).toBe('2025')
  expect(firstYear(years, ({ value }) => value! > 8)?.period).toBe('2026')
  expect(firstYear(years, ({ value }) => value! > 10)).toBeUndefined()
})

test('the list for who reads the repository has every question, its answer, its link and its calls', async () => {
  const parts = QUESTION_LIST.map((question, at) => {
    const { id } = question
    const { question: text, asker } = QUESTIONS.nl[id]!
    const figures = figuresOf(id)
    return [
      `## ${at + 1}. ${text}`,
      `${asker}. *${QUESTIONS.en[id]!.question}*`,
      answerOf(id, figures, 'nl').replaceAll(/[*_]/g, '**'),
      evidenceOf(figures, 'nl'),
      linesOf(figures, 'nl')
        .map(
          ({ what, value, range, interval }) =>
            `- ${what}: ${value}${range && `; 80%: ${range}`}${interval && `; 95% van het gemiddelde: ${interval}`}`,
        )
        .join('\n'),
      ['```sh', ...commandsOf(question), '```'].join('\n'),
      `Link: \`${linkOfQuestion(question, 'nl')}\``,
    ].filter((part) => part !== '')
  })
  const head =
    '# Twintig vragen\n\nQuestions that the playground answers, with the figures of `scenarios/results/questions.csv`. Written by `npx vitest run test/playground/questions.test.ts -u`; do not edit it. A link goes behind the address of the page; `kraamsim run`, `compare` and `budget` take it in the place of a file.\n\n'
  await expect(`${head}${parts.map((part) => part.join('\n\n')).join('\n\n')}\n`).toMatchFileSnapshot(
    '../../playground/questions/README.md',
  )
})
