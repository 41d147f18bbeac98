/** The command `story`: sentences that hold together, in two languages, and what it refuses. */
import { expect, test } from 'vitest'
import { CAREGIVER_SENTENCES } from '../../engine/hosts/caregiverWords.ts'
import { FAMILY_SENTENCES } from '../../engine/hosts/familyWords.ts'
import { call, folderWith, SMALL } from './command.ts'

const ASK = ['story', 'klein.json', '--region', 'CR22']

async function tell(...options: string[]): Promise<string> {
  const { status, out, err } = await call([...ASK, ...options], { cwd: folderWith() })
  expect({ status, err }).toEqual({ status: 0, err: '' })
  return out
}

/** The text without its line breaks, which depend on the width of the screen. */
const unbroken = (text: string) => text.replace(/\s+/g, ' ')

/** Minutes of `3 uur en 20 minuten` or `3 hours and 20 minutes`. */
function minutesOf(text: string): number {
  const [, hours = '0'] = /([\d.,]+) (?:uur|hour)/.exec(text) ?? []
  const [, minutes = '0'] = /(\d+) minu/.exec(text) ?? []
  return Number(hours.replace(/[.,]/g, '')) * 60 + Number(minutes)
}

test.each([
  ['nl', /Dag \d+: ([^,.]*)/g, /kreeg in totaal ([^,.]*?)(?: van |,)/],
  ['en', /Day \d+: ([^,.]*)/g, /in all the family got ([^,.]*?)(?: of |,)/i],
])('the hours of the days add up to those of the last sentence (%s)', async (language, days, whole) => {
  const text = unbroken(await tell('--family', 'vulnerable', '--language', language))
  const sum = [...text.matchAll(days)].reduce((total, [, hours]) => total + minutesOf(hours!), 0)
  expect(sum).toBeGreaterThan(0)
  expect(sum).toBe(minutesOf(whole.exec(text)![1]!))
})

test('both languages tell the same days', async () => {
  for (const whom of [
    ['--family', '7'],
    ['--caregiver', 'ill'],
  ]) {
    const [nl, en] = [await tell(...whom), await tell(...whom, '--language', 'en')]
    const days = (text: string) =>
      [...text.matchAll(/^(\d+) \p{L}+ (\d{4}): /gmu)].map(([, d, y]) => `${d} ${y}`)
    expect(days(nl).length).toBeGreaterThan(0)
    expect(days(en)).toEqual(days(nl))
  }
})

test('every sentence exists in both languages', () => {
  for (const { nl, en } of [FAMILY_SENTENCES, CAREGIVER_SENTENCES])
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(nl).toSorted())
})

test('the same call gives the same story, and another replication another one', async () => {
  const family = ['--family', '12']
  expect(await tell(...family)).toBe(await tell(...family))
  expect(await tell(...family)).not.toBe(await tell(...family, '--replication', '2'))
})

test.each([
  [['story', 'klein.json', '--family', '1'], /lacks a region; add, say, --region CR17/],
  [[...ASK], /does not say of whom/],
  [[...ASK, '--family', '1', '--caregiver', '1'], /--family and --caregiver are both given/],
  [[...ASK, '--family', 'refusd'], /--family is refusd; .*the nearest is refused/],
  [[...ASK, '--caregiver', '0'], /--caregiver is 0; give a whole number from 1 on/],
  [
    [...ASK, '--family', '99999'],
    /--family is 99999; .*the \d+ families born in CR22 .*choose a number from 1 to/,
  ],
  [[...ASK, '--family', '1', '--replication', '3'], /--replication is 3; klein.json has 2/],
  [[...ASK, '--family', '1', '--replication', 'x'], /--replication is x; it must be a whole number/],
  [[...ASK, '--family', '1', '--assumptions', 'x'], /--assumptions {2}assumptions is "x"/],
  [[...ASK, '--family', '1', '--lang', 'nl'], /--lang is not an option here; .*--language/],
  [
    ['story', 'klein.json', '--region', 'CR99', '--family', '1'],
    /--region is CR99; it must be a code from CR01 to CR40/,
  ],
  [[...ASK, '--family', '1', 'other.json'], /a story is of one scenario; leave out other\.json/],
])('the call %j is refused', async (args, sentence) => {
  const ending = await call(args, { cwd: folderWith(SMALL) })
  expect(ending.err).toMatch(sentence)
  expect(ending).toMatchObject({ status: 2, out: '' })
})
