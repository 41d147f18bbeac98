/** What the page says of the limits of the model is what the model declares. */
import { expect, test } from 'vitest'
import { DECLARED_PARAMETERS } from '../../engine/declared.ts'
import { PARAMETERS } from '../../engine/index.ts'
import { GRADES_OF_PARAMETERS } from '../../playground/grades.ts'
import { limitsWords } from '../../playground/words/limits.ts'
import { NUMBERS } from '../../playground/words/numbers.ts'

const { nl, en } = limitsWords

test('every parameter is counted once, by the grade of its value', () => {
  const { all, none, counts } = GRADES_OF_PARAMETERS
  expect(counts.map(({ count }) => count).reduce((a, b) => a + b)).toBe(all)
  expect(all).toBe(Object.keys(PARAMETERS).length)
  expect(counts.find(({ grade }) => grade === 'assumed')!.count).toBeGreaterThanOrEqual(none)
})

test('both languages name the same figures of the same sources', () => {
  const inDutch = (text: string) => text.replaceAll(/[.,]/g, (mark) => (mark === ',' ? '.' : ','))
  for (const [at, { claims }] of en.disputes.entries())
    expect(claims.map(({ figure }) => inDutch(figure))).toEqual(nl.disputes[at]!.claims.map((c) => c.figure))
  expect(nl.limits.length).toBe(en.limits.length)
})

test('the stock of caregivers that the page names is the one the model starts with', () => {
  expect(nl.disputes[0]!.choice).toContain(NUMBERS.nl.whole(PARAMETERS.caregivers.value))
})

test('families who choose no care are as many as the declaration says', () => {
  const note = DECLARED_PARAMETERS.noCareLow.evidence[0]?.note
  expect(note).toContain('2.2% choose no care in 2022')
  expect(
    nl.disputes.find(({ claims }) => claims.some(({ figure }) => figure.startsWith('2,5%')))!.choice,
  ).toContain('2,2%')
})

test('the wage that the page names is the one the model pays in March 2026', () => {
  const wage = PARAMETERS.hourlyWage.history?.findLast(({ from }) => from <= '2026-03-01')
  const { choice } = nl.disputes.find(({ question }) => question.includes('verdient'))!
  expect(choice).toContain(NUMBERS.nl.euro(wage!.value as number))
})
